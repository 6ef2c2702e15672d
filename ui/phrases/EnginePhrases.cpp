// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "running"),
    QT_TRANSLATE_NOOP("Phrases", "starting"),
    QT_TRANSLATE_NOOP("Phrases", "loaded, paused"),
    QT_TRANSLATE_NOOP("Phrases", "paused: no new entries"),
    QT_TRANSLATE_NOOP("Phrases", "stopped; its position stays"),
    QT_TRANSLATE_NOOP("Phrases", "selling what it owns"),
    QT_TRANSLATE_NOOP("Phrases", "flat"),
    QT_TRANSLATE_NOOP("Phrases", "Entries are halted: %1"),
    QT_TRANSLATE_NOOP("Phrases", "entries are halted: %1"),
    QT_TRANSLATE_NOOP("Phrases", "entries are halted"),
    QT_TRANSLATE_NOOP("Phrases", "%1 It is started again in %2 s."),
    QT_TRANSLATE_NOOP("Phrases", "%1 It failed too often and is not started again."),
    QT_TRANSLATE_NOOP("Phrases", "the strategy failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the strategy failed with an exception of unknown type"),
    QT_TRANSLATE_NOOP("Phrases",
                      "its memory could not be read and was built anew from history: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the bot failed"),
    QT_TRANSLATE_NOOP("Phrases", "the venue refused the sale: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the recorded bars are at their end"),
    QT_TRANSLATE_NOOP("Phrases", "replay of recorded bars"),
    QT_TRANSLATE_NOOP("Phrases", "the record of bot %1 could not be rebuilt: %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is stopped and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is starting and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is running and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is paused and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is flattening and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is faulted and cannot be %2"),
    QT_TRANSLATE_NOOP("Phrases", "started"),
    QT_TRANSLATE_NOOP("Phrases", "paused"),
    QT_TRANSLATE_NOOP("Phrases", "resumed"),
    QT_TRANSLATE_NOOP("Phrases", "stopped"),
    QT_TRANSLATE_NOOP("Phrases", "flattened again"),
    QT_TRANSLATE_NOOP("Phrases", "there is no bot %1"),
    QT_TRANSLATE_NOOP("Phrases", "there is a bot %1 already"),
    QT_TRANSLATE_NOOP("Phrases", "the journal holds orders of an earlier bot %1"),
    QT_TRANSLATE_NOOP("Phrases", "choose another id: an id is used once"),
    QT_TRANSLATE_NOOP("Phrases", "the account has %1, the bots would use %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 must be stopped and flat to be removed"),
    QT_TRANSLATE_NOOP("Phrases", "flatten it first"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is no bot id"),
    QT_TRANSLATE_NOOP("Phrases", "use 1 to 32 of the characters a-z, 0-9 and -"),
    QT_TRANSLATE_NOOP("Phrases", "a bot needs cash, this one has %1"),
    QT_TRANSLATE_NOOP("Phrases", "a bot needs a symbol"),
    QT_TRANSLATE_NOOP("Phrases", "live trading is not offered by this version"),
    QT_TRANSLATE_NOOP("Phrases", "use the environment \"paper\""),
    QT_TRANSLATE_NOOP("Phrases", "%1 is no environment"),
    QT_TRANSLATE_NOOP("Phrases", "use \"paper\""),
    QT_TRANSLATE_NOOP("Phrases",
                      "use paper trading: the same strategies, risk limits and order path"),
    QT_TRANSLATE_NOOP("Phrases", "the paper venue has no bars of %1 %2"),
    QT_TRANSLATE_NOOP("Phrases", "import or generate them first"),
    QT_TRANSLATE_NOOP("Phrases", "the paper ledger has no %1"),
    QT_TRANSLATE_NOOP("Phrases", "the paper ledger's %1 is damaged"),
    QT_TRANSLATE_NOOP("Phrases", "the paper venue is closed"),
    QT_TRANSLATE_NOOP("Phrases", "the paper venue's ledger cannot be written"),
    QT_TRANSLATE_NOOP("Phrases", "the paper venue's ledger cannot be written: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the venue is closed"),
    QT_TRANSLATE_NOOP("Phrases", "the engine was stopped while it started"),
    QT_TRANSLATE_NOOP("Phrases", "the engine cannot listen on %1: %2"),
    QT_TRANSLATE_NOOP("Phrases", "the journal failed for an unknown reason"),
    QT_TRANSLATE_NOOP("Phrases", "the journal is closed"),
    QT_TRANSLATE_NOOP("Phrases", "the journal is not open"),
    QT_TRANSLATE_NOOP("Phrases", "the journal cannot be written; entries are halted"),
    QT_TRANSLATE_NOOP("Phrases", "the store is closed"),
    QT_TRANSLATE_NOOP("Phrases", "the store is not open"),
    QT_TRANSLATE_NOOP("Phrases", "a bot's strategy does not return"),
    QT_TRANSLATE_NOOP("Phrases",
                      "a step was still open at the end; it is repeated at the next start"),
    QT_TRANSLATE_NOOP("Phrases", "an order could not be cancelled"),
    QT_TRANSLATE_NOOP("Phrases", "a record could not be written"),
    QT_TRANSLATE_NOOP("Phrases", "a task failed"),
    QT_TRANSLATE_NOOP("Phrases", "a job failed"),
    QT_TRANSLATE_NOOP("Phrases", "a job failed with an exception of unknown type"),
    QT_TRANSLATE_NOOP("Phrases", "kept a copy before the upgrade"),
    QT_TRANSLATE_NOOP("Phrases", "the folder %1 cannot be made: %2"),
    QT_TRANSLATE_NOOP("Phrases", "no report can be written as %1"),
    QT_TRANSLATE_NOOP("Phrases", "the workspace %1 cannot be made: %2"),
    QT_TRANSLATE_NOOP("Phrases", "name another folder with --workspace"),
    QT_TRANSLATE_NOOP("Phrases", "the workspace %1 cannot be locked"),
    QT_TRANSLATE_NOOP("Phrases", "is the folder writable?"),
    QT_TRANSLATE_NOOP("Phrases", "another Quarterdeck has the workspace %1"),
    QT_TRANSLATE_NOOP("Phrases", "another Quarterdeck (process %1 on %2) has the workspace %3"),
    QT_TRANSLATE_NOOP("Phrases", "close it, or name another folder with --workspace"),
    QT_TRANSLATE_NOOP("Phrases", "the backtest was stopped"),
    QT_TRANSLATE_NOOP("Phrases", "the PDF writer needs a QGuiApplication"),
    QT_TRANSLATE_NOOP("Phrases",
                      "Emergency: the order journal has failed, so what it owns is sold past it."),
    QT_TRANSLATE_NOOP("Phrases", "The emergency sale is not possible: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the trading thread failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is still being removed"),
    QT_TRANSLATE_NOOP("Phrases", "try again in a moment"),
    QT_TRANSLATE_NOOP("Phrases", "a sale goes past the failed journal"),
};

} // namespace

PhraseList enginePhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
