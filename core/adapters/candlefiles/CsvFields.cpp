// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CsvLayout.h"

namespace qd {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(const char* begin, const char* end)
{
    while (begin != end && isBlank(*begin))
        ++begin;
    while (begin != end && isBlank(end[-1]))
        --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

bool CsvFields::split(std::string_view line, char delimiter, std::size_t wanted)
{
    m_count = 0;
    const char* begin = line.data();
    const char* const end = begin + line.size();
    const char* at = begin;
    for (; at != end; ++at) {
        if (*at == '"') [[unlikely]]
            return splitQuoted(line, delimiter, wanted);
        if (*at == delimiter) {
            m_fields[m_count++] = trimmed(begin, at);
            begin = at + 1;
            if (m_count == wanted)
                return true;
        }
    }
    m_fields[m_count++] = trimmed(begin, end);
    return true;
}

bool CsvFields::splitQuoted(std::string_view line, char delimiter, std::size_t wanted)
{
    m_count = 0;
    std::size_t at = 0;
    while (m_count < wanted) {
        while (at < line.size() && isBlank(line[at]) && line[at] != delimiter)
            ++at;
        std::size_t end = 0;
        if (at < line.size() && line[at] == '"') {
            const std::size_t closing = line.find('"', at + 1);
            if (closing == std::string_view::npos)
                return false;
            m_fields[m_count++] = trimmed(line.data() + at + 1, line.data() + closing);
            end = line.find(delimiter, closing + 1);
        } else {
            end = line.find(delimiter, at);
            const std::size_t stop = end == std::string_view::npos ? line.size() : end;
            m_fields[m_count++] = trimmed(line.data() + at, line.data() + stop);
        }
        if (end == std::string_view::npos)
            return true;
        at = end + 1;
    }
    return true;
}

} // namespace qd
