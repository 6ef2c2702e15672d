// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"
#include "core/foundation/Random.h"

#include <cmath>

namespace qd::test {

/// A made-up run with so many trades of ten bars each: equity, orders, fills and trades agree with
/// one another as those of a real run do.
class SampleRun
{
public:
    explicit SampleRun(int trades, Timeframe frame = Timeframe::fromSeconds(4 * 3600))
        : m_frame(frame)
    {
        m_run.spec.strategy = {"sma-cross",
                               {{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}}};
        m_run.spec.data = {{"BTCUSDT", frame}, "btcusdt-4h.csv"};
        m_run.spec.costs.takerFee = "0.001"_dec;
        m_run.spec.costs.makerFee = "0.001"_dec;
        m_run.title = "Trend following on Bitcoin";
        m_run.version = "0.1.0";
        m_run.dataHash = "9f3c0a51b27de884";
        m_run.initialEquity = Decimal::fromInt(10'000);
        m_equity = m_run.initialEquity;
        m_time = Timestamp::parse("2021-01-01").value();
        m_run.equity.push_back({m_time, m_equity.toDouble()});
        for (int i = 0; i < trades; ++i)
            addTrade(i + 1);
        m_run.bars = static_cast<std::int64_t>(m_run.equity.size());
        m_run.finalEquity = m_equity;
        m_run.exposure = trades > 0 ? 0.5 : 0.0;
    }

    [[nodiscard]] RunResult result() const { return m_run; }

private:
    void addFill(Side side, Decimal price, Decimal quantity, const std::string& reason)
    {
        Order order;
        order.id = ClientOrderId("o-" + std::to_string(m_run.orders.size() + 1));
        order.intent.symbol = "BTCUSDT";
        order.intent.side = side;
        order.intent.quantity = quantity;
        order.intent.reason = reason;
        order.intent.decidedAt = m_time;
        order.createdAt = order.updatedAt = m_time;
        order.state = OrderState::Filled;
        order.filledQuantity = quantity;
        order.filledValue = price * quantity;
        Fill fill;
        fill.orderId = order.id;
        fill.tradeId = TradeId(order.id.str());
        fill.environment = "backtest";
        fill.symbol = "BTCUSDT";
        fill.side = side;
        fill.price = price;
        fill.quantity = quantity;
        fill.fee = price * quantity * "0.001"_dec;
        fill.time = m_time;
        fill.reason = reason;
        order.fees = fill.fee;
        m_run.orders.push_back(order);
        m_run.fills.push_back(fill);
    }

    void addTrade(int number)
    {
        // Over very many trades the price would leave any range; it comes back while flat.
        if (m_price > Decimal::fromInt(90'000) || m_price < Decimal::fromInt(9'000))
            m_price = Decimal::fromInt(30'000);
        const double drift = m_equity < Decimal::fromInt(25'000) ? 0.0007 : -0.0005;
        Trade trade;
        trade.number = number;
        trade.symbol = "BTCUSDT";
        trade.entryTime = m_time;
        trade.entryPrice = m_price;
        trade.quantity = (m_equity * "0.9"_dec / m_price).rounded(8, Rounding::Down);
        trade.entryReason = "SMA(10) above SMA(50)";
        trade.exitReason = "SMA(10) no longer above SMA(50)";
        addFill(Side::Buy, m_price, trade.quantity, trade.entryReason);
        const Decimal before = m_equity - m_run.fills.back().fee;
        for (int bar = 0; bar < 10; ++bar) {
            const double move = 1.0 + drift + 0.013 * m_chance.normal();
            m_price = Decimal::fromDouble(m_price.toDouble() * move).value().rounded(2);
            m_time = m_time + m_frame.duration();
            m_equity = before + (m_price - trade.entryPrice) * trade.quantity;
            m_run.equity.push_back({m_time, m_equity.toDouble()});
        }
        trade.exitTime = m_time;
        trade.exitPrice = m_price;
        addFill(Side::Sell, m_price, trade.quantity, trade.exitReason);
        m_equity -= m_run.fills.back().fee;
        m_run.equity.back().equity = m_equity.toDouble();
        trade.entryValue = trade.entryPrice * trade.quantity;
        trade.exitValue = trade.exitPrice * trade.quantity;
        trade.grossPnl = trade.exitValue - trade.entryValue;
        trade.fees = m_run.fills[m_run.fills.size() - 2].fee + m_run.fills.back().fee;
        trade.netPnl = trade.grossPnl - trade.fees;
        trade.returnRatio = trade.netPnl.toDouble() / trade.entryValue.toDouble();
        trade.mae = -0.011;
        trade.mfe = 0.027;
        trade.barsHeld = 10;
        m_run.trades.push_back(trade);
        for (int bar = 0; bar < 10; ++bar) {
            m_time = m_time + m_frame.duration();
            m_run.equity.push_back({m_time, m_equity.toDouble()});
        }
    }

    Timeframe m_frame;
    RunResult m_run;
    Random m_chance{7};
    Decimal m_equity;
    Decimal m_price = Decimal::fromInt(30'000);
    Timestamp m_time;
};

} // namespace qd::test
