// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleReaders.h"
#include "core/adapters/candlefiles/CandleTime.h"

#include <array>
#include <string>

namespace qd {

namespace {

constexpr std::size_t kCells = 6;
constexpr std::size_t kMaxCell = 64;
constexpr std::int64_t kMostCells = 1'000; // of one row
constexpr std::int64_t kRowsPerPulse = 1 << 15;

Error broken(std::int64_t element, const std::string& what)
{
    return makeError(ErrorKind::InvalidInput,
                     what + " in element " + std::to_string(element) + " of the JSON array",
                     "The file is damaged or cut off: download it again. Expected are rows like "
                     "[1700000000000, 1.0, 2.0, 0.5, 1.5, 10].");
}

/// A reader of exactly this shape, so that a file of any length needs no memory, and one NaN (no
/// JSON, but written all the same) costs one row.
class ArrayReader
{
public:
    ArrayReader(TextReader& text, CandleIntake& intake)
        : m_text(text), m_intake(intake), m_time(intake.request().key.timeframe, false)
    {}

    Status readAll()
    {
        if (next() != '[')
            return broken(0, "no array");
        int c = next();
        if (c == ']')
            return checkEnd();
        for (;;) {
            ++m_element;
            if (c != '[')
                return broken(m_element, "something other than a row");
            if (Status row = readRow(); !row)
                return row;
            if (m_element % kRowsPerPulse == 0) {
                if (Status going = m_intake.pulse(m_text.fraction()); !going)
                    return going;
            }
            c = next();
            if (c == ']')
                return checkEnd();
            if (c != ',')
                return failed("a missing comma");
            c = next();
        }
    }

private:
    /// The next character that is no blank.
    int next()
    {
        for (;;) {
            const int c = m_text.get();
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
                return c;
        }
    }

    Status failed(const std::string& what)
    {
        if (const std::optional<Error>& failure = m_text.failure())
            return *failure;
        return broken(m_element, what);
    }

    Status checkEnd()
    {
        const int c = next();
        return c == -1 && !m_text.failure() ? Status() : failed("text behind the end");
    }

    /// One cell with the separator behind it. False where this is no JSON of ours.
    bool readCell(std::string& cell, bool& isQuoted, int& separator)
    {
        cell.clear();
        int c = next();
        isQuoted = c == '"';
        if (isQuoted) {
            for (c = m_text.get(); c != '"'; c = m_text.get()) {
                if (c < ' ' || c == '\\' || cell.size() == kMaxCell)
                    return false;
                cell += static_cast<char>(c);
            }
            separator = next();
        } else {
            for (; c != ',' && c != ']'; c = m_text.get()) {
                if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                    c = next();
                    break;
                }
                if (c < ' ' || c == '[' || c == '{' || c == '"' || cell.size() == kMaxCell)
                    return false;
                cell += static_cast<char>(c);
            }
            separator = c;
        }
        return separator == ',' || separator == ']';
    }

    Status readRow()
    {
        std::int64_t count = 0;
        int separator = ',';
        std::string surplus;
        bool isSurplusQuoted = false;
        while (separator == ',') {
            const bool isWanted = count < static_cast<std::int64_t>(kCells);
            const auto i = static_cast<std::size_t>(count);
            if (!readCell(isWanted ? m_cells[i] : surplus,
                          isWanted ? m_isQuoted[i] : isSurplusQuoted, separator) ||
                ++count > kMostCells)
                return failed("something other than numbers");
        }
        if (count < static_cast<std::int64_t>(kCells)) {
            m_intake.reject(m_element, std::to_string(count) + " values where 6 are needed");
            return {};
        }
        return takeRow();
    }

    Status takeRow()
    {
        CandleRow row;
        if (!m_time.read(m_cells[0], row.timeNs)) {
            m_intake.reject(m_element, "the time '" + m_cells[0] + "' is not understood");
            return {};
        }
        static constexpr std::array<const char*, kCells> names{"time", "open",  "high",
                                                               "low",  "close", "volume"};
        const std::array<CandleNumber*, kCells> numbers{nullptr,  &row.open,  &row.high,
                                                        &row.low, &row.close, &row.volume};
        for (std::size_t i = 1; i < kCells; ++i) {
            const NumberFault fault = m_isQuoted[i] ? parseCandleNumber(m_cells[i], *numbers[i])
                                                    : parseJsonNumber(m_cells[i], *numbers[i]);
            if (fault != NumberFault::None) {
                m_intake.reject(m_element, std::string(names[i]) + " '" + m_cells[i] + "' " +
                                               std::string(describe(fault)));
                return {};
            }
        }
        return m_intake.accept(row);
    }

    TextReader& m_text;
    CandleIntake& m_intake;
    CandleTime m_time;
    std::int64_t m_element = 0;
    std::array<std::string, kCells> m_cells;
    std::array<bool, kCells> m_isQuoted{};
};

} // namespace

Status readArrayCandles(TextReader& text, CandleIntake& intake)
{
    return ArrayReader(text, intake).readAll();
}

} // namespace qd
