// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogJson.h"
#include "app/cli/CliContext.h"
#include "app/cli/IndicatorTable.h"
#include "core/adapters/candlefiles/CandleFile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iomanip>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

/// Longer series are left out of what is printed; the file of --out has them.
constexpr std::size_t kPrintedPoints = 10'000;

struct IndicatorFlags
{
    std::string data;
    std::string symbol = "DATA";
    std::vector<std::string> specs;
    std::string out;
    bool isList = false;
};

Json seriesToJson(const IndicatorTable& table, const BarSeries& bars)
{
    Json times = Json::array();
    for (std::size_t i = 0; i < bars.size(); ++i)
        times.push_back(bars.openTime(i).milliseconds());
    Json series{{"open_time", std::move(times)}};
    for (std::size_t column = 0; column < table.names.size(); ++column) {
        Json values = Json::array();
        for (const double value : table.columns[column])
            values.push_back(std::isfinite(value) ? Json(value) : Json());
        series[table.names[column]] = std::move(values);
    }
    return series;
}

Json tableToJson(const IndicatorTable& table, const BarSeries& bars, std::int64_t rejected,
                 const std::string& out)
{
    Json document{{"bars", bars.size()},
                  {"rejected", rejected},
                  {"columns", table.names},
                  {"file", out.empty() ? Json() : Json(out)}};
    if (bars.size() <= kPrintedPoints)
        document["series"] = seriesToJson(table, bars);
    return document;
}

void listParameters(const ParameterSchema& schema)
{
    for (const ParameterInfo& info : schema)
        std::cout << "    " << std::left << std::setw(26) << info.name << std::setw(10)
                  << toText(info.defaultValue) << info.meaning << '\n';
}

void listIndicators()
{
    for (const IndicatorInfo& info : IndicatorCatalog::instance().indicators()) {
        std::cout << std::left << std::setw(18) << info.name << info.title << ". " << info.idea
                  << '\n';
        listParameters(info.parameters);
    }
}

void listStrategies()
{
    for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
        if (info.name.find('+') != std::string::npos)
            continue; // made of the modules below
        std::cout << info.name << "\n    " << info.idea << '\n';
        listParameters(info.parameters);
    }
    std::cout << "\nAny entry goes with any exit: <entry>+<exit>, parameters with the prefixes "
                 "entry. and exit.\n";
    for (const StrategyInfo& info : StrategyCatalog::instance().modules()) {
        std::cout << '\n' << info.kind << ' ' << info.name << "\n    " << info.idea << '\n';
        listParameters(info.parameters);
    }
}

Status computeIndicators(const IndicatorFlags& flags, CliContext& context)
{
    if (flags.data.empty())
        return makeError(ErrorKind::Usage, "no candles are given",
                         "Add --data FILE, or --list to see the indicators.");
    if (context.isJson && flags.out == "-")
        return makeError(ErrorKind::Usage, "--json and --out - both want standard output",
                         "Write the table to a file.");
    std::int64_t rejected = 0;
    // Indicators follow the bars, whatever their length.
    const SeriesKey key{flags.symbol, Timeframe::fromSeconds(60)};
    const Result<BarSeries> bars = loadCandles(flags.data, key, &rejected);
    if (!bars)
        return bars.error();
    if (rejected > 0)
        context.warn(std::to_string(rejected) + " rows of " + flags.data + " were not usable");
    const Result<IndicatorTable> table = computeTable(flags.specs, *bars, context.cancelled);
    if (!table)
        return table.error();
    const bool isToScreen = flags.out.empty() && !context.isJson;
    if (isToScreen || !flags.out.empty())
        if (const Status written = writeCsv(isToScreen ? "-" : flags.out, *table, *bars); !written)
            return written;
    if (isToScreen || (flags.out == "-" && !context.isJson))
        return {};
    context.print(tableToJson(*table, *bars, rejected, flags.out), [&] {
        std::cout << flags.out << ": " << bars->size() << " bars, " << table->names.size()
                  << " columns\n";
    });
    return {};
}

void addIndicators(CLI::App& app, CliContext& context)
{
    auto flags = std::make_shared<IndicatorFlags>();
    CLI::App* command = app.add_subcommand("indicators", "Compute indicators over candles");
    command->add_option("--data", flags->data, "Candle file, - for standard input")
        ->type_name("FILE");
    command->add_option("--symbol", flags->symbol, "Symbol of the candles")->capture_default_str();
    command
        ->add_option("--spec", flags->specs, "Indicator with its arguments, as often as you like")
        ->type_name("SPEC")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--out", flags->out, "CSV file, - for standard output")->type_name("FILE");
    command->add_flag("--list", flags->isList, "Show every indicator");
    command->footer("Example: qd indicators --data BTCUSDT_1h.csv --spec 'rsi(14)' --spec "
                    "'macd(12,26,9)' --out indicators.csv");
    command->callback([flags, &context] {
        context.run([&]() -> Status {
            if (!flags->isList)
                return computeIndicators(*flags, context);
            context.print(indicatorsToJson(), &listIndicators);
            return {};
        });
    });
}

void addStrategies(CLI::App& app, CliContext& context)
{
    CLI::App* command =
        app.add_subcommand("strategies", "Show every strategy and module with its parameters");
    command->footer("Example: qd strategies --json");
    command->callback([&context] {
        context.run([&]() -> Status {
            context.print(strategiesToJson(), &listStrategies);
            return {};
        });
    });
}

} // namespace

void addStrategyCommands(CLI::App& app, CliContext& context)
{
    addIndicators(app, context);
    addStrategies(app, context);
}

} // namespace qd
