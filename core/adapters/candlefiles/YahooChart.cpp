// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleReaders.h"
#include "core/adapters/candlefiles/CandleTime.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>

namespace qd {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxText = std::size_t{64} << 20U;

Error notAChart(const std::string& reason)
{
    return makeError(ErrorKind::InvalidInput, "this is no chart of Yahoo: " + reason,
                     "Expected is the JSON of the v8 chart interface with its timestamp and "
                     "quote lists.");
}

Result<std::string> readText(TextReader& text)
{
    std::string whole;
    for (int c = text.get(); c != -1; c = text.get()) {
        if (whole.size() == kMaxText)
            return notAChart("it is larger than 64 MiB");
        whole += static_cast<char>(c);
    }
    if (const std::optional<Error>& failure = text.failure())
        return *failure;
    return whole;
}

const json* member(const json* object, const char* key)
{
    if (object == nullptr || !object->is_object())
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &*found;
}

const json* firstOf(const json* array)
{
    return array != nullptr && array->is_array() && !array->empty() ? &(*array)[0] : nullptr;
}

/// The bare number as it would be written: whole numbers exactly, others as the shortest decimal.
NumberFault readNumber(const json& value, CandleNumber& number)
{
    if (value.is_null())
        return NumberFault::Missing;
    return value.is_number() ? parseJsonNumber(value.dump(), number) : NumberFault::NotANumber;
}

Status takeRow(const std::array<const json*, 5>& lists, const json& stamp, std::size_t i,
               CandleTime& time, CandleIntake& intake)
{
    static constexpr std::array<const char*, 5> names{"open", "high", "low", "close", "volume"};
    const auto element = static_cast<std::int64_t>(i) + 1;
    CandleRow row;
    if (!stamp.is_number_integer() || !time.readSeconds(stamp.get<std::int64_t>(), row.timeNs)) {
        intake.reject(element, "the time " + stamp.dump().substr(0, 40) + " is not understood");
        return {};
    }
    const std::array<CandleNumber*, 5> numbers{&row.open, &row.high, &row.low, &row.close,
                                               &row.volume};
    for (std::size_t k = 0; k < lists.size(); ++k) {
        const NumberFault fault =
            i < lists[k]->size() ? readNumber((*lists[k])[i], *numbers[k]) : NumberFault::Missing;
        if (fault != NumberFault::None) {
            intake.reject(element, std::string(names[k]) + " " + std::string(describe(fault)));
            return {};
        }
    }
    return intake.accept(row);
}

} // namespace

Status readYahooChart(TextReader& text, CandleIntake& intake)
{
    const Result<std::string> whole = readText(text);
    if (!whole)
        return whole.error();
    const json document = json::parse(*whole, nullptr, false);
    if (document.is_discarded())
        return notAChart("it is not complete JSON");
    const json* chart = member(&document, "chart");
    if (const json* error = member(chart, "error"); error != nullptr && !error->is_null())
        return notAChart("it reports an error: " + error->dump().substr(0, 200));
    const json* result = firstOf(member(chart, "result"));
    const json* stamps = member(result, "timestamp");
    const json* quote = firstOf(member(member(result, "indicators"), "quote"));
    const std::array<const json*, 5> lists{member(quote, "open"), member(quote, "high"),
                                           member(quote, "low"), member(quote, "close"),
                                           member(quote, "volume")};
    if (stamps == nullptr || !stamps->is_array())
        return notAChart("it has no list of timestamps");
    for (const json* list : lists) {
        if (list == nullptr || !list->is_array())
            return notAChart("a list of open, high, low, close or volume is missing");
    }
    CandleTime time(intake.request().key.timeframe, false);
    for (std::size_t i = 0; i < stamps->size(); ++i) {
        if (Status taken = takeRow(lists, (*stamps)[i], i, time, intake); !taken)
            return taken;
    }
    return intake.pulse(1.0);
}

} // namespace qd
