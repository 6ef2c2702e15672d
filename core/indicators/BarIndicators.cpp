// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/BarOscillators.h"
#include "core/indicators/Macd.h"
#include "core/indicators/ParabolicSar.h"
#include "core/indicators/Vwap.h"

namespace qd {

Macd::Macd(Periods periods, MacdSeeding seeding)
    : m_fast(periods.fast,
             seeding == MacdSeeding::FirstValue ? Seeding::FirstValue : Seeding::Mean),
      m_slow(periods.slow,
             seeding == MacdSeeding::FirstValue ? Seeding::FirstValue : Seeding::Mean),
      m_signal(periods.signal,
               seeding == MacdSeeding::FirstValue ? Seeding::FirstValue : Seeding::Mean),
      m_toSkip(seeding == MacdSeeding::TaLib ? periods.slow - periods.fast : 0)
{
    QD_ASSERT(periods.fast < periods.slow, "the fast average is the shorter one");
}

double Vwap::update(const BarInput& bar)
{
    constexpr std::int64_t kDay = 86'400;
    if (m_session == Session::UtcDay) {
        const std::int64_t seconds = bar.openTime.milliseconds() / 1'000;
        const std::int64_t day = seconds >= 0 ? seconds / kDay : (seconds + 1) / kDay - 1;
        if (day != m_day) {
            m_day = day;
            m_value = 0.0;
            m_volume = 0.0;
        }
    }
    const double price = typicalPrice(bar);
    m_value += price * bar.volume;
    m_volume += bar.volume;
    return m_volume > 0.0 ? m_value / m_volume : price;
}

double Cci::update(const BarInput& bar)
{
    constexpr double kLambert = 0.015;
    const double price = typicalPrice(bar);
    m_prices.push(price);
    const double mean = m_mean.update(price);
    if (!m_mean.isFull())
        return kUndefined;
    double deviation = 0.0;
    for (const double past : m_prices.values())
        deviation += std::abs(past - mean);
    deviation /= static_cast<double>(m_prices.capacity());
    return deviation == 0.0 ? 0.0 : (price - mean) / (kLambert * deviation);
}

bool Aroon::update(double high, double low)
{
    m_highs.push(high);
    m_lows.push(low);
    if (!m_highs.isFull())
        return false;
    std::size_t highest = 0;
    std::size_t lowest = 0;
    for (std::size_t ago = 1; ago < m_highs.capacity(); ++ago) {
        if (m_highs.at(ago) > m_highs.at(highest))
            highest = ago;
        if (m_lows.at(ago) < m_lows.at(lowest))
            lowest = ago;
    }
    m_up = 100.0 * (m_period - static_cast<double>(highest)) / m_period;
    m_down = 100.0 * (m_period - static_cast<double>(lowest)) / m_period;
    return true;
}

UltimateOscillator::UltimateOscillator(std::size_t shortest, std::size_t middle,
                                       std::size_t longest)
    : m_short(shortest), m_middle(middle), m_long(longest)
{}

double UltimateOscillator::Window::update(double pressureNow, double rangeNow)
{
    pressure.update(pressureNow);
    range.update(rangeNow);
    return range.value() > 0.0 ? pressure.value() / range.value() : 0.0;
}

double UltimateOscillator::update(const BarInput& bar)
{
    const double before = m_previousClose;
    m_previousClose = bar.close;
    if (before != before)
        return kUndefined;
    const double trueLow = std::min(bar.low, before);
    const double trueHigh = std::max(bar.high, before);
    const double pressure = bar.close - trueLow;
    const double range = trueHigh - trueLow;
    const double shortest = m_short.update(pressure, range);
    const double middle = m_middle.update(pressure, range);
    const double longest = m_long.update(pressure, range);
    const bool isReady = m_short.range.isFull() && m_middle.range.isFull() && m_long.range.isFull();
    return isReady ? 100.0 * (4.0 * shortest + 2.0 * middle + longest) / 7.0 : kUndefined;
}

void UltimateOscillator::save(StateWriter& state) const
{
    for (const Window* window : {&m_short, &m_middle, &m_long})
        saveFields(state, window->pressure, window->range);
    state.put(m_previousClose);
}

void UltimateOscillator::load(StateReader& state)
{
    for (Window* window : {&m_short, &m_middle, &m_long})
        loadFields(state, window->pressure, window->range);
    state.get(m_previousClose);
}

double ParabolicSar::update(double high, double low)
{
    double value = kUndefined;
    if (m_bars == 0) {
        m_bars = 1;
    } else {
        if (m_bars == 1)
            begin(high, low);
        value = m_isLong ? followLong(high, low) : followShort(high, low);
    }
    m_high = high;
    m_low = low;
    return value;
}

void ParabolicSar::begin(double high, double low)
{
    const double up = high - m_high;
    const double down = m_low - low;
    m_isLong = !(down > 0.0 && down > up);
    m_extreme = m_isLong ? high : low;
    m_stop = m_isLong ? m_low : m_high;
    m_speed = m_step;
    m_bars = 2;
    // The first step has no bar before it to bound the stop.
    m_high = high;
    m_low = low;
}

double ParabolicSar::followLong(double high, double low)
{
    if (low <= m_stop) {
        m_isLong = false;
        const double value = std::max({m_extreme, m_high, high});
        m_speed = m_step;
        m_extreme = low;
        m_stop = std::max({value + m_speed * (m_extreme - value), m_high, high});
        return value;
    }
    const double value = m_stop;
    if (high > m_extreme) {
        m_extreme = high;
        m_speed = std::min(m_speed + m_step, m_maximum);
    }
    m_stop = std::min({value + m_speed * (m_extreme - value), m_low, low});
    return value;
}

double ParabolicSar::followShort(double high, double low)
{
    if (high >= m_stop) {
        m_isLong = true;
        const double value = std::min({m_extreme, m_low, low});
        m_speed = m_step;
        m_extreme = high;
        m_stop = std::min({value + m_speed * (m_extreme - value), m_low, low});
        return value;
    }
    const double value = m_stop;
    if (low < m_extreme) {
        m_extreme = low;
        m_speed = std::min(m_speed + m_step, m_maximum);
    }
    m_stop = std::max({value + m_speed * (m_extreme - value), m_high, high});
    return value;
}

void ParabolicSar::save(StateWriter& state) const
{
    saveFields(state, m_speed, m_extreme, m_stop, m_high, m_low, m_bars, m_isLong);
}

void ParabolicSar::load(StateReader& state)
{
    loadFields(state, m_speed, m_extreme, m_stop, m_high, m_low, m_bars, m_isLong);
}

} // namespace qd
