// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyRecords.h"

#include <array>
#include <cmath>
#include <iterator>

namespace qd::sqlite {

namespace {

enum class FigureUnit : std::uint8_t {
    Plain,
    Share, ///< A percentage there, a fraction here.
    Loss,  ///< As Share, positive there and negative here.
};

struct FigureName
{
    const char* column;
    const char* metric; ///< Key of the metrics catalogue.
    FigureUnit unit;
};

constexpr std::array kFigures{
    FigureName{"sharpe_ratio", "sharpe", FigureUnit::Plain},
    FigureName{"win_rate", "win_rate", FigureUnit::Share},
    FigureName{"profit_factor", "profit_factor", FigureUnit::Plain},
    FigureName{"max_drawdown", "max_drawdown", FigureUnit::Loss},
    FigureName{"total_return", "total_return", FigureUnit::Share},
    FigureName{"avg_win", "average_win", FigureUnit::Plain},
    FigureName{"avg_loss", "average_loss", FigureUnit::Loss},
    FigureName{"largest_win", "best", FigureUnit::Plain},
    FigureName{"largest_loss", "worst", FigureUnit::Loss},
};

bool isMoney(const FigureName& figure)
{
    const std::string_view metric = figure.metric;
    return metric == "average_loss" || metric == "worst";
}

/// The old platform counted in percent; older rows of it in fractions. The win rate tells which,
/// because the trades that won and lost stand beside it.
bool isInFractions(const LegacyRow& row)
{
    const std::optional<double> rate = row.figure("win_rate");
    const std::optional<std::int64_t> wins = row.count("winning_trades");
    const std::optional<std::int64_t> losses = row.count("losing_trades");
    std::optional<std::int64_t> total = row.count("total_trades");
    if (!total && wins && losses)
        total = *wins + *losses;
    constexpr double kNear = 0.02; // rates were rounded before they were stored
    if (!rate || !wins || !total || *total == 0 || *rate <= 0.0)
        return false;
    const double share = static_cast<double>(*wins) / static_cast<double>(*total);
    return std::abs(*rate - share) < kNear * share && *rate <= 1.0;
}

double converted(const FigureName& figure, double value, double share)
{
    switch (figure.unit) {
    case FigureUnit::Plain:
        return value;
    case FigureUnit::Share:
        return value * share;
    case FigureUnit::Loss:
        return -std::abs(isMoney(figure) ? value : value * share);
    }
    return value;
}

} // namespace

const std::vector<std::string>& legacyPerformanceColumns()
{
    static const std::vector<std::string> kColumns{"id",
                                                   "bot_id",
                                                   "sharpe_ratio",
                                                   "win_rate",
                                                   "profit_factor",
                                                   "max_drawdown",
                                                   "total_return",
                                                   "total_trades",
                                                   "winning_trades",
                                                   "losing_trades",
                                                   "avg_win",
                                                   "avg_loss",
                                                   "largest_win",
                                                   "largest_loss",
                                                   "calculated_at",
                                                   "extra_metadata",
                                                   "created_at"};
    return kColumns;
}

Result<PerformanceRecord> performanceOfLegacy(const LegacyRow& row,
                                              const LegacyVocabulary& vocabulary)
{
    PerformanceRecord record;
    const std::string bot = row.text("bot_id");
    record.time = row.time("calculated_at");
    if (record.time.isNull())
        record.time = row.time("created_at");
    if (bot.empty())
        return makeError(ErrorKind::InvalidInput, "it belongs to no bot");
    if (record.time.isNull())
        return makeError(ErrorKind::InvalidInput, "nothing says when it was calculated");
    record.bot = BotId(vocabulary.botId(bot));
    const bool isFraction = isInFractions(row);
    row.note({}, isFraction ? "shares were taken as fractions, as the win rate shows"
                            : "shares were taken as percentages");
    for (const FigureName& figure : kFigures) {
        const std::optional<double> value = row.figure(figure.column);
        record.metrics[figure.metric] = std::nullopt;
        if (value) {
            record.metrics[figure.metric] = converted(figure, *value, isFraction ? 1.0 : 0.01);
            record.metadata[std::string("legacy.") + figure.column] = row.text(figure.column);
        }
    }
    record.metrics["trades"] = std::nullopt;
    for (const char* column : {"total_trades", "winning_trades", "losing_trades"}) {
        const std::optional<std::int64_t> count = row.count(column);
        if (count)
            record.metadata[std::string("legacy.") + column] = std::to_string(*count);
        if (count && std::string_view(column) == "total_trades")
            record.metrics["trades"] = static_cast<double>(*count);
    }
    record.metadata.merge(row.extras("extra_metadata", vocabulary));
    record.metadata["legacy.id"] = row.name();
    return record;
}

LegacyProfits::LegacyProfits(const std::vector<Trade>& trades)
{
    for (const Trade& trade : trades) {
        if (!trade.isOpen())
            m_profits[trade.bot][trade.exitTime] += trade.netPnl;
    }
    for (auto& [bot, profits] : m_profits) {
        Decimal sum;
        for (auto& [time, profit] : profits) {
            sum += profit;
            profit = sum;
        }
    }
}

Decimal LegacyProfits::until(const BotId& bot, Timestamp time) const
{
    const auto profits = m_profits.find(bot);
    if (profits == m_profits.end())
        return {};
    const auto next = profits->second.upper_bound(time);
    return next == profits->second.begin() ? Decimal() : std::prev(next)->second;
}

void valueByTrades(PerformanceRecord& record, const BotRecord* bot, const LegacyProfits& profits)
{
    record.netPnl = profits.until(record.bot, record.time);
    if (bot != nullptr && bot->balance && bot->totalPnl)
        record.equity = *bot->balance - *bot->totalPnl + record.netPnl;
    else
        record.metadata["legacy.equity"] = "unknown";
}

} // namespace qd::sqlite
