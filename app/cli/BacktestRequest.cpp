// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRequest.h"

#include "app/cli/BacktestFile.h"
#include "app/cli/MarketStore.h"
#include "core/adapters/candlefiles/CandleFile.h"
#include "core/adapters/json/RunJson.h"
#include "core/domain/RiskLimitFields.h"
#include "core/strategies/StrategyCatalog.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace qd {

namespace {

Error wrongFlag(const char* flag, const std::string& text, const std::string& allowed)
{
    return makeError(ErrorKind::Usage, std::string(flag) + " cannot be \"" + text + "\"",
                     "Allowed: " + allowed + ".");
}

Status readDecimal(const char* flag, const std::optional<std::string>& text, Decimal& value)
{
    if (!text)
        return {};
    const Result<Decimal> number = Decimal::parse(*text);
    if (!number)
        return wrongFlag(flag, *text, "a plain decimal number such as 0.001");
    value = *number;
    return {};
}

Status readTime(const char* flag, const std::optional<std::string>& text,
                std::optional<Timestamp>& value)
{
    if (!text)
        return {};
    const Result<Timestamp> time = Timestamp::parse(*text);
    if (!time)
        return wrongFlag(flag, *text, "an ISO date, an ISO date-time or milliseconds");
    value = *time;
    return {};
}

/// One of two spellings.
template <typename Enum>
Status readChoice(const char* flag, const std::optional<std::string>& text,
                  const std::pair<const char*, Enum>& first,
                  const std::pair<const char*, Enum>& second, Enum& value)
{
    if (!text)
        return {};
    if (*text != first.first && *text != second.first)
        return wrongFlag(flag, *text, std::string(first.first) + ", " + second.first);
    value = *text == first.first ? first.second : second.second;
    return {};
}

/// Runs the readers in turn; the first failure ends it.
template <typename... Readers>
Status inTurn(Readers... readers)
{
    Status status;
    (void)((status = readers(), status.isOk()) && ...);
    return status;
}

Status readLimits(const BacktestFlags& flags, RiskLimits& limits)
{
    for (const RiskLimitField& field : furtherRiskLimits()) {
        const auto given = flags.limits.find(std::string(field.name));
        if (given == flags.limits.end() || given->second.empty())
            continue;
        if (const Status set = setRiskLimit(limits, field.name, given->second); !set)
            return makeError(ErrorKind::Usage, std::string(field.flag) + ": " + set.error().message,
                             set.error().hint);
    }
    if (const Status good = checkRiskLimits(limits); !good)
        return makeError(ErrorKind::Usage, good.error().message, good.error().hint);
    return {};
}

Status readAmounts(const BacktestFlags& flags, RunSpec& spec)
{
    return inTurn(
        [&] { return readDecimal("--cash", flags.cash, spec.cash); },
        [&] { return readDecimal("--maker-fee", flags.makerFee, spec.costs.makerFee); },
        [&] { return readDecimal("--taker-fee", flags.takerFee, spec.costs.takerFee); },
        [&] { return readDecimal("--slippage-bps", flags.slippageBps, spec.costs.slippageBps); },
        [&] { return readDecimal("--spread-bps", flags.spreadBps, spec.costs.spreadBps); },
        [&] {
            return readDecimal("--max-order-value", flags.maxOrderValue, spec.limits.maxOrderValue);
        },
        [&] {
            return readDecimal("--max-position-value", flags.maxPositionValue,
                               spec.limits.maxPositionValue);
        },
        [&] {
            return readDecimal("--max-daily-loss", flags.maxDailyLoss, spec.limits.maxDailyLoss);
        },
        [&] { return readLimits(flags, spec.limits); });
}

Status readModels(const BacktestFlags& flags, RunSpec& spec)
{
    return inTurn(
        [&] {
            return readChoice<MarketFill>("--fill", flags.marketFill,
                                          {"next-open", MarketFill::NextOpen},
                                          {"close", MarketFill::Close}, spec.marketFill);
        },
        [&] {
            return readChoice<LimitFill>("--limit-fill", flags.limitFill,
                                         {"through", LimitFill::Through},
                                         {"touch", LimitFill::Touch}, spec.limitFill);
        },
        [&] {
            return readChoice<Intrabar>("--intrabar", flags.intrabar,
                                        {"pessimistic", Intrabar::Pessimistic},
                                        {"optimistic", Intrabar::Optimistic}, spec.intrabar);
        },
        [&] { return readTime("--from", flags.from, spec.from); },
        [&] { return readTime("--to", flags.to, spec.to); },
        [&]() -> Status {
            if (!flags.sizing)
                return {};
            const Result<SizingSpec> sizing = SizingSpec::parse(*flags.sizing);
            if (!sizing)
                return wrongFlag("--sizing", *flags.sizing,
                                 "all-in, units:N, percent:P, risk:P, vol-target:P");
            spec.sizing = *sizing;
            return {};
        });
}

Status readParameter(const StrategyInfo& info, const std::string& text, ParameterMap& parameters)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return wrongFlag("--param", text, "name=value");
    const std::string name = text.substr(0, equals);
    const auto known = std::find_if(info.parameters.begin(), info.parameters.end(),
                                    [&](const ParameterInfo& one) { return one.name == name; });
    if (known == info.parameters.end()) {
        std::vector<std::string> names;
        std::transform(info.parameters.begin(), info.parameters.end(), std::back_inserter(names),
                       [](const ParameterInfo& one) { return one.name; });
        const std::string nearest = nearestName(name, names);
        return makeError(ErrorKind::InvalidInput, info.name + " has no parameter \"" + name + "\"",
                         nearest.empty() ? "qd strategies lists the parameters."
                                         : "Did you mean " + nearest + "?");
    }
    const Result<ParameterValue> value = parseParameter(*known, text.substr(equals + 1));
    if (!value)
        return value.error();
    parameters[name] = *value;
    return {};
}

Status readStrategy(const BacktestFlags& flags, RunSpec& spec)
{
    if (flags.strategy && *flags.strategy != spec.strategy.name)
        spec.strategy = {*flags.strategy, {}};
    if (spec.strategy.name.empty())
        return makeError(ErrorKind::Usage, "which strategy?",
                         "Name it with --strategy or in a --spec file; qd strategies lists them.");
    const Result<StrategyInfo> info = StrategyCatalog::instance().find(spec.strategy.name);
    if (!info)
        return info.error();
    for (const std::string& text : flags.parameters)
        if (Status read = readParameter(*info, text, spec.strategy.parameters); !read)
            return read;
    return {};
}

Status readSeries(const BacktestFlags& flags, RunSpec& spec)
{
    if (flags.data)
        spec.data.file = *flags.data;
    if (flags.symbol)
        spec.data.series.symbol = *flags.symbol;
    if (spec.data.series.symbol.empty() || (flags.specFile.empty() && !flags.timeframe))
        return makeError(ErrorKind::Usage, "which market?",
                         "Name it with --symbol and --timeframe, and --data where the bars are "
                         "in a file and not in the workspace.");
    const std::string timeframe =
        flags.timeframe ? *flags.timeframe : spec.data.series.timeframe.toString();
    Result<SeriesKey> key = parseSeriesKey(spec.data.series.symbol, timeframe);
    if (!key)
        return key.error();
    spec.data.series = std::move(*key);
    return {};
}

/// A spec names its file as seen from its author's folder, which is often the spec's own.
std::string locate(const std::string& file, const std::string& specFile)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (specFile.empty() || specFile == "-" || fs::path(file).is_absolute() ||
        fs::exists(file, ignored))
        return file;
    const fs::path beside = fs::path(specFile).parent_path() / file;
    return fs::exists(beside, ignored) ? beside.string() : file;
}

} // namespace

Result<RunSpec> specFrom(const BacktestFlags& flags, std::uint64_t seed)
{
    RunSpec spec;
    spec.seed = seed;
    if (!flags.specFile.empty()) {
        const Result<nlohmann::json> document = readBacktestFile(flags.specFile);
        if (!document)
            return document.error();
        Result<RunSpec> parsed = parseRunSpec(*document);
        if (!parsed)
            return parsed.error();
        spec = std::move(*parsed);
    }
    const Status read =
        inTurn([&] { return readStrategy(flags, spec); }, [&] { return readSeries(flags, spec); },
               [&] { return readAmounts(flags, spec); }, [&] { return readModels(flags, spec); });
    if (!read)
        return read.error();
    return spec;
}

Result<BarSeries> barsFor(const RunSpec& spec, const BacktestFlags& flags,
                          const std::string& workspace, std::int64_t& skippedRows)
{
    if (!spec.data.file.empty())
        return loadCandles(locate(spec.data.file, flags.specFile), spec.data.series, &skippedRows);
    Result<std::optional<MarketStore>> store = MarketStore::openToRead(workspace);
    if (!store)
        return store.error();
    if (!store->has_value())
        return makeError(ErrorKind::NotFound, "the workspace holds no market data",
                         "Import some with qd data import, or name a file with --data.");
    if (const Result<SeriesCoverage> coverage = (*store)->coverage(spec.data.series); !coverage)
        return coverage.error();
    return (*store)->bars().load(spec.data.series, std::nullopt, spec.to);
}

} // namespace qd
