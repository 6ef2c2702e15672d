// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotSupervisor.h"

#include <algorithm>

namespace qd {

std::optional<Duration> BotSupervisor::onFault(const BotId& bot)
{
    Record& record = m_records[bot];
    record.goodDecisions = 0;
    if (record.inARow >= m_policy.budget)
        return std::nullopt;
    const int doublings = std::min(record.inARow, 20);
    ++record.inARow;
    ++record.total;
    return std::min(m_policy.firstDelay * (std::int64_t{1} << doublings), m_policy.longestDelay);
}

void BotSupervisor::onDecision(const BotId& bot)
{
    const auto place = m_records.find(bot);
    if (place == m_records.end() || place->second.inARow == 0)
        return;
    if (++place->second.goodDecisions >= m_policy.barsToRecover)
        place->second.inARow = 0;
}

int BotSupervisor::restarts(const BotId& bot) const
{
    const auto place = m_records.find(bot);
    return place == m_records.end() ? 0 : place->second.total;
}

} // namespace qd
