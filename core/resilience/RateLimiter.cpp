// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace qd {

RateLimiter::RateLimiter(Limits limits, Duration now)
    : m_limits(limits), m_tokens(limits.capacity), m_last(now)
{}

bool RateLimiter::tryTake(double weight, Duration now, Urgency urgency)
{
    refill(now);
    if (now < m_blockedUntil || m_tokens - weight < floorFor(urgency)) {
        if (m_record) {
            m_record->countRefusal();
            m_record->setState(GuardState::Waiting, now,
                               now + waitFor(weight, now, urgency).value_or(Duration()));
        }
        return false;
    }
    m_tokens -= weight;
    if (m_record) {
        m_record->countCall();
        m_record->setState(GuardState::Idle, now);
    }
    return true;
}

std::optional<Duration> RateLimiter::waitFor(double weight, Duration now, Urgency urgency) const
{
    if (weight > m_limits.capacity - floorFor(urgency))
        return std::nullopt;
    const double lacking = weight + floorFor(urgency) - tokens(now);
    // Rounded up by a nanosecond, so that the wait is always long enough.
    Duration wait =
        lacking <= 0.0
            ? Duration()
            : Duration::nanoseconds(
                  static_cast<std::int64_t>(std::ceil(lacking / m_limits.perSecond * 1e9)) + 1);
    return std::max(wait, m_blockedUntil - now);
}

void RateLimiter::blockUntil(Duration time)
{
    m_blockedUntil = std::max(m_blockedUntil, time);
}

double RateLimiter::tokens(Duration now) const
{
    const double flowed = std::max(0.0, (now - m_last).toSeconds()) * m_limits.perSecond;
    return std::min(m_limits.capacity, m_tokens + flowed);
}

double RateLimiter::floorFor(Urgency urgency) const
{
    return urgency == Urgency::Urgent ? 0.0 : m_limits.keptForUrgent;
}

void RateLimiter::refill(Duration now)
{
    m_tokens = tokens(now);
    m_last = std::max(m_last, now);
}

} // namespace qd
