// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <vector>

namespace qd {

/// Sums of the last `fast` and the last `slow` amounts, exact, so that two simple averages can be
/// compared without rounding: averages that are equal in decimals are equal here, on tick data too.
/// Amounts below 10^18 (what a bar series holds) and periods up to 5,000 cannot overflow.
class ExactSmaPair
{
public:
    static constexpr std::size_t kMaxPeriod = 5'000;

    ExactSmaPair(std::size_t fast, std::size_t slow);

    void update(Decimal x)
    {
        const Decimal::Raw raw = x.raw();
        // Slots not yet written are zero, so the sums are right while filling, too.
        m_fastSum += raw - m_values[m_fastOut];
        m_slowSum += raw - m_values[m_slowOut];
        m_values[m_next] = raw;
        m_next = advanced(m_next);
        m_fastOut = advanced(m_fastOut);
        m_slowOut = advanced(m_slowOut);
        if (m_seen < m_longest)
            ++m_seen;
    }

    /// Both averages exist.
    [[nodiscard]] bool isReady() const { return m_seen == m_longest; }
    /// Average(fast) > average(slow), strictly.
    [[nodiscard]] bool isFastAbove() const { return m_fastSum * m_slow > m_slowSum * m_fast; }
    [[nodiscard]] double fast() const;
    [[nodiscard]] double slow() const;

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    [[nodiscard]] std::size_t advanced(std::size_t index) const
    {
        return index + 1 == m_values.size() ? 0 : index + 1;
    }

    std::vector<Decimal::Raw> m_values; ///< Ring of one more than the longer period.
    Decimal::Raw m_fastSum = 0;
    Decimal::Raw m_slowSum = 0;
    std::int64_t m_fast;
    std::int64_t m_slow;
    std::size_t m_longest;
    std::size_t m_next = 0;
    std::size_t m_fastOut; ///< Where the value stands that leaves the fast window next.
    std::size_t m_slowOut;
    std::size_t m_seen = 0;
};

} // namespace qd
