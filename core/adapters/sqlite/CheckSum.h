// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace qd::sqlite {

/// A quick 64-bit sum against accidents, not against enemies. Each step is a bijection of the state
/// and of the word, so that a change within one word is always seen; anything else slips through
/// once in 2^64.
class CheckSum
{
public:
    void add(std::uint64_t word) { m_state = std::rotl((m_state ^ word) * kOdd, 29); }
    void add(std::string_view bytes)
    {
        add(static_cast<std::uint64_t>(bytes.size()));
        for (; bytes.size() >= sizeof(std::uint64_t); bytes.remove_prefix(sizeof(std::uint64_t)))
            add(wordOf(bytes.substr(0, sizeof(std::uint64_t))));
        if (!bytes.empty())
            add(wordOf(bytes));
    }

    /// Signed, as SQLite stores it.
    [[nodiscard]] std::int64_t value() const
    {
        const std::uint64_t mixed = (m_state ^ (m_state >> 32U)) * kOdd;
        return static_cast<std::int64_t>(mixed ^ (mixed >> 29U));
    }

private:
    static constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;

    [[nodiscard]] static std::uint64_t wordOf(std::string_view bytes)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), bytes.size());
        return word;
    }

    std::uint64_t m_state = 0x51444A3151445631U;
};

} // namespace qd::sqlite
