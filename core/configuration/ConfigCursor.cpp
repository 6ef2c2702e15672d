// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigCursor.h"

namespace qd {

namespace {

struct LeadByte
{
    std::size_t length = 0;
    unsigned char secondFrom = 0x80; ///< What the second byte may be: no overlong forms, …
    unsigned char secondTo = 0xbf;   ///< … no surrogates, nothing beyond U+10FFFF.
};

LeadByte leadByte(unsigned char byte)
{
    if (byte < 0x80U)
        return {.length = 1};
    if (byte < 0xc2U || byte > 0xf4U)
        return {};
    if (byte < 0xe0U)
        return {.length = 2};
    if (byte < 0xf0U) {
        return {.length = 3,
                .secondFrom = static_cast<unsigned char>(byte == 0xe0U ? 0xa0 : 0x80),
                .secondTo = static_cast<unsigned char>(byte == 0xedU ? 0x9f : 0xbf)};
    }
    return {.length = 4,
            .secondFrom = static_cast<unsigned char>(byte == 0xf0U ? 0x90 : 0x80),
            .secondTo = static_cast<unsigned char>(byte == 0xf4U ? 0x8f : 0xbf)};
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

} // namespace

std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const LeadByte lead = leadByte(static_cast<unsigned char>(text[at]));
    if (lead.length < 2)
        return lead.length;
    if (at + lead.length > text.size())
        return 0;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (second < lead.secondFrom || second > lead.secondTo)
        return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
        if (!isContinuation(text[at + i]))
            return 0;
    }
    return lead.length;
}

void ConfigCursor::advance(std::size_t bytes)
{
    for (; bytes > 0 && m_at < m_text.size(); --bytes, ++m_at) {
        if (m_text[m_at] == '\n') {
            ++m_position.line;
            m_position.column = 1;
        } else if (!isContinuation(m_text[m_at])) {
            ++m_position.column;
        }
    }
}

void ConfigCursor::advanceToLineEnd()
{
    while (!isAtEnd() && peek() != '\n' && peek() != '\r')
        advance();
}

void ConfigCursor::skipByteOrderMark()
{
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    if (m_at == 0 && m_text.substr(0, kMark.size()) == kMark)
        m_at = kMark.size();
}

} // namespace qd
