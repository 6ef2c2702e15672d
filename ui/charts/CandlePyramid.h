// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace qd::ui {

/// A candle as a chart draws it: doubles, and how many bars it stands for.
struct ChartCandle
{
    double open = 0.0;
    double high = 0.0;
    double low = 0.0;
    double close = 0.0;
    double volume = 0.0;
};

/// Candles of one level with the number of bars each stands for.
struct CandleSlice
{
    std::size_t first = 0;     ///< Bar index at which the first candle begins.
    std::size_t groupSize = 1; ///< Bars a candle.
    std::vector<ChartCandle> candles;
};

/// Bars at every zoom: level k merges 4^k bars into one candle, so that a million bars are drawn as
/// a few hundred. Groups are aligned to whole multiples, so panning never regroups (no shimmer).
/// Appending and replacing the newest bar touch one candle a level. GUI thread.
class CandlePyramid
{
public:
    static constexpr std::size_t kFactor = 4;

    void assign(std::vector<ChartCandle> bars);
    void append(const ChartCandle& bar);
    void replaceLast(const ChartCandle& bar);

    [[nodiscard]] std::size_t size() const { return m_levels.empty() ? 0 : m_levels[0].size(); }
    [[nodiscard]] const ChartCandle& bar(std::size_t index) const { return m_levels[0][index]; }
    [[nodiscard]] const std::vector<ChartCandle>& all() const;
    /// The candles that cover bars [first, last], in groups small enough to be seen and large
    /// enough to be at most `mostCandles` (plus the partly covered ones at the two ends).
    [[nodiscard]] CandleSlice slice(std::size_t first, std::size_t last,
                                    std::size_t mostCandles) const;

private:
    /// Brings each level's newest candle up to date.
    void refreshLast();

    std::vector<std::vector<ChartCandle>> m_levels; ///< [0] the bars themselves.
};

/// Heikin-Ashi bars: close = (o+h+l+c)/4, open = mean of the previous candle's open and close
/// (the first: (o+c)/2), high and low widened to hold both (Valcu, 2004).
[[nodiscard]] std::vector<ChartCandle> heikinAshi(const std::vector<ChartCandle>& bars);
[[nodiscard]] ChartCandle heikinAshiNext(const ChartCandle& previous, const ChartCandle& bar);

} // namespace qd::ui
