// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/domain/RunResult.h"
#include "core/ports/Broker.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qd {

/// Fills orders of one instrument against bars: the same engine in a backtest and behind the paper
/// venue. Market orders fill at the next bar's open × (1 ± (spread/2 + slippage)/10⁴); stops and
/// limits inside the bar by the chosen path. Fills carry ascending trade ids. One thread.
class MatchingEngine
{
public:
    struct Setup {
        Instrument instrument;
        CostSpec costs;
        LimitFill limitFill = LimitFill::Through;
        Intrabar intrabar = Intrabar::Pessimistic;
        std::string environment; ///< Written into fills.
        std::string account;
    };

    explicit MatchingEngine(Setup setup);

    /// Takes an order at `now`; accepts or rejects it by the instrument's rules.
    void submit(const OrderRequest& request, Timestamp now, std::vector<OrderEvent>& events);
    void cancel(const ClientOrderId& id, Timestamp now, std::vector<OrderEvent>& events);
    /// The first trade of a bar: market orders waiting for it fill here.
    void onOpen(const Bar& bar, std::vector<OrderEvent>& events);
    /// The rest of the bar: stops and limits.
    void onRange(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events);
    /// Market orders fill at this close instead (fill model "close").
    void onClose(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events);

    [[nodiscard]] bool hasWorkingOrders() const { return !m_working.empty(); }
    [[nodiscard]] const std::vector<Order>& workingOrders() const { return m_working; }
    /// Puts back what a restart read from the venue's ledger.
    void restore(std::vector<Order> working, std::uint64_t nextTradeNumber);
    [[nodiscard]] std::uint64_t nextTradeNumber() const { return m_nextTrade; }

private:
    Setup m_setup;
    std::vector<Order> m_working;
    std::uint64_t m_nextTrade = 1;
};

} // namespace qd
