// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/RunJson.h"
#include "core/analytics/MetricCatalogue.h"
#include "core/analytics/Metrics.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

Json valueJson(const std::optional<double>& value, bool isWhole)
{
    if (!value || !std::isfinite(*value))
        return nullptr;
    if (isWhole)
        return static_cast<std::int64_t>(std::llround(*value));
    return *value;
}

Json tableJson(const std::map<std::string, double>& table)
{
    Json json = Json::object();
    for (const auto& [period, value] : table)
        json[period] = valueJson(value, false);
    return json;
}

/// First, last and extremes of the series, and the series itself where it is not too long.
Json rollingJson(const MetricSeries& series, const RunJsonOptions& options)
{
    if (series.values.empty())
        return nullptr;
    const auto [least, most] = std::ranges::minmax_element(series.values);
    Json json{{"first_date", series.times.front().toIsoDate()},
              {"first", series.values.front()},
              {"last_date", series.times.back().toIsoDate()},
              {"last", series.values.back()},
              {"min", *least},
              {"max", *most},
              {"count", series.values.size()}};
    if (series.values.size() > options.maxSeriesPoints)
        return json;
    Json times = Json::array();
    for (const Timestamp time : series.times)
        times.push_back(time.milliseconds());
    json["time"] = std::move(times);
    json["value"] = series.values;
    return json;
}

bool isWholeNumber(const MetricInfo* info)
{
    return info != nullptr && (info->unit == MetricUnit::Count || info->unit == MetricUnit::Time);
}

} // namespace

Json toJson(const MetricSet& metrics, const RunJsonOptions& options)
{
    Json json = Json::object();
    // The catalogue's order first: what belongs together stands together.
    for (const MetricInfo& info : metricCatalogue()) {
        const auto found = metrics.values.find(info.key);
        if (found != metrics.values.end())
            json[info.key] = valueJson(found->second, isWholeNumber(&info));
    }
    for (const auto& [key, value] : metrics.values) {
        if (metricInfo(key) == nullptr)
            json[key] = valueJson(value, false);
    }
    json["monthly_returns"] = tableJson(metrics.monthlyReturns);
    json["yearly_returns"] = tableJson(metrics.yearlyReturns);
    json["rolling_sharpe_30"] = rollingJson(metrics.rollingSharpe30, options);
    json["periods_per_year"] = valueJson(metrics.periodsPerYear, false);
    json["notes"] = metrics.notes;
    return json;
}

} // namespace qd
