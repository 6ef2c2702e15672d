// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CsvLayout.h"

#include "core/adapters/candlefiles/CandleNumber.h"
#include "core/adapters/candlefiles/CandleTime.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace qd {

namespace {

constexpr std::int64_t kLinesLookedAt = 30;
constexpr std::size_t kBinanceColumns = 12;
constexpr std::size_t kPlainColumns = 6;

using Names = std::vector<std::string>;
using Column = std::optional<std::size_t>;

/// "Volume BTC" → "volume_btc", "<CLOSE>" → "close".
std::string normalised(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!result.empty() && result.back() != '_')
            result += '_';
    }
    while (result.ends_with('_'))
        result.pop_back();
    return result;
}

Column find(const Names& names, std::initializer_list<std::string_view> aliases)
{
    for (const std::string_view alias : aliases) {
        const auto found = std::ranges::find(names, alias);
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
    }
    return std::nullopt;
}

Column findEpoch(const Names& names)
{
    return find(names, {"open_time", "opentime", "timeopen", "unix", "unix_timestamp", "unix_time",
                        "timestamp", "time_stamp", "ts"});
}

Column findCalendar(const Names& names)
{
    Column column = find(names, {"datetime", "date_time", "date", "time", "date_utc", "time_utc",
                                 "gmt_time", "start", "start_time", "t"});
    // Tables written with an unnamed index.
    if (!column && !names.empty() && (names[0].empty() || names[0] == "index"))
        column = 0;
    return column;
}

/// Base volume: the plain one, or of "Volume BTC" and "Volume USDT" the coin the symbol starts
/// with; failing that the first.
Column findVolume(const Names& names, const std::string& symbol)
{
    if (Column plain = find(names, {"volume", "vol", "v", "base_volume", "volume_from",
                                    "volumefrom", "tickvol", "tick_volume"}))
        return plain;
    const std::string base = normalised(symbol);
    Column first;
    for (std::size_t i = 0; i < names.size(); ++i) {
        constexpr std::string_view prefix = "volume_";
        if (!names[i].starts_with(prefix))
            continue;
        if (base.starts_with(names[i].substr(prefix.size())))
            return i;
        const bool isQuote = base.ends_with(names[i].substr(prefix.size()));
        if (!first && !isQuote)
            first = i;
    }
    return first;
}

void measure(CsvLayout& layout)
{
    layout.width = 1 + std::max({layout.time, layout.clock.value_or(0), layout.open, layout.high,
                                 layout.low, layout.close, layout.volume.value_or(0)});
}

/// The layout a header names, or the names of the columns that are missing.
Result<CsvLayout> fromHeader(const Names& names, const std::string& symbol)
{
    const Column epoch = findEpoch(names);
    const Column calendar = findCalendar(names);
    const Column open = find(names, {"open", "o", "open_price", "price_open"});
    const Column high = find(names, {"high", "h", "high_price", "price_high", "max"});
    const Column low = find(names, {"low", "l", "low_price", "price_low", "min"});
    const Column close = find(names, {"close", "c", "close_price", "price_close", "close_last"});
    std::string missing;
    const auto require = [&missing](const Column& column, std::string_view name) {
        if (!column)
            missing += (missing.empty() ? "" : ", ") + std::string(name);
    };
    const Column& time = epoch ? epoch : calendar;
    require(time, "open_time");
    require(open, "open");
    require(high, "high");
    require(low, "low");
    require(close, "close");
    if (!time || !open || !high || !low || !close)
        return makeError(ErrorKind::InvalidInput, "no column for " + missing);
    CsvLayout layout;
    layout.time = *time;
    if (epoch)
        layout.otherTime = calendar;
    else if (const Column clock = find(names, {"time"}); clock && clock != calendar)
        layout.clock = clock;
    layout.open = *open;
    layout.high = *high;
    layout.low = *low;
    layout.close = *close;
    layout.volume = findVolume(names, symbol);
    measure(layout);
    return layout;
}

/// Data without a header: a time and four numbers, of which some may be bad.
bool looksLikeData(const CsvFields& fields)
{
    if (fields.count() < kPlainColumns)
        return false;
    std::int64_t instant = 0;
    CandleNumber number;
    int good = CandleTime(Timeframe(), false).read(fields[0], instant) ? 2 : 0;
    for (std::size_t i = 1; i < kPlainColumns; ++i)
        good += parseCandleNumber(fields[i], number) == NumberFault::None ? 1 : 0;
    return good >= 4;
}

char delimiterOf(std::string_view line)
{
    char best = '\0';
    std::ptrdiff_t most = 3; // fewer separators are a title, a comment or another table
    for (const char candidate : {',', ';', '\t'}) {
        const std::ptrdiff_t count = std::ranges::count(line, candidate);
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

/// "31/01/2024" or "01/31/2024": a number above twelve decides, the day comes first otherwise.
bool isMonthFirst(std::string_view head, const CsvLayout& layout)
{
    CsvFields fields;
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        if (fields.split(head.substr(0, end), layout.delimiter) && layout.time < fields.count()) {
            const std::string_view stamp = fields[layout.time];
            const auto digit = [&stamp](std::size_t i) {
                return i < stamp.size() ? static_cast<unsigned>(stamp[i] - '0') : 99U;
            };
            const auto isSeparator = [&stamp](std::size_t i) {
                return i < stamp.size() &&
                       std::string_view("/.-").find(stamp[i]) != std::string_view::npos;
            };
            const bool isPadded = isSeparator(2) && isSeparator(5);
            if (isPadded && digit(0) * 10 + digit(1) > 12)
                return false;
            if (isPadded && digit(3) * 10 + digit(4) > 12)
                return true;
        }
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return false;
}

Error unrecognised(std::string_view reason)
{
    return makeError(ErrorKind::InvalidInput, "this is no table of candles: " + std::string(reason),
                     "The first line should read open_time,open,high,low,close,volume; "
                     "timestamp, time, date and unix pass for open_time.");
}

bool isFit(const CsvFields& fields, CandleFormat format)
{
    return format != CandleFormat::BinanceVision || fields.count() >= kBinanceColumns;
}

} // namespace

Result<CsvLayout> recogniseCsv(std::string_view head, CandleFormat format,
                               const std::string& symbol)
{
    std::string reason = "it has no line with at least five columns";
    std::string_view rest = head;
    for (std::int64_t line = 1; line <= kLinesLookedAt && !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        const char delimiter = delimiterOf(text);
        CsvFields fields;
        if (text.starts_with('#') || delimiter == '\0' || !fields.split(text, delimiter))
            continue;
        if (!isFit(fields, format))
            return unrecognised("line " + std::to_string(line) + " has fewer than 12 columns");
        CsvLayout layout;
        if (looksLikeData(fields)) {
            layout.firstLine = line;
        } else {
            Names names;
            for (std::size_t i = 0; i < fields.count(); ++i)
                names.push_back(normalised(fields[i]));
            Result<CsvLayout> named = fromHeader(names, symbol);
            if (!named) {
                reason = "line " + std::to_string(line) + " has " + named.error().message;
                continue;
            }
            layout = *named;
            layout.firstLine = line + 1;
        }
        layout.delimiter = delimiter;
        layout.isMonthFirst = isMonthFirst(rest, layout);
        return layout;
    }
    return unrecognised(reason);
}

} // namespace qd
