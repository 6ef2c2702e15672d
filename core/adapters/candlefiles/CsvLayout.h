// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/CandleFile.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace qd {

/// The fields of one line, quotes and blanks around them taken off. Views into the line.
class CsvFields
{
public:
    static constexpr std::size_t kMost = 64;

    /// Splits the first `wanted` fields; false where a quoted field does not end.
    [[nodiscard]] bool split(std::string_view line, char delimiter, std::size_t wanted = kMost);
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::string_view operator[](std::size_t i) const { return m_fields[i]; }

private:
    [[nodiscard]] bool splitQuoted(std::string_view line, char delimiter, std::size_t wanted);

    std::array<std::string_view, kMost> m_fields;
    std::size_t m_count = 0;
};

/// Which column of a table is what.
struct CsvLayout
{
    char delimiter = ',';
    std::size_t time = 0;
    std::optional<std::size_t> otherTime; ///< Read where `time` holds nothing usable.
    std::optional<std::size_t> clock;     ///< Time of day beside a date.
    std::size_t open = 1;
    std::size_t high = 2;
    std::size_t low = 3;
    std::size_t close = 4;
    std::optional<std::size_t> volume = 5; ///< Of the base coin; without one volumes are zero.
    std::size_t width = 6;                 ///< Columns a row must have to be used.
    std::int64_t firstLine = 1;            ///< Where the data starts.
    bool isMonthFirst = false;             ///< 01/31/2024
};

/// Recognises a table by its first lines: comments and titles before the header are passed over.
/// The symbol tells base from quote volume. Errors: InvalidInput that names what is missing.
[[nodiscard]] Result<CsvLayout> recogniseCsv(std::string_view head, CandleFormat format,
                                             const std::string& symbol);

} // namespace qd
