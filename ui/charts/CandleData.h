// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "ui/charts/CandlePyramid.h"
#include "ui/charts/TimeIndex.h"

#include <optional>

namespace qd::ui {

/// The bars of one chart: open times beside the pyramid. The newest bar may still be forming.
/// GUI thread.
class CandleData
{
public:
    void assign(const BarSeries& bars);
    void clear();
    /// Appends a later bar or replaces the newest; an earlier one is ignored. True when a bar was
    /// added.
    bool upsert(const Bar& bar);

    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }
    [[nodiscard]] const SeriesKey& key() const { return m_key; }
    [[nodiscard]] const TimeIndex& times() const { return m_times; }
    [[nodiscard]] Timestamp openTime(std::size_t index) const { return m_times.at(index); }
    [[nodiscard]] const CandlePyramid& bars() const { return m_bars; }
    /// Made when first asked for.
    [[nodiscard]] const CandlePyramid& heikinAshiBars() const;
    /// Decimals that prices of this series need, 2…8.
    [[nodiscard]] int priceDecimals() const { return m_priceDecimals; }

private:
    void upsertHeikinAshi(const ChartCandle& candle, bool isNew);

    SeriesKey m_key;
    TimeIndex m_times;
    CandlePyramid m_bars;
    mutable std::optional<CandlePyramid> m_heikinAshi;
    int m_priceDecimals = 2;
};

} // namespace qd::ui
