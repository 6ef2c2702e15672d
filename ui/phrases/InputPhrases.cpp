// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "%1 is not a number"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is too long for a number"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is beyond the range of amounts"),
    QT_TRANSLATE_NOOP("Phrases", "A number has at most 64 characters."),
    QT_TRANSLATE_NOOP("Phrases", "Write digits with an optional point, such as 1250.75 or 1.5e-7."),
    QT_TRANSLATE_NOOP("Phrases", "Amounts reach from -1.7e26 to 1.7e26."),
    QT_TRANSLATE_NOOP("Phrases", "the number %1 is beyond the range of amounts"),
    QT_TRANSLATE_NOOP("Phrases", "the sum of %1 and %2 is beyond the range of amounts"),
    QT_TRANSLATE_NOOP("Phrases", "the product of %1 and %2 is beyond the range of amounts"),
    QT_TRANSLATE_NOOP("Phrases", "the quotient of %1 and %2 is beyond the range of amounts"),
    QT_TRANSLATE_NOOP("Phrases", "%1 cannot be divided by zero"),
    QT_TRANSLATE_NOOP("Phrases", "%1 has more than %2 decimals"),
    QT_TRANSLATE_NOOP("Phrases", "not-a-number is not an amount"),
    QT_TRANSLATE_NOOP("Phrases", "infinity is not an amount"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is not a number"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is not a whole number"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is out of range"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is of the wrong kind"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is of an unknown kind"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is not one of the choices"),
    QT_TRANSLATE_NOOP("Phrases", "parameter %1: %2 is neither true nor false"),
    QT_TRANSLATE_NOOP("Phrases", "Allowed: whole numbers from %1 to %2."),
    QT_TRANSLATE_NOOP("Phrases", "Allowed: numbers from %1 to %2."),
    QT_TRANSLATE_NOOP("Phrases", "Allowed: true or false."),
    QT_TRANSLATE_NOOP("Phrases", "Allowed: %1."),
    QT_TRANSLATE_NOOP("Phrases", "%1 has no parameter %2"),
    QT_TRANSLATE_NOOP("Phrases", "It takes no parameters."),
    QT_TRANSLATE_NOOP("Phrases", "Known: %1."),
    QT_TRANSLATE_NOOP("Phrases", "Did you mean %1?"),
    QT_TRANSLATE_NOOP("Phrases", "did you mean %1?"),
    QT_TRANSLATE_NOOP("Phrases", "no strategy is called %1"),
    QT_TRANSLATE_NOOP("Phrases", "qd strategies lists all of them."),
    QT_TRANSLATE_NOOP("Phrases", "sma-cross: fast %1 is not below slow %2"),
    QT_TRANSLATE_NOOP("Phrases", "The fast average is the shorter one: give fast < slow."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is not a possible size"),
    QT_TRANSLATE_NOOP("Phrases", "Percentages lie above 0 and up to 100."),
    QT_TRANSLATE_NOOP("Phrases", "A number of units lies above 0."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is not a sizing"),
    QT_TRANSLATE_NOOP("Phrases", "Write all-in, units:N, percent:P, risk:P or vol-target:P."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is not a timeframe"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Write a number and s, m, h, d or w, such as 15m, 1h or 1d, of at most 52 weeks."),
    QT_TRANSLATE_NOOP("Phrases", "there is no such date or time of day"),
    QT_TRANSLATE_NOOP("Phrases", "Years 1678 to 2261 are known."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is not a date or time"),
    QT_TRANSLATE_NOOP("Phrases",
                      "Write 2024-01-31, 2024-01-31T10:00:00Z or milliseconds since 1970."),
    QT_TRANSLATE_NOOP("Phrases", "the bar of %1 does not follow the one of %2"),
    QT_TRANSLATE_NOOP("Phrases", "the number %1 of the bar of %2 is beyond 18 digits"),
    QT_TRANSLATE_NOOP("Phrases", "bar columns with more than 12 decimals"),
    QT_TRANSLATE_NOOP("Phrases", "bar columns of different lengths"),
    QT_TRANSLATE_NOOP("Phrases", "a number in the bar columns is beyond 18 digits"),
    QT_TRANSLATE_NOOP("Phrases", "the open times of the bar columns do not ascend"),
    QT_TRANSLATE_NOOP("Phrases", "the saved state is damaged or of another kind"),
    QT_TRANSLATE_NOOP("Phrases", "the saved state holds more than this version reads"),
    QT_TRANSLATE_NOOP("Phrases", "Start afresh; the state is rebuilt from market data."),
    QT_TRANSLATE_NOOP("Phrases", "a fee of %1 is not a fraction of the value"),
    QT_TRANSLATE_NOOP("Phrases", "0.001 stands for 0.1 %."),
    QT_TRANSLATE_NOOP("Phrases", "the taker's fee cannot be negative"),
    QT_TRANSLATE_NOOP("Phrases", "slippage and spread cannot be negative"),
    QT_TRANSLATE_NOOP("Phrases", "slippage and spread together must stay below 10000 basis points"),
    QT_TRANSLATE_NOOP("Phrases", "there is no bar of %1 %2 between from and to"),
    QT_TRANSLATE_NOOP("Phrases", "The data is empty."),
    QT_TRANSLATE_NOOP("Phrases", "The data reaches from %1 to %2."),
    QT_TRANSLATE_NOOP("Phrases", "%1 bars are too few: the strategy needs %2 before it can decide"),
    QT_TRANSLATE_NOOP("Phrases", "Load more bars or choose shorter periods."),
    QT_TRANSLATE_NOOP("Phrases", "the cash of a backtest must be positive, not %1"),
    QT_TRANSLATE_NOOP("Phrases", "%1 cannot be read in the trading hours %2"),
    QT_TRANSLATE_NOOP("Phrases", "Write days, hours and offset: mon-fri 09:00-17:30 +01:00."),
};

} // namespace

PhraseList inputPhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
