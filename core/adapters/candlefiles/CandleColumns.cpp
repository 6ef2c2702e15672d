// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleColumns.h"

#include <algorithm>
#include <numeric>

namespace qd {

namespace {

constexpr std::int64_t kMantissaLimit = 1'000'000'000'000'000'000;

bool fits(std::int64_t mantissa, int from, int to)
{
    // What is here has 18 digits at most, and rounding onto fewer decimals shortens it.
    return to <= from || mantissa < kMantissaLimit / powerOfTen(to - from);
}

void rescaleColumn(std::vector<std::int64_t>& column, int from, int to)
{
    for (std::int64_t& mantissa : column)
        mantissa = NumberScale::rescaled(mantissa, from, to);
}

} // namespace

bool NumberScale::place(CandleNumber number, std::int64_t& mantissa)
{
    const int missing = decimals - number.decimals;
    if (missing < 0)
        return false;
    const std::int64_t factor = powerOfTen(missing);
    if (__builtin_mul_overflow(number.mantissa, factor, &mantissa) || mantissa >= kMantissaLimit)
        return false;
    greatest = std::max(greatest, mantissa);
    return true;
}

NumberScale NumberScale::widenedFor(CandleNumber number) const
{
    int wanted = std::max(decimals, number.decimals);
    while (wanted > 0 &&
           (!fits(greatest, decimals, wanted) || !fits(number.mantissa, number.decimals, wanted)))
        --wanted;
    return {wanted, std::max(rescaled(greatest, decimals, wanted),
                             rescaled(number.mantissa, number.decimals, wanted))};
}

std::int64_t NumberScale::rescaled(std::int64_t mantissa, int from, int to)
{
    if (to >= from)
        return mantissa * powerOfTen(to - from);
    const std::int64_t divisor = powerOfTen(from - to);
    const std::int64_t quotient = mantissa / divisor;
    const std::int64_t rest = mantissa % divisor;
    const bool isUp = rest > divisor - rest || (rest == divisor - rest && quotient % 2 != 0);
    return quotient + (isUp ? 1 : 0);
}

void CandleColumns::reserve(std::size_t rows)
{
    for (Column* column : {&m_time, &m_open, &m_high, &m_low, &m_close, &m_volume})
        column->reserve(rows);
}

void CandleColumns::clear()
{
    for (Column* column : {&m_time, &m_open, &m_high, &m_low, &m_close, &m_volume})
        column->clear();
    m_price = {};
    m_volumeScale = {};
    m_isAscending = true;
}

void CandleColumns::placePrice(CandleNumber number, Column& column)
{
    std::int64_t mantissa = 0;
    if (!m_price.place(number, mantissa)) [[unlikely]] {
        const NumberScale wider = m_price.widenedFor(number);
        for (Column* prices : {&m_open, &m_high, &m_low, &m_close})
            rescaleColumn(*prices, m_price.decimals, wider.decimals);
        m_price = wider;
        mantissa = NumberScale::rescaled(number.mantissa, number.decimals, wider.decimals);
    }
    column.push_back(mantissa);
}

void CandleColumns::add(const CandleRow& row)
{
    m_isAscending = m_isAscending && (m_time.empty() || row.timeNs > m_time.back());
    m_time.push_back(row.timeNs);
    placePrice(row.open, m_open);
    placePrice(row.high, m_high);
    placePrice(row.low, m_low);
    placePrice(row.close, m_close);
    std::int64_t volume = 0;
    if (!m_volumeScale.place(row.volume, volume)) [[unlikely]] {
        const NumberScale wider = m_volumeScale.widenedFor(row.volume);
        rescaleColumn(m_volume, m_volumeScale.decimals, wider.decimals);
        m_volumeScale = wider;
        volume = NumberScale::rescaled(row.volume.mantissa, row.volume.decimals, wider.decimals);
    }
    m_volume.push_back(volume);
}

CandleRow CandleColumns::row(std::size_t i) const
{
    const int decimals = m_price.decimals;
    return {m_time[i],
            {m_open[i], decimals},
            {m_high[i], decimals},
            {m_low[i], decimals},
            {m_close[i], decimals},
            {m_volume[i], m_volumeScale.decimals}};
}

std::vector<std::uint32_t> CandleColumns::timeOrder() const
{
    std::vector<std::uint32_t> order(m_time.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!m_isAscending)
        std::ranges::stable_sort(order, {}, [this](std::uint32_t i) { return m_time[i]; });
    return order;
}

Result<BarSeries> CandleColumns::takeSeries(const SeriesKey& key)
{
    Result<BarSeries> series = BarSeries::fromColumns(
        key, m_price.decimals, m_volumeScale.decimals, std::move(m_time), std::move(m_open),
        std::move(m_high), std::move(m_low), std::move(m_close), std::move(m_volume));
    clear();
    return series;
}

} // namespace qd
