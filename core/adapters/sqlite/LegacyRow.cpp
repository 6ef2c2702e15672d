// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyRow.h"

#include "core/foundation/InQuotes.h"

#include <QByteArray>
#include <QMetaType>
#include <QtEndian>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace qd::sqlite {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t kRowsShown = 5;
constexpr std::size_t kMostNotes = 500;
constexpr qsizetype kMaxExtraBytes = qsizetype{256} << 10;
constexpr int kMaxExtraDepth = 32;

std::string trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What programs write where there is nothing.
bool isNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kWords{"",    "None", "none", "null",
                                                     "NaT", "NULL", "N/A"};
    return std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

/// "+0000" and "+00" become "+00:00", " UTC" becomes "Z", "10:00" becomes "10:00:00".
std::string normalizedTime(std::string text)
{
    if (text.size() > 10 && (text[10] == 't' || text[10] == ' '))
        text[10] = 'T';
    for (const std::string_view utc : {" UTC", " GMT", "z"}) {
        if (text.ends_with(utc))
            text.replace(text.size() - utc.size(), utc.size(), "Z");
    }
    const std::size_t sign = text.size() > 16 ? text.find_first_of("+-", 11) : std::string::npos;
    std::string zone = sign == std::string::npos ? "" : text.substr(sign);
    if (sign != std::string::npos)
        text = trimmed(text.substr(0, sign));
    else if (text.ends_with('Z')) {
        zone = "Z";
        text = trimmed(text.substr(0, text.size() - 1));
    }
    if (zone.size() == 3)
        zone += ":00";
    if (zone.size() == 5 && zone[3] != ':')
        zone.insert(3, ":");
    if (zone.size() > 6 && zone.compare(6, std::string::npos, ":00") == 0)
        zone.resize(6); // Python writes seconds of a zone where there are any
    if (text.size() == 16)
        text += ":00";
    std::replace(text.begin(), text.end(), ',', '.'); // of log files
    return text + zone;
}

std::optional<Timestamp> timeOfEpoch(std::string_view text)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return std::nullopt;
    constexpr std::int64_t kFirstMilli = 100'000'000'000;        // 1973 in ms, 5138 in s
    constexpr std::int64_t kFirstMicro = 100'000'000'000'000;    // the same in µs
    constexpr std::int64_t kFirstNano = 100'000'000'000'000'000; // the same in ns
    const Decimal size = number->abs();
    std::int64_t unit = 1'000'000'000;
    if (size >= Decimal::fromInt(kFirstNano))
        unit = 1;
    else if (size >= Decimal::fromInt(kFirstMicro))
        unit = 1'000;
    else if (size >= Decimal::fromInt(kFirstMilli))
        unit = 1'000'000;
    const auto scaled = Decimal::tryMultiply(*number, Decimal::fromInt(unit));
    const auto ns =
        scaled ? scaled->rounded(0).toMantissa(0) : Result<std::int64_t>(scaled.error());
    if (!ns)
        return std::nullopt;
    return Timestamp::fromNanoseconds(*ns);
}

bool isEpoch(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) {
                           return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' ||
                                  c == 'E';
                       }) &&
           (text.size() < 5 || text[4] != '-');
}

std::string shortest(double value)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

/// Takes secrets out, whatever their depth; says whether there were any.
bool dropSecrets(ordered_json& value, const LegacyVocabulary& vocabulary, int depth)
{
    bool isFound = false;
    if (depth > kMaxExtraDepth) {
        value = nullptr;
        return false;
    }
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end();) {
            if (vocabulary.isSecretKey(member.key())) {
                member = value.erase(member);
                isFound = true;
            } else {
                isFound = dropSecrets(*member, vocabulary, depth + 1) || isFound;
                ++member;
            }
        }
    } else if (value.is_array()) {
        for (ordered_json& item : value)
            isFound = dropSecrets(item, vocabulary, depth + 1) || isFound;
    }
    return isFound;
}

std::string plain(const ordered_json& value)
{
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

void LegacyNotes::add(const std::string& table, const std::string& column, const std::string& what,
                      const std::string& row)
{
    const bool isFull = m_notes.size() >= kMostNotes && !m_notes.contains({table, column, what});
    const std::string told = isFull ? "more values could not be understood" : what;
    LegacyNote& note = m_notes[{table, column, told}];
    note.table = table;
    note.column = column;
    note.what = told;
    ++note.count;
    if (note.rows.size() < kRowsShown)
        note.rows.push_back(row);
}

std::vector<LegacyNote> LegacyNotes::take()
{
    std::vector<LegacyNote> all;
    all.reserve(m_notes.size());
    for (auto& [key, note] : m_notes)
        all.push_back(std::move(note));
    m_notes.clear();
    return all;
}

std::optional<Timestamp> parseLegacyTime(std::string_view given)
{
    const std::string text = trimmed(given);
    if (isNothing(text))
        return std::nullopt;
    const Result<Timestamp> calendar = Timestamp::parse(normalizedTime(text));
    const std::optional<Timestamp> time = isEpoch(text) ? timeOfEpoch(text)
                                          : calendar    ? std::optional<Timestamp>(*calendar)
                                                        : std::nullopt;
    // No computer traded before 1970, and spans of later times fit into 64 bits.
    return time && time->nanoseconds() > 0 ? time : std::nullopt;
}

bool hasNoZone(std::string_view given)
{
    const std::string text = normalizedTime(trimmed(given));
    return !isEpoch(text) && text.size() > 10 && !text.ends_with('Z') &&
           text.find_first_of("+-", 11) == std::string::npos;
}

LegacyRow::LegacyRow(const QSqlQuery& query, const Columns& columns, std::string table,
                     std::int64_t place, LegacyNotes& notes)
    : m_query(query), m_columns(columns), m_table(std::move(table)), m_notes(notes)
{
    const std::string id = text("id");
    m_name = id.empty() ? "row " + std::to_string(place) : id;
}

QVariant LegacyRow::value(std::string_view column) const
{
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? QVariant() : m_query.value(found->second);
}

std::string LegacyRow::text(std::string_view column) const
{
    const QVariant held = value(column);
    if (held.isNull())
        return {};
    if (held.userType() == QMetaType::Double)
        return shortest(held.toDouble());
    const std::string text = trimmed(held.toString().toStdString());
    return isNothing(text) ? std::string() : text;
}

std::string LegacyRow::numberText(std::string_view column) const
{
    const QVariant held = value(column);
    if (held.userType() == QMetaType::QByteArray && !held.isNull()) {
        const QByteArray bytes = held.toByteArray();
        if (bytes.size() == qsizetype{sizeof(qint64)}) {
            note(column, "a number in eight raw bytes was taken as a whole number");
            return std::to_string(qFromLittleEndian<qint64>(bytes.constData()));
        }
    }
    return text(column);
}

std::optional<Decimal> LegacyRow::amount(std::string_view column) const
{
    const std::string text = numberText(column);
    if (text.empty())
        return std::nullopt;
    const Result<Decimal> number = Decimal::parse(text);
    if (number && number->abs() <= kMostMoney)
        return *number;
    note(column, inQuotes(text) + (number ? " is out of range" : " is no amount"));
    return std::nullopt;
}

std::optional<double> LegacyRow::figure(std::string_view column) const
{
    const std::string text = numberText(column);
    if (text.empty())
        return std::nullopt;
    double number = 0.0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && std::isfinite(number))
        return number;
    note(column, inQuotes(text) + " is no number");
    return std::nullopt;
}

std::optional<std::int64_t> LegacyRow::count(std::string_view column) const
{
    const std::optional<double> number = figure(column);
    constexpr double kMost = 9'007'199'254'740'992.0; // 2^53
    if (!number)
        return std::nullopt;
    if (*number >= 0.0 && *number <= kMost && std::trunc(*number) == *number)
        return static_cast<std::int64_t>(*number);
    note(column, shortest(*number) + " is no count");
    return std::nullopt;
}

Timestamp LegacyRow::time(std::string_view column) const
{
    const std::string text = this->text(column);
    if (text.empty())
        return {};
    const std::optional<Timestamp> time = parseLegacyTime(text);
    if (!time) {
        note(column, inQuotes(text) + " is no time");
        return {};
    }
    if (hasNoZone(text))
        note({}, "times without a zone were taken as UTC");
    return *time;
}

std::map<std::string, std::string> LegacyRow::extras(std::string_view column,
                                                     const LegacyVocabulary& vocabulary) const
{
    const QVariant held = value(column);
    if (held.isNull())
        return {};
    const QByteArray bytes = held.toByteArray().trimmed();
    if (bytes.isEmpty() || isNothing(bytes.toStdString()))
        return {};
    if (bytes.size() > kMaxExtraBytes) {
        note(column, "more than 256 KiB of extras were left behind");
        return {};
    }
    ordered_json parsed = ordered_json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (parsed.is_string()) // JSON in JSON, as SQLAlchemy's JSON columns over dumps() leave it
        parsed = ordered_json::parse(parsed.get<std::string>(), nullptr, false);
    if (!parsed.is_object()) {
        note(column, "extras that are no JSON object were left behind");
        return {};
    }
    if (dropSecrets(parsed, vocabulary, 0))
        note(column, "a secret was left behind: keep it in an environment variable");
    std::map<std::string, std::string> extras;
    for (const auto& [key, member] : parsed.items())
        extras["extra." + key] = plain(member);
    return extras;
}

void LegacyRow::note(std::string_view column, const std::string& what) const
{
    m_notes.add(m_table, std::string(column), what, m_name);
}

} // namespace qd::sqlite
