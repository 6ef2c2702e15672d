// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotWorker.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace qd {

BotWorker::BotWorker(Setup setup)
    : m_setup(std::move(setup)), m_thread("bot-" + m_setup.definition.id.str())
{
    m_thread.post([this] { runGuarded(0, [this] { return load(); }); });
}

BotWorker::~BotWorker()
{
    m_thread.stop();
}

void BotWorker::adopt(const SizingSpec& sizing, const RiskLimits& limits)
{
    m_thread.post([this, sizing, limits] {
        m_setup.definition.sizing = sizing;
        m_setup.definition.limits = limits;
        if (m_runner)
            m_runner->adopt(sizing, limits);
    });
}

void BotWorker::onStep(std::uint64_t sequence, const Bar& bar, const PortfolioView& portfolio)
{
    m_thread.post([this, sequence, bar, portfolio] {
        runGuarded(sequence, [&] { return decide(sequence, bar, portfolio); });
    });
}

/// Nothing a strategy does may end the thread or leave a step without an answer.
void BotWorker::runGuarded(std::uint64_t sequence, const std::function<Status()>& work)
{
    if (m_isFaulted)
        return;
    try {
        if (const Status done = work(); !done)
            fault(sequence, done.error().message);
    } catch (const std::exception& exception) {
        fault(sequence, std::string("the strategy failed: ") + exception.what());
    } catch (...) {
        fault(sequence, "the strategy failed with an exception of unknown type");
    }
}

BotAnswer BotWorker::newAnswer(BotAnswer::Kind kind) const
{
    BotAnswer answer;
    answer.kind = kind;
    answer.bot = m_setup.definition.id;
    answer.generation = m_setup.generation;
    return answer;
}

void BotWorker::fault(std::uint64_t sequence, const std::string& problem)
{
    m_isFaulted = true;
    m_runner.reset();
    BotAnswer answer = newAnswer(BotAnswer::Kind::Faulted);
    answer.sequence = sequence;
    answer.problem = problem;
    m_setup.answer(std::move(answer));
}

Result<std::unique_ptr<StrategyRunner>> BotWorker::makeRunner() const
{
    Result<std::unique_ptr<Strategy>> strategy = m_setup.makeStrategy();
    if (!strategy)
        return strategy.error();
    StrategyRunner::Setup setup;
    setup.bot = m_setup.definition.id;
    setup.instrument = m_setup.instrument;
    setup.sizing = m_setup.definition.sizing;
    setup.takerFee = m_setup.takerFee;
    setup.wantsNotes = true;
    setup.limits = m_setup.definition.limits;
    return std::make_unique<StrategyRunner>(std::move(strategy).value(), std::move(setup));
}

Status BotWorker::load()
{
    Result<BarSeries> history = m_setup.loadHistory();
    if (history)
        m_bars = std::move(history).value();
    else if (history.error().kind == ErrorKind::NotFound)
        m_bars = BarSeries(m_setup.definition.series);
    else
        return history.error();
    Result<std::unique_ptr<StrategyRunner>> runner = makeRunner();
    if (!runner)
        return runner.error();
    m_runner = std::move(runner).value();

    BotAnswer answer = newAnswer(BotAnswer::Kind::Loaded);
    if (const Status resumed = resume(answer); !resumed)
        return resumed;
    if (!m_bars.isEmpty())
        m_decidedBar = std::max(m_decidedBar, m_bars.openTime(m_bars.size() - 1));
    m_setup.answer(std::move(answer));
    return {};
}

/// Continues behind the checkpoint, or warms up afresh where there is none that can be read.
Status BotWorker::resume(BotAnswer& answer)
{
    PortfolioView flat = m_setup.portfolio;
    flat.mayEnter = false;
    if (m_setup.checkpoint && !m_setup.checkpoint->state.empty()) {
        const Status loaded = m_runner->loadState(m_setup.checkpoint->state);
        if (loaded) {
            m_decidedBar = m_setup.checkpoint->barOpenTime;
            warmUp(m_bars.lowerBound(m_decidedBar + Duration::nanoseconds(1)), flat, &answer);
            return {};
        }
        answer.problem = "its memory could not be read and was built anew from history: " +
                         loaded.error().message;
        Result<std::unique_ptr<StrategyRunner>> fresh = makeRunner();
        if (!fresh)
            return fresh.error();
        m_runner = std::move(fresh).value();
    }
    flat.quantity = flat.averagePrice = Decimal();
    flat.entryTime = Timestamp();
    flat.barsSinceEntry = 0;
    warmUp(0, flat, nullptr);
    return {};
}

/// Missed bars update the strategy; of what it wanted meanwhile only an exit still counts.
void BotWorker::warmUp(std::size_t from, const PortfolioView& portfolio, BotAnswer* answer)
{
    for (std::size_t i = from; i < m_bars.size(); ++i) {
        m_runner->onBarClosed(MarketView(m_bars, i + 1), portfolio, m_decision);
        if (answer == nullptr)
            continue;
        for (const OrderIntent& intent : m_decision.intents) {
            if (intent.purpose != OrderPurpose::Entry)
                answer->intents.assign(1, intent);
        }
    }
}

Status BotWorker::decide(std::uint64_t sequence, const Bar& bar, const PortfolioView& portfolio)
{
    BotAnswer answer = newAnswer(BotAnswer::Kind::Decided);
    answer.sequence = sequence;
    const bool isNew = m_bars.isEmpty() || bar.openTime > m_bars.openTime(m_bars.size() - 1);
    if (isNew) {
        if (const Status appended = m_bars.append(bar); !appended)
            return appended;
    }
    if (bar.openTime > m_decidedBar) {
        m_runner->onBarClosed(MarketView(m_bars, m_bars.size()), portfolio, m_decision);
        m_decidedBar = bar.openTime;
        answer.intents = m_decision.intents;
        answer.notes = m_decision.notes;
        answer.checkpoint =
            BotCheckpoint{m_setup.definition.id, bar.openTime, m_runner->saveState()};
    }
    m_setup.answer(std::move(answer));
    return {};
}

} // namespace qd
