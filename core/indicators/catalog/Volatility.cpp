// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/Atr.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/Channels.h"
#include "core/indicators/Ichimoku.h"
#include "core/indicators/Statistics.h"

#include <algorithm>

namespace qd {

namespace {

TrueRange::FirstBar firstBarOf(const ParameterMap& parameters)
{
    return choiceParameter(parameters, "first_bar") == "out" ? TrueRange::FirstBar::Undefined
                                                             : TrueRange::FirstBar::HighMinusLow;
}

ParameterInfo firstBarInfo()
{
    return choiceInfo("first_bar", "First bar",
                      "Leave the first bar out (TA-Lib) or count its high - low in.",
                      {"out", "in"});
}

std::size_t rangeWarmUp(const ParameterMap& parameters)
{
    const bool isOut = firstBarOf(parameters) == TrueRange::FirstBar::Undefined;
    return thePeriod(parameters) + (isOut ? 1 : 0);
}

void addRanges(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({{"trange",
                        "True range",
                        "The bar's range with the gap from the last close.",
                        "TA-Lib TRANGE, Wilder 1978",
                        {firstBarInfo()},
                        {{"", "Range", 0}},
                        false},
                       [](const ParameterMap& p) { return adaptRange(TrueRange(firstBarOf(p))); },
                       [](const ParameterMap& p) {
                           return firstBarOf(p) == TrueRange::FirstBar::Undefined ? std::size_t{2}
                                                                                  : 1;
                       }});
    const ParameterSchema parameters{periodInfo("period", "Period", 14), firstBarInfo()};
    catalog.push_back(
        {{"atr",
          "Average true range",
          "Wilder's average of the true range.",
          "TA-Lib ATR, Wilder 1978",
          parameters,
          {{"", "Range", 0}},
          false},
         [](const ParameterMap& p) { return adaptRange(Atr(thePeriod(p), firstBarOf(p))); },
         &rangeWarmUp});
    catalog.push_back({{"natr",
                        "Normalised ATR",
                        "Average true range in per cent of the close.",
                        "TA-Lib NATR",
                        parameters,
                        {{"", "Per cent", 0}},
                        false},
                       [](const ParameterMap& p) {
                           return adapt(1, Atr(thePeriod(p), firstBarOf(p)),
                                        [](Atr& atr, const BarInput& bar, double* out) {
                                            const double range = atr.update(bar);
                                            out[0] =
                                                bar.close == 0.0 ? 0.0 : 100.0 * range / bar.close;
                                        });
                       },
                       &rangeWarmUp});
}

void addBands(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({{"bb",
                        "Bollinger bands",
                        "Mean of the closes and bands in standard deviations around it.",
                        "TA-Lib BBANDS, Bollinger",
                        {periodInfo("period", "Period", 20),
                         realInfo("deviations", "Band width", "Distance in standard deviations.",
                                  2.0, 0.1, 10.0, 0.1)},
                        {{"", "Middle", 0},
                         {"upper", "Upper", 0},
                         {"lower", "Lower", 0},
                         {"percent_b", "%B", 0},
                         {"bandwidth", "Bandwidth", 0}},
                        true},
                       [](const ParameterMap& p) {
                           return adapt(5, Bollinger(thePeriod(p), realParameter(p, "deviations")),
                                        [](Bollinger& bands, const BarInput& bar, double* out) {
                                            if (!bands.update(bar.close))
                                                return;
                                            out[0] = bands.middle();
                                            out[1] = bands.upper();
                                            out[2] = bands.lower();
                                            out[3] = bands.percentB();
                                            out[4] = bands.bandwidth();
                                        });
                       },
                       &thePeriod});
    catalog.push_back(
        {{"keltner",
          "Keltner channel",
          "EMA of the closes and bands in average true ranges around it.",
          "Keltner, Raschke",
          {periodInfo("period", "Period", 20), periodInfo("atr_period", "ATR period", 10),
           realInfo("multiplier", "Width", "Distance in average true ranges.", 2.0, 0.1, 20.0,
                    0.1)},
          {{"", "Middle", 0}, {"upper", "Upper", 0}, {"lower", "Lower", 0}},
          true},
         [](const ParameterMap& p) {
             return adapt(3,
                          Keltner(thePeriod(p), periodParameter(p, "atr_period"),
                                  realParameter(p, "multiplier")),
                          [](Keltner& channel, const BarInput& bar, double* out) {
                              channel.update(bar);
                              out[0] = channel.middle();
                              out[1] = channel.upper();
                              out[2] = channel.lower();
                          });
         },
         [](const ParameterMap& p) {
             return std::max(thePeriod(p), periodParameter(p, "atr_period"));
         }});
    catalog.push_back({{"donchian",
                        "Donchian channel",
                        "Highest high and lowest low of the last bars, the newest included.",
                        "Donchian",
                        {periodInfo("period", "Period", 20)},
                        {{"", "Middle", 0}, {"upper", "Upper", 0}, {"lower", "Lower", 0}},
                        true},
                       [](const ParameterMap& p) {
                           return adapt(3, MidChannel(thePeriod(p)),
                                        [](MidChannel& channel, const BarInput& bar, double* out) {
                                            out[0] = channel.update(bar.high, bar.low);
                                            out[1] = channel.highest();
                                            out[2] = channel.lowest();
                                        });
                       },
                       &thePeriod});
}

} // namespace

void addVolatility(std::vector<IndicatorRegistration>& catalog)
{
    addRanges(catalog);
    addBands(catalog);
    catalog.push_back({{"realized_vol",
                        "Realised volatility",
                        "Sample standard deviation of the log returns, by the year.",
                        "√(Σ(r - mean)² ÷ (n - 1)) × √(bars a year)",
                        {periodInfo("period", "Period", 20, 2),
                         realInfo("bars_per_year", "Bars a year", "365 for days, 8,760 for hours.",
                                  365.0, 1.0, 40'000'000.0, 1.0)},
                        {{"", "Volatility", 0}},
                        false},
                       [](const ParameterMap& p) {
                           return adaptClose(
                               RealizedVolatility(thePeriod(p), realParameter(p, "bars_per_year")));
                       },
                       [](const ParameterMap& p) { return thePeriod(p) + 1; }});
}

} // namespace qd
