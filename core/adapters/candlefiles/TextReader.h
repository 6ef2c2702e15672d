// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/ByteSource.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace qd {

/// Text in lines or in single characters, through one block of memory. A byte-order mark at the
/// start is dropped; lines end with LF or CRLF, the last one may end without. One thread.
class TextReader
{
public:
    static constexpr std::size_t kMaxLine = std::size_t{64} << 10U;

    explicit TextReader(ByteSource& source);

    /// The beginning of the text (up to 64 KiB), still to be read.
    [[nodiscard]] std::string_view head();
    /// The next line, valid until the next call. False at the end and at a failure.
    [[nodiscard]] bool nextLine(std::string_view& line);
    /// The last line was longer than kMaxLine and was cut there.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// The next character, or -1 at the end and at a failure.
    [[nodiscard]] int get()
    {
        if (m_begin == m_end && !fill()) [[unlikely]]
            return -1;
        return static_cast<unsigned char>(m_buffer[m_begin++]);
    }
    /// Gives back the character that get() returned last.
    void unget() { --m_begin; }
    /// Number of the line that was returned last, from 1.
    [[nodiscard]] std::int64_t lineNumber() const { return m_lineNumber; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    [[nodiscard]] double fraction() const { return m_source.fraction(); }

private:
    bool fill();
    void skipRestOfLine();
    void takeLine(std::size_t length, bool hasNewline, std::string_view& line);

    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_lineNumber = 0;
    bool m_isAtEnd = false;
    bool m_isCut = false;
    bool m_mustSkip = false; ///< The rest of an over-long line is still to come.
    std::optional<Error> m_failure;
};

} // namespace qd
