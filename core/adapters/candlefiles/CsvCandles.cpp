// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleReaders.h"
#include "core/adapters/candlefiles/CandleTime.h"
#include "core/adapters/candlefiles/CsvLayout.h"

#include <algorithm>

namespace qd {

namespace {

constexpr std::int64_t kLinesPerPulse = 1 << 15;

/// Turns the lines of one table into rows.
class TableReader
{
public:
    TableReader(TextReader& text, const CsvLayout& layout, CandleIntake& intake)
        : m_text(text),
          m_layout(layout),
          m_intake(intake),
          m_time(intake.request().key.timeframe, layout.isMonthFirst),
          m_wanted(std::max(layout.width, layout.otherTime.value_or(0) + 1))
    {}

    Status readAll()
    {
        std::string_view line;
        while (m_text.nextLine(line)) {
            if (m_text.lineNumber() % kLinesPerPulse == 0) {
                if (Status going = m_intake.pulse(m_text.fraction()); !going)
                    return going;
            }
            if (m_text.lineNumber() < m_layout.firstLine || line.empty())
                continue;
            if (!readRow(line)) {
                m_intake.reject(m_text.lineNumber(), m_reason);
            } else if (Status accepted = m_intake.accept(m_row); !accepted) {
                return accepted;
            }
        }
        if (const std::optional<Error>& failure = m_text.failure())
            return *failure;
        return {};
    }

private:
    bool fail(std::string reason)
    {
        m_reason = std::move(reason);
        return false;
    }

    bool readRow(std::string_view line)
    {
        if (m_text.isCut())
            return fail("longer than " + std::to_string(TextReader::kMaxLine) + " bytes");
        if (!m_fields.split(line, m_layout.delimiter, m_wanted))
            return fail("a quoted field does not end");
        if (m_fields.count() < m_layout.width)
            return fail(std::to_string(m_fields.count()) + " columns where " +
                        std::to_string(m_layout.width) + " are needed");
        return readTime() && readNumber(m_layout.open, "open", m_row.open) &&
               readNumber(m_layout.high, "high", m_row.high) &&
               readNumber(m_layout.low, "low", m_row.low) &&
               readNumber(m_layout.close, "close", m_row.close) &&
               (!m_layout.volume || readNumber(*m_layout.volume, "volume", m_row.volume));
    }

    bool readTime()
    {
        if (m_layout.clock) {
            m_stamp.assign(m_fields[m_layout.time]).append(" ").append(m_fields[*m_layout.clock]);
            if (m_time.read(m_stamp, m_row.timeNs))
                return true;
        } else if (m_time.read(m_fields[m_layout.time], m_row.timeNs)) {
            return true;
        }
        const auto other = m_layout.otherTime;
        if (other && *other < m_fields.count() && m_time.read(m_fields[*other], m_row.timeNs))
            return true;
        return fail("the time '" + std::string(m_fields[m_layout.time].substr(0, 40)) +
                    "' is not understood");
    }

    bool readNumber(std::size_t column, const char* name, CandleNumber& number)
    {
        const NumberFault fault = parseCandleNumber(m_fields[column], number);
        if (fault == NumberFault::None) [[likely]]
            return true;
        std::string reason = name;
        reason += ' ';
        if (fault != NumberFault::Missing)
            reason += "'" + std::string(m_fields[column].substr(0, 40)) + "' ";
        return fail(reason.append(describe(fault)));
    }

    TextReader& m_text;
    const CsvLayout& m_layout;
    CandleIntake& m_intake;
    CandleTime m_time;
    std::size_t m_wanted;
    CsvFields m_fields;
    CandleRow m_row;
    std::string m_stamp;
    std::string m_reason;
};

} // namespace

Status readCsvCandles(TextReader& text, CandleFormat format, CandleIntake& intake)
{
    const Result<CsvLayout> layout = recogniseCsv(text.head(), format, intake.request().key.symbol);
    if (!layout)
        return layout.error();
    return TableReader(text, *layout, intake).readAll();
}

} // namespace qd
