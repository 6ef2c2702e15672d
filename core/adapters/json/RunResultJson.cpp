// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/RunJson.h"
#include "core/analytics/Metrics.h"
#include "core/domain/RunResult.h"
#include "core/reporting/RecordJson.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

/// Money out of a curve of doubles: the shortest decimal that reads back the same.
Json moneyJson(double value)
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? Json(exact->toString()) : Json(nullptr);
}

/// An array of all elements, or null and a line in `omitted` where there are too many.
template <typename T>
Json listJson(const std::vector<T>& elements, Json (*toElement)(const T&))
{
    Json list = Json::array();
    list.get_ref<Json::array_t&>().reserve(elements.size());
    for (const T& element : elements)
        list.push_back(toElement(element));
    return list;
}

Json equityJson(const std::vector<EquityPoint>& points)
{
    Json times = Json::array();
    Json values = Json::array();
    times.get_ref<Json::array_t&>().reserve(points.size());
    values.get_ref<Json::array_t&>().reserve(points.size());
    for (const EquityPoint& point : points) {
        times.push_back(point.time.milliseconds());
        values.push_back(moneyJson(point.equity));
    }
    return {{"time", std::move(times)}, {"equity", std::move(values)}};
}

} // namespace

Json toJson(const RunResult& result, const MetricSet& metrics, const RunJsonOptions& options)
{
    Json omitted = Json::array();
    const auto kept = [&](const char* name, std::size_t size) {
        if (size > options.maxSeriesPoints)
            omitted.push_back(name);
        return size <= options.maxSeriesPoints;
    };
    const auto list = [&](const char* name, const auto& elements, auto* toElement) {
        return kept(name, elements.size()) ? listJson(elements, toElement) : Json(nullptr);
    };
    Json json{{"version", result.version},
              {"title", result.title},
              {"spec", toJson(result.spec)},
              {"data_hash", result.dataHash},
              {"bars", result.bars},
              {"elapsed_ms", numberJson(result.elapsedMs)},
              {"bars_per_second", numberJson(result.barsPerSecond)},
              {"initial_equity", result.initialEquity.toString()},
              {"final_equity", result.finalEquity.toString()},
              {"exposure", numberJson(result.exposure)},
              {"orders", list("orders", result.orders, &orderJson)},
              {"fills", list("fills", result.fills, &fillJson)},
              {"trades", list("trades", result.trades, &tradeJson)},
              {"equity_curve", kept("equity_curve", result.equity.size())
                                   ? equityJson(result.equity)
                                   : Json(nullptr)},
              {"metrics", toJson(metrics, options)},
              {"warnings", result.warnings}};
    if (!omitted.empty())
        json["omitted_series"] = std::move(omitted);
    return json;
}

} // namespace qd
