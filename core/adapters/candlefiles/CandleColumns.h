// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/CandleNumber.h"
#include "core/domain/BarSeries.h"

#include <array>
#include <cstddef>
#include <vector>

namespace qd {

/// One candle as it was read.
struct CandleRow
{
    std::int64_t timeNs = 0; ///< Open time, UTC.
    CandleNumber open;
    CandleNumber high;
    CandleNumber low;
    CandleNumber close;
    CandleNumber volume;
};

/// Numbers on one common resolution, which grows with the finest and shrinks where the greatest
/// would need more than 18 digits: the rule of BarSeries.
struct NumberScale
{
    int decimals = 0;
    std::int64_t greatest = 0; ///< Greatest mantissa so far, at these decimals.

    /// Whether the number goes in without a new scale; then `mantissa` is its value on this one.
    [[nodiscard]] bool place(CandleNumber number, std::int64_t& mantissa);
    /// The scale that holds what is here and the number.
    [[nodiscard]] NumberScale widenedFor(CandleNumber number) const;
    /// Half-even where digits are lost.
    [[nodiscard]] static std::int64_t rescaled(std::int64_t mantissa, int from, int to);
};

/// Rows in columns, in the order they came, repeated and out of order as they may be. One thread.
class CandleColumns
{
public:
    void reserve(std::size_t rows);
    void clear();
    void add(const CandleRow& row);

    [[nodiscard]] std::size_t size() const { return m_time.size(); }
    [[nodiscard]] std::int64_t time(std::size_t i) const { return m_time[i]; }
    [[nodiscard]] CandleRow row(std::size_t i) const;
    /// Each row is later than the one before.
    [[nodiscard]] bool isAscending() const { return m_isAscending; }
    /// Positions by time, equal times in the order they came.
    [[nodiscard]] std::vector<std::uint32_t> timeOrder() const;
    /// The rows, which must be ascending, as a series; empties this.
    [[nodiscard]] Result<BarSeries> takeSeries(const SeriesKey& key);

private:
    using Column = std::vector<std::int64_t>;
    void placePrice(CandleNumber number, Column& column);

    Column m_time;
    Column m_open;
    Column m_high;
    Column m_low;
    Column m_close;
    Column m_volume;
    NumberScale m_price;
    NumberScale m_volumeScale;
    bool m_isAscending = true;
};

} // namespace qd
