// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "No trade was completed: the statistics of trades are undefined."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Only %1 trade was completed: too few for their statistics to mean much."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Only %1 trades were completed: too few for their statistics to mean much."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "A position of %1 %2 was still open at the end and is marked at the last close, %3."),
    QT_TRANSLATE_NOOP("Phrases", "Fees of %1 eat the whole gross profit of %2."),
    QT_TRANSLATE_NOOP("Phrases", "Fees of %1 eat more than half of the gross profit of %2."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The bars have %1 gap with %2 missing bar: orders fill at the first bar after a gap."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The bars have %1 gap with %2 missing bars: orders fill at the first bar after a gap."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The bars have %1 gaps with %2 missing bars: orders fill at the first bar after a gap."),
    QT_TRANSLATE_NOOP("Phrases", "%1 order was denied by the limits; the first: %2."),
    QT_TRANSLATE_NOOP("Phrases", "%1 orders were denied by the limits; the first: %2."),
    QT_TRANSLATE_NOOP("Phrases", "%1 order was rejected by the instrument's rules; the first: %2."),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 orders were rejected by the instrument's rules; the first: %2."),
    QT_TRANSLATE_NOOP("Phrases", "The bars carry no volume."),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 fill happened at the open of bars without volume: nobody traded there."),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 fills happened at the open of bars without volume: nobody traded there."),
    QT_TRANSLATE_NOOP("Phrases", "Fewer than two returns."),
    QT_TRANSLATE_NOOP("Phrases", "The returns do not vary, or there are fewer than two."),
    QT_TRANSLATE_NOOP("Phrases", "There was no drawdown."),
    QT_TRANSLATE_NOOP("Phrases", "There is no loss."),
    QT_TRANSLATE_NOOP("Phrases", "There are no wins or no losses."),
    QT_TRANSLATE_NOOP("Phrases", "There is no result to count."),
    QT_TRANSLATE_NOOP("Phrases", "The value is beyond what can be represented."),
    QT_TRANSLATE_NOOP("Phrases", "There is no return."),
    QT_TRANSLATE_NOOP("Phrases", "More than everything was lost."),
    QT_TRANSLATE_NOOP("Phrases", "Too short a time with too large a gain to speak of a year."),
    QT_TRANSLATE_NOOP("Phrases", "No return lies below the risk-free one."),
    QT_TRANSLATE_NOOP("Phrases", "Fewer than three returns that vary."),
    QT_TRANSLATE_NOOP("Phrases", "Fewer than four returns that vary."),
    QT_TRANSLATE_NOOP("Phrases", "The old high has not been reached again."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Skew and kurtosis lie outside the domain of the expansion: do not rely on the value."),
    QT_TRANSLATE_NOOP("Phrases", "The 5 % quantile is zero or missing."),
    QT_TRANSLATE_NOOP("Phrases", "There is no win."),
    QT_TRANSLATE_NOOP("Phrases", "Fewer than two results that vary."),
    QT_TRANSLATE_NOOP("Phrases", "The Sharpe ratio is not above zero."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Needs at least two trials and the variance of their Sharpe ratios."),
    QT_TRANSLATE_NOOP("Phrases", "The number of trials is not known."),
    QT_TRANSLATE_NOOP("Phrases", "Fewer than two periods in common with the benchmark."),
    QT_TRANSLATE_NOOP("Phrases", "The benchmark does not vary, or has too few periods in common."),
    QT_TRANSLATE_NOOP("Phrases",
                      "The returns do not differ from the benchmark's, or there are too few."),
    QT_TRANSLATE_NOOP("Phrases", "The benchmark never rose."),
    QT_TRANSLATE_NOOP("Phrases", "The benchmark never fell."),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 of %2 periods have a benchmark value; the others are left out."),
    QT_TRANSLATE_NOOP("Phrases", "There is no closed trade."),
    QT_TRANSLATE_NOOP("Phrases", "There is no losing trade."),
    QT_TRANSLATE_NOOP("Phrases", "No trade went against its entry."),
    QT_TRANSLATE_NOOP("Phrases", "There is no equity curve."),
    QT_TRANSLATE_NOOP("Phrases", "The series holds a value that is not a number."),
    QT_TRANSLATE_NOOP("Phrases", "The equity fell to zero or below; what came after is left out."),
    QT_TRANSLATE_NOOP("Phrases", "units:%1"),
    QT_TRANSLATE_NOOP("Phrases", "percent:%1"),
    QT_TRANSLATE_NOOP("Phrases", "risk:%1"),
    QT_TRANSLATE_NOOP("Phrases", "vol-target:%1"),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 entry was not made because it could not be sized; the first: %2."),
    QT_TRANSLATE_NOOP("Phrases",
                      "%1 entries were not made because they could not be sized; the first: %2."),
};

} // namespace

PhraseList resultPhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
