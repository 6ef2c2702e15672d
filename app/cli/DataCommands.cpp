// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CandleCsv.h"
#include "app/cli/CliContext.h"
#include "app/cli/DataImport.h"
#include "app/cli/DataJson.h"
#include "app/cli/MarketStore.h"
#include "core/simulation/SyntheticMarket.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace qd {

namespace {

constexpr const char* kSyntheticVenue = "SYNTHETIC";

struct SeriesWords
{
    std::string symbol;
    std::string timeframe;
    std::string out;
};

struct SynthRequest
{
    std::string model{kGarchJumpModel};
    std::string symbol = "DEMO";
    std::string timeframe = "1m";
    std::string start = "2020-01-01";
    std::string price = "10000";
    std::int64_t bars = 100'000;
    std::string out;
};

nlohmann::ordered_json toJson(const SeriesCoverage& series)
{
    return {{"symbol", series.key.symbol},
            {"timeframe", series.key.timeframe.toString()},
            {"venue", series.venue},
            {"bars", series.bars},
            {"first", series.first.milliseconds()},
            {"last", series.last.milliseconds()}};
}

Status listSeries(CliContext& context)
{
    Result<std::optional<MarketStore>> store = MarketStore::openToRead(context.workspace);
    if (!store)
        return store.error();
    Result<std::vector<SeriesCoverage>> known = std::vector<SeriesCoverage>();
    if (store->has_value())
        known = (*store)->bars().list();
    if (!known)
        return known.error();
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const SeriesCoverage& series : *known)
        list.push_back(toJson(series));
    context.print({{"series", std::move(list)}}, [&known] {
        for (const SeriesCoverage& series : *known)
            std::cout << series.key.symbol << ' ' << series.key.timeframe.toString() << "  "
                      << series.bars << " bars  " << series.first.toIso() << " to "
                      << series.last.toIso() << "  " << series.venue << '\n';
        if (known->empty())
            std::cout << "no market data yet; qd data import brings some\n";
    });
    return {};
}

/// A stored series with what is known of it.
struct OpenSeries
{
    MarketStore store;
    SeriesCoverage coverage;
};

Result<OpenSeries> openSeries(const SeriesWords& words, const CliContext& context)
{
    const Result<SeriesKey> key = parseSeriesKey(words.symbol, words.timeframe);
    if (!key)
        return key.error();
    Result<std::optional<MarketStore>> store = MarketStore::openToRead(context.workspace);
    if (!store)
        return store.error();
    if (!store->has_value())
        return makeError(ErrorKind::NotFound, "the workspace holds no market data",
                         "Import some with qd data import.");
    Result<SeriesCoverage> coverage = (*store)->coverage(*key);
    if (!coverage)
        return coverage.error();
    return OpenSeries{std::move(**store), std::move(coverage).value()};
}

/// Hands all pieces of a series over, with progress and a way to stop.
Status forAllBars(OpenSeries& series, CliContext& context, const std::string& what,
                  const std::function<Status(const BarSeries&)>& take)
{
    const auto progress = context.progress(what);
    std::int64_t done = 0;
    return series.store.forEachPiece(
        series.coverage.key, series.coverage.first, series.coverage.last,
        [&](const BarSeries& bars) -> Status {
            if (context.cancelled.isCancelled())
                return makeError(ErrorKind::Cancelled, what + " was stopped");
            done += static_cast<std::int64_t>(bars.size());
            if (progress && series.coverage.bars > 0)
                progress(static_cast<double>(done) / static_cast<double>(series.coverage.bars));
            return take(bars);
        });
}

Status checkSeries(const SeriesWords& words, CliContext& context)
{
    Result<OpenSeries> series = openSeries(words, context);
    if (!series)
        return series.error();
    const SeriesKey key = series->coverage.key;
    BarQualityCheck check(key.timeframe);
    const Status read =
        forAllBars(*series, context, "checking", [&check](const BarSeries& bars) -> Status {
            check.add(bars);
            return {};
        });
    if (!read)
        return read;
    context.print(qualityToJson(key, check.report()), [&] { printQuality(key, check.report()); });
    return {};
}

nlohmann::ordered_json fileDocument(const SeriesKey& key, const std::string& file,
                                    std::int64_t bars, Timestamp first, Timestamp last)
{
    return {{"symbol", key.symbol},
            {"timeframe", key.timeframe.toString()},
            {"file", file},
            {"bars", bars},
            {"first", first.milliseconds()},
            {"last", last.milliseconds()}};
}

/// The document would stand in the middle of the table when both go to standard output.
void printUnlessMixed(const std::string& out, const nlohmann::ordered_json& document,
                      const std::string& line, CliContext& context)
{
    if (out != "-")
        context.print(document, [&line] { std::cout << line << '\n'; });
}

Status exportSeries(const SeriesWords& words, CliContext& context)
{
    if (words.out == "-" && context.isJson)
        return makeError(ErrorKind::Usage, "--json and --out - both want standard output",
                         "Name a file with --out.");
    Result<OpenSeries> series = openSeries(words, context);
    if (!series)
        return series.error();
    CandleCsv csv(words.out);
    if (Status opened = csv.open(); !opened)
        return opened;
    const Status written = forAllBars(*series, context, "exporting",
                                      [&csv](const BarSeries& bars) { return csv.write(bars); });
    if (!written)
        return written;
    if (Status finished = csv.finish(); !finished)
        return finished;
    const SeriesCoverage& coverage = series->coverage;
    printUnlessMixed(
        words.out, fileDocument(coverage.key, words.out, csv.bars(), coverage.first, coverage.last),
        std::to_string(csv.bars()) + " bars written to " + words.out, context);
    return {};
}

Result<SyntheticMarketSpec> specOf(const SynthRequest& request, std::uint64_t seed)
{
    if (request.model != kGarchJumpModel)
        return makeError(ErrorKind::Usage, "unknown model '" + request.model + "'",
                         "Known is " + std::string(kGarchJumpModel) + '.');
    const Result<SeriesKey> key = parseSeriesKey(request.symbol, request.timeframe);
    if (!key)
        return key.error();
    const Result<Timestamp> start = Timestamp::parse(request.start);
    if (!start)
        return makeError(ErrorKind::Usage, start.error().message, start.error().hint);
    const Result<Decimal> price = Decimal::parse(request.price);
    if (!price)
        return makeError(ErrorKind::Usage, price.error().message, price.error().hint);
    SyntheticMarketSpec spec;
    spec.key = *key;
    spec.bars = request.bars;
    spec.seed = seed;
    spec.start = *start;
    spec.startPrice = *price;
    // A tick between a millionth and a hundred-thousandth of the price, as venues have it.
    spec.tick = Decimal::fromInt(1);
    while (spec.tick > *price / Decimal::fromInt(100'000) && spec.tick.decimalsNeeded() < 9)
        spec.tick = spec.tick / Decimal::fromInt(10);
    return spec;
}

Status storeSynthetic(const BarSeries& bars, CliContext& context)
{
    Result<MarketStore> store = MarketStore::openToWrite(context.workspace);
    if (!store)
        return store.error();
    const Result<StoreOutcome> outcome = store->bars().store(bars, kSyntheticVenue);
    return outcome ? Status() : Status(outcome.error());
}

Status writeSynthetic(const BarSeries& bars, const std::string& out)
{
    CandleCsv csv(out);
    if (Status opened = csv.open(); !opened)
        return opened;
    if (Status written = csv.write(bars); !written)
        return written;
    return csv.finish();
}

Status synthesise(const SynthRequest& request, CliContext& context)
{
    if (request.out == "-" && context.isJson)
        return makeError(ErrorKind::Usage, "--json and --out - both want standard output",
                         "Name a file with --out.");
    const Result<SyntheticMarketSpec> spec = specOf(request, context.seed);
    if (!spec)
        return spec.error();
    const Result<BarSeries> bars =
        makeSyntheticMarket(*spec, context.cancelled, context.progress("inventing bars"));
    if (!bars)
        return bars.error();
    const Status kept =
        request.out.empty() ? storeSynthetic(*bars, context) : writeSynthetic(*bars, request.out);
    if (!kept)
        return kept;
    nlohmann::ordered_json document = fileDocument(
        spec->key, request.out, spec->bars, bars->openTime(0), bars->openTime(bars->size() - 1));
    if (request.out.empty())
        document["file"] = nullptr;
    document["model"] = request.model;
    document["seed"] = spec->seed;
    printUnlessMixed(request.out, document,
                     std::to_string(spec->bars) + " bars of " + spec->key.symbol + ' ' +
                         spec->key.timeframe.toString() +
                         (request.out.empty() ? " stored" : " written to " + request.out),
                     context);
    return {};
}

void addImport(CLI::App& data, CliContext& context)
{
    CLI::App* command = data.add_subcommand("import", "Read candle files into the workspace");
    command->footer("Example: qd data import BTCUSDT-1h-2024.zip --symbol BTCUSDT --timeframe 1h");
    auto request = std::make_shared<ImportRequest>();
    command->add_option("FILE", request->files, "Files, '-' for standard input")->required();
    command->add_option("--symbol", request->symbol, "E.g. BTCUSDT")->required();
    command->add_option("--timeframe", request->timeframe, "E.g. 1m, 1h, 1d")->required();
    command
        ->add_option("--format", request->format,
                     "auto, csv, binance-vision, ccxt, yahoo-csv or yahoo-chart")
        ->capture_default_str();
    command->add_option("--venue", request->venue, "Where the prices are from, e.g. BINANCE");
    command->callback(
        [request, &context] { context.run([&] { return importFiles(*request, context); }); });
}

void addSeriesWords(CLI::App& command, SeriesWords& words)
{
    command.add_option("SYMBOL", words.symbol, "E.g. BTCUSDT")->required();
    command.add_option("TIMEFRAME", words.timeframe, "E.g. 1h")->required();
}

void addListCheckExport(CLI::App& data, CliContext& context)
{
    CLI::App* list = data.add_subcommand("list", "Show what the workspace holds");
    list->footer("Example: qd data list --json");
    list->callback([&context] { context.run([&] { return listSeries(context); }); });

    CLI::App* check = data.add_subcommand("check", "Look for gaps and unbelievable bars");
    check->footer("Example: qd data check BTCUSDT 1h");
    auto checked = std::make_shared<SeriesWords>();
    addSeriesWords(*check, *checked);
    check->callback(
        [checked, &context] { context.run([&] { return checkSeries(*checked, context); }); });

    CLI::App* output = data.add_subcommand("export", "Write a series as CSV");
    output->footer("Example: qd data export BTCUSDT 1h --out btc.csv");
    auto exported = std::make_shared<SeriesWords>();
    addSeriesWords(*output, *exported);
    output->add_option("--out", exported->out, "The file, '-' for standard output")->required();
    output->callback(
        [exported, &context] { context.run([&] { return exportSeries(*exported, context); }); });
}

void addSynth(CLI::App& data, CliContext& context)
{
    CLI::App* command = data.add_subcommand("synth", "Invent a market for trying things out");
    command->footer("Example: qd data synth --model garch-jump --symbol DEMO --timeframe 1m "
                    "--bars 100000 --seed 1 --out demo.csv");
    auto request = std::make_shared<SynthRequest>();
    command->add_option("--model", request->model, "garch-jump")->capture_default_str();
    command->add_option("--symbol", request->symbol, "Name of the series")->capture_default_str();
    command->add_option("--timeframe", request->timeframe, "E.g. 1m")->capture_default_str();
    command->add_option("--bars", request->bars, "How many")->capture_default_str();
    command->add_option("--start", request->start, "First open time")->capture_default_str();
    command->add_option("--price", request->price, "First price")->capture_default_str();
    command->add_option("--out", request->out,
                        "A CSV file, '-' for standard output; without it the workspace");
    command->callback(
        [request, &context] { context.run([&] { return synthesise(*request, context); }); });
}

} // namespace

void addDataCommands(CLI::App& app, CliContext& context)
{
    CLI::App* data = app.add_subcommand("data", "Market data: import, look after, invent");
    data->require_subcommand(1);
    addImport(*data, context);
    addListCheckExport(*data, context);
    addSynth(*data, context);
}

} // namespace qd
