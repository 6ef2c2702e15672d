// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/RetryPolicy.h"

#include "core/resilience/ErrorTraits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qd {

namespace {

std::uint32_t bitOf(ErrorKind kind)
{
    return std::uint32_t{1} << static_cast<unsigned>(kind);
}

} // namespace

RetryPolicy& RetryPolicy::alsoFor(std::initializer_list<ErrorKind> kinds)
{
    for (const ErrorKind kind : kinds)
        m_also |= bitOf(kind);
    return *this;
}

std::optional<Duration> retryAfter(const Error& error)
{
    constexpr std::int64_t kHourMs = 3'600'000;
    for (const auto& [key, value] : error.context) {
        if (key != "retry_after_ms")
            continue;
        std::int64_t milliseconds = 0;
        const char* end = value.data() + value.size();
        const auto parsed = std::from_chars(value.data(), end, milliseconds);
        if (parsed.ec == std::errc() && parsed.ptr == end && milliseconds >= 0 &&
            milliseconds <= kHourMs)
            return Duration::milliseconds(milliseconds);
    }
    return std::nullopt;
}

std::optional<Duration> RetryPolicy::nextDelay(int attempts, Duration elapsed, const Error& error,
                                               Random& random) const
{
    const ErrorTraits& traits = traitsOf(error.kind);
    const bool isRetried = traits.isRetryable || (m_also & bitOf(error.kind)) != 0;
    if (!isRetried || attempts >= m_limits.maxAttempts)
        return std::nullopt;
    if (m_kind == CallKind::Order && traits.isAmbiguous)
        return std::nullopt;
    const double cap = std::min(m_limits.maxDelay.toSeconds(),
                                m_limits.firstDelay.toSeconds() *
                                    std::pow(m_limits.factor, static_cast<double>(attempts - 1)));
    Duration delay = Duration::nanoseconds(static_cast<std::int64_t>(random.uniform() * cap * 1e9));
    if (const std::optional<Duration> wish = retryAfter(error))
        delay = std::max(delay, *wish);
    if (elapsed + delay > m_limits.maxElapsed)
        return std::nullopt;
    return delay;
}

} // namespace qd
