// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// Reads one JSON object strictly. The first thing that is wrong is kept in `failure`, which all
/// readers of one document share; later reads yield fallbacks, so that the caller checks once.
/// A member that is null counts as absent. One thread; the document must outlive the reader.
class ObjectReader
{
public:
    ObjectReader(const nlohmann::json& value, std::string path, std::optional<Error>& failure);

    /// Nothing when absent or null. Remembers the key as known.
    [[nodiscard]] const nlohmann::json* find(const char* key);
    [[nodiscard]] const nlohmann::json* require(const char* key);

    /// At most 4,096 bytes.
    [[nodiscard]] std::string text(const char* key, std::string fallback = {});
    /// A decimal string or a number.
    [[nodiscard]] Decimal decimal(const char* key, Decimal fallback = {});
    [[nodiscard]] Decimal decimalWithin(const char* key, Decimal fallback, Decimal least,
                                        Decimal most);
    [[nodiscard]] std::optional<Decimal> optionalDecimal(const char* key);
    [[nodiscard]] double real(const char* key, double fallback = 0.0);
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t fallback = 0);
    [[nodiscard]] std::uint64_t natural(const char* key, std::uint64_t fallback);
    /// Integer milliseconds or an ISO date or date-time.
    [[nodiscard]] std::optional<Timestamp> time(const char* key);
    [[nodiscard]] Timestamp timeOrNull(const char* key) { return time(key).value_or(Timestamp()); }
    /// Text that `parse` turns into a value; its hint tells what is allowed.
    template <typename T>
    [[nodiscard]] T named(const char* key, T fallback, Result<T> (*parse)(std::string_view))
    {
        const nlohmann::json* const value = find(key);
        if (value == nullptr)
            return fallback;
        if (!value->is_string()) {
            fail(key, "must be a text", {});
            return fallback;
        }
        const auto parsed = parse(value->get_ref<const std::string&>());
        if (parsed)
            return parsed.value();
        fail(key, parsed.error().message, parsed.error().hint);
        return fallback;
    }
    /// A member that must be an object; an empty one when absent.
    [[nodiscard]] ObjectReader object(const char* key);
    /// The elements of an array; nothing when absent.
    [[nodiscard]] const nlohmann::json::array_t& array(const char* key);

    /// Refuses members nobody asked for, with a "did you mean".
    void refuseUnknown();
    void fail(const char* key, const std::string& problem, const std::string& allowed,
              ErrorKind kind = ErrorKind::InvalidInput);
    [[nodiscard]] std::string pathOf(const char* key) const;
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    [[nodiscard]] std::optional<Error>& failure() const { return m_failure; }

private:
    [[nodiscard]] Decimal toDecimal(const char* key, const nlohmann::json& value, Decimal fallback);

    const nlohmann::json* m_object;
    std::string m_path;
    std::optional<Error>& m_failure;
    std::vector<std::string> m_known;
};

} // namespace qd
