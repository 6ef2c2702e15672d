// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/ReplayTape.h"

#include <algorithm>

namespace qd {

namespace {

/// Keys are sorted by symbol, then timeframe: the first of a symbol is its finest.
void keepFinest(ReplayTape::Bars& bars)
{
    const auto sameSymbol = [](const auto& a, const auto& b) {
        return a.first.symbol == b.first.symbol;
    };
    bars.erase(std::unique(bars.begin(), bars.end(), sameSymbol), bars.end());
}

/// Index of the first bar that closes later than the instant.
std::size_t firstClosingAfter(const BarSeries& series, Timestamp instant)
{
    const Duration length = series.key().timeframe.duration();
    return series.lowerBound(instant - length + Duration::nanoseconds(1));
}

} // namespace

void mergeInto(Bar& coarse, const Bar& fine)
{
    if (coarse.open.isZero()) {
        coarse.open = fine.open;
        coarse.high = fine.high;
        coarse.low = fine.low;
    }
    coarse.high = std::max(coarse.high, fine.high);
    coarse.low = std::min(coarse.low, fine.low);
    coarse.close = fine.close;
    coarse.volume += fine.volume;
}

void ReplayTape::put(std::shared_ptr<const BarSeries> series)
{
    const SeriesKey key = series->key();
    m_series[key] = std::move(series);
}

std::vector<SeriesKey> ReplayTape::keys() const
{
    std::vector<SeriesKey> result;
    result.reserve(m_series.size());
    for (const auto& [key, series] : m_series)
        result.push_back(key);
    return result;
}

std::optional<Timestamp> ReplayTape::nextClose(Timestamp after) const
{
    std::optional<Timestamp> earliest;
    for (const auto& [key, series] : m_series) {
        const std::size_t index = firstClosingAfter(*series, after);
        if (index >= series->size())
            continue;
        const Timestamp close = series->closeTime(index);
        if (!earliest || close < *earliest)
            earliest = close;
    }
    return earliest;
}

ReplayTape::Bars ReplayTape::closingAt(Timestamp close) const
{
    Bars bars;
    for (const auto& [key, series] : m_series) {
        const std::size_t index = series->lowerBound(close - key.timeframe.duration());
        if (index < series->size() && series->closeTime(index) == close)
            bars.emplace_back(key, series->bar(index));
    }
    return bars;
}

ReplayTape::Bars ReplayTape::opening(Timestamp from, Timestamp to) const
{
    Bars bars;
    for (const auto& [key, series] : m_series) {
        const std::size_t index = series->lowerBound(from);
        if (index < series->size() && series->openTime(index) < to)
            bars.emplace_back(key, series->bar(index));
    }
    keepFinest(bars);
    return bars;
}

ReplayTape::Bars ReplayTape::finestClosingAt(Timestamp close) const
{
    Bars bars = closingAt(close);
    keepFinest(bars);
    return bars;
}

Timestamp ReplayTape::lastClose(const std::string& symbol, Timestamp atOrBefore) const
{
    Timestamp latest;
    for (const auto& [key, series] : m_series) {
        if (key.symbol != symbol)
            continue;
        const std::size_t index = firstClosingAfter(*series, atOrBefore);
        if (index > 0)
            latest = std::max(latest, series->closeTime(index - 1));
    }
    return latest;
}

ReplayTape::Bars ReplayTape::builtBefore(const SeriesKey& fine, Timestamp open) const
{
    Bars bars;
    const BarSeries& source = *m_series.at(fine);
    for (const auto& [key, series] : m_series) {
        if (key.symbol != fine.symbol || key.timeframe <= fine.timeframe)
            continue;
        const std::size_t after = series->lowerBound(open + Duration::nanoseconds(1));
        if (after == 0 || series->closeTime(after - 1) <= open)
            continue;
        Bar built;
        built.openTime = series->openTime(after - 1);
        for (std::size_t i = source.lowerBound(built.openTime);
             i < source.size() && source.openTime(i) < open; ++i)
            mergeInto(built, source.bar(i));
        bars.emplace_back(key, built);
    }
    return bars;
}

ReplayTape::Bars ReplayTape::newest(Timestamp atOrBefore) const
{
    Bars bars;
    for (const auto& [key, series] : m_series) {
        const std::size_t index = firstClosingAfter(*series, atOrBefore);
        if (index > 0)
            bars.emplace_back(key, series->bar(index - 1));
    }
    keepFinest(bars);
    return bars;
}

} // namespace qd
