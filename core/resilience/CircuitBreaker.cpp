// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/CircuitBreaker.h"

#include <utility>

namespace qd {

namespace {

GuardState shownAs(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed:
        return GuardState::Closed;
    case CircuitBreaker::State::Open:
        return GuardState::Open;
    case CircuitBreaker::State::HalfOpen:
        return GuardState::HalfOpen;
    }
    return GuardState::Closed;
}

} // namespace

CircuitBreaker::CircuitBreaker(std::string name, Limits limits)
    : m_name(std::move(name)), m_limits(limits)
{}

bool CircuitBreaker::tryBegin(Duration now)
{
    const bool mayPass = m_state == State::Closed || mayTry(now);
    if (m_record && mayPass)
        m_record->countCall();
    else if (m_record)
        m_record->countRefusal();
    return mayPass;
}

bool CircuitBreaker::mayTry(Duration now)
{
    if (m_state == State::Open) {
        if (now < m_openUntil)
            return false;
        m_trialsRunning = 0;
        change(State::HalfOpen, now);
    }
    if (m_trialsRunning >= m_limits.trialCalls)
        return false;
    ++m_trialsRunning;
    return true;
}

void CircuitBreaker::succeed(Duration now)
{
    if (m_state == State::Open)
        return; // a call from before it opened
    if (m_state == State::HalfOpen) {
        if (m_trialsRunning > 0)
            --m_trialsRunning;
        if (m_trialsRunning > 0)
            return; // the other trials still have to say
        m_outcomes.clear();
        m_failuresInWindow = 0;
        change(State::Closed, now);
    }
    m_failuresInRow = 0;
    record(now, false);
}

void CircuitBreaker::fail(Duration now)
{
    if (m_record)
        m_record->countFailure();
    if (m_state == State::Open)
        return;
    ++m_failuresInRow;
    record(now, true);
    if (m_state == State::HalfOpen || isTooBad()) {
        m_openUntil = now + m_limits.openFor;
        m_failuresInRow = 0;
        change(State::Open, now);
    }
}

void CircuitBreaker::forget()
{
    if (m_state == State::HalfOpen && m_trialsRunning > 0)
        --m_trialsRunning;
}

CircuitBreaker::State CircuitBreaker::state(Duration now) const
{
    return m_state == State::Open && now >= m_openUntil ? State::HalfOpen : m_state;
}

void CircuitBreaker::onChange(std::function<void(const CircuitBreaker&, State)> listener)
{
    m_listener = std::move(listener);
}

void CircuitBreaker::record(Duration now, bool isFailure)
{
    m_outcomes.push_back({now, isFailure});
    m_failuresInWindow += isFailure ? 1 : 0;
    // The window is bounded in time and in memory.
    constexpr std::size_t kMost = 1024;
    while (!m_outcomes.empty() &&
           (m_outcomes.front().time + m_limits.window < now || m_outcomes.size() > kMost)) {
        m_failuresInWindow -= m_outcomes.front().isFailure ? 1 : 0;
        m_outcomes.pop_front();
    }
}

bool CircuitBreaker::isTooBad() const
{
    if (m_failuresInRow >= m_limits.failuresInRow)
        return true;
    const auto calls = static_cast<int>(m_outcomes.size());
    return calls >= m_limits.leastCalls &&
           static_cast<double>(m_failuresInWindow) >= m_limits.failureRate * calls;
}

void CircuitBreaker::change(State state, Duration now)
{
    if (state == m_state)
        return;
    m_state = state;
    if (m_record)
        m_record->setState(shownAs(state), now, state == State::Open ? m_openUntil : Duration());
    if (m_listener)
        m_listener(*this, state);
}

std::string_view toText(CircuitBreaker::State state)
{
    switch (state) {
    case CircuitBreaker::State::Closed:
        return "closed";
    case CircuitBreaker::State::Open:
        return "open";
    case CircuitBreaker::State::HalfOpen:
        return "half-open";
    }
    return "open";
}

} // namespace qd
