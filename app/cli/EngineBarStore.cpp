// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EngineBarStore.h"

#include "app/cli/CandleCsv.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/engine/CommandServer.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <utility>

namespace qd {

namespace {

constexpr int kGreetingMs = 2'000;
constexpr int kStoreMs = 120'000; ///< A batch has half a million bars at most.

} // namespace

EngineBarStore::EngineBarStore(Workspace workspace, std::unique_ptr<BarStore> reader)
    : m_workspace(std::move(workspace)), m_reader(std::move(reader))
{}

Result<std::unique_ptr<BarStore>> EngineBarStore::open(const Workspace& workspace)
{
    const auto greeting =
        sendCommand(workspace.directory(), {{"command", "bot.list"}}, kGreetingMs);
    if (!greeting)
        return greeting.error();
    Result<std::unique_ptr<BarStore>> reader =
        openBarStore(workspace.marketFile(), StoreAccess::ReadOnly);
    if (!reader)
        return reader.error();
    return std::unique_ptr<BarStore>(new EngineBarStore(workspace, std::move(reader).value()));
}

/// The bars travel in a file: they may be many, and a command is a line.
Result<StoreOutcome> EngineBarStore::store(const BarSeries& bars, const std::string& venue)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("bars.csv")).toStdString();
    CandleCsv csv(path);
    if (const Status opened = csv.open(); !opened)
        return opened.error();
    if (const Status written = csv.write(bars); !written)
        return written.error();
    if (const Status finished = csv.finish(); !finished)
        return finished.error();
    const auto answer = sendCommand(m_workspace.directory(),
                                    {{"command", "data.import"},
                                     {"file", path},
                                     {"symbol", bars.key().symbol},
                                     {"timeframe", bars.key().timeframe.toString()},
                                     {"format", "csv"},
                                     {"venue", venue}},
                                    kStoreMs);
    if (!answer)
        return answer.error();
    StoreOutcome outcome;
    outcome.inserted = answer->value("inserted", std::int64_t{0});
    outcome.replaced = answer->value("replaced", std::int64_t{0});
    outcome.unchanged = answer->value("unchanged", std::int64_t{0});
    return outcome;
}

Result<BarSeries> EngineBarStore::load(const SeriesKey& key, std::optional<Timestamp> from,
                                       std::optional<Timestamp> to)
{
    return m_reader->load(key, from, to);
}

Result<std::vector<SeriesCoverage>> EngineBarStore::list()
{
    return m_reader->list();
}

Status EngineBarStore::remove(const SeriesKey& key)
{
    return makeError(ErrorKind::Conflict,
                     "an engine runs on the workspace and may trade on " + key.symbol,
                     "stop it first");
}

} // namespace qd
