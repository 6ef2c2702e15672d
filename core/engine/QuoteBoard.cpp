// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/QuoteBoard.h"

namespace qd {

namespace {

constexpr std::size_t kSparkPoints = 60;
constexpr std::int64_t kDayNs = 86'400'000'000'000;

std::int64_t dayOf(Timestamp time)
{
    const std::int64_t ns = time.nanoseconds();
    return ns >= 0 ? ns / kDayNs : -((-ns + kDayNs - 1) / kDayNs);
}

} // namespace

QuoteBoard::Line* QuoteBoard::lineOf(const SeriesKey& key)
{
    const auto [place, isNew] = m_lines.try_emplace(key.symbol);
    Line& line = place->second;
    if (isNew || key.timeframe < line.timeframe) {
        line = Line();
        line.timeframe = key.timeframe;
        line.shown.quote.symbol = key.symbol;
    }
    return line.timeframe == key.timeframe ? &line : nullptr;
}

void QuoteBoard::setPrice(Line& line, const SeriesKey& key, const Bar& bar, Timestamp time)
{
    const std::int64_t day = dayOf(bar.openTime);
    if (day != line.day || line.shown.dayOpen.isZero()) {
        line.day = day;
        line.shown.dayOpen = bar.open;
        line.volumeOfClosed = {};
    }
    const Decimal half = bar.close * m_spreadBps / Decimal::fromInt(20'000);
    line.shown.quote = {key.symbol, bar.close - half, bar.close + half, bar.close, time};
    line.shown.volume = line.volumeOfClosed + bar.volume;
}

void QuoteBoard::onClosedBar(const SeriesKey& key, const Bar& bar)
{
    Line* line = lineOf(key);
    if (line == nullptr)
        return;
    setPrice(*line, key, bar, bar.openTime + key.timeframe.duration());
    line->volumeOfClosed += bar.volume;
    std::vector<double>& recent = line->shown.recent;
    recent.push_back(bar.close.toDouble());
    if (recent.size() > kSparkPoints)
        recent.erase(recent.begin());
}

void QuoteBoard::onFormingBar(const SeriesKey& key, const Bar& bar)
{
    if (Line* line = lineOf(key))
        setPrice(*line, key, bar, bar.openTime);
}

Decimal QuoteBoard::lastPrice(const std::string& symbol) const
{
    const auto place = m_lines.find(symbol);
    return place == m_lines.end() ? Decimal() : place->second.shown.quote.last;
}

std::vector<QuoteSnapshot> QuoteBoard::quotes() const
{
    std::vector<QuoteSnapshot> result;
    for (const auto& [symbol, line] : m_lines)
        result.push_back(line.shown);
    return result;
}

} // namespace qd
