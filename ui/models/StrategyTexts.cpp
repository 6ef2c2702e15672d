// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StrategyTexts.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

// The catalog is the engine's and speaks English; what it says is repeated here for translators.
constexpr const char* kKnown[] = {
    QT_TRANSLATE_NOOP("Strategy", "Volume period"),
    QT_TRANSLATE_NOOP("Strategy", "Least volume ratio"),
    QT_TRANSLATE_NOOP("Strategy", "Enter only with a volume above this many times its average."),
    QT_TRANSLATE_NOOP("Strategy", "Buy and hold"),
    QT_TRANSLATE_NOOP(
        "Strategy",
        "Buys at the first close and never sells: what every other strategy has to beat."),
    QT_TRANSLATE_NOOP("Strategy", "Moving average crossover"),
    QT_TRANSLATE_NOOP(
        "Strategy", "Long while the fast simple average of the closes is above the slow one, flat "
                    "otherwise. The averages are compared exactly; equal averages are not above."),
    QT_TRANSLATE_NOOP("Strategy", "Fast period"),
    QT_TRANSLATE_NOOP("Strategy", "Slow period"),
    QT_TRANSLATE_NOOP("Strategy", "Length of the window in bars."),
    QT_TRANSLATE_NOOP("Strategy", "Bollinger band, volume and Supertrend"),
    QT_TRANSLATE_NOOP("Strategy", "Enters when the close is at or below the lower Bollinger band "
                                  "within an uptrend by Supertrend, with more volume than usual."),
    QT_TRANSLATE_NOOP("Strategy", "RSI period"),
    QT_TRANSLATE_NOOP("Strategy", "Oversold at"),
    QT_TRANSLATE_NOOP("Strategy", "Enter only with the RSI at or below this."),
    QT_TRANSLATE_NOOP("Strategy", "Bollinger period"),
    QT_TRANSLATE_NOOP("Strategy", "Band width"),
    QT_TRANSLATE_NOOP("Strategy", "Distance of the bands in standard deviations."),
    QT_TRANSLATE_NOOP("Strategy", "Touch is enough"),
    QT_TRANSLATE_NOOP("Strategy", "A close exactly at the band counts, too."),
    QT_TRANSLATE_NOOP("Strategy", "Supertrend period"),
    QT_TRANSLATE_NOOP("Strategy", "Supertrend width"),
    QT_TRANSLATE_NOOP("Strategy", "Distance of the Supertrend line in average true ranges."),
    QT_TRANSLATE_NOOP("Strategy", "RSI and Bollinger band"),
    QT_TRANSLATE_NOOP(
        "Strategy",
        "Enters when the RSI is oversold and the close is at or below the lower Bollinger band."),
    QT_TRANSLATE_NOOP("Strategy", "RSI, Bollinger band and volume"),
    QT_TRANSLATE_NOOP("Strategy", "Enters when the RSI is oversold and the close is at or below "
                                  "the lower Bollinger band, with more volume than usual."),
    QT_TRANSLATE_NOOP("Strategy", "Chikou shift"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Bars the lagging line is drawn back; the entry does not read that line."),
    QT_TRANSLATE_NOOP("Strategy", "Senkou B period"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Window of the slow cloud edge in bars; the entry does not read the cloud."),
    QT_TRANSLATE_NOOP("Strategy", "Cloud lead"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Bars the cloud is drawn ahead; the entry does not read the cloud."),
    QT_TRANSLATE_NOOP("Strategy", "RSI and Ichimoku cross"),
    QT_TRANSLATE_NOOP(
        "Strategy", "Enters when the RSI is oversold and Tenkan crosses above Kijun on this bar."),
    QT_TRANSLATE_NOOP("Strategy", "Tenkan period"),
    QT_TRANSLATE_NOOP("Strategy", "Kijun period"),
    QT_TRANSLATE_NOOP("Strategy", "RSI, volume and Supertrend"),
    QT_TRANSLATE_NOOP("Strategy", "Enters when the RSI is oversold within an uptrend by "
                                  "Supertrend, with more volume than usual."),
    QT_TRANSLATE_NOOP("Strategy", "ATR stop and target"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Leaves at a target of several average true ranges above the entry, or when "
                      "the close falls below a stop that follows the highs and never retreats."),
    QT_TRANSLATE_NOOP("Strategy", "ATR period"),
    QT_TRANSLATE_NOOP("Strategy", "Target"),
    QT_TRANSLATE_NOOP("Strategy", "Distance of the target above the entry in average true ranges."),
    QT_TRANSLATE_NOOP("Strategy", "Stop"),
    QT_TRANSLATE_NOOP("Strategy", "Distance of the stop below the high in average true ranges."),
    QT_TRANSLATE_NOOP("Strategy", "As before"),
    QT_TRANSLATE_NOOP("Strategy", "The earlier platform's rule: target entry × (1 + "
                                  "tp_multiplier), a stop that may retreat."),
    QT_TRANSLATE_NOOP("Strategy", "Fixed profit and loss"),
    QT_TRANSLATE_NOOP(
        "Strategy", "Leaves when the profit or the loss reaches a fixed share of the entry price."),
    QT_TRANSLATE_NOOP("Strategy", "Take profit"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Profit to leave at, as a ratio of the entry price: 0.1 is 10 %."),
    QT_TRANSLATE_NOOP("Strategy", "Stop loss"),
    QT_TRANSLATE_NOOP("Strategy", "Loss to leave at, as a ratio of the entry price: 0.05 is 5 %."),
    QT_TRANSLATE_NOOP("Strategy", "Trail"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Also leave when the close falls from its highest since the entry."),
    QT_TRANSLATE_NOOP("Strategy", "Trail distance"),
    QT_TRANSLATE_NOOP("Strategy", "Per cent below the highest close since the entry."),
    QT_TRANSLATE_NOOP("Strategy", "Averages cross down"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Leaves when the fast moving average crosses below the slow one."),
    QT_TRANSLATE_NOOP("Strategy", "Kind of average"),
    QT_TRANSLATE_NOOP("Strategy", "Simple or exponential average."),
    QT_TRANSLATE_NOOP("Strategy", "Wait a bar"),
    QT_TRANSLATE_NOOP("Strategy",
                      "Leave one bar after the crossing, if the fast average is still below."),
    QT_TRANSLATE_NOOP("Strategy", "RSI or Bollinger band"),
    QT_TRANSLATE_NOOP(
        "Strategy",
        "Leaves when the RSI is overbought or the close reaches the upper Bollinger band."),
    QT_TRANSLATE_NOOP("Strategy", "Overbought at"),
    QT_TRANSLATE_NOOP("Strategy", "Leave with the RSI at or above this."),
    QT_TRANSLATE_NOOP("Strategy", "99 % of the upper band counts as reaching it."),
    QT_TRANSLATE_NOOP("Strategy", "Holding time"),
    QT_TRANSLATE_NOOP("Strategy", "Leaves after a number of bars or minutes."),
    QT_TRANSLATE_NOOP("Strategy", "Bars"),
    QT_TRANSLATE_NOOP("Strategy", "Leave after this many bars."),
    QT_TRANSLATE_NOOP("Strategy", "By the clock"),
    QT_TRANSLATE_NOOP("Strategy", "Count minutes instead of bars."),
    QT_TRANSLATE_NOOP("Strategy", "Minutes"),
    QT_TRANSLATE_NOOP("Strategy", "Leave after this many minutes, by the clock."),
    QT_TRANSLATE_NOOP("Strategy", "Trailing stop"),
    QT_TRANSLATE_NOOP(
        "Strategy", "Leaves when the close falls too far below the highest close since the entry."),
    QT_TRANSLATE_NOOP("Strategy", "Distance below the highest close, as a ratio: 0.02 is 2 %."),
    QT_TRANSLATE_NOOP("Strategy", "Activation"),
    QT_TRANSLATE_NOOP("Strategy", "Profit ratio that arms the stop; zero arms it from the start."),
    QT_TRANSLATE_NOOP("Strategy", "In average true ranges"),
    QT_TRANSLATE_NOOP("Strategy", "Measure the distance in average true ranges."),
    QT_TRANSLATE_NOOP("Strategy", "ATR multiplier"),
    QT_TRANSLATE_NOOP("Strategy", "Distance in average true ranges, with use_atr."),
};

QString translated(const char* english)
{
    return QCoreApplication::translate("Strategy", english);
}

/// An idea made of two, "Enters when … Leaves when …": the part that is known, then the rest.
QString translatedInParts(const QString& english)
{
    const char* longest = nullptr; // "Stop loss" before "Stop"
    qsizetype length = 0;
    for (const char* known : kKnown) {
        const QString part = QString::fromUtf8(known);
        if (english == part)
            return translated(known);
        if (part.size() > length && english.startsWith(part + QLatin1Char(' '))) {
            longest = known;
            length = part.size();
        }
    }
    // Only whole sentences are followed by another one.
    if (longest == nullptr || english[length - 1] != QLatin1Char('.'))
        return english;
    return translated(longest) + QLatin1Char(' ') + translatedInParts(english.mid(length + 1));
}

} // namespace

QString strategyText(const std::string& english)
{
    const QString text = QString::fromStdString(english);
    const QString joint = QStringLiteral(", then ");
    const qsizetype at = text.indexOf(joint);
    if (at < 0)
        return translatedInParts(text);
    return QCoreApplication::translate("Strategy", "%1, then %2")
        .arg(translatedInParts(text.left(at)), translatedInParts(text.mid(at + joint.size())));
}

} // namespace qd::ui
