// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/foundation/Assert.h"

#include <cstddef>

namespace qd {

/// The past of one series up to the bar that has just closed. `ago` counts closed bars backwards:
/// 0 is the newest. There is no way to name a later bar.
class MarketView
{
public:
    MarketView(const BarSeries& series, std::size_t visibleBars)
        : m_series(&series), m_visible(visibleBars)
    {
        QD_ASSERT(visibleBars <= series.size(), "a view cannot show more bars than there are");
    }

    [[nodiscard]] const SeriesKey& key() const { return m_series->key(); }
    [[nodiscard]] std::size_t size() const { return m_visible; }
    [[nodiscard]] Bar bar(std::size_t ago = 0) const { return m_series->bar(index(ago)); }
    [[nodiscard]] Timestamp openTime(std::size_t ago = 0) const
    {
        return m_series->openTime(index(ago));
    }
    [[nodiscard]] Timestamp closeTime(std::size_t ago = 0) const
    {
        return m_series->closeTime(index(ago));
    }
    [[nodiscard]] double open(std::size_t ago = 0) const { return m_series->open(index(ago)); }
    [[nodiscard]] double high(std::size_t ago = 0) const { return m_series->high(index(ago)); }
    [[nodiscard]] double low(std::size_t ago = 0) const { return m_series->low(index(ago)); }
    [[nodiscard]] double close(std::size_t ago = 0) const { return m_series->close(index(ago)); }
    [[nodiscard]] double volume(std::size_t ago = 0) const { return m_series->volume(index(ago)); }
    [[nodiscard]] Decimal closeExact(std::size_t ago = 0) const
    {
        return m_series->closeExact(index(ago));
    }

private:
    [[nodiscard]] std::size_t index(std::size_t ago) const
    {
        QD_ASSERT(ago < m_visible, "a view has no bar so long ago");
        return m_visible - 1 - ago;
    }

    const BarSeries* m_series;
    std::size_t m_visible;
};

} // namespace qd
