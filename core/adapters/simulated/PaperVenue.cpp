// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/PaperVenue.h"

#include "core/adapters/simulated/FormingPath.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace qd {

namespace {

constexpr double kFormingStatesPerSecond = 20.0; ///< More than an eye needs.
constexpr int kMaxFormingStates = 40;

int formingStateCount(double pace)
{
    if (pace <= 0.0)
        return 1;
    return std::clamp(static_cast<int>(kFormingStatesPerSecond / pace), 1, kMaxFormingStates);
}

} // namespace

PaperVenue::PaperVenue(Setup setup, std::unique_ptr<VenueLedger> ledger)
    : m_setup(std::move(setup)),
      m_ledger(std::move(ledger)),
      m_account(m_setup.openingBalance, m_setup.costs.takerFee)
{}

PaperVenue::~PaperVenue()
{
    close();
}

void PaperVenue::addSeries(std::shared_ptr<const BarSeries> series)
{
    const bool isFirst = m_tape.isEmpty() && m_sequence == 0 && m_published.isNull();
    if (isFirst && !series->isEmpty()) // half of it is history, as in a workspace that had data
        m_published = m_opened = series->openTime(series->size() / 2);
    m_tape.put(std::move(series));
    if (m_phase == Phase::Ended) {
        m_phase = Phase::Resting;
        schedule(Duration(), &PaperVenue::beginStep);
    }
}

Status PaperVenue::subscribe(const SeriesKey& key)
{
    if (m_tape.contains(key))
        return {};
    if (!m_setup.fetch)
        return makeError(ErrorKind::NotFound,
                         "the paper venue has no bars of " + key.symbol + " " +
                             key.timeframe.toString(),
                         "import or generate them first");
    Result<BarSeries> bars = m_setup.fetch(key);
    if (!bars)
        return bars.error();
    addSeries(std::make_shared<const BarSeries>(std::move(bars).value()));
    return {};
}

void PaperVenue::setPace(double stepsPerSecond)
{
    m_setup.pace = std::isfinite(stepsPerSecond) ? std::max(0.0, stepsPerSecond) : 0.0;
    if (m_phase == Phase::Resting)
        restThenStep();
    else if (m_phase == Phase::Forming)
        schedule(Duration(), &PaperVenue::finishStep);
}

void PaperVenue::schedule(Duration delay, void (PaperVenue::*step)())
{
    ++m_timer;
    m_setup.schedule(delay,
                     [this, step, timer = m_timer, alive = std::weak_ptr<const int>(m_alive)] {
                         if (!alive.expired() && timer == m_timer)
                             (this->*step)();
                     });
}

Duration PaperVenue::interval() const
{
    if (m_setup.pace <= 0.0)
        return {};
    return Duration::nanoseconds(static_cast<std::int64_t>(1e9 / m_setup.pace));
}

void PaperVenue::start()
{
    if (m_phase != Phase::Idle)
        return;
    if (m_market != nullptr)
        m_market->onFeedState(true, "replay of recorded bars");
    m_phase = Phase::Resting;
    if (repeatsLastStep())
        publish(); // what was not acknowledged before a restart, or was: its answers are the same
    else
        schedule(Duration(), &PaperVenue::beginStep);
}

void PaperVenue::restThenStep()
{
    m_phase = Phase::Resting;
    // The bars take their time while they form; without forming states the time passes here.
    const bool showsForming = formingStateCount(m_setup.pace) > 1;
    const Duration spent = Duration::nanoseconds(
        std::chrono::nanoseconds(std::chrono::steady_clock::now() - m_stepBegan).count());
    const Duration rest = std::max(Duration(), interval() - spent);
    schedule(showsForming ? Duration() : rest, &PaperVenue::beginStep);
}

void PaperVenue::beginStep()
{
    const std::optional<Timestamp> next = m_tape.nextClose(m_published);
    if (!next) {
        m_phase = Phase::Ended;
        std::vector<OrderEvent> events;
        sellAtEnd(events);
        if (!commitAndTell(events, false))
            return;
        if (m_market != nullptr)
            m_market->onEnd();
        return;
    }
    m_next = *next;
    m_stepBegan = std::chrono::steady_clock::now();
    std::vector<OrderEvent> events;
    openBars(events);
    m_opened = std::max(m_opened, m_next);
    if (!commitAndTell(events, false))
        return;
    const int states = formingStateCount(m_setup.pace);
    if (states <= 1) {
        finishStep();
        return;
    }
    m_phase = Phase::Forming;
    m_formingState = 0;
    prepareForming(states);
    showForming();
}

/// The finest bars walk from open to close; the coarser ones they belong to grow with them.
void PaperVenue::prepareForming(int states)
{
    m_forming.clear();
    for (const auto& [key, bar] : m_tape.finestClosingAt(m_next)) {
        const std::vector<Bar> walk = formingStates(bar, states);
        for (const auto& [coarse, built] : m_tape.builtBefore(key, bar.openTime)) {
            std::vector<Bar> grown;
            for (const Bar& state : walk) {
                grown.push_back(built);
                mergeInto(grown.back(), state);
            }
            m_forming.emplace_back(coarse, std::move(grown));
        }
        m_forming.emplace_back(key, walk);
    }
}

void PaperVenue::showForming()
{
    const auto states = static_cast<int>(m_forming.front().second.size());
    if (m_formingState >= states) {
        finishStep();
        return;
    }
    for (const auto& [key, bars] : m_forming) {
        const Bar& bar = bars[static_cast<std::size_t>(m_formingState)];
        if (m_market != nullptr)
            m_market->onFormingBar(key, bar);
    }
    ++m_formingState;
    schedule(Duration::nanoseconds(interval().nanoseconds() / states), &PaperVenue::showForming);
}

void PaperVenue::finishStep()
{
    std::vector<OrderEvent> events;
    closeBars(events);
    m_published = m_next;
    ++m_sequence;
    if (commitAndTell(events, true))
        publish();
}

void PaperVenue::publish()
{
    m_phase = Phase::Waiting;
    MarketStep step;
    step.sequence = m_sequence;
    step.closeTime = m_published;
    step.bars = m_tape.closingAt(m_published);
    if (m_market != nullptr)
        m_market->onStep(step);
}

void PaperVenue::acknowledge(std::uint64_t sequence)
{
    if (m_phase == Phase::Waiting && sequence == m_sequence)
        restThenStep();
}

void PaperVenue::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    ++m_timer;
    m_alive.reset();
    m_market = nullptr;
    m_orders = nullptr;
}

} // namespace qd
