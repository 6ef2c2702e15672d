// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "buy: %1"),
    QT_TRANSLATE_NOOP("Phrases", "sell: %1"),
    QT_TRANSLATE_NOOP("Phrases", "flatten"),
    QT_TRANSLATE_NOOP("Phrases", "Buy and hold from a close of %1"),
    QT_TRANSLATE_NOOP("Phrases", "No entry while entries are held back: %1"),
    QT_TRANSLATE_NOOP("Phrases", "No entry, %1: %2"),
    QT_TRANSLATE_NOOP("Phrases", "entries are held back"),
    QT_TRANSLATE_NOOP("Phrases", "a position is held already"),
    QT_TRANSLATE_NOOP("Phrases", "an order is on its way already"),
    QT_TRANSLATE_NOOP("Phrases", "no free cash"),
    QT_TRANSLATE_NOOP("Phrases", "the close is not a price to buy at"),
    QT_TRANSLATE_NOOP("Phrases", "the size is below one lot of %1"),
    QT_TRANSLATE_NOOP("Phrases", "the sizing rule needs no quantity"),
    QT_TRANSLATE_NOOP("Phrases", "risk sizing needs a stop, and the strategy gives none here"),
    QT_TRANSLATE_NOOP("Phrases", "the stop is too near to divide by"),
    QT_TRANSLATE_NOOP("Phrases", "volatility sizing has not seen enough price changes yet"),
    QT_TRANSLATE_NOOP("Phrases", "SMA(%1) %2 above SMA(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "SMA(%1) %2 not above SMA(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "SMA(%1) %2 crossed below SMA(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "EMA(%1) %2 crossed below EMA(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "RSI(%1) %2 ≤ %3"),
    QT_TRANSLATE_NOOP("Phrases", "RSI(%1) %2 ≥ %3"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 at or below lower band %2"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 below lower band %2"),
    QT_TRANSLATE_NOOP("Phrases", "volume %1 above %2 × its average %3"),
    QT_TRANSLATE_NOOP("Phrases", "Supertrend up at %1"),
    QT_TRANSLATE_NOOP("Phrases", "Tenkan %1 crossed above Kijun %2"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 below stop %2, ATR(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 reached target %2, ATR(%3) %4"),
    QT_TRANSLATE_NOOP("Phrases", "profit %1 % ≥ %2 %"),
    QT_TRANSLATE_NOOP("Phrases", "loss %1 % ≥ %2 %"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 more than %2 % below the highest close %3"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 ≥ %2, 99 % of upper band %3"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 ≥ %2, upper band %3"),
    QT_TRANSLATE_NOOP("Phrases", "held %1 bars, at most %2"),
    QT_TRANSLATE_NOOP("Phrases", "held %1 minutes, at most %2"),
    QT_TRANSLATE_NOOP("Phrases", "close %1 below trailing stop %2, highest close %3"),
    QT_TRANSLATE_NOOP("Phrases",
                      "stop loss: close %1 at or below %2, %3 % under the entry price %4"),
    QT_TRANSLATE_NOOP("Phrases",
                      "take profit: close %1 at or above %2, %3 % over the entry price %4"),
    QT_TRANSLATE_NOOP("Phrases",
                      "trailing stop: close %1 at or below %2, %3 % under the highest close %4"),
};

} // namespace

PhraseList strategyPhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
