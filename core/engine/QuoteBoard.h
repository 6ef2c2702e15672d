// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/engine/EngineSnapshot.h"

#include <map>
#include <string>
#include <vector>

namespace qd {

/// Last prices, day changes and spark lines by symbol, from the finest series of each.
/// Trading thread.
class QuoteBoard
{
public:
    explicit QuoteBoard(Decimal spreadBps) : m_spreadBps(spreadBps) {}

    void onClosedBar(const SeriesKey& key, const Bar& bar);
    void onFormingBar(const SeriesKey& key, const Bar& bar);
    /// Zero where no price is known yet.
    [[nodiscard]] Decimal lastPrice(const std::string& symbol) const;
    [[nodiscard]] std::vector<QuoteSnapshot> quotes() const;

private:
    struct Line
    {
        Timeframe timeframe;
        QuoteSnapshot shown;
        std::int64_t day = 0;   ///< Whole UTC days since the epoch.
        Decimal volumeOfClosed; ///< Of the day, without the forming bar.
    };
    [[nodiscard]] Line* lineOf(const SeriesKey& key);
    void setPrice(Line& line, const SeriesKey& key, const Bar& bar, Timestamp time);

    Decimal m_spreadBps;
    std::map<std::string, Line> m_lines;
};

} // namespace qd
