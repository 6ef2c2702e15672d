// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/JsonReading.h"

#include "core/domain/Parameters.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace qd {

namespace {

constexpr std::size_t kLongestText = 4096;

const nlohmann::json& emptyObject()
{
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

/// A piece of the offending value for the message, never the whole of it.
std::string excerpt(const std::string& text)
{
    return "\"" + text.substr(0, 40) + (text.size() > 40 ? "…" : "") + "\"";
}

} // namespace

ObjectReader::ObjectReader(const nlohmann::json& value, std::string path,
                           std::optional<Error>& failure)
    : m_object(&value), m_path(std::move(path)), m_failure(failure)
{
    if (value.is_object())
        return;
    m_object = &emptyObject();
    if (!m_failure)
        m_failure = makeError(ErrorKind::InvalidInput,
                              (m_path.empty() ? std::string("the document") : m_path) +
                                  ": must be an object, not " + value.type_name());
}

const nlohmann::json* ObjectReader::find(const char* key)
{
    m_known.emplace_back(key);
    const auto found = m_object->find(key);
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

const nlohmann::json* ObjectReader::require(const char* key)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        fail(key, "is missing", {});
    return value;
}

std::string ObjectReader::text(const char* key, std::string fallback)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return fallback;
    const auto* const found = value->get_ptr<const std::string*>();
    if (found != nullptr && found->size() <= kLongestText)
        return *found;
    fail(key, found == nullptr ? "must be a text" : "is too long",
         "Allowed: at most 4096 bytes of text.");
    return fallback;
}

Decimal ObjectReader::toDecimal(const char* key, const nlohmann::json& value, Decimal fallback)
{
    constexpr const char* kAllowed = "Allowed: a decimal number as a text, \"10000\" or \"0.001\".";
    Result<Decimal> parsed = fallback;
    if (const auto* const found = value.get_ptr<const std::string*>(); found != nullptr)
        parsed = Decimal::parse(*found);
    else if (value.is_number_float())
        parsed = Decimal::fromDouble(value.get<double>());
    else if (value.is_number_integer())
        parsed = Decimal::parse(value.dump());
    else
        parsed = makeError(ErrorKind::InvalidInput, "must be a decimal number");
    if (parsed)
        return parsed.value();
    fail(key, parsed.error().message, kAllowed);
    return fallback;
}

Decimal ObjectReader::decimal(const char* key, Decimal fallback)
{
    const nlohmann::json* const value = find(key);
    return value == nullptr ? fallback : toDecimal(key, *value, fallback);
}

Decimal ObjectReader::decimalWithin(const char* key, Decimal fallback, Decimal least, Decimal most)
{
    const Decimal value = decimal(key, fallback);
    if (value >= least && value <= most)
        return value;
    fail(key, value.toString() + " is out of range",
         "Allowed: " + least.toString() + " to " + most.toString() + ".");
    return fallback;
}

std::optional<Decimal> ObjectReader::optionalDecimal(const char* key)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return std::nullopt;
    return toDecimal(key, *value, {});
}

double ObjectReader::real(const char* key, double fallback)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return fallback;
    if (value->is_number())
        return value->get<double>();
    fail(key, "must be a number", {});
    return fallback;
}

std::int64_t ObjectReader::integer(const char* key, std::int64_t fallback)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return fallback;
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value->is_number_unsigned() ? value->get<std::uint64_t>() <= kMost
                                    : value->is_number_integer())
        return value->get<std::int64_t>();
    fail(key, "must be a whole number", {});
    return fallback;
}

std::uint64_t ObjectReader::natural(const char* key, std::uint64_t fallback)
{
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return fallback;
    if (value->is_number_unsigned())
        return value->get<std::uint64_t>();
    // Documents built in memory carry signed integers.
    if (value->is_number_integer() && value->get<std::int64_t>() >= 0)
        return static_cast<std::uint64_t>(value->get<std::int64_t>());
    fail(key, "must be a whole number of zero or more", {});
    return fallback;
}

std::optional<Timestamp> ObjectReader::time(const char* key)
{
    constexpr const char* kAllowed =
        "Allowed: integer milliseconds since 1970, \"2024-01-31\" or \"2024-01-31T10:00:00Z\".";
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return std::nullopt;
    Result<Timestamp> parsed = makeError(ErrorKind::InvalidInput, "must be a time");
    if (const auto* const found = value->get_ptr<const std::string*>(); found != nullptr)
        parsed = Timestamp::parse(*found);
    else if (value->is_number_integer())
        parsed = Timestamp::parse(value->dump());
    if (parsed)
        return parsed.value();
    fail(key, parsed.error().message, kAllowed);
    return std::nullopt;
}

ObjectReader ObjectReader::object(const char* key)
{
    const nlohmann::json* const value = find(key);
    return {value == nullptr ? emptyObject() : *value, pathOf(key), m_failure};
}

const nlohmann::json::array_t& ObjectReader::array(const char* key)
{
    static const nlohmann::json::array_t empty;
    const nlohmann::json* const value = find(key);
    if (value == nullptr)
        return empty;
    const auto* const elements = value->get_ptr<const nlohmann::json::array_t*>();
    if (elements != nullptr)
        return *elements;
    fail(key, "must be an array", {});
    return empty;
}

void ObjectReader::refuseUnknown()
{
    for (const auto& member : m_object->items()) {
        if (std::ranges::find(m_known, member.key()) != m_known.end())
            continue;
        const std::string near = nearestName(member.key(), m_known);
        std::string allowed;
        for (const std::string& name : m_known)
            allowed += (allowed.empty() ? "" : ", ") + name;
        std::string hint = near.empty() ? std::string() : "Did you mean \"" + near + "\"? ";
        hint += "Allowed: " + allowed + ".";
        fail(nullptr, "unknown key " + excerpt(member.key()), hint);
        return;
    }
}

void ObjectReader::fail(const char* key, const std::string& problem, const std::string& allowed,
                        ErrorKind kind)
{
    if (m_failure)
        return;
    const std::string path = key == nullptr ? m_path : pathOf(key);
    m_failure =
        makeError(kind, (path.empty() ? std::string("the document") : path) + ": " + problem,
                  allowed)
            .with("key", path);
}

std::string ObjectReader::pathOf(const char* key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + key;
}

} // namespace qd
