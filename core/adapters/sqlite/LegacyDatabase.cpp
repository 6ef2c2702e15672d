// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyDatabase.h"

#include "core/adapters/sqlite/LegacyFile.h"
#include "core/adapters/sqlite/LegacyRecords.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace qd {

namespace {

using sqlite::LegacyFile;
using sqlite::LegacyNotes;
using sqlite::LegacyRow;

constexpr std::int64_t kMaxRows = 2'000'000;

/// Reads one table after the other into the contents.
class LegacyReading
{
public:
    LegacyReading(const LegacyFile& file, const LegacyVocabulary& vocabulary)
        : m_file(file), m_vocabulary(vocabulary)
    {}

    Result<LegacyContents> run()
    {
        const auto tables = m_file.tables();
        if (!tables)
            return tables.error();
        for (const Status& read :
             {readTable("trades", sqlite::legacyTradeColumns(), *tables,
                        [this](const LegacyRow& row) { return takeTrade(row); }),
              readTable("bot_instances", sqlite::legacyBotColumns(), *tables,
                        [this](const LegacyRow& row) { return takeBot(row); }),
              readTable("performance_metrics", sqlite::legacyPerformanceColumns(), *tables,
                        [this](const LegacyRow& row) { return takePerformance(row); })}) {
            if (!read)
                return read.error();
        }
        if (const Status known = requireATable(*tables); !known)
            return known.error();
        finish();
        return std::move(m_contents);
    }

private:
    using Take = std::function<Status(const LegacyRow&)>;

    Status readTable(const char* name, const std::vector<std::string>& known,
                     const std::vector<QString>& tables, const Take& take)
    {
        LegacyTable& table = m_contents.tables.emplace_back();
        table.name = name;
        const auto found = std::find_if(tables.begin(), tables.end(), [&](const QString& one) {
            return one.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
        table.isThere = found != tables.end();
        if (!table.isThere)
            return {};
        QSqlQuery rows = m_file.query();
        QString quoted = *found;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const std::string doing = "read the old table " + table.name;
        if (!rows.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(quoted)))
            return m_file.failure(rows, doing);
        const LegacyRow::Columns columns = columnsOf(rows.record(), known, table);
        while (rows.next()) {
            if (table.read == kMaxRows)
                return makeError(ErrorKind::InvalidInput,
                                 "the old table " + table.name + " has more than 2 million rows",
                                 "Move old rows into a second file and import both.")
                    .with("file", m_file.path());
            const LegacyRow row(rows, columns, table.name, ++table.read, m_notes);
            const Status taken = take(row);
            if (!taken)
                skip(table, row.name(), taken.error().message);
            table.taken += taken ? 1 : 0;
        }
        return rows.lastError().isValid() ? Status(m_file.failure(rows, doing)) : Status();
    }

    static LegacyRow::Columns columnsOf(const QSqlRecord& record,
                                        const std::vector<std::string>& known, LegacyTable& table)
    {
        LegacyRow::Columns columns;
        for (int i = 0; i < record.count(); ++i) {
            const std::string name = record.fieldName(i).toLower().toStdString();
            columns.emplace(name, i);
            if (std::find(known.begin(), known.end(), name) == known.end())
                table.unknownColumns.push_back(record.fieldName(i).toStdString());
        }
        for (const std::string& name : known) {
            if (!columns.contains(name))
                table.missingColumns.push_back(name);
        }
        return columns;
    }

    void skip(LegacyTable& table, const std::string& row, const std::string& reason)
    {
        ++table.skipped;
        if (m_contents.skips.size() < LegacyContents::kMostSkipsListed)
            m_contents.skips.push_back({table.name, row, reason});
    }

    Status takeTrade(const LegacyRow& row)
    {
        const std::optional<Decimal> net = row.amount("net_pnl");
        m_contents.netPnlRead += net.value_or(Decimal());
        Result<Trade> trade = sqlite::tradeOfLegacy(row, m_vocabulary);
        if (trade && !m_tradeKeys.insert({trade->bot, row.name()}).second)
            trade = makeError(ErrorKind::InvalidInput, "its id was there before");
        if (!trade) {
            m_contents.netPnlSkipped += net.value_or(Decimal());
            return trade.error();
        }
        if (!net) // computed: it counts on both sides
            m_contents.netPnlRead += trade->netPnl;
        const auto [place, isFirst] = m_youngest.emplace(trade->bot, m_contents.trades.size());
        if (!isFirst && trade->entryTime >= m_contents.trades[place->second].entryTime)
            place->second = m_contents.trades.size();
        m_contents.trades.push_back(std::move(trade).value());
        return {};
    }

    Status takeBot(const LegacyRow& row)
    {
        Result<BotRecord> bot = sqlite::botOfLegacy(row, m_vocabulary);
        if (!bot)
            return bot.error();
        const BotId& id = bot->definition.id;
        if (!m_botIds.insert(id).second)
            return makeError(ErrorKind::InvalidInput,
                             "another row has its id (" + id.str() + " here)");
        const auto youngest = m_youngest.find(id);
        const Trade* trade =
            youngest == m_youngest.end() ? nullptr : &m_contents.trades[youngest->second];
        for (const std::string& assumed : sqlite::defineBot(*bot, m_vocabulary, trade))
            row.note({}, "assumed " + assumed);
        m_contents.bots.push_back(std::move(bot).value());
        return {};
    }

    Status takePerformance(const LegacyRow& row)
    {
        Result<PerformanceRecord> record = sqlite::performanceOfLegacy(row, m_vocabulary);
        if (!record)
            return record.error();
        if (!m_performanceKeys.insert({record->bot, record->time}).second)
            return makeError(ErrorKind::InvalidInput,
                             "another row has the same bot and time; the first one counts");
        m_contents.performance.push_back(std::move(record).value());
        return {};
    }

    Status requireATable(const std::vector<QString>& tables) const
    {
        const bool hasOne = std::any_of(m_contents.tables.begin(), m_contents.tables.end(),
                                        [](const LegacyTable& table) { return table.isThere; });
        if (hasOne)
            return {};
        QStringList names;
        for (std::size_t i = 0; i < std::min<std::size_t>(tables.size(), 8); ++i)
            names << tables[i];
        return makeError(ErrorKind::InvalidInput,
                         "the file has none of the tables trades, bot_instances and "
                         "performance_metrics",
                         "Name the database of the old platform.")
            .with("file", m_file.path())
            .with("tables", names.join(QStringLiteral(", ")).toStdString());
    }

    void finish()
    {
        const sqlite::LegacyProfits profits(m_contents.trades);
        std::map<BotId, const BotRecord*> bots;
        for (const BotRecord& bot : m_contents.bots)
            bots[bot.definition.id] = &bot;
        for (PerformanceRecord& record : m_contents.performance) {
            const auto bot = bots.find(record.bot);
            sqlite::valueByTrades(record, bot == bots.end() ? nullptr : bot->second, profits);
        }
        std::stable_sort(m_contents.trades.begin(), m_contents.trades.end(),
                         [](const Trade& a, const Trade& b) { return a.entryTime < b.entryTime; });
        m_contents.notes = m_notes.take();
    }

    const LegacyFile& m_file;
    const LegacyVocabulary& m_vocabulary;
    LegacyContents m_contents;
    LegacyNotes m_notes;
    std::set<BotId> m_botIds;
    std::map<BotId, std::size_t> m_youngest; ///< Place of the bot's youngest trade.
    std::set<std::pair<BotId, std::string>> m_tradeKeys;
    std::set<std::pair<BotId, Timestamp>> m_performanceKeys;
};

} // namespace

Result<LegacyContents> readLegacyDatabase(const std::string& path,
                                          const LegacyVocabulary& vocabulary)
{
    const Result<std::unique_ptr<LegacyFile>> file = LegacyFile::open(path);
    if (!file)
        return file.error();
    Result<LegacyContents> contents = LegacyReading(**file, vocabulary).run();
    if (!contents)
        return contents;
    if (const Status unchanged = (*file)->checkUnchanged(); !unchanged)
        return unchanged.error();
    return contents;
}

} // namespace qd
