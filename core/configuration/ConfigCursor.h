// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"

#include <cstddef>
#include <string_view>

namespace qd {

/// Length in bytes of the UTF-8 character at `at`, 0 where there is no valid one (overlong,
/// surrogate, beyond U+10FFFF, cut off).
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t at);

/// Walks through a text and knows line and column. The text must outlive it.
class ConfigCursor
{
public:
    explicit ConfigCursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    /// The byte ahead; NUL behind the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] TextPosition position() const { return m_position; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::string_view since(std::size_t begin) const
    {
        return m_text.substr(begin, m_at - begin);
    }

    void advance(std::size_t bytes = 1);
    /// To the carriage return or line feed, or the end.
    void advanceToLineEnd();
    /// Jumps over a byte order mark, which is no column.
    void skipByteOrderMark();
    void skipToEnd() { m_at = m_text.size(); }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    TextPosition m_position;
};

} // namespace qd
