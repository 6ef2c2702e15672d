// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Parameters.h"

#include "core/foundation/Decimal.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace qd {

namespace {

std::string plainReal(double value)
{
    std::array<char, 64> text{};
    // Plain notation while it stays readable; the shortest text that reads back the same either
    // way.
    const double magnitude = std::abs(value);
    const bool isPlain = magnitude == 0.0 || (magnitude >= 1e-7 && magnitude < 1e15);
    const auto written = isPlain ? std::to_chars(text.data(), text.data() + text.size(), value,
                                                 std::chars_format::fixed)
                                 : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

std::string rangeOf(const ParameterInfo& info)
{
    return plainReal(info.minimum) + " to " + plainReal(info.maximum);
}

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::string allowedFor(const ParameterInfo& info)
{
    switch (info.type) {
    case ParameterType::Integer:
        return "Allowed: whole numbers from " + rangeOf(info) + ".";
    case ParameterType::Real:
        return "Allowed: numbers from " + rangeOf(info) + ".";
    case ParameterType::Boolean:
        return "Allowed: true or false.";
    case ParameterType::Choice:
        return "Allowed: " + listOf(info.choices) + ".";
    }
    return {};
}

Error refusal(const ParameterInfo& info, std::string_view value, std::string_view reason)
{
    return makeError(ErrorKind::InvalidInput,
                     "parameter " + info.name + ": " + inQuotes(value) + " " + std::string(reason),
                     allowedFor(info))
        .with("parameter", info.name);
}

/// Brings the value onto the described type where nothing is lost by it.
std::optional<ParameterValue> converted(const ParameterInfo& info, const ParameterValue& value)
{
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    switch (info.type) {
    case ParameterType::Integer:
        if (std::holds_alternative<std::int64_t>(value))
            return value;
        if (const auto* real = std::get_if<double>(&value);
            real != nullptr && std::abs(*real) <= kExactIntegers && std::trunc(*real) == *real)
            return static_cast<std::int64_t>(*real);
        return std::nullopt;
    case ParameterType::Real:
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            return static_cast<double>(*integer);
        if (const auto* real = std::get_if<double>(&value); real != nullptr && std::isfinite(*real))
            return value;
        return std::nullopt;
    case ParameterType::Boolean:
        return std::holds_alternative<bool>(value) ? std::optional(value) : std::nullopt;
    case ParameterType::Choice:
        return std::holds_alternative<std::string>(value) ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

Result<ParameterValue> checked(const ParameterInfo& info, const ParameterValue& value)
{
    const auto fitting = converted(info, value);
    if (!fitting)
        return refusal(info, toText(value), "is of the wrong kind");
    if (const auto* choice = std::get_if<std::string>(&*fitting)) {
        if (std::ranges::find(info.choices, *choice) == info.choices.end())
            return refusal(info, *choice, "is not one of the choices");
        return *fitting;
    }
    double number = info.minimum;
    if (const auto* integer = std::get_if<std::int64_t>(&*fitting))
        number = static_cast<double>(*integer);
    else if (const auto* real = std::get_if<double>(&*fitting))
        number = *real;
    if (number < info.minimum || number > info.maximum)
        return refusal(info, toText(value), "is out of range");
    return *fitting;
}

Result<ParameterValue> readNumber(const ParameterInfo& info, std::string_view text)
{
    // One gate for foreign numbers; the double itself is then read with all its bits.
    if (!Decimal::parse(text))
        return refusal(info, text, "is not a number");
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    const char* const end = digits.data() + digits.size();
    if (info.type == ParameterType::Integer) {
        std::int64_t integer = 0;
        const auto read = std::from_chars(digits.data(), end, integer);
        if (read.ec != std::errc() || read.ptr != end)
            return refusal(info, text, "is not a whole number");
        return checked(info, integer);
    }
    double real = 0.0;
    const auto read = std::from_chars(digits.data(), end, real);
    if (read.ec != std::errc() || read.ptr != end)
        return refusal(info, text, "is out of range");
    return checked(info, real);
}

/// Edit distance that counts a swap of neighbours as one (optimal string alignment).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, substitution});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap)
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[b.size()];
}

template <typename T>
const T& required(const ParameterMap& map, std::string_view name)
{
    const auto found = map.find(name);
    QD_ASSERT(found != map.end(), "the parameter was validated");
    const T* value = std::get_if<T>(&found->second);
    QD_ASSERT(value != nullptr, "the parameter has the asked type");
    return *value;
}

Error unknownParameter(const ParameterSchema& schema, std::string_view name, std::string_view owner)
{
    std::vector<std::string> known;
    for (const ParameterInfo& info : schema)
        known.push_back(info.name);
    const std::string nearest = nearestName(name, known);
    std::string hint = known.empty()     ? "It takes no parameters."
                       : nearest.empty() ? "Known: " + listOf(known) + "."
                                         : "Did you mean " + nearest + "?";
    return makeError(ErrorKind::InvalidInput,
                     std::string(owner) + " has no parameter " + inQuotes(name), std::move(hint))
        .with("parameter", std::string(name.substr(0, 40)));
}

} // namespace

std::string toText(const ParameterValue& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value))
        return plainReal(*real);
    if (const auto* boolean = std::get_if<bool>(&value))
        return *boolean ? "true" : "false";
    return std::get<std::string>(value);
}

Result<ParameterValue> parseParameter(const ParameterInfo& info, std::string_view text)
{
    switch (info.type) {
    case ParameterType::Integer:
    case ParameterType::Real:
        return readNumber(info, text);
    case ParameterType::Boolean:
        if (text == "true" || text == "false")
            return ParameterValue(text == "true");
        return refusal(info, text, "is neither true nor false");
    case ParameterType::Choice:
        return checked(info, std::string(text));
    }
    return refusal(info, text, "is of an unknown kind");
}

Result<ParameterMap> validateParameters(const ParameterSchema& schema, const ParameterMap& given,
                                        std::string_view owner)
{
    for (const auto& [name, value] : given) {
        if (std::ranges::find(schema, name, &ParameterInfo::name) == schema.end())
            return unknownParameter(schema, name, owner);
    }
    ParameterMap result;
    for (const ParameterInfo& info : schema) {
        const auto found = given.find(info.name);
        auto value = checked(info, found == given.end() ? info.defaultValue : found->second);
        if (!value)
            return Error(value.error()).with("owner", std::string(owner));
        result.emplace(info.name, std::move(value).value());
    }
    return result;
}

std::string nearestName(std::string_view name, const std::vector<std::string>& known)
{
    constexpr std::size_t kLongest = 64; // longer ones are no typing mistakes
    if (name.empty() || name.size() > kLongest)
        return {};
    std::string nearest;
    std::size_t least = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string& candidate : known) {
        if (candidate.size() > kLongest)
            continue;
        const std::size_t distance = editDistance(name, candidate);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::int64_t integerParameter(const ParameterMap& map, std::string_view name)
{
    return required<std::int64_t>(map, name);
}

double realParameter(const ParameterMap& map, std::string_view name)
{
    return required<double>(map, name);
}

bool booleanParameter(const ParameterMap& map, std::string_view name)
{
    return required<bool>(map, name);
}

const std::string& choiceParameter(const ParameterMap& map, std::string_view name)
{
    return required<std::string>(map, name);
}

} // namespace qd
