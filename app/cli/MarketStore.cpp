// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MarketStore.h"

#include "app/cli/EngineBarStore.h"
#include "core/adapters/sqlite/SqliteStores.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace qd {

namespace {

constexpr std::int64_t kBarsPerPiece = 250'000;
constexpr std::size_t kLongestSymbol = 40;

} // namespace

MarketStore::MarketStore(WorkspaceLock lock, std::unique_ptr<BarStore> bars)
    : m_lock(std::move(lock)), m_bars(std::move(bars))
{}

Result<std::optional<MarketStore>> MarketStore::openToRead(const std::string& workspace)
{
    const std::string file = Workspace(workspace).marketFile();
    std::error_code trouble;
    if (!std::filesystem::exists(file, trouble))
        return std::optional<MarketStore>();
    Result<std::unique_ptr<BarStore>> bars = openBarStore(file, StoreAccess::ReadOnly);
    if (!bars)
        return bars.error();
    return std::optional<MarketStore>(MarketStore(WorkspaceLock(), std::move(bars).value()));
}

Result<MarketStore> MarketStore::openToWrite(const std::string& directory)
{
    const Workspace workspace(directory);
    if (Status made = workspace.create(); !made)
        return made.error();
    if (WorkspaceLock::isHeld(workspace)) {
        if (Result<std::unique_ptr<BarStore>> engine = EngineBarStore::open(workspace))
            return MarketStore(WorkspaceLock(), std::move(engine).value());
    }
    Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    Result<std::unique_ptr<BarStore>> bars =
        openBarStore(workspace.marketFile(), StoreAccess::ReadWrite);
    if (!bars)
        return bars.error();
    return MarketStore(std::move(lock).value(), std::move(bars).value());
}

Result<SeriesCoverage> MarketStore::coverage(const SeriesKey& key)
{
    const Result<std::vector<SeriesCoverage>> known = m_bars->list();
    if (!known)
        return known.error();
    std::string names;
    for (const SeriesCoverage& series : *known) {
        if (series.key == key)
            return series;
        names +=
            (names.empty() ? "" : ", ") + series.key.symbol + ' ' + series.key.timeframe.toString();
    }
    return makeError(
        ErrorKind::NotFound,
        "the workspace holds no bars of " + key.symbol + ' ' + key.timeframe.toString(),
        names.empty() ? "Import some with qd data import." : "It holds " + names + '.');
}

Status MarketStore::forEachPiece(const SeriesKey& key, Timestamp first, Timestamp last,
                                 const std::function<Status(const BarSeries&)>& take)
{
    const Duration piece = key.timeframe.duration() * kBarsPerPiece;
    const Timestamp end = last + Duration::nanoseconds(1);
    for (Timestamp from = first; from < end;) {
        const bool isLast = end - from <= piece;
        const Timestamp to = isLast ? end : from + piece;
        const Result<BarSeries> bars = m_bars->load(key, from, to);
        if (!bars)
            return bars.error();
        if (Status taken = take(*bars); !taken)
            return taken;
        from = to;
    }
    return {};
}

Result<SeriesKey> parseSeriesKey(const std::string& symbol, const std::string& timeframe)
{
    SeriesKey key;
    for (const char c : symbol)
        key.symbol += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const bool isPrintable =
        std::ranges::all_of(key.symbol, [](char c) { return c > ' ' && c < 127; });
    if (key.symbol.empty() || key.symbol.size() > kLongestSymbol || !isPrintable)
        return makeError(ErrorKind::Usage, "'" + symbol + "' is no symbol",
                         "Write a symbol such as BTCUSDT.");
    const Result<Timeframe> frame = Timeframe::parse(timeframe);
    if (!frame)
        return makeError(ErrorKind::Usage, frame.error().message, frame.error().hint);
    key.timeframe = *frame;
    return key;
}

} // namespace qd
