// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CandleData.h"

#include <algorithm>

namespace qd::ui {

namespace {

constexpr int kFewestDecimals = 2;
constexpr int kMostDecimals = 8;

ChartCandle toCandle(const Bar& bar)
{
    return {bar.open.toDouble(), bar.high.toDouble(), bar.low.toDouble(), bar.close.toDouble(),
            bar.volume.toDouble()};
}

} // namespace

void CandleData::assign(const BarSeries& bars)
{
    m_key = bars.key();
    m_priceDecimals = std::clamp(bars.priceDecimals(), kFewestDecimals, kMostDecimals);
    m_times.assign(m_key.timeframe, {bars.openTimes().begin(), bars.openTimes().end()});
    std::vector<ChartCandle> candles(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i)
        candles[i] = {bars.open(i), bars.high(i), bars.low(i), bars.close(i), bars.volume(i)};
    m_bars.assign(std::move(candles));
    m_heikinAshi.reset();
}

void CandleData::clear()
{
    m_times.clear();
    m_bars = {};
    m_heikinAshi.reset();
}

bool CandleData::upsert(const Bar& bar)
{
    if (!isEmpty() && bar.openTime < m_times.at(size() - 1))
        return false;
    const ChartCandle candle = toCandle(bar);
    m_priceDecimals = std::clamp(bar.close.decimalsNeeded(), m_priceDecimals, kMostDecimals);
    const bool isNew = isEmpty() || bar.openTime > m_times.at(size() - 1);
    if (isNew) {
        m_times.append(bar.openTime);
        m_bars.append(candle);
    } else {
        m_bars.replaceLast(candle);
    }
    if (m_heikinAshi)
        upsertHeikinAshi(candle, isNew);
    return isNew;
}

void CandleData::upsertHeikinAshi(const ChartCandle& candle, bool isNew)
{
    const std::size_t before = m_heikinAshi->size() - (isNew ? 0 : 1);
    const ChartCandle smooth = before == 0 ? heikinAshiNext(candle, candle)
                                           : heikinAshiNext(m_heikinAshi->bar(before - 1), candle);
    if (isNew)
        m_heikinAshi->append(smooth);
    else
        m_heikinAshi->replaceLast(smooth);
}

const CandlePyramid& CandleData::heikinAshiBars() const
{
    if (!m_heikinAshi)
        m_heikinAshi.emplace().assign(heikinAshi(m_bars.all()));
    return *m_heikinAshi;
}

} // namespace qd::ui
