// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ErrorJson.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestDocument = 1 << 20;

Json timeJson(Timestamp time)
{
    return time.isNull() ? Json(nullptr) : Json(time.milliseconds());
}

std::optional<ErrorKind> kindNamed(const std::string& name)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        if (errorKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::string textAt(const nlohmann::json& line, const char* key)
{
    const auto place = line.find(key);
    return place != line.end() && place->is_string() ? place->get<std::string>() : std::string();
}

std::int64_t numberAt(const nlohmann::json& line, const char* key)
{
    const auto place = line.find(key);
    return place != line.end() && place->is_number_integer() ? place->get<std::int64_t>() : 0;
}

std::optional<ErrorSummary> summaryOf(const nlohmann::json& line)
{
    if (!line.is_object())
        return std::nullopt;
    const std::optional<ErrorKind> kind = kindNamed(textAt(line, "kind"));
    const std::int64_t count = numberAt(line, "count");
    if (!kind || count <= 0)
        return std::nullopt;
    ErrorSummary summary;
    summary.component = textAt(line, "component");
    summary.kind = *kind;
    summary.severity = traitsOf(*kind).severity;
    summary.message = textAt(line, "message");
    summary.headline = textAt(line, "headline");
    summary.count = count;
    // Years beyond what a time can hold are as wrong as none.
    constexpr std::int64_t kLatest = 9'000'000'000'000;
    const auto time = [&](const char* key) {
        const std::int64_t milliseconds = numberAt(line, key);
        return milliseconds > 0 && milliseconds < kLatest
                   ? Timestamp::fromMilliseconds(milliseconds)
                   : Timestamp();
    };
    summary.firstSeen = time("first_seen");
    summary.lastSeen = time("last_seen");
    return summary;
}

} // namespace

Json toJson(const ErrorSummary& summary)
{
    const ErrorTraits& traits = traitsOf(summary.kind);
    return {{"component", summary.component},
            {"kind", errorKindName(summary.kind)},
            {"severity", toText(summary.severity)},
            {"retryable", traits.isRetryable},
            {"ambiguous", traits.isAmbiguous},
            {"count", summary.count},
            {"last_minute", summary.lastMinute},
            {"first_seen", timeJson(summary.firstSeen)},
            {"last_seen", timeJson(summary.lastSeen)},
            {"message", summary.message},
            {"headline", summary.headline},
            {"advice", traits.advice}};
}

Json toJson(const GuardSnapshot& guard)
{
    return {{"kind", toText(guard.kind)},
            {"name", guard.name},
            {"state", toText(guard.state)},
            {"calls", guard.calls},
            {"failures", guard.failures},
            {"refusals", guard.refusals},
            {"last_change", timeJson(guard.lastChange)},
            {"next_try", timeJson(guard.nextTry)},
            {"detail", guard.detail}};
}

std::string errorDocument(const std::vector<ErrorSummary>& summaries)
{
    Json list = Json::array();
    for (const ErrorSummary& summary : summaries)
        list.push_back(toJson(summary));
    return Json{{"errors", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<ErrorSummary>> parseErrorSummaries(std::string_view document)
{
    const Error unreadable =
        makeError(ErrorKind::InvalidInput, "the remembered errors cannot be read",
                  "They are counted afresh.");
    if (document.size() > kLargestDocument)
        return unreadable;
    const auto parsed = nlohmann::json::parse(document, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("errors") || !parsed["errors"].is_array())
        return unreadable;
    std::vector<ErrorSummary> summaries;
    for (const auto& line : parsed["errors"]) {
        if (std::optional<ErrorSummary> summary = summaryOf(line))
            summaries.push_back(std::move(*summary));
    }
    return summaries;
}

} // namespace qd
