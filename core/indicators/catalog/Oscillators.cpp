// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/catalog/IndicatorRegistration.h"

#include "core/indicators/BarOscillators.h"
#include "core/indicators/EmaChains.h"
#include "core/indicators/Macd.h"
#include "core/indicators/Oscillators.h"
#include "core/indicators/Ppo.h"

namespace qd {

namespace {

IndicatorInfo oscillator(std::string name, std::string title, std::string idea,
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

std::size_t afterPeriod(const ParameterMap& parameters)
{
    return thePeriod(parameters) + 1;
}

std::unique_ptr<Indicator> makeStochastic(std::size_t period, std::size_t smoothing,
                                          std::size_t signal)
{
    return adapt(2, Stochastic(period, smoothing, signal),
                 [](Stochastic& stochastic, const BarInput& bar, double* out) {
                     if (stochastic.update(bar.high, bar.low, bar.close)) {
                         out[0] = stochastic.k();
                         out[1] = stochastic.d();
                     }
                 });
}

const std::vector<IndicatorOutput> kStochasticOutputs{{"", "%K", 0}, {"d", "%D", 0}};

void addStochastics(std::vector<IndicatorRegistration>& catalog)
{
    IndicatorInfo slow =
        oscillator("stoch", "Slow stochastic", "Where the close stands in its recent range.",
                   "TA-Lib STOCH, Lane",
                   {periodInfo("period", "Period", 14), periodInfo("smoothing", "Smoothing", 3),
                    periodInfo("signal", "Signal", 3)});
    slow.outputs = kStochasticOutputs;
    catalog.push_back({slow,
                       [](const ParameterMap& p) {
                           return makeStochastic(thePeriod(p), periodParameter(p, "smoothing"),
                                                 periodParameter(p, "signal"));
                       },
                       [](const ParameterMap& p) {
                           return thePeriod(p) + periodParameter(p, "smoothing") +
                                  periodParameter(p, "signal") - 2;
                       }});
    IndicatorInfo fast = oscillator(
        "stochf", "Fast stochastic", "Where the close stands in its recent range, unsmoothed.",
        "TA-Lib STOCHF", {periodInfo("period", "Period", 14), periodInfo("signal", "Signal", 3)});
    fast.outputs = kStochasticOutputs;
    catalog.push_back(
        {fast,
         [](const ParameterMap& p) {
             return makeStochastic(thePeriod(p), 1, periodParameter(p, "signal"));
         },
         [](const ParameterMap& p) { return thePeriod(p) + periodParameter(p, "signal") - 1; }});
    IndicatorInfo ofRsi =
        oscillator("stochrsi", "Stochastic RSI", "Where the RSI stands in its recent range.",
                   "TA-Lib STOCHRSI, Chande and Kroll 1994",
                   {periodInfo("rsi_period", "RSI period", 14), periodInfo("period", "Period", 14),
                    periodInfo("signal", "Signal", 3)});
    ofRsi.outputs = kStochasticOutputs;
    catalog.push_back({ofRsi,
                       [](const ParameterMap& p) {
                           return adapt(2,
                                        StochRsi(periodParameter(p, "rsi_period"), thePeriod(p),
                                                 periodParameter(p, "signal")),
                                        [](StochRsi& rsi, const BarInput& bar, double* out) {
                                            if (rsi.update(bar.close)) {
                                                out[0] = rsi.k();
                                                out[1] = rsi.d();
                                            }
                                        });
                       },
                       [](const ParameterMap& p) {
                           return periodParameter(p, "rsi_period") + thePeriod(p) +
                                  periodParameter(p, "signal") - 1;
                       }});
}

Macd macdOf(const ParameterMap& parameters)
{
    const std::string& seeding = choiceParameter(parameters, "seeding");
    return Macd({.fast = periodParameter(parameters, "fast"),
                 .slow = periodParameter(parameters, "slow"),
                 .signal = periodParameter(parameters, "signal")},
                seeding == "talib" ? MacdSeeding::TaLib
                : seeding == "own" ? MacdSeeding::Own
                                   : MacdSeeding::FirstValue);
}

Status fastBelowSlow(const ParameterMap& parameters)
{
    return requireAscending(parameters, "fast", "slow");
}

void addMacds(std::vector<IndicatorRegistration>& catalog)
{
    IndicatorInfo macd = oscillator(
        "macd", "MACD", "Distance of two EMAs, its own EMA, and what is between them.",
        "TA-Lib MACD, Appel",
        {periodInfo("fast", "Fast period", 12), periodInfo("slow", "Slow period", 26, 2),
         periodInfo("signal", "Signal period", 9),
         choiceInfo("seeding", "Seeding",
                    "How the averages begin: as TA-Lib, each on its own, or with the first close.",
                    {"talib", "own", "first"})});
    macd.outputs = {{"", "MACD", 0}, {"signal", "Signal", 0}, {"hist", "Histogram", 0}};
    catalog.push_back(
        {macd,
         [](const ParameterMap& p) {
             return adapt(3, macdOf(p), [](Macd& indicator, const BarInput& bar, double* out) {
                 if (indicator.update(bar.close)) {
                     out[0] = indicator.line();
                     out[1] = indicator.signal();
                     out[2] = indicator.histogram();
                 }
             });
         },
         [](const ParameterMap& p) {
             return choiceParameter(p, "seeding") == "first"
                        ? 1
                        : periodParameter(p, "slow") + periodParameter(p, "signal") - 1;
         },
         &fastBelowSlow});
    IndicatorInfo ppo =
        oscillator("ppo", "Percentage price oscillator",
                   "Distance of two averages in per cent of the slow one.", "TA-Lib PPO",
                   {periodInfo("fast", "Fast period", 12), periodInfo("slow", "Slow period", 26, 2),
                    choiceInfo("ma_type", "Kind of average", "Simple or exponential average.",
                               {"sma", "ema"})});
    catalog.push_back(
        {ppo,
         [](const ParameterMap& p) {
             const std::size_t fast = periodParameter(p, "fast");
             const std::size_t slow = periodParameter(p, "slow");
             return choiceParameter(p, "ma_type") == "sma" ? adaptClose(Ppo<Sma>(fast, slow))
                                                           : adaptClose(Ppo<Ema>(fast, slow));
         },
         [](const ParameterMap& p) { return periodParameter(p, "slow"); }, &fastBelowSlow});
}

void addMomenta(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back(
        {oscillator("roc", "Rate of change", "Change of the close over the period, in per cent.",
                    "TA-Lib ROC", {periodInfo("period", "Period", 10)}),
         [](const ParameterMap& p) {
             return adapt(1, Momentum(thePeriod(p)),
                          [](Momentum& momentum, const BarInput& bar, double* out) {
                              if (momentum.update(bar.close))
                                  out[0] = momentum.percent();
                          });
         },
         &afterPeriod});
    catalog.push_back({oscillator("mom", "Momentum", "Change of the close over the period.",
                                  "TA-Lib MOM", {periodInfo("period", "Period", 10)}),
                       [](const ParameterMap& p) {
                           return adapt(1, Momentum(thePeriod(p)),
                                        [](Momentum& momentum, const BarInput& bar, double* out) {
                                            if (momentum.update(bar.close))
                                                out[0] = momentum.difference();
                                        });
                       },
                       &afterPeriod});
    catalog.push_back(
        {oscillator("trix", "TRIX", "Rate of change of a triple-smoothed average, in per cent.",
                    "TA-Lib TRIX, Hutson 1983", {periodInfo("period", "Period", 15)}),
         [](const ParameterMap& p) { return adaptClose(Trix(thePeriod(p))); },
         [](const ParameterMap& p) { return 3 * thePeriod(p) - 1; }});
    catalog.push_back({oscillator("cmo", "Chande momentum oscillator",
                                  "Balance of gains and losses, -100 to 100.",
                                  "TA-Lib CMO, Chande 1994", {periodInfo("period", "Period", 14)}),
                       [](const ParameterMap& p) { return adaptClose(Cmo(thePeriod(p))); },
                       &afterPeriod});
}

void addBarOscillators(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({oscillator("cci", "Commodity channel index",
                                  "Distance of the typical price from its mean.",
                                  "TA-Lib CCI, Lambert 1980", {periodInfo("period", "Period", 20)}),
                       [](const ParameterMap& p) { return adaptBar(Cci(thePeriod(p))); },
                       &thePeriod});
    catalog.push_back({oscillator("willr", "Williams %R",
                                  "Where the close stands below its recent high, -100 to 0.",
                                  "TA-Lib WILLR", {periodInfo("period", "Period", 14)}),
                       [](const ParameterMap& p) {
                           return adapt(1, FastK(thePeriod(p)),
                                        [](FastK& fast, const BarInput& bar, double* out) {
                                            out[0] =
                                                fast.update(bar.high, bar.low, bar.close) - 100.0;
                                        });
                       },
                       &thePeriod});
    catalog.push_back(
        {oscillator("ultosc", "Ultimate oscillator", "Buying pressure over three windows.",
                    "TA-Lib ULTOSC, Williams 1976",
                    {periodInfo("short", "Short period", 7),
                     periodInfo("middle", "Middle period", 14),
                     periodInfo("long", "Long period", 28)}),
         [](const ParameterMap& p) {
             return adaptBar(UltimateOscillator(periodParameter(p, "short"),
                                                periodParameter(p, "middle"),
                                                periodParameter(p, "long")));
         },
         [](const ParameterMap& p) {
             return std::max({periodParameter(p, "short"), periodParameter(p, "middle"),
                              periodParameter(p, "long")}) +
                    1;
         }});
    catalog.push_back(
        {oscillator("bop", "Balance of power",
                    "Part of the bar's range that its body takes, -1 to 1.", "TA-Lib BOP", {}),
         [](const ParameterMap&) {
             return adapt(1, NoState(), [](NoState&, const BarInput& bar, double* out) {
                 out[0] = balanceOfPower(bar);
             });
         },
         [](const ParameterMap&) { return std::size_t{1}; }});
}

} // namespace

void addOscillators(std::vector<IndicatorRegistration>& catalog)
{
    catalog.push_back({oscillator("rsi", "Relative strength index",
                                  "Balance of average gains and losses, 0 to 100.",
                                  "TA-Lib RSI, Wilder 1978", {periodInfo("period", "Period", 14)}),
                       [](const ParameterMap& p) { return adaptClose(Rsi(thePeriod(p))); },
                       &afterPeriod});
    addStochastics(catalog);
    addMacds(catalog);
    addMomenta(catalog);
    addBarOscillators(catalog);
}

} // namespace qd
