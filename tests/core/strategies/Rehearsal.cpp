// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/strategies/Rehearsal.h"

#include "core/foundation/Random.h"

#include <cmath>

namespace qd::test {

namespace {

constexpr std::int64_t kFirstOpen = 1'700'000'000'000; // ms
const SeriesKey kHourly{"BTCUSDT", Timeframe::fromSeconds(3'600)};

Decimal cents(double value)
{
    return Decimal::fromDouble(value).value().rounded(2);
}

Bar barAt(std::size_t index, double open, double close, double volume)
{
    Bar bar;
    bar.openTime = Timestamp::fromMilliseconds(kFirstOpen) +
                   Duration::seconds(3'600) * static_cast<std::int64_t>(index);
    bar.open = cents(open);
    bar.close = cents(close);
    bar.high = std::max(bar.open, bar.close) + Decimal::fromInt(1);
    bar.low = std::min(bar.open, bar.close) - Decimal::fromInt(1);
    bar.volume = cents(volume);
    return bar;
}

} // namespace

BarSeries barsFromCloses(const std::vector<double>& closes, const std::vector<double>& volumes)
{
    BarSeries bars(kHourly);
    for (std::size_t i = 0; i < closes.size(); ++i) {
        const double volume = i < volumes.size() ? volumes[i] : 10.0;
        const Bar bar = barAt(i, i == 0 ? closes[0] : closes[i - 1], closes[i], volume);
        QD_ASSERT(bars.append(bar).isOk(), "test bars ascend");
    }
    return bars;
}

BarSeries randomBars(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> closes;
    std::vector<double> volumes;
    double price = 1'000.0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isFlat = i % 97 > 90;
        if (!isFlat)
            price *= std::exp(0.02 * (random.uniform() - 0.5) + 0.01 * std::sin(0.05 * double(i)));
        if (i % 211 == 0)
            price *= 0.9;
        closes.push_back(price);
        volumes.push_back(isFlat ? 0.0 : 100.0 * random.uniform());
    }
    return barsFromCloses(closes, volumes);
}

std::unique_ptr<Strategy> makeStrategy(const std::string& name, const ParameterMap& parameters)
{
    return StrategyCatalog::instance().create({name, parameters}).value();
}

StrategyRunner makeRunner(std::unique_ptr<Strategy> strategy, const SizingSpec& sizing,
                          bool wantsNotes)
{
    StrategyRunner::Setup setup;
    setup.bot = BotId("rehearsal");
    setup.instrument = instrumentFromSymbol("BTCUSDT");
    setup.sizing = sizing;
    setup.wantsNotes = wantsNotes;
    return {std::move(strategy), std::move(setup)};
}

void Rehearsal::run(StrategyRunner& runner, std::size_t first, std::size_t last)
{
    Decision decision;
    for (std::size_t i = first; i < last; ++i) {
        fill(i);
        m_portfolio.equity = m_portfolio.cash + m_portfolio.quantity * m_bars->closeExact(i);
        runner.onBarClosed(MarketView(*m_bars, i + 1), m_portfolio, decision);
        for (const OrderIntent& intent : decision.intents)
            m_events.push_back({i, intent.side, intent.reason});
        m_notes.insert(m_notes.end(), decision.notes.begin(), decision.notes.end());
        m_waiting = decision.intents;
    }
}

void Rehearsal::fill(std::size_t bar)
{
    if (m_portfolio.quantity.isPositive())
        ++m_portfolio.barsSinceEntry;
    Decimal open = m_bars->openExact(bar);
    if (!open.isPositive() && bar > 0) // a hole in real data: nobody gets coins for nothing
        open = m_bars->closeExact(bar - 1);
    for (const OrderIntent& intent : m_waiting) {
        if (intent.side == Side::Buy) {
            const Decimal quantity = intent.quoteAmount.isPositive()
                                         ? Decimal::divide(intent.quoteAmount, open, Rounding::Down)
                                         : intent.quantity;
            m_portfolio.cash -= Decimal::multiply(quantity, open, Rounding::Up);
            m_portfolio.quantity = quantity;
            m_portfolio.averagePrice = open;
            m_portfolio.entryTime = m_bars->openTime(bar);
            m_portfolio.barsSinceEntry = 1;
        } else {
            m_portfolio.cash += m_portfolio.quantity * open;
            m_portfolio.quantity = {};
            m_portfolio.averagePrice = {};
            m_portfolio.entryTime = {};
            m_portfolio.barsSinceEntry = 0;
        }
    }
    m_waiting.clear();
}

} // namespace qd::test
