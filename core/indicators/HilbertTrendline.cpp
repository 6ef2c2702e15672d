// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/HilbertTrendline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qd {

namespace {
constexpr double kOuterTap = 0.0962;
constexpr double kInnerTap = 0.5769;
constexpr std::uint64_t kFirstCycleBar = 37;
constexpr std::uint64_t kFirstValueBar = 63;
} // namespace

double HilbertTrendline::Filter::update(double input, std::size_t slot, double gain)
{
    const double outer = kOuterTap * input;
    double value = outer - delay[slot] - previous;
    delay[slot] = outer;
    previous = kInnerTap * previousInput;
    value += previous;
    previousInput = input;
    return value * gain;
}

double HilbertTrendline::update(double close)
{
    m_prices.push(close);
    const double smoothed = m_smooth.update(close);
    const std::uint64_t bar = m_bars++;
    if (bar < kFirstCycleBar)
        return kUndefined;
    measureCycle(smoothed);
    const double mean = cycleMean();
    const double value = (4.0 * mean + 3.0 * m_means[0] + 2.0 * m_means[1] + m_means[2]) / 10.0;
    m_means = {mean, m_means[0], m_means[1]};
    return bar >= kFirstValueBar ? value : kUndefined;
}

void HilbertTrendline::measureCycle(double smoothed)
{
    const bool isEven = (m_bars - 1) % 2 == 0;
    Half& half = isEven ? m_even : m_odd;
    Half& other = isEven ? m_odd : m_even;
    const double gain = 0.075 * m_period + 0.54;
    const double detrended = half.detrender.update(smoothed, half.slot, gain);
    const double quadrature = half.quadrature.update(detrended, half.slot, gain);
    const double inPhaseAhead = half.inPhaseAhead.update(half.inPhase, half.slot, gain);
    const double quadratureAhead = half.quadratureAhead.update(quadrature, half.slot, gain);
    half.slot = (half.slot + 1) % 3;
    const double q = 0.2 * (quadrature + inPhaseAhead) + 0.8 * m_quadrature;
    const double i = 0.2 * (half.inPhase - quadratureAhead) + 0.8 * m_inPhase;
    other.inPhase = other.inPhaseNext;
    other.inPhaseNext = detrended;

    m_real = 0.2 * (i * m_inPhase + q * m_quadrature) + 0.8 * m_real;
    m_imaginary = 0.2 * (i * m_quadrature - q * m_inPhase) + 0.8 * m_imaginary;
    m_quadrature = q;
    m_inPhase = i;

    const double before = m_period;
    if (m_imaginary != 0.0 && m_real != 0.0)
        m_period = 2.0 * std::numbers::pi / std::atan(m_imaginary / m_real);
    m_period = std::min(m_period, 1.5 * before);
    m_period = std::max(m_period, 0.67 * before);
    m_period = std::clamp(m_period, 6.0, static_cast<double>(kLongestCycle));
    m_period = 0.2 * m_period + 0.8 * before;
    m_smoothPeriod = 0.33 * m_period + 0.67 * m_smoothPeriod;
}

double HilbertTrendline::cycleMean() const
{
    const double cycle = m_smoothPeriod + 0.5;
    const std::size_t length = cycle < static_cast<double>(kLongestCycle)
                                   ? static_cast<std::size_t>(cycle)
                                   : kLongestCycle;
    double sum = 0.0;
    for (std::size_t ago = 0; ago < length; ++ago)
        sum += m_prices.at(ago);
    return length > 0 ? sum / static_cast<double>(length) : 0.0;
}

void HilbertTrendline::Filter::save(StateWriter& state) const
{
    saveFields(state, delay[0], delay[1], delay[2], previous, previousInput);
}

void HilbertTrendline::Filter::load(StateReader& state)
{
    loadFields(state, delay[0], delay[1], delay[2], previous, previousInput);
}

void HilbertTrendline::Half::save(StateWriter& state) const
{
    saveFields(state, detrender, quadrature, inPhaseAhead, quadratureAhead, inPhase, inPhaseNext,
               slot);
}

void HilbertTrendline::Half::load(StateReader& state)
{
    loadFields(state, detrender, quadrature, inPhaseAhead, quadratureAhead, inPhase, inPhaseNext,
               slot);
    slot %= 3;
}

void HilbertTrendline::save(StateWriter& state) const
{
    saveFields(state, m_smooth, m_prices, m_even, m_odd, m_inPhase, m_quadrature, m_real,
               m_imaginary, m_period, m_smoothPeriod, m_means[0], m_means[1], m_means[2], m_bars);
}

void HilbertTrendline::load(StateReader& state)
{
    loadFields(state, m_smooth, m_prices, m_even, m_odd, m_inPhase, m_quadrature, m_real,
               m_imaginary, m_period, m_smoothPeriod, m_means[0], m_means[1], m_means[2], m_bars);
}

} // namespace qd
