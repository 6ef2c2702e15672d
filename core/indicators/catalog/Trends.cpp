// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/BarOscillators.h"
#include "core/indicators/DirectionalMovement.h"
#include "core/indicators/Ichimoku.h"
#include "core/indicators/ParabolicSar.h"
#include "core/indicators/Supertrend.h"

#include <algorithm>

namespace qd {

namespace {

const ParameterSchema kPeriod14{periodInfo("period", "Period", 14)};

template <double (DirectionalMovement::*value)() const>
std::unique_ptr<Indicator> oneOfMovement(const ParameterMap& parameters)
{
    return adapt(1, DirectionalMovement(thePeriod(parameters)),
                 [](DirectionalMovement& movement, const BarInput& bar, double* out) {
                     movement.update(bar.high, bar.low, bar.close);
                     out[0] = (movement.*value)();
                 });
}

void addMovement(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({{"adx",
                        "Average directional index",
                        "How strong the trend is, 0 to 100, and which way it points.",
                        "TA-Lib ADX, Wilder 1978",
                        kPeriod14,
                        {{"", "ADX", 0}, {"plus_di", "+DI", 0}, {"minus_di", "-DI", 0}},
                        false},
                       [](const ParameterMap& p) {
                           return adapt(
                               3, DirectionalMovement(thePeriod(p)),
                               [](DirectionalMovement& movement, const BarInput& bar, double* out) {
                                   movement.update(bar.high, bar.low, bar.close);
                                   out[0] = movement.adx();
                                   out[1] = movement.plusDi();
                                   out[2] = movement.minusDi();
                               });
                       },
                       [](const ParameterMap& p) { return 2 * thePeriod(p); }});
    catalog.push_back({{"plus_di",
                        "Plus directional indicator",
                        "Share of upward movement.",
                        "TA-Lib PLUS_DI",
                        kPeriod14,
                        {{"", "+DI", 0}},
                        false},
                       &oneOfMovement<&DirectionalMovement::plusDi>,
                       [](const ParameterMap& p) { return thePeriod(p) + 1; }});
    catalog.push_back({{"minus_di",
                        "Minus directional indicator",
                        "Share of downward movement.",
                        "TA-Lib MINUS_DI",
                        kPeriod14,
                        {{"", "-DI", 0}},
                        false},
                       &oneOfMovement<&DirectionalMovement::minusDi>,
                       [](const ParameterMap& p) { return thePeriod(p) + 1; }});
    catalog.push_back({{"adxr",
                        "ADX rating",
                        "Mean of the ADX now and a period ago.",
                        "TA-Lib ADXR",
                        kPeriod14,
                        {{"", "ADXR", 0}},
                        false},
                       [](const ParameterMap& p) { return adaptRange(Adxr(thePeriod(p))); },
                       [](const ParameterMap& p) { return 3 * thePeriod(p) - 1; }});
    catalog.push_back({{"aroon",
                        "Aroon",
                        "How recent the highest high and the lowest low are, 0 to 100.",
                        "TA-Lib AROON, Chande 1995",
                        kPeriod14,
                        {{"", "Up", 0}, {"down", "Down", 0}, {"oscillator", "Up - down", 0}},
                        false},
                       [](const ParameterMap& p) {
                           return adapt(3, Aroon(thePeriod(p)),
                                        [](Aroon& aroon, const BarInput& bar, double* out) {
                                            if (aroon.update(bar.high, bar.low)) {
                                                out[0] = aroon.up();
                                                out[1] = aroon.down();
                                                out[2] = aroon.up() - aroon.down();
                                            }
                                        });
                       },
                       [](const ParameterMap& p) { return thePeriod(p) + 1; }});
}

void addSupertrend(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back(
        {{"supertrend",
          "Supertrend",
          "A line that trails the price by average true ranges and turns with the trend.",
          "Common charting rules",
          {periodInfo("period", "Period", 10),
           realInfo("multiplier", "Width", "Distance in average true ranges.", 3.0, 0.1, 20.0,
                    0.1)},
          {{"", "Line", 0}, {"direction", "1 up, -1 down", 0}},
          true},
         [](const ParameterMap& p) {
             return adapt(2, Supertrend(thePeriod(p), realParameter(p, "multiplier")),
                          [](Supertrend& trend, const BarInput& bar, double* out) {
                              out[0] = trend.update(bar);
                              if (trend.isReady())
                                  out[1] = trend.isUp() ? 1.0 : -1.0;
                          });
         },
         &thePeriod});
    catalog.push_back(
        {{"sar",
          "Parabolic SAR",
          "A stop that follows the trend ever quicker, and turns when it is hit.",
          "TA-Lib SAR, Wilder 1978",
          {realInfo("acceleration", "Acceleration", "Growth of the speed with each extreme.", 0.02,
                    0.0001, 1.0, 0.01),
           realInfo("maximum", "Greatest speed", "Bound of the speed.", 0.2, 0.0001, 1.0, 0.01)},
          {{"", "Stop", 0}},
          true},
         [](const ParameterMap& p) {
             return adapt(
                 1, ParabolicSar(realParameter(p, "acceleration"), realParameter(p, "maximum")),
                 [](ParabolicSar& sar, const BarInput& bar, double* out) {
                     out[0] = sar.update(bar.high, bar.low);
                 });
         },
         [](const ParameterMap&) { return std::size_t{2}; }});
}

void addIchimoku(std::vector<IndicatorRegistration>& catalog)
{
    constexpr int kChikouShift = -26;
    catalog.push_back(
        {{"ichimoku",
          "Ichimoku",
          "Two mid-channel lines, a cloud moved forward, and the close drawn back.",
          "Hosoda 1969",
          {periodInfo("tenkan", "Tenkan", 9), periodInfo("kijun", "Kijun", 26),
           periodInfo("senkou", "Senkou B", 52), periodInfo("lead", "Cloud lead", 26)},
          {{"", "Tenkan", 0},
           {"kijun", "Kijun", 0},
           {"senkou_a", "Senkou A", 0},
           {"senkou_b", "Senkou B", 0},
           {"chikou", "Chikou", kChikouShift}},
          true},
         [](const ParameterMap& p) {
             return adapt(5,
                          Ichimoku({.tenkan = periodParameter(p, "tenkan"),
                                    .kijun = periodParameter(p, "kijun"),
                                    .senkou = periodParameter(p, "senkou"),
                                    .lead = periodParameter(p, "lead")}),
                          [](Ichimoku& cloud, const BarInput& bar, double* out) {
                              cloud.update(bar);
                              out[0] = cloud.tenkan();
                              out[1] = cloud.kijun();
                              out[2] = cloud.senkouA();
                              out[3] = cloud.senkouB();
                              out[4] = cloud.chikou();
                          });
         },
         [](const ParameterMap& p) {
             return std::max({periodParameter(p, "tenkan"), periodParameter(p, "kijun"),
                              periodParameter(p, "senkou")}) +
                    periodParameter(p, "lead");
         }});
}

} // namespace

void addTrends(std::vector<IndicatorRegistration>& catalog)
{
    addMovement(catalog);
    addSupertrend(catalog);
    addIchimoku(catalog);
}

} // namespace qd
