// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/DocumentFile.h"
#include "app/cli/ValueTable.h"
#include "app/composition/CompositionRoot.h"
#include "core/adapters/json/RunJson.h"
#include "core/adapters/pdf/PdfReportWriter.h"
#include "core/analytics/MetricCatalogue.h"
#include "core/analytics/Metrics.h"
#include "core/engine/ReportFiles.h"
#include "core/reporting/ReportText.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace qd {

namespace {

/// Longer series are left out of what is printed; the file of --out has them.
constexpr std::size_t kPrintedPoints = 10'000;

struct MetricsRequest
{
    std::string returns;
    std::string equity;
    std::string result;
    std::string benchmark;
    std::string out;
    double periodsPerYear = 0.0;
    double riskFree = 0.0;
    double trials = 0.0;
    double trialsVariance = -1.0;
};

Result<MetricOptions> optionsOf(const MetricsRequest& request)
{
    MetricOptions options;
    if (request.periodsPerYear > 0.0)
        options.periodsPerYear = request.periodsPerYear;
    options.riskFreePerYear = request.riskFree;
    if (request.trials > 0.0)
        options.trials = request.trials;
    if (request.trialsVariance >= 0.0)
        options.trialsSharpeVariance = request.trialsVariance;
    if (!request.benchmark.empty()) {
        auto benchmark = readValueTable(request.benchmark, "benchmark");
        if (!benchmark)
            return benchmark.error();
        options.benchmark = std::move(benchmark).value();
    }
    return options;
}

Result<MetricSet> computeFor(const MetricsRequest& request)
{
    const auto options = optionsOf(request);
    if (!options)
        return options.error();
    if (!request.result.empty()) {
        const auto document = readJsonFile(request.result);
        if (!document)
            return document.error();
        const auto run = parseRunResult(*document);
        if (!run)
            return run.error();
        return computeMetrics(*run, *options);
    }
    const bool isReturns = !request.returns.empty();
    const auto table = readValueTable(isReturns ? request.returns : request.equity,
                                      isReturns ? "return" : "equity");
    if (!table)
        return table.error();
    return isReturns ? computeReturnMetrics(table->times, table->values, *options)
                     : computeEquityMetrics(table->times, table->values, *options);
}

std::string shown(const MetricInfo& info, double value, bool areReturns)
{
    const ReportNumbers numbers("en");
    switch (info.unit) {
    case MetricUnit::Percent:
        return numbers.percent(value);
    case MetricUnit::Money: // results of periods are returns, not money
        return areReturns ? numbers.percent(value) : numbers.money(value);
    case MetricUnit::Count:
        return numbers.number(value, 0);
    case MetricUnit::Time:
        return numbers.dateTime(Timestamp::fromMilliseconds(static_cast<std::int64_t>(value)));
    case MetricUnit::Ratio:
    case MetricUnit::Bars:
        return numbers.number(value, 4);
    }
    return {};
}

void printMetrics(const MetricSet& metrics, bool areReturns)
{
    for (const MetricInfo& info : metricCatalogue()) {
        if (!metrics.values.contains(info.key))
            continue;
        const std::optional<double> value = metrics.value(info.key);
        std::printf("%-26s %20s  %s\n", info.key.c_str(),
                    value ? shown(info, *value, areReturns).c_str() : "-", info.formula.c_str());
    }
    std::printf("%-26s %20.4f\n", "periods_per_year", metrics.periodsPerYear);
}

Status runMetrics(CliContext& context, const MetricsRequest& request)
{
    const int sources = (request.returns.empty() ? 0 : 1) + (request.equity.empty() ? 0 : 1) +
                        (request.result.empty() ? 0 : 1);
    if (sources != 1)
        return makeError(ErrorKind::Usage, "give one of --returns, --equity and --result",
                         "qd metrics --returns returns.csv --periods-per-year 365");
    const auto metrics = computeFor(request);
    if (!metrics)
        return metrics.error();
    if (!request.out.empty()) {
        const Status written = writeDocument(request.out, toJson(*metrics));
        if (!written || request.out == "-")
            return written;
    }
    context.print(toJson(*metrics, {.maxSeriesPoints = kPrintedPoints}),
                  [&] { printMetrics(*metrics, request.result.empty()); });
    return {};
}

struct ReportRequest
{
    std::string result;
    std::vector<std::string> formats{"pdf"};
    std::string out = ".";
    std::string language = "en";
    std::string paper = "a4";
};

Status runReport(CliContext& context, const ReportRequest& request)
{
    const auto document = readJsonFile(request.result);
    if (!document)
        return document.error();
    const auto run = parseRunResult(*document);
    if (!run)
        return run.error();
    ReportFilesRequest files{.formats = request.formats,
                             .directory = request.out,
                             .language = request.language,
                             .version = programVersion(),
                             .createdAt = machineTime(),
                             .translate = {},
                             .writers = reportWriters()};
    if (request.paper == "letter")
        files.writers.insert(files.writers.begin(),
                             std::make_shared<PdfReportWriter>(PaperSize::Letter));
    const auto paths = writeReportFiles(*run, files);
    if (!paths)
        return paths.error();
    context.print({{"files", *paths}}, [&] {
        for (const std::string& path : *paths)
            std::cout << path << '\n';
    });
    return {};
}

void addMetrics(CLI::App& app, CliContext& context)
{
    auto request = std::make_shared<MetricsRequest>();
    CLI::App* const command = app.add_subcommand(
        "metrics", "Performance statistics of returns, an equity curve or a result\n"
                   "Example: qd metrics --returns returns.csv --periods-per-year 365 --json");
    command->add_option("--returns", request->returns, "CSV: time,return of the period");
    command->add_option("--equity", request->equity, "CSV: time,account value");
    command->add_option("--result", request->result, "Result of qd backtest");
    command->add_option("--benchmark", request->benchmark,
                        "CSV to compare with: returns for --returns, prices otherwise");
    command
        ->add_option("--periods-per-year", request->periodsPerYear,
                     "Periods a year; otherwise from the spacing of the data")
        ->check(CLI::Range(0.001, 1e9));
    command->add_option("--risk-free", request->riskFree, "Risk-free rate a year, 0.03 = 3 %")
        ->check(CLI::Range(-0.99, 10.0));
    command->add_option("--trials", request->trials, "Variants tried, for deflated_sharpe")
        ->check(CLI::Range(1.0, 1e12));
    command
        ->add_option("--trials-sharpe-variance", request->trialsVariance,
                     "Variance of the variants' Sharpe ratios, a period")
        ->check(CLI::Range(0.0, 1e6));
    command->add_option("--out", request->out, "File for the whole document; - is standard output");
    command->callback(
        [&context, request] { context.run([&] { return runMetrics(context, *request); }); });
}

void addReport(CLI::App& app, CliContext& context)
{
    auto request = std::make_shared<ReportRequest>();
    CLI::App* const command =
        app.add_subcommand("report", "Write a result as PDF, Excel workbook or JSON\n"
                                     "Example: qd report result.json --format pdf,xlsx --out .");
    command->add_option("result", request->result, "Result of qd backtest")->required();
    command->add_option("--format", request->formats, "pdf, xlsx, json; several with commas")
        ->delimiter(',');
    command->add_option("--out", request->out, "Folder for the files; made when missing");
    command->add_option("--language", request->language, "Whose number separators: en, de, fr …");
    command->add_option("--paper", request->paper, "a4 or letter")
        ->check(CLI::IsMember({"a4", "letter"}));
    command->callback(
        [&context, request] { context.run([&] { return runReport(context, *request); }); });
}

} // namespace

void addReportCommands(CLI::App& app, CliContext& context)
{
    addMetrics(app, context);
    addReport(app, context);
}

} // namespace qd
