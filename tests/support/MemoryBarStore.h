// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/BarStore.h"

#include <map>

namespace qd::test {

/// The bar store in its plainest form: what every adapter must behave like. One thread.
class MemoryBarStore final : public BarStore
{
public:
    [[nodiscard]] Result<StoreOutcome> store(const BarSeries& bars,
                                             const std::string& venue) override
    {
        StoreOutcome outcome;
        if (bars.isEmpty())
            return outcome;
        Entry& entry = m_series[bars.key()];
        if (!venue.empty())
            entry.venue = venue;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const Bar bar = bars.bar(i);
            const auto [known, isNew] = entry.bars.emplace(bar.openTime, bar);
            ++(isNew                  ? outcome.inserted
               : known->second == bar ? outcome.unchanged
                                      : outcome.replaced);
            known->second = bar;
        }
        return outcome;
    }
    [[nodiscard]] Result<BarSeries> load(const SeriesKey& key, std::optional<Timestamp> from,
                                         std::optional<Timestamp> to) override
    {
        const auto known = m_series.find(key);
        if (known == m_series.end())
            return makeError(ErrorKind::NotFound, "no such series");
        BarSeries bars(key);
        for (const auto& [time, bar] : known->second.bars) {
            if ((from && time < *from) || (to && time >= *to))
                continue;
            if (Status done = bars.append(bar); !done)
                return done.error();
        }
        return bars;
    }
    [[nodiscard]] Result<std::vector<SeriesCoverage>> list() override
    {
        std::vector<SeriesCoverage> coverage;
        for (const auto& [key, entry] : m_series)
            coverage.push_back({.key = key,
                                .venue = entry.venue,
                                .bars = static_cast<std::int64_t>(entry.bars.size()),
                                .first = entry.bars.begin()->first,
                                .last = entry.bars.rbegin()->first});
        return coverage;
    }
    [[nodiscard]] Status remove(const SeriesKey& key) override
    {
        if (m_series.erase(key) == 0)
            return makeError(ErrorKind::NotFound, "no such series");
        return {};
    }

private:
    struct Entry
    {
        std::string venue;
        std::map<Timestamp, Bar> bars;
    };
    std::map<SeriesKey, Entry> m_series;
};

} // namespace qd::test
