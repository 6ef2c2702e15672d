// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/StrategyRunner.h"

namespace qd {

namespace {

/// Turns a strategy's wishes into intents; refuses what would double a position or an order.
class IntentWriter final : public OrderSink
{
public:
    IntentWriter(const StrategyRunner::Setup& setup, const PositionSizer& sizer,
                 const MarketView& market, const PortfolioView& portfolio, Decision& decision)
        : m_setup(setup),
          m_sizer(sizer),
          m_market(market),
          m_portfolio(portfolio),
          m_decision(decision)
    {}

    void enterLong(std::string reason, std::optional<double> stopDistance) override;
    void exitLong(std::string reason) override;
    void note(std::string text) override
    {
        if (m_setup.wantsNotes)
            m_decision.notes.push_back(std::move(text));
    }
    [[nodiscard]] bool wantsNotes() const override { return m_setup.wantsNotes; }

private:
    [[nodiscard]] const char* whyNoEntry() const;
    [[nodiscard]] OrderIntent intent(Side side, OrderPurpose purpose, std::string reason) const;

    const StrategyRunner::Setup& m_setup;
    const PositionSizer& m_sizer;
    const MarketView& m_market;
    const PortfolioView& m_portfolio;
    Decision& m_decision;
};

const char* IntentWriter::whyNoEntry() const
{
    if (!m_portfolio.mayEnter)
        return "entries are held back";
    if (m_portfolio.quantity.isPositive())
        return "a position is held already";
    if (m_portfolio.hasWorkingEntry || !m_decision.intents.empty())
        return "an order is on its way already";
    return nullptr;
}

OrderIntent IntentWriter::intent(Side side, OrderPurpose purpose, std::string reason) const
{
    OrderIntent intent;
    intent.bot = m_setup.bot;
    intent.symbol = m_setup.instrument.symbol;
    intent.side = side;
    intent.purpose = purpose;
    intent.decidedAt = m_market.closeTime();
    intent.referencePrice = m_market.closeExact();
    intent.reason = std::move(reason);
    return intent;
}

void IntentWriter::enterLong(std::string reason, std::optional<double> stopDistance)
{
    if (const char* why = whyNoEntry()) {
        if (wantsNotes())
            note("No entry, " + std::string(why) + ": " + reason);
        return;
    }
    EntrySize size =
        m_sizer.size(m_portfolio, m_setup.instrument, m_market.closeExact(), stopDistance);
    if (!size.refusal.empty()) {
        if (wantsNotes())
            note("No entry, " + size.refusal + ": " + reason);
        m_decision.refusal = std::move(size.refusal);
        return;
    }
    OrderIntent entry = intent(Side::Buy, OrderPurpose::Entry, std::move(reason));
    entry.quantity = size.quantity;
    entry.quoteAmount = size.quoteAmount;
    m_decision.intents.push_back(std::move(entry));
}

void IntentWriter::exitLong(std::string reason)
{
    if (!m_portfolio.quantity.isPositive() || m_portfolio.hasWorkingExit ||
        !m_decision.intents.empty())
        return;
    OrderIntent exit = intent(Side::Sell, OrderPurpose::Exit, std::move(reason));
    // A fee taken in coins leaves a quantity between two lots: the venue sells whole ones.
    exit.quantity = m_setup.instrument.floorToLot(m_portfolio.quantity);
    m_decision.intents.push_back(std::move(exit));
}

} // namespace

StrategyRunner::StrategyRunner(std::unique_ptr<Strategy> strategy, Setup setup)
    : m_strategy(std::move(strategy), setup.limits),
      m_setup(std::move(setup)),
      m_sizer(m_setup.sizing, m_setup.takerFee)
{}

void StrategyRunner::adopt(const SizingSpec& sizing, const RiskLimits& limits)
{
    m_setup.sizing = sizing;
    m_setup.limits = limits;
    m_sizer.adopt(sizing);
    m_strategy.adopt(limits);
}

void StrategyRunner::onBarClosed(const MarketView& market, const PortfolioView& portfolio,
                                 Decision& decision)
{
    decision.clear();
    m_sizer.onBar(market);
    IntentWriter orders(m_setup, m_sizer, market, portfolio, decision);
    Context context{market.closeTime(), market, portfolio, orders};
    m_strategy.onBar(context);
}

std::string StrategyRunner::saveState() const
{
    StateWriter state;
    m_sizer.save(state);
    m_strategy.save(state);
    return state.finish();
}

Status StrategyRunner::loadState(std::string_view bytes)
{
    StateReader state(bytes);
    m_sizer.load(state);
    m_strategy.load(state);
    return state.finish();
}

} // namespace qd
