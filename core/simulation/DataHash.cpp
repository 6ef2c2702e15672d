// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/BacktestRunner.h"

#include <cstdint>

namespace qd {

namespace {

/// FNV-1a on 64-bit words instead of bytes: http://www.isthe.com/chongo/tech/comp/fnv/
class WordHash
{
public:
    void add(std::uint64_t word) { m_state = (m_state ^ word) * 1'099'511'628'211ULL; }
    void add(Decimal value)
    {
        const auto raw = static_cast<unsigned __int128>(value.raw());
        add(static_cast<std::uint64_t>(raw));
        add(static_cast<std::uint64_t>(raw >> 64U));
    }
    [[nodiscard]] std::string hex() const
    {
        std::string text(16, '0');
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = "0123456789abcdef"[(m_state >> (60U - 4U * i)) & 15U];
        return text;
    }

private:
    std::uint64_t m_state = 14'695'981'039'346'656'037ULL;
};

} // namespace

std::string dataHash(const BarSeries& bars)
{
    // Amounts, not mantissas: the same candles hash alike whatever resolution they are stored in.
    WordHash hash;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        hash.add(static_cast<std::uint64_t>(bars.openTime(i).nanoseconds()));
        hash.add(bars.openExact(i));
        hash.add(bars.highExact(i));
        hash.add(bars.lowExact(i));
        hash.add(bars.closeExact(i));
        hash.add(bars.volumeExact(i));
    }
    return hash.hex();
}

} // namespace qd
