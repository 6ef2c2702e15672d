// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigHistory.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<ConfigVersionOrigin, std::string_view>, 6> kOrigins{
    {{ConfigVersionOrigin::New, "new"},
     {ConfigVersionOrigin::Edit, "edit"},
     {ConfigVersionOrigin::Rollback, "rollback"},
     {ConfigVersionOrigin::Migrate, "migrate"},
     {ConfigVersionOrigin::Reload, "reload"},
     {ConfigVersionOrigin::Remove, "remove"}}};

/// At most `bytes` of it, and no half character at the end.
std::string shortened(const std::string& text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes) + "…";
}

Json toJson(const ConfigValueChange& change)
{
    constexpr std::size_t kMaxBytes = 1024;
    return {{"path", shortened(change.path, kMaxBytes)},
            {"before", shortened(change.before, kMaxBytes)},
            {"after", shortened(change.after, kMaxBytes)}};
}

std::optional<std::string> textIn(const Json& line, const char* key)
{
    const auto found = line.find(key);
    if (found == line.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

std::optional<std::int64_t> numberIn(const Json& line, const char* key)
{
    const auto found = line.find(key);
    if (found == line.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<std::int64_t>();
}

std::optional<ConfigVersionOrigin> originIn(const Json& line)
{
    const std::optional<std::string> text = textIn(line, "origin");
    for (const auto& [origin, name] : kOrigins) {
        if (text && *text == name)
            return origin;
    }
    return std::nullopt;
}

std::vector<ConfigValueChange> changesIn(const Json& line)
{
    std::vector<ConfigValueChange> changes;
    const auto found = line.find("changes");
    if (found == line.end() || !found->is_array())
        return changes;
    for (const Json& change : *found) {
        if (change.is_object())
            changes.push_back({.path = textIn(change, "path").value_or(""),
                               .before = textIn(change, "before").value_or(""),
                               .after = textIn(change, "after").value_or("")});
    }
    return changes;
}

} // namespace

std::string_view toText(ConfigVersionOrigin origin)
{
    const auto* const found =
        std::find_if(kOrigins.begin(), kOrigins.end(),
                     [&](const auto& candidate) { return candidate.first == origin; });
    return found == kOrigins.end() ? std::string_view() : found->second;
}

std::string toLogLine(const ConfigVersion& version)
{
    constexpr std::size_t kMaxAuthor = 200;
    constexpr std::size_t kMaxReason = 2000;
    Json changes = Json::array();
    const std::size_t count = std::min(version.changes.size(), ConfigVersion::kMaxChanges);
    for (std::size_t i = 0; i < count; ++i)
        changes.push_back(toJson(version.changes[i]));
    const Json line{
        {"version", version.number},
        {"at_ms", version.at.milliseconds()},
        {"author", shortened(version.author, kMaxAuthor)},
        {"origin", toText(version.origin)},
        {"reason", shortened(version.reason, kMaxReason)},
        {"hash", version.hash},
        {"changes", std::move(changes)},
        {"changes_left_out", version.changesLeftOut + version.changes.size() - count},
    };
    // Authors and reasons come from people: broken UTF-8 in them is no reason to fail.
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<ConfigVersion> parseLogLine(std::string_view text)
{
    const Json line = Json::parse(text, nullptr, false);
    if (!line.is_object())
        return std::nullopt;
    const std::optional<std::int64_t> number = numberIn(line, "version");
    const std::optional<std::int64_t> at = numberIn(line, "at_ms");
    const std::optional<ConfigVersionOrigin> origin = originIn(line);
    const std::optional<std::string> hash = textIn(line, "hash");
    constexpr std::int64_t kLatest = 9'000'000'000'000; // Timestamp ends in 2262.
    if (!number || *number < 1 || *number > ConfigHistory::kMaxVersions || !at || *at < 0 ||
        *at > kLatest || !origin || !hash)
        return std::nullopt;
    return ConfigVersion{.number = static_cast<int>(*number),
                         .at = Timestamp::fromMilliseconds(*at),
                         .origin = *origin,
                         .author = textIn(line, "author").value_or(""),
                         .reason = textIn(line, "reason").value_or(""),
                         .hash = *hash,
                         .changes = changesIn(line),
                         .changesLeftOut = static_cast<std::size_t>(std::max<std::int64_t>(
                             numberIn(line, "changes_left_out").value_or(0), 0))};
}

} // namespace qd
