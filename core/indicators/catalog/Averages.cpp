// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/EmaChains.h"
#include "core/indicators/HilbertTrendline.h"
#include "core/indicators/Kama.h"
#include "core/indicators/Vwap.h"
#include "core/indicators/WeightedAverages.h"

#include <cmath>

namespace qd {

namespace {

IndicatorInfo average(std::string name, std::string title, std::string idea, std::string reference,
                      std::int64_t standard = 20)
{
    return {std::move(name),
            std::move(title),
            std::move(idea),
            std::move(reference),
            {periodInfo("period", "Period", standard)},
            {{"", "Average", 0}},
            true};
}

template <typename Core>
std::unique_ptr<Indicator> ofPeriod(const ParameterMap& parameters)
{
    return adaptClose(Core(thePeriod(parameters)));
}

Seeding seedingOf(const ParameterMap& parameters)
{
    return choiceParameter(parameters, "seeding") == "mean" ? Seeding::Mean : Seeding::FirstValue;
}

ParameterInfo seedingInfo()
{
    return choiceInfo("seeding", "Seeding",
                      "Begin with the mean of the first closes (TA-Lib) or with the first close.",
                      {"mean", "first"});
}

void addSimpleOnes(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back(
        {average("sma", "Simple moving average", "Mean of the last closes.", "TA-Lib SMA"),
         &ofPeriod<Sma>, &thePeriod});
    IndicatorInfo ema = average("ema", "Exponential moving average",
                                "Average whose weights fade by the bar.", "TA-Lib EMA");
    ema.parameters.push_back(seedingInfo());
    catalog.push_back(
        {ema, [](const ParameterMap& p) { return adaptClose(Ema(thePeriod(p), seedingOf(p))); },
         [](const ParameterMap& p) { return seedingOf(p) == Seeding::Mean ? thePeriod(p) : 1; }});
    catalog.push_back(
        {average("rma", "Wilder's average", "Exponential average with the weight 1 ÷ period.",
                 "Wilder 1978", 14),
         &ofPeriod<WilderAverage>, &thePeriod});
    catalog.push_back({average("wma", "Weighted moving average",
                               "Mean of the last closes, the newest weighing most.", "TA-Lib WMA"),
                       &ofPeriod<Wma>, &thePeriod});
    catalog.push_back({average("trima", "Triangular moving average",
                               "Mean of the last closes, the middle of the window weighing most.",
                               "TA-Lib TRIMA"),
                       &ofPeriod<Trima>, &thePeriod});
    catalog.push_back(
        {average("hma", "Hull moving average", "Weighted average that cancels most of its own lag.",
                 "Hull 2005", 16),
         &ofPeriod<Hma>, [](const ParameterMap& p) {
             const std::size_t period = thePeriod(p);
             return period - 1 + static_cast<std::size_t>(std::sqrt(static_cast<double>(period)));
         }});
}

void addChains(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({average("dema", "Double exponential average",
                               "EMA with the lag of its own EMA taken off.", "TA-Lib DEMA"),
                       &ofPeriod<Dema>,
                       [](const ParameterMap& p) { return 2 * thePeriod(p) - 1; }});
    catalog.push_back({average("tema", "Triple exponential average",
                               "EMA with the lag taken off twice.", "TA-Lib TEMA"),
                       &ofPeriod<Tema>,
                       [](const ParameterMap& p) { return 3 * thePeriod(p) - 2; }});
    IndicatorInfo t3 = average("t3", "T3", "Six EMAs blended for a smooth line with little lag.",
                               "TA-Lib T3, Tillson 1998", 5);
    t3.parameters.push_back(realInfo("volume_factor", "Volume factor",
                                     "0 is a plain triple EMA, 1 the quickest.", 0.7, 0.0, 1.0,
                                     0.1));
    catalog.push_back({t3,
                       [](const ParameterMap& p) {
                           return adaptClose(T3(thePeriod(p), realParameter(p, "volume_factor")));
                       },
                       [](const ParameterMap& p) { return 6 * thePeriod(p) - 5; }});
    catalog.push_back(
        {average("kama", "Kaufman's adaptive average",
                 "Quick in a straight market, slow in a noisy one.", "TA-Lib KAMA", 10),
         &ofPeriod<Kama>, [](const ParameterMap& p) { return thePeriod(p) + 1; }});
    IndicatorInfo trendline =
        average("ht_trendline", "Hilbert trend line", "Mean of the prices over the dominant cycle.",
                "TA-Lib HT_TRENDLINE, Ehlers 2001");
    trendline.parameters.clear();
    catalog.push_back({trendline,
                       [](const ParameterMap&) { return adaptClose(HilbertTrendline()); },
                       [](const ParameterMap&) { return std::size_t{64}; }});
}

void addVolumeWeighted(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({average("vwma", "Volume-weighted average",
                               "Mean of the last closes weighted by their volume.",
                               "Σ(close × volume) ÷ Σ volume"),
                       [](const ParameterMap& p) {
                           return adapt(1, Vwma(thePeriod(p)),
                                        [](Vwma& vwma, const BarInput& bar, double* out) {
                                            out[0] = vwma.update(bar.close, bar.volume);
                                        });
                       },
                       &thePeriod});
    catalog.push_back({average("vwap_rolling", "Rolling VWAP",
                               "Mean of the last typical prices weighted by their volume.",
                               "Σ(typical price × volume) ÷ Σ volume"),
                       [](const ParameterMap& p) {
                           return adapt(1, Vwma(thePeriod(p)),
                                        [](Vwma& vwma, const BarInput& bar, double* out) {
                                            out[0] = vwma.update(typicalPrice(bar), bar.volume);
                                        });
                       },
                       &thePeriod});
    IndicatorInfo vwap =
        average("vwap", "VWAP", "Volume-weighted average of the typical price since 00:00 UTC.",
                "Σ(typical price × volume) ÷ Σ volume");
    vwap.parameters = {
        choiceInfo("session", "Session", "What the sum begins with.", {"day", "endless"})};
    catalog.push_back({vwap,
                       [](const ParameterMap& p) {
                           return adaptBar(Vwap(choiceParameter(p, "session") == "day"
                                                    ? Vwap::Session::UtcDay
                                                    : Vwap::Session::Endless));
                       },
                       [](const ParameterMap&) { return std::size_t{1}; }});
}

} // namespace

void addAverages(std::vector<IndicatorRegistration>& catalog)
{
    addSimpleOnes(catalog);
    addChains(catalog);
    addVolumeWeighted(catalog);
}

} // namespace qd
