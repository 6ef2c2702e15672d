// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CandlePyramid.h"

#include <algorithm>
#include <utility>

namespace qd::ui {

namespace {

ChartCandle merged(const std::vector<ChartCandle>& below, std::size_t first, std::size_t count)
{
    ChartCandle whole = below[first];
    for (std::size_t i = first + 1; i < first + count; ++i) {
        whole.high = std::max(whole.high, below[i].high);
        whole.low = std::min(whole.low, below[i].low);
        whole.close = below[i].close;
        whole.volume += below[i].volume;
    }
    return whole;
}

} // namespace

void CandlePyramid::assign(std::vector<ChartCandle> bars)
{
    m_levels.clear();
    m_levels.push_back(std::move(bars));
    while (m_levels.back().size() > 1) {
        const std::vector<ChartCandle>& below = m_levels.back();
        std::vector<ChartCandle> level;
        level.reserve(below.size() / kFactor + 1);
        for (std::size_t i = 0; i < below.size(); i += kFactor)
            level.push_back(merged(below, i, std::min(kFactor, below.size() - i)));
        m_levels.push_back(std::move(level));
    }
}

void CandlePyramid::append(const ChartCandle& bar)
{
    if (m_levels.empty())
        m_levels.emplace_back();
    m_levels[0].push_back(bar);
    refreshLast();
}

void CandlePyramid::replaceLast(const ChartCandle& bar)
{
    if (size() == 0)
        return append(bar);
    m_levels[0].back() = bar;
    refreshLast();
}

const std::vector<ChartCandle>& CandlePyramid::all() const
{
    static const std::vector<ChartCandle> kNone;
    return m_levels.empty() ? kNone : m_levels[0];
}

CandleSlice CandlePyramid::slice(std::size_t first, std::size_t last, std::size_t mostCandles) const
{
    CandleSlice slice;
    if (size() == 0 || first > last || first >= size())
        return slice;
    last = std::min(last, size() - 1);
    const std::size_t bars = last - first + 1;
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && bars > mostCandles * slice.groupSize) {
        ++level;
        slice.groupSize *= kFactor;
    }
    const std::vector<ChartCandle>& candles = m_levels[level];
    const std::size_t from = first / slice.groupSize;
    const std::size_t to = last / slice.groupSize;
    slice.first = from * slice.groupSize;
    slice.candles.assign(candles.begin() + static_cast<std::ptrdiff_t>(from),
                         candles.begin() + static_cast<std::ptrdiff_t>(to) + 1);
    return slice;
}

void CandlePyramid::refreshLast()
{
    for (std::size_t level = 1; m_levels[level - 1].size() > 1; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        const std::vector<ChartCandle>& below = m_levels[level - 1];
        std::vector<ChartCandle>& here = m_levels[level];
        const std::size_t first = (below.size() - 1) / kFactor * kFactor;
        const ChartCandle candle = merged(below, first, below.size() - first);
        if (first / kFactor < here.size())
            here.back() = candle;
        else
            here.push_back(candle);
    }
}

ChartCandle heikinAshiNext(const ChartCandle& previous, const ChartCandle& bar)
{
    ChartCandle candle;
    candle.close = (bar.open + bar.high + bar.low + bar.close) / 4.0;
    candle.open = (previous.open + previous.close) / 2.0;
    candle.high = std::max({bar.high, candle.open, candle.close});
    candle.low = std::min({bar.low, candle.open, candle.close});
    candle.volume = bar.volume;
    return candle;
}

std::vector<ChartCandle> heikinAshi(const std::vector<ChartCandle>& bars)
{
    std::vector<ChartCandle> candles;
    candles.reserve(bars.size());
    for (const ChartCandle& bar : bars) {
        if (candles.empty()) {
            const ChartCandle seed{bar.open, bar.high, bar.low, bar.close, bar.volume};
            candles.push_back(heikinAshiNext(seed, bar));
        } else {
            candles.push_back(heikinAshiNext(candles.back(), bar));
        }
    }
    return candles;
}

} // namespace qd::ui
