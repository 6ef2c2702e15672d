// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/BarStore.h"

#include <QObject>

#include <memory>

namespace qd::test {

/// What every BarStore must do. A subclass makes the adapter.
class BarStoreContract : public QObject
{
    Q_OBJECT

protected:
    /// An empty store.
    virtual std::unique_ptr<BarStore> makeStore() = 0;

private Q_SLOTS:
    void startsEmpty();
    void givesBackEveryBar();
    void leavesTheFirstInAndTheLastOutOfARange();
    void knowsNothingOfOtherSeries();
    void countsWhatAMergeDid();
    void mergesImportsInAnyOrder();
    void growsBarByBar();
    void keepsGapsAsGaps();
    void keepsFinerPricesThatComeLater();
    void keepsSenselessBars();
    void listsEachSeriesWithItsCoverage();
    void removesASeriesAndNoOther();
    void ignoresAnEmptyImport();
};

} // namespace qd::test
