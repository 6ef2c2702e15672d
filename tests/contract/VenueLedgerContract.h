// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/VenueLedger.h"

#include <QObject>

#include <memory>

namespace qd::test {

/// What every VenueLedger must do. A subclass makes the adapter.
class VenueLedgerContract : public QObject
{
    Q_OBJECT

protected:
    /// Empty books.
    virtual std::unique_ptr<VenueLedger> makeLedger() = 0;

private Q_SLOTS:
    void startsEmpty();
    void givesBackWhatWasCommitted();
    void replacesBalancesAndStateByKey();
    void booksAFillOnce();
    void keepsStateByteForByte();
};

} // namespace qd::test
