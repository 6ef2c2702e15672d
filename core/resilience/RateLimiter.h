// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"
#include "core/resilience/GuardRecord.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace qd {

/// A token bucket with weights: `perSecond` tokens flow in up to `capacity`. A share can be kept
/// for urgent calls, so that cancels get through when queries have used the rest. One thread.
class RateLimiter
{
public:
    enum class Urgency : std::uint8_t { Normal, Urgent };

    struct Limits
    {
        double perSecond = 10.0;
        double capacity = 10.0;
        double keptForUrgent = 0.0; ///< Tokens that normal calls may not touch.
    };

    RateLimiter(Limits limits, Duration now);

    /// Takes the weight if it is there.
    [[nodiscard]] bool tryTake(double weight, Duration now, Urgency urgency = Urgency::Normal);
    /// How long until the weight could be taken; empty: never (heavier than the bucket).
    [[nodiscard]] std::optional<Duration> waitFor(double weight, Duration now,
                                                  Urgency urgency = Urgency::Normal) const;
    /// The server says we have used more than we thought, or bans us until then.
    void blockUntil(Duration time);
    [[nodiscard]] double tokens(Duration now) const;
    /// Shows itself there from now on.
    void showOn(std::shared_ptr<GuardRecord> record) { m_record = std::move(record); }

private:
    [[nodiscard]] double floorFor(Urgency urgency) const;
    void refill(Duration now);

    Limits m_limits;
    double m_tokens;
    Duration m_last;
    Duration m_blockedUntil;
    std::shared_ptr<GuardRecord> m_record;
};

} // namespace qd
