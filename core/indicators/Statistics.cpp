// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Statistics.h"

#include <algorithm>
#include <cmath>

namespace qd {

double RealizedVolatility::update(double close)
{
    if (close > 0.0) {
        if (m_previous > 0.0)
            m_returns.update(std::log(close / m_previous));
        m_previous = close;
    }
    return m_returns.isFull() ? m_returns.sampleDeviation() * std::sqrt(m_barsPerYear) : kUndefined;
}

bool RollingPair::update(double x, double y)
{
    m_x.push(x);
    m_y.push(y);
    if (!m_x.isFull())
        return false;
    // Means around the newest pair, so that equal values have no spread at all.
    const auto count = static_cast<double>(m_x.capacity());
    double meanX = 0.0;
    double meanY = 0.0;
    for (std::size_t i = 0; i < m_x.capacity(); ++i) {
        meanX += m_x.values()[i] - x;
        meanY += m_y.values()[i] - y;
    }
    meanX = x + meanX / count;
    meanY = y + meanY / count;
    double squaresX = 0.0;
    double squaresY = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < m_x.capacity(); ++i) {
        const double dx = m_x.values()[i] - meanX;
        const double dy = m_y.values()[i] - meanY;
        squaresX += dx * dx;
        squaresY += dy * dy;
        products += dx * dy;
    }
    const double spread = std::sqrt(squaresX) * std::sqrt(squaresY);
    m_correlation = spread > 0.0 ? std::clamp(products / spread, -1.0, 1.0) : 0.0;
    m_slope = squaresX > 0.0 ? products / squaresX : 0.0;
    return true;
}

double Hurst::deviationOverLag(std::size_t lag) const
{
    const std::size_t moves = m_logs.capacity() - lag;
    double mean = 0.0;
    for (std::size_t ago = 0; ago < moves; ++ago)
        mean += m_logs.at(ago) - m_logs.at(ago + lag);
    mean /= static_cast<double>(moves);
    double squares = 0.0;
    for (std::size_t ago = 0; ago < moves; ++ago) {
        const double distance = m_logs.at(ago) - m_logs.at(ago + lag) - mean;
        squares += distance * distance;
    }
    return std::sqrt(squares / static_cast<double>(moves));
}

double Hurst::update(double close)
{
    constexpr double kRandomWalk = 0.5;
    if (close > 0.0)
        m_logs.push(std::log(close));
    if (!m_logs.isFull())
        return kUndefined;
    double count = 0.0;
    double sumX = 0.0;
    double sumY = 0.0;
    double sumXX = 0.0;
    double sumXY = 0.0;
    for (std::size_t lag = 1; lag <= m_logs.capacity() / 4; lag *= 2) {
        const double deviation = deviationOverLag(lag);
        if (deviation <= 0.0)
            return kRandomWalk;
        const double x = std::log(static_cast<double>(lag));
        const double y = std::log(deviation);
        count += 1.0;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    return (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
}

} // namespace qd
