// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/domain/RunResult.h"
#include "core/ports/Broker.h"
#include "core/simulation/FillModel.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qd {

/// Fills orders of one instrument against bars: the same engine in a backtest and behind the paper
/// venue. Market orders fill at the next bar's open × (1 ± (spread/2 + slippage)/10⁴); stops and
/// limits inside the bar by the chosen path. Fills carry ascending trade ids. A bar's volume does
/// not bound fills, and a bar without volume still has its prices. One thread.
///
/// A limit order that the open already satisfies fills at the open and pays the taker's fee; one
/// that is reached later in the bar fills at its limit and pays the maker's. A stop beyond which
/// the bar opens fills at the open, else at its stop price; both as market orders. Where a stop and
/// a limit of one bot on the same side are both reached inside one bar, only the first of them by
/// the scenario fills (pessimistic: the stop), since they stand for one position.
/// A triggered stop-limit order becomes a limit order that keeps its stop price.
class MatchingEngine
{
public:
    struct Setup
    {
        Instrument instrument;
        CostSpec costs;
        LimitFill limitFill = LimitFill::Through;
        Intrabar intrabar = Intrabar::Pessimistic;
        std::string environment; ///< Written into fills.
        std::string account;
    };

    explicit MatchingEngine(Setup setup);

    /// Takes an order at `now`; accepts or rejects it by the instrument's rules. Events are added.
    void submit(const OrderRequest& request, Timestamp now, std::vector<OrderEvent>& events);
    /// An unknown id is a CancelRejected event.
    void cancel(const ClientOrderId& id, Timestamp now, std::vector<OrderEvent>& events);
    /// The first trade of a bar: market orders waiting for it fill here, at the bar's open time.
    void onOpen(const Bar& bar, std::vector<OrderEvent>& events);
    /// The rest of the bar: stops and limits, at the bar's close time.
    void onRange(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events);
    /// Market orders fill at this close instead (fill model "close").
    void onClose(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events);

    /// No bar will follow: what a person wants sold (purpose Flatten) goes at the last price.
    void flattenAt(Decimal lastPrice, Timestamp time, std::vector<OrderEvent>& events);

    [[nodiscard]] bool hasWorkingOrders() const { return !m_working.empty(); }
    [[nodiscard]] const std::vector<Order>& workingOrders() const { return m_working; }
    /// Puts back what a restart read from the venue's ledger.
    void restore(std::vector<Order> working, std::uint64_t nextTradeNumber);
    [[nodiscard]] std::uint64_t nextTradeNumber() const { return m_nextTrade; }

private:
    struct Execution
    {
        Decimal price;
        Liquidity liquidity = Liquidity::Taker;
    };

    [[nodiscard]] std::optional<Execution> atOpen(Order& order, Decimal open) const;
    [[nodiscard]] std::optional<Execution> inRange(Order& order, const Bar& bar,
                                                   Timestamp time) const;
    [[nodiscard]] std::optional<Execution> triggeredLimit(Order& order, const Bar& bar,
                                                          Timestamp time) const;
    void matchRange(const Bar& bar, Timestamp time, OrderType first,
                    std::vector<OrderEvent>& events);
    void execute(Order& order, const Execution& execution, Timestamp time,
                 std::vector<OrderEvent>& events);
    void finish(Order& order, OrderEvent::Kind kind, OrderState state, Timestamp time,
                std::string reason, std::vector<OrderEvent>& events);
    void sweep();

    Setup m_setup;
    FillModel m_model;
    std::vector<Order> m_working;
    std::uint64_t m_nextTrade = 1;
};

} // namespace qd
