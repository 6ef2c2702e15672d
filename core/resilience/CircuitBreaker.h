// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"
#include "core/resilience/GuardRecord.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace qd {

/// Stops calling what keeps failing (Nygard, "Release It!"): closed lets calls pass, open refuses
/// them for a while, half-open lets a few try. Opens on a count of failures in a row, or on a rate
/// of failures within a window. One a endpoint. One thread.
class CircuitBreaker
{
public:
    enum class State : std::uint8_t { Closed, Open, HalfOpen };

    struct Limits
    {
        int failuresInRow = 5;
        double failureRate = 0.5; ///< Of the calls in the window; needs `leastCalls`.
        int leastCalls = 20;
        Duration window = Duration::seconds(60);
        Duration openFor = Duration::seconds(30);
        int trialCalls = 1; ///< Concurrent ones while half-open; all must succeed.
    };

    CircuitBreaker(std::string name, Limits limits);

    /// Whether a call may start now; a granted one must be ended with succeed(), fail() or
    /// forget().
    [[nodiscard]] bool tryBegin(Duration now);
    void succeed(Duration now);
    void fail(Duration now);
    /// The call ended without saying anything about the endpoint (cancelled, refused by rule).
    void forget();

    [[nodiscard]] State state(Duration now) const;
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Until when an open breaker refuses.
    [[nodiscard]] Duration openUntil() const { return m_openUntil; }
    void onChange(std::function<void(const CircuitBreaker&, State)> listener);
    /// Shows itself there from now on.
    void showOn(std::shared_ptr<GuardRecord> record) { m_record = std::move(record); }

private:
    struct Outcome
    {
        Duration time;
        bool isFailure = false;
    };
    [[nodiscard]] bool mayTry(Duration now);
    void record(Duration now, bool isFailure);
    [[nodiscard]] bool isTooBad() const;
    void change(State state, Duration now);

    std::string m_name;
    Limits m_limits;
    State m_state = State::Closed;
    Duration m_openUntil;
    std::deque<Outcome> m_outcomes;
    int m_failuresInWindow = 0;
    int m_failuresInRow = 0;
    int m_trialsRunning = 0;
    std::function<void(const CircuitBreaker&, State)> m_listener;
    std::shared_ptr<GuardRecord> m_record;
};

[[nodiscard]] std::string_view
toText(CircuitBreaker::State state); ///< "closed", "open", "half-open"

} // namespace qd
