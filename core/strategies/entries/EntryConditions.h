// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/ParameterBuilders.h"
#include "core/indicators/Rsi.h"
#include "core/indicators/Supertrend.h"
#include "core/strategies/MarketView.h"

#include <string>

namespace qd {

// The conditions that entries combine. Each knows its parameters, whether it holds at the newest
// close (never while warming up) and how to say so.

/// RSI at or below the oversold mark.
class OversoldCondition
{
public:
    explicit OversoldCondition(const ParameterMap& parameters);
    [[nodiscard]] static ParameterSchema parameters();

    void update(const MarketView& market) { m_rsi.update(market.close()); }
    [[nodiscard]] bool isMet() const { return m_rsi.value() <= m_oversold; }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t warmUpBars() const { return m_period + 1; }
    void save(StateWriter& state) const { m_rsi.save(state); }
    void load(StateReader& state) { m_rsi.load(state); }

private:
    std::size_t m_period;
    double m_oversold;
    Rsi m_rsi;
};

/// Close below the lower Bollinger band, or touching it.
class LowerBandCondition
{
public:
    explicit LowerBandCondition(const ParameterMap& parameters);
    [[nodiscard]] static ParameterSchema parameters();

    void update(const MarketView& market) { m_bands.update(market.close()); }
    [[nodiscard]] bool isMet(const MarketView& market) const;
    [[nodiscard]] std::string text(const MarketView& market) const;
    [[nodiscard]] std::size_t warmUpBars() const { return m_period; }
    void save(StateWriter& state) const { m_bands.save(state); }
    void load(StateReader& state) { m_bands.load(state); }

private:
    std::size_t m_period;
    bool m_touch;
    Bollinger m_bands;
};

/// Volume above its average times a ratio.
class VolumeCondition
{
public:
    explicit VolumeCondition(const ParameterMap& parameters);
    [[nodiscard]] static ParameterSchema parameters(double standardRatio);

    void update(const MarketView& market) { m_average.update(market.volume()); }
    [[nodiscard]] bool isMet(const MarketView& market) const
    {
        return market.volume() > m_average.value() * m_ratio;
    }
    [[nodiscard]] std::string text(const MarketView& market) const;
    [[nodiscard]] std::size_t warmUpBars() const { return m_period; }
    void save(StateWriter& state) const { m_average.save(state); }
    void load(StateReader& state) { m_average.load(state); }

private:
    std::size_t m_period;
    double m_ratio;
    Sma m_average;
};

/// Supertrend points up.
class UptrendCondition
{
public:
    explicit UptrendCondition(const ParameterMap& parameters);
    [[nodiscard]] static ParameterSchema parameters();

    void update(const MarketView& market);
    [[nodiscard]] bool isMet() const { return m_trend.isReady() && m_trend.isUp(); }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t warmUpBars() const { return m_period; }
    void save(StateWriter& state) const { m_trend.save(state); }
    void load(StateReader& state) { m_trend.load(state); }

private:
    std::size_t m_period;
    Supertrend m_trend;
};

/// Schemas one after the other.
[[nodiscard]] ParameterSchema joined(std::initializer_list<ParameterSchema> parts);

} // namespace qd
