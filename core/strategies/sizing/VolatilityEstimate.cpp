// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/sizing/VolatilityEstimate.h"

#include <cmath>

namespace qd {

namespace {
constexpr double kDecay = 0.94;
constexpr std::int64_t kFewestReturns = 20;
constexpr double kSecondsPerYear = 365.0 * 86'400.0;
} // namespace

void VolatilityEstimate::update(double close, Timeframe timeframe)
{
    if (close <= 0.0)
        return;
    m_barsPerYear = kSecondsPerYear / static_cast<double>(timeframe.seconds());
    if (m_previous > 0.0) {
        const double change = std::log(close / m_previous);
        m_variance = m_returns == 0 ? change * change
                                    : kDecay * m_variance + (1.0 - kDecay) * change * change;
        ++m_returns;
    }
    m_previous = close;
}

std::optional<double> VolatilityEstimate::perYear() const
{
    if (m_returns < kFewestReturns || m_variance <= 0.0)
        return std::nullopt;
    return std::sqrt(m_variance * m_barsPerYear);
}

void VolatilityEstimate::save(StateWriter& state) const
{
    state.put(m_previous);
    state.put(m_variance);
    state.put(m_barsPerYear);
    state.put(m_returns);
}

void VolatilityEstimate::load(StateReader& state)
{
    state.get(m_previous);
    state.get(m_variance);
    state.get(m_barsPerYear);
    state.get(m_returns);
}

} // namespace qd
