// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ValueTable.h"

#include "core/foundation/Decimal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <optional>
#include <vector>

namespace qd {

namespace {

constexpr std::size_t kMaxBytes = 256U << 20U;

std::string_view trimmed(std::string_view text)
{
    const auto isEdge = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
    while (!text.empty() && isEdge(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isEdge(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    while (true) {
        const std::size_t comma = line.find(',');
        cells.push_back(trimmed(line.substr(0, comma)));
        if (comma == std::string_view::npos)
            return cells;
        line.remove_prefix(comma + 1);
    }
}

/// Decimal::parse is the gate; the double itself is read with all its digits.
std::optional<double> numberOf(std::string_view text)
{
    if (!Decimal::parse(text))
        return std::nullopt;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

Error badLine(std::size_t line, const std::string& what)
{
    return makeError(ErrorKind::InvalidInput, "line " + std::to_string(line) + ": " + what,
                     "Each line holds a time and a number: 2024-01-31,0.0123")
        .with("line", std::to_string(line));
}

class TableReader
{
public:
    explicit TableReader(std::string_view preferred) : m_preferred(preferred) {}

    Status readLine(std::string_view line, std::size_t number)
    {
        if (number == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        if (trimmed(line).empty())
            return {};
        const auto cells = cellsOf(line);
        if (cells.size() < 2)
            return badLine(number, "has one column only");
        if (m_series.times.empty() && !m_hasHeading && !numberOf(cells[1])) {
            m_hasHeading = true;
            const auto found = std::ranges::find(cells, m_preferred);
            if (found != cells.end())
                m_column = static_cast<std::size_t>(found - cells.begin());
            return {};
        }
        if (cells.size() <= m_column)
            return badLine(number, "has too few columns");
        const auto time = Timestamp::parse(cells[0]);
        if (!time)
            return badLine(number, time.error().message);
        const auto value = numberOf(cells[m_column]);
        if (!value)
            return badLine(number, "\"" + std::string(cells[m_column].substr(0, 40)) +
                                       "\" is not a number");
        m_series.times.push_back(*time);
        m_series.values.push_back(*value);
        return {};
    }

    Result<MetricSeries> finish()
    {
        if (m_series.times.empty())
            return makeError(ErrorKind::InvalidInput, "the table has no rows",
                             "Each line holds a time and a number: 2024-01-31,0.0123");
        if (!std::ranges::is_sorted(m_series.times))
            sort();
        const auto twice = std::ranges::adjacent_find(m_series.times);
        if (twice != m_series.times.end())
            return makeError(ErrorKind::InvalidInput,
                             "the time " + twice->toIso() + " is there twice");
        return std::move(m_series);
    }

private:
    void sort()
    {
        std::vector<std::size_t> order(m_series.times.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_series.times[i]; });
        MetricSeries sorted;
        for (const std::size_t i : order) {
            sorted.times.push_back(m_series.times[i]);
            sorted.values.push_back(m_series.values[i]);
        }
        m_series = std::move(sorted);
    }

    std::string_view m_preferred;
    MetricSeries m_series;
    std::size_t m_column = 1;
    bool m_hasHeading = false;
};

Result<std::string> readAll(const std::string& path)
{
    std::FILE* const file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        return makeError(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Permission,
                         "cannot read " + path + ": " + std::strerror(errno));
    std::string text;
    std::array<char, 65536> chunk{};
    std::size_t got = 0;
    while (text.size() <= kMaxBytes && (got = std::fread(chunk.data(), 1, chunk.size(), file)) > 0)
        text.append(chunk.data(), got);
    const bool hasFailed = std::ferror(file) != 0;
    if (file != stdin)
        std::fclose(file);
    if (hasFailed)
        return makeError(ErrorKind::InvalidInput, "cannot read " + path);
    if (text.size() > kMaxBytes)
        return makeError(ErrorKind::InvalidInput, path + " is larger than 256 MiB");
    return text;
}

} // namespace

Result<MetricSeries> parseValueTable(std::string_view text, std::string_view preferred)
{
    TableReader reader(preferred);
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const Status read = reader.readLine(text.substr(0, end), ++number);
        if (!read)
            return read.error();
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return reader.finish();
}

Result<MetricSeries> readValueTable(const std::string& path, std::string_view preferred)
{
    const auto text = readAll(path);
    if (!text)
        return text.error();
    auto table = parseValueTable(*text, preferred);
    if (table)
        return table;
    Error failure = table.error();
    failure.message = path + ": " + failure.message;
    return failure;
}

} // namespace qd
