// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataImport.h"

#include "app/cli/DataJson.h"
#include "app/cli/MarketStore.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace qd {

namespace {

constexpr std::size_t kRejectedShown = 10;

struct RejectedRow
{
    std::string file;
    RejectedLine line;
};

/// All files together.
struct ImportTotals
{
    std::int64_t read = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejectedCount = 0;
    std::vector<RejectedRow> rejected;
    StoreOutcome stored;
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
};

class Import
{
public:
    Import(SeriesKey key, CandleFormat format, std::string venue, MarketStore& store,
           CliContext& context)
        : m_key(std::move(key)),
          m_format(format),
          m_venue(std::move(venue)),
          m_store(store),
          m_context(context)
    {}

    Status add(const std::string& file)
    {
        HistoryRequest request;
        request.key = m_key;
        request.cancellation = m_context.cancelled;
        request.progress = m_context.progress("reading " + file);
        Result<CandleImport> import = importCandles(
            file, m_format, request, [this](const BarSeries& bars) { return storeBatch(bars); });
        if (!import)
            return import.error();
        m_totals.read += import->read;
        m_totals.duplicates += import->duplicates;
        m_totals.rejectedCount += import->rejectedCount;
        for (RejectedLine& line : import->rejected)
            m_totals.rejected.push_back({file, std::move(line)});
        return {};
    }

    /// Gaps as they now stand in the store between the first and the last bar that came in.
    Result<BarQualityReport> check()
    {
        BarQualityCheck check(m_key.timeframe);
        if (m_totals.first) {
            const Status read = m_store.forEachPiece(m_key, *m_totals.first, *m_totals.last,
                                                     [&check](const BarSeries& bars) -> Status {
                                                         check.add(bars);
                                                         return {};
                                                     });
            if (!read)
                return read.error();
        }
        return check.report();
    }
    [[nodiscard]] const ImportTotals& totals() const { return m_totals; }

private:
    Status storeBatch(const BarSeries& bars)
    {
        if (m_context.cancelled.isCancelled())
            return makeError(ErrorKind::Cancelled, "the import was stopped; what was stored stays",
                             "Run it again: bars that are there are not stored twice.");
        const Result<StoreOutcome> outcome = m_store.bars().store(bars, m_venue);
        if (!outcome)
            return outcome.error();
        m_totals.stored.inserted += outcome->inserted;
        m_totals.stored.replaced += outcome->replaced;
        m_totals.stored.unchanged += outcome->unchanged;
        const Timestamp first = bars.openTime(0);
        const Timestamp last = bars.openTime(bars.size() - 1);
        m_totals.first = m_totals.first ? std::min(*m_totals.first, first) : first;
        m_totals.last = m_totals.last ? std::max(*m_totals.last, last) : last;
        return {};
    }

    SeriesKey m_key;
    CandleFormat m_format;
    std::string m_venue;
    MarketStore& m_store;
    CliContext& m_context;
    ImportTotals m_totals;
};

/// read = inserted + duplicates + rejected_count.
nlohmann::ordered_json documentOf(const SeriesKey& key, const ImportTotals& totals,
                                  const BarQualityReport& quality, bool hasManyFiles)
{
    nlohmann::ordered_json rejected = nlohmann::ordered_json::array();
    for (const RejectedRow& row : totals.rejected) {
        rejected.push_back({{"line", row.line.line}, {"reason", row.line.reason}});
        if (hasManyFiles)
            rejected.back()["file"] = row.file;
    }
    return {{"symbol", key.symbol},
            {"timeframe", key.timeframe.toString()},
            {"read", totals.read},
            {"inserted", totals.stored.inserted},
            {"duplicates", totals.duplicates + totals.stored.replaced + totals.stored.unchanged},
            {"replaced", totals.stored.replaced},
            {"rejected", std::move(rejected)},
            {"rejected_count", totals.rejectedCount},
            {"first", toJson(totals.first)},
            {"last", toJson(totals.last)},
            {"gaps", gapsToJson(quality)},
            {"gap_count", quality.gapCount}};
}

void printForPeople(const SeriesKey& key, const ImportTotals& totals,
                    const BarQualityReport& quality)
{
    std::cout << totals.read << " rows read, " << totals.stored.inserted << " bars inserted, "
              << totals.duplicates + totals.stored.unchanged + totals.stored.replaced
              << " duplicates (" << totals.stored.replaced << " replaced stored ones), "
              << totals.rejectedCount << " rejected\n";
    for (std::size_t i = 0; i < std::min(kRejectedShown, totals.rejected.size()); ++i)
        std::cout << "  " << totals.rejected[i].file << ':' << totals.rejected[i].line.line << ": "
                  << totals.rejected[i].line.reason << '\n';
    printQuality(key, quality);
}

} // namespace

Status importFiles(const ImportRequest& request, CliContext& context)
{
    const Result<SeriesKey> key = parseSeriesKey(request.symbol, request.timeframe);
    if (!key)
        return key.error();
    const Result<CandleFormat> format = parseCandleFormat(request.format);
    if (!format)
        return format.error();
    Result<MarketStore> store = MarketStore::openToWrite(context.workspace);
    if (!store)
        return store.error();
    Import import(*key, *format, request.venue, *store, context);
    for (const std::string& file : request.files) {
        if (Status added = import.add(file); !added)
            return added;
    }
    const Result<BarQualityReport> quality = import.check();
    if (!quality)
        return quality.error();
    context.print(documentOf(*key, import.totals(), *quality, request.files.size() > 1),
                  [&] { printForPeople(*key, import.totals(), *quality); });
    return {};
}

} // namespace qd
