// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/EntryConditions.h"

#include "core/strategies/BarView.h"
#include "core/strategies/ReasonText.h"

namespace qd {

OversoldCondition::OversoldCondition(const ParameterMap& parameters)
    : m_period(periodParameter(parameters, "rsi_period")),
      m_oversold(realParameter(parameters, "rsi_oversold")),
      m_rsi(m_period)
{}

ParameterSchema OversoldCondition::parameters()
{
    return {periodInfo("rsi_period", "RSI period", 14),
            realInfo("rsi_oversold", "Oversold at", "Enter only with the RSI at or below this.",
                     30.0, 0.0, 100.0, 1.0)};
}

std::string OversoldCondition::text() const
{
    return "RSI(" + std::to_string(m_period) + ") " + numberText(m_rsi.value(), 1) + " ≤ " +
           toText(ParameterValue(m_oversold));
}

LowerBandCondition::LowerBandCondition(const ParameterMap& parameters)
    : m_period(periodParameter(parameters, "bb_period")),
      m_touch(booleanParameter(parameters, "use_bb_touch")),
      m_bands(m_period, realParameter(parameters, "bb_dev"))
{}

ParameterSchema LowerBandCondition::parameters()
{
    return {periodInfo("bb_period", "Bollinger period", 20),
            realInfo("bb_dev", "Band width", "Distance of the bands in standard deviations.", 2.0,
                     0.1, 10.0, 0.1),
            booleanInfo("use_bb_touch", "Touch is enough",
                        "A close exactly at the band counts, too.", true)};
}

bool LowerBandCondition::isMet(const MarketView& market) const
{
    if (!m_bands.isReady())
        return false;
    const double close = market.close();
    return m_touch ? close <= m_bands.lower() : close < m_bands.lower();
}

std::string LowerBandCondition::text(const MarketView& market) const
{
    return "close " + priceText(market.close()) + (m_touch ? " at or below" : " below") +
           " lower band " + priceText(m_bands.lower());
}

VolumeCondition::VolumeCondition(const ParameterMap& parameters)
    : m_period(periodParameter(parameters, "vol_ma_period")),
      m_ratio(realParameter(parameters, "min_volume_ratio")),
      m_average(m_period)
{}

ParameterSchema VolumeCondition::parameters(double standardRatio)
{
    return {periodInfo("vol_ma_period", "Volume period", 20),
            realInfo("min_volume_ratio", "Least volume ratio",
                     "Enter only with a volume above this many times its average.", standardRatio,
                     0.0, 100.0, 0.1)};
}

std::string VolumeCondition::text(const MarketView& market) const
{
    return "volume " + priceText(market.volume()) + " above " + toText(ParameterValue(m_ratio)) +
           " × its average " + priceText(m_average.value());
}

UptrendCondition::UptrendCondition(const ParameterMap& parameters)
    : m_period(periodParameter(parameters, "st_period")),
      m_trend(m_period, realParameter(parameters, "st_multiplier"))
{}

ParameterSchema UptrendCondition::parameters()
{
    return {periodInfo("st_period", "Supertrend period", 10),
            realInfo("st_multiplier", "Supertrend width",
                     "Distance of the Supertrend line in average true ranges.", 3.0, 0.1, 20.0,
                     0.1)};
}

void UptrendCondition::update(const MarketView& market)
{
    m_trend.update(newestBar(market));
}

std::string UptrendCondition::text() const
{
    return "Supertrend up at " + priceText(m_trend.value());
}

ParameterSchema joined(std::initializer_list<ParameterSchema> parts)
{
    ParameterSchema whole;
    for (const ParameterSchema& part : parts)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

} // namespace qd
