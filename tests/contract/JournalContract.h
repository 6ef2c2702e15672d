// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/OrderJournal.h"

#include <QObject>

#include <memory>

namespace qd::test {

/// What every JournalStore must do. A subclass makes the adapter.
class JournalContract : public QObject
{
    Q_OBJECT

protected:
    /// An empty journal.
    virtual std::unique_ptr<JournalStore> makeJournal() = 0;

private Q_SLOTS:
    void startsEmpty();
    void givesBackEveryFieldOfAnOrder();
    void keepsTheLatestStateOfAnOrderInTheOrderOfTheFirst();
    void booksAFillOnceHoweverOftenItIsReported();
    void tellsFillsApartByEachPartOfTheirName();
    void keepsTheLastCheckpointOfEachBotByteForByte();
    void addsUpCashMovementsInTheirOrder();
    void showsTheNewestAuditLinesFirst();
    void acceptsAnEmptyBatch();
    void writesManyBatchesAsOne();
};

} // namespace qd::test
