// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/RollingExtremum.h"
#include "core/indicators/RollingTrend.h"
#include "core/indicators/Statistics.h"

namespace qd {

namespace {

IndicatorInfo statistic(std::string name, std::string title, std::string idea,
                        std::string reference, ParameterInfo period, bool isOverlay = false)
{
    return {std::move(name),     std::move(title),   std::move(idea), std::move(reference),
            {std::move(period)}, {{"", "Value", 0}}, isOverlay};
}

template <double (RollingTrend::*value)() const>
std::unique_ptr<Indicator> ofTrend(const ParameterMap& parameters)
{
    return adapt(1, RollingTrend(thePeriod(parameters)),
                 [](RollingTrend& trend, const BarInput& bar, double* out) {
                     trend.update(bar.close);
                     if (trend.isFull())
                         out[0] = (trend.*value)();
                 });
}

template <typename Extremum, double BarInput::* price>
std::unique_ptr<Indicator> ofExtremum(const ParameterMap& parameters)
{
    return adapt(1, Extremum(thePeriod(parameters)),
                 [](Extremum& extremum, const BarInput& bar, double* out) {
                     extremum.update(bar.*price);
                     if (extremum.isFull())
                         out[0] = extremum.value();
                 });
}

/// Highs against lows, as TA-Lib's own inputs are.
template <double (RollingPair::*value)() const>
std::unique_ptr<Indicator> ofHighsAndLows(const ParameterMap& parameters)
{
    return adapt(1, RollingPair(thePeriod(parameters)),
                 [](RollingPair& pair, const BarInput& bar, double* out) {
                     if (pair.update(bar.high, bar.low))
                         out[0] = (pair.*value)();
                 });
}

void addWindows(std::vector<IndicatorRegistration>& catalog)
{
    const ParameterInfo period20 = periodInfo("period", "Period", 20);
    IndicatorInfo deviation =
        statistic("stddev", "Standard deviation",
                  "Population standard deviation of the last closes.", "TA-Lib STDDEV", period20);
    catalog.push_back({deviation,
                       [](const ParameterMap& p) {
                           return adapt(
                               1, RollingVariance(thePeriod(p)),
                               [](RollingVariance& window, const BarInput& bar, double* out) {
                                   window.update(bar.close);
                                   if (window.isFull())
                                       out[0] = window.populationDeviation();
                               });
                       },
                       &thePeriod});
    catalog.push_back({statistic("zscore", "Z-score",
                                 "Distance of the close from its mean in standard deviations.",
                                 "(x - mean) ÷ σ, σ over n", period20),
                       [](const ParameterMap& p) { return adaptClose(ZScore(thePeriod(p))); },
                       &thePeriod});
    catalog.push_back({statistic("max", "Highest high", "Highest of the last highs.", "TA-Lib MAX",
                                 period20, true),
                       &ofExtremum<RollingMaximum, &BarInput::high>, &thePeriod});
    catalog.push_back(
        {statistic("min", "Lowest low", "Lowest of the last lows.", "TA-Lib MIN", period20, true),
         &ofExtremum<RollingMinimum, &BarInput::low>, &thePeriod});
}

} // namespace

void addStatistics(std::vector<IndicatorRegistration>& catalog)
{
    addWindows(catalog);
    const ParameterInfo period14 = periodInfo("period", "Period", 14, 2);
    catalog.push_back(
        {statistic("linearreg", "Linear regression", "End of the line through the last closes.",
                   "TA-Lib LINEARREG", period14, true),
         &ofTrend<&RollingTrend::endPoint>, &thePeriod});
    catalog.push_back({statistic("linearreg_slope", "Regression slope",
                                 "Slope of the line through the last closes, per bar.",
                                 "TA-Lib LINEARREG_SLOPE", period14),
                       &ofTrend<&RollingTrend::slope>, &thePeriod});
    catalog.push_back({statistic("correl", "Correlation", "Correlation of the last highs and lows.",
                                 "TA-Lib CORREL", periodInfo("period", "Period", 30, 2)),
                       &ofHighsAndLows<&RollingPair::correlation>, &thePeriod});
    catalog.push_back(
        {statistic("beta", "Beta", "Slope of the lows' returns on the highs' returns.",
                   "TA-Lib BETA", periodInfo("period", "Period", 5, 2)),
         [](const ParameterMap& p) {
             return adapt(1, ReturnBeta(thePeriod(p)),
                          [](ReturnBeta& beta, const BarInput& bar, double* out) {
                              out[0] = beta.update(bar.high, bar.low);
                          });
         },
         [](const ParameterMap& p) { return thePeriod(p) + 1; }});
    catalog.push_back(
        {statistic("hurst", "Hurst exponent",
                   "0.5 for a random walk, above for trends, below for reversion.",
                   "Scaling of lagged deviations", periodInfo("period", "Period", 100, 16)),
         [](const ParameterMap& p) { return adaptClose(Hurst(thePeriod(p))); }, &thePeriod});
}

} // namespace qd
