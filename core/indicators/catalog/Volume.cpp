// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/VolumeIndicators.h"

#include <algorithm>

namespace qd {

namespace {

IndicatorInfo volumeInfo(std::string name, std::string title, std::string idea,
                         std::string reference, ParameterSchema parameters)
{
    return {std::move(name),
            std::move(title),
            std::move(idea),
            std::move(reference),
            std::move(parameters),
            {{"", "Value", 0}},
            false};
}

std::size_t fromTheStart(const ParameterMap&)
{
    return 1;
}

template <typename Core>
std::unique_ptr<Indicator> ofVolume(const ParameterMap& parameters)
{
    return adapt(1, Core(thePeriod(parameters)),
                 [](Core& indicator, const BarInput& bar, double* out) {
                     out[0] = indicator.update(bar.volume);
                 });
}

} // namespace

void addVolume(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({volumeInfo("volume_sma", "Average volume", "Mean of the last volumes.",
                                  "TA-Lib SMA", {periodInfo("period", "Period", 20)}),
                       &ofVolume<Sma>, &thePeriod});
    catalog.push_back(
        {volumeInfo("volume_ratio", "Volume ratio", "Volume in multiples of its average.",
                    "volume ÷ SMA(volume)", {periodInfo("period", "Period", 20)}),
         &ofVolume<VolumeRatio>, &thePeriod});
    catalog.push_back({volumeInfo("obv", "On-balance volume",
                                  "Volume added on rising, taken off on falling closes.",
                                  "TA-Lib OBV, Granville 1963", {}),
                       [](const ParameterMap&) {
                           return adapt(1, Obv(), [](Obv& obv, const BarInput& bar, double* out) {
                               out[0] = obv.update(bar.close, bar.volume);
                           });
                       },
                       &fromTheStart});
    catalog.push_back(
        {volumeInfo("ad", "Accumulation/distribution",
                    "Volume by where the close stands in its bar.", "TA-Lib AD, Chaikin", {}),
         [](const ParameterMap&) { return adaptBar(AccumulationLine()); }, &fromTheStart});
    catalog.push_back(
        {volumeInfo("adosc", "Chaikin oscillator", "Distance of two EMAs of the accumulation line.",
                    "TA-Lib ADOSC, Chaikin",
                    {periodInfo("fast", "Fast period", 3), periodInfo("slow", "Slow period", 10)}),
         [](const ParameterMap& p) {
             return adaptBar(
                 ChaikinOscillator(periodParameter(p, "fast"), periodParameter(p, "slow")));
         },
         [](const ParameterMap& p) {
             return std::max(periodParameter(p, "fast"), periodParameter(p, "slow"));
         }});
    catalog.push_back(
        {volumeInfo("mfi", "Money flow index",
                    "Balance of money into and out of the market, 0 to 100.",
                    "TA-Lib MFI, Quong and Soudack 1989", {periodInfo("period", "Period", 14)}),
         [](const ParameterMap& p) { return adaptBar(MoneyFlowIndex(thePeriod(p))); },
         [](const ParameterMap& p) { return thePeriod(p) + 1; }});
}

} // namespace qd
