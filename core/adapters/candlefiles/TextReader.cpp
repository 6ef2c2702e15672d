// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/TextReader.h"

#include <algorithm>
#include <cstring>

namespace qd {

namespace {
constexpr std::size_t kBlock = std::size_t{1} << 20U;
constexpr std::size_t kHead = std::size_t{64} << 10U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
} // namespace

TextReader::TextReader(ByteSource& source) : m_source(source), m_buffer(kBlock)
{
    while (m_end < kHead && fill()) {
    }
    if (std::string_view(m_buffer.data(), m_end).starts_with(kByteOrderMark))
        m_begin = kByteOrderMark.size();
}

std::string_view TextReader::head()
{
    return {m_buffer.data() + m_begin, std::min(kHead, m_end - m_begin)};
}

/// Reads more behind what is left, which moves to the front. False when nothing came.
bool TextReader::fill()
{
    if (m_isAtEnd || m_failure)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const Result<std::size_t> count =
        m_source.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (!count) {
        m_failure = count.error();
        return false;
    }
    m_isAtEnd = *count == 0;
    m_end += *count;
    return *count > 0;
}

void TextReader::skipRestOfLine()
{
    m_mustSkip = false;
    for (int c = get(); c != -1 && c != '\n'; c = get()) {
    }
}

void TextReader::takeLine(std::size_t length, bool hasNewline, std::string_view& line)
{
    ++m_lineNumber;
    line = std::string_view(m_buffer.data() + m_begin, std::min(length, kMaxLine));
    m_begin += length + (hasNewline ? 1 : 0);
    m_isCut = length > kMaxLine;
    m_mustSkip = m_isCut && !hasNewline;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
}

bool TextReader::nextLine(std::string_view& line)
{
    if (m_mustSkip)
        skipRestOfLine();
    std::size_t searched = 0;
    for (;;) {
        const char* begin = m_buffer.data() + m_begin;
        const std::size_t available = m_end - m_begin;
        const auto* newline =
            static_cast<const char*>(std::memchr(begin + searched, '\n', available - searched));
        if (newline != nullptr) {
            takeLine(static_cast<std::size_t>(newline - begin), true, line);
            return true;
        }
        searched = available;
        if (available <= kMaxLine && fill())
            continue;
        if (m_failure || available == 0)
            return false;
        takeLine(available, false, line);
        return true;
    }
}

} // namespace qd
