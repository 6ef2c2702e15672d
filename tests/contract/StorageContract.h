// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/Storage.h"

#include <QObject>

#include <memory>

namespace qd::test {

/// What every Storage must do. A subclass makes the adapter.
class StorageContract : public QObject
{
    Q_OBJECT

protected:
    /// An empty storage.
    virtual std::unique_ptr<Storage> makeStorage() = 0;

private Q_SLOTS:
    void startsEmpty();
    void givesBackEveryFieldOfABot();
    void keepsWhenABotWasCreated();
    void removesABotButNotItsTrades();
    void givesBackEveryFieldOfATrade();
    void replacesATradeByItsNumber();
    void filtersTrades_data();
    void filtersTrades();
    void keepsUndefinedFiguresUndefined();
    void replacesAnEquityPointAtAKnownTime();
    void remembersSettings();
};

} // namespace qd::test
