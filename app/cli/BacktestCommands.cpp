// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRequest.h"
#include "app/cli/BenchCommand.h"
#include "app/cli/CliContext.h"
#include "app/cli/DocumentFile.h"
#include "core/adapters/json/RunJson.h"
#include "core/analytics/Metrics.h"
#include "core/domain/RiskLimitFields.h"
#include "core/simulation/BacktestRunner.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace qd {

namespace {

/// Longer series are left out of what is printed; the file of --out has them.
constexpr std::size_t kPrintedPoints = 10'000;

std::string figure(const MetricSet& metrics, const char* key, double factor, const char* unit)
{
    const std::optional<double> value = metrics.value(key);
    if (!value)
        return "-";
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << *value * factor << unit;
    return text.str();
}

void printRow(const char* left, const std::string& leftValue, const char* right,
              const std::string& rightValue)
{
    std::cout << "  " << std::left << std::setw(16) << left << std::right << std::setw(18)
              << leftValue << "    " << std::left << std::setw(16) << right << std::right
              << std::setw(14) << rightValue << '\n';
}

void printTable(const RunResult& result, const MetricSet& metrics)
{
    const auto money = [](Decimal amount) { return amount.rounded(2).toString(2); };
    std::ostringstream speed;
    speed << std::fixed << std::setprecision(2) << result.barsPerSecond / 1e6 << " M bars/s";
    std::cout << result.title;
    for (const auto& [name, value] : result.spec.strategy.parameters)
        std::cout << ' ' << name << '=' << toText(value);
    std::cout << " on " << result.spec.data.series.symbol << ' '
              << result.spec.data.series.timeframe.toString();
    if (!result.equity.empty())
        std::cout << ", " << result.equity.front().time.toIso() << " to "
                  << result.equity.back().time.toIso();
    std::cout << '\n';
    printRow("Initial equity", money(result.initialEquity), "Total return",
             figure(metrics, "total_return", 100, " %"));
    printRow("Final equity", money(result.finalEquity), "CAGR", figure(metrics, "cagr", 100, " %"));
    printRow("Net profit", money(result.finalEquity - result.initialEquity), "Max drawdown",
             figure(metrics, "max_drawdown", 100, " %"));
    printRow("Fees", figure(metrics, "fees", 1, ""), "Sharpe", figure(metrics, "sharpe", 1, ""));
    printRow("Trades", figure(metrics, "trades", 1, ""), "Sortino",
             figure(metrics, "sortino", 1, ""));
    printRow("Win rate", figure(metrics, "win_rate", 100, " %"), "Profit factor",
             figure(metrics, "profit_factor", 1, ""));
    printRow("Bars", std::to_string(result.bars), "Speed", speed.str());
    for (const std::string& warning : result.warnings)
        std::cout << "  ! " << warning << '\n';
}

/// Loads, runs and lets the bars go: what follows needs the memory.
Result<RunResult> runSpec(const RunSpec& spec, const BacktestFlags& flags, CliContext& context)
{
    std::int64_t skippedRows = 0;
    const Result<BarSeries> bars = barsFor(spec, flags, context.workspace, skippedRows);
    if (!bars)
        return bars.error();
    Result<RunResult> result =
        runBacktest(spec, *bars, instrumentFromSymbol(spec.data.series.symbol),
                    {.cancellation = context.cancelled, .progress = context.progress("backtest")});
    if (!result)
        return result;
    result->version = QD_VERSION;
    if (skippedRows > 0)
        result->warnings.push_back(std::to_string(skippedRows) +
                                   " rows of the file could not be used and were left out.");
    return result;
}

Status runCommand(const BacktestFlags& flags, CliContext& context)
{
    if (flags.out == "-" && context.isJson)
        return makeError(ErrorKind::Usage, "--json and --out - both want standard output",
                         "Name a file with --out.");
    const Result<RunSpec> spec = specFrom(flags, context.seed);
    if (!spec)
        return spec.error();
    const Result<RunResult> result = runSpec(*spec, flags, context);
    if (!result)
        return result.error();
    const MetricSet metrics = computeMetrics(*result);
    if (!flags.out.empty())
        if (Status written = writeDocument(flags.out, toJson(*result, metrics)); !written)
            return written;
    if (context.isJson)
        context.print(toJson(*result, metrics, {.maxSeriesPoints = kPrintedPoints}), {});
    else if (flags.out != "-")
        printTable(*result, metrics);
    return {};
}

void addDataFlags(CLI::App& command, BacktestFlags& flags)
{
    command.add_option("--spec", flags.specFile, "A spec, or a result whose spec is used")
        ->type_name("FILE");
    command.add_option("--out", flags.out, "Write the full result there; - is standard output")
        ->type_name("FILE");
    command.add_option("--data", flags.data, "Candle file; else the workspace's own bars")
        ->type_name("FILE");
    command.add_option("--symbol", flags.symbol, "Market, e.g. BTCUSDT");
    command.add_option("--timeframe", flags.timeframe, "Length of a bar, e.g. 1h");
    command.add_option("--from", flags.from, "First open time, included; earlier bars warm up");
    command.add_option("--to", flags.to, "Last open time, not included");
}

void addRuleFlags(CLI::App& command, BacktestFlags& flags)
{
    command.add_option("--strategy", flags.strategy, "Name; qd strategies lists them");
    command.add_option("--param", flags.parameters, "name=value; may be repeated")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    command.add_option("--sizing", flags.sizing,
                       "all-in, units:N, percent:P, risk:P or vol-target:P");
    command.add_option("--cash", flags.cash, "Quote money at the start [10000]");
    command.add_option("--maker-fee", flags.makerFee, "Fraction of the value [0]");
    command.add_option("--taker-fee", flags.takerFee, "Fraction of the value [0]");
    command.add_option("--slippage-bps", flags.slippageBps, "Against each market fill [0]");
    command.add_option("--spread-bps", flags.spreadBps, "Whole spread; market orders pay half [0]");
    command.add_option("--fill", flags.marketFill, "Market orders: next-open or close");
    command.add_option("--limit-fill", flags.limitFill, "Limit orders: through or touch");
    command.add_option("--intrabar", flags.intrabar, "pessimistic or optimistic");
    command.add_option("--max-order-value", flags.maxOrderValue, "Limit in quote money");
    command.add_option("--max-position-value", flags.maxPositionValue, "Limit in quote money");
    command.add_option("--max-daily-loss", flags.maxDailyLoss,
                       "Entries stop for the day beyond it");
    for (const RiskLimitField& field : furtherRiskLimits())
        command.add_option(std::string(field.flag), flags.limits[std::string(field.name)],
                           std::string(field.meaning));
}

} // namespace

void addBacktestCommands(CLI::App& app, CliContext& context)
{
    CLI::App* command = app.add_subcommand("backtest", "Run a strategy over past bars");
    command->footer("Example: qd backtest --strategy sma-cross --param fast=10 --param slow=50 "
                    "--data btc.csv --symbol BTCUSDT --timeframe 1h --cash 10000 "
                    "--taker-fee 0.001 --sizing all-in");
    auto flags = std::make_shared<BacktestFlags>();
    addDataFlags(*command, *flags);
    addRuleFlags(*command, *flags);
    command->callback(
        [flags, &context] { context.run([&] { return runCommand(*flags, context); }); });
    addBenchCommand(app, context);
}

} // namespace qd
