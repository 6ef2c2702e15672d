// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/Broker.h"

#include <QTest>

#include <memory>
#include <vector>

namespace qd::test {

/// One broker with its market, as the contract drives it; a row of the suite.
class BrokerFixture : public BrokerListener
{
public:
    [[nodiscard]] virtual Broker& broker() = 0;
    /// Lets the venue trade on, past the next open.
    virtual void letMarketTrade() = 0;
    /// A symbol with a price of about 100 that may be traded.
    [[nodiscard]] virtual std::string symbol() const = 0;

    void onOrderEvent(const OrderEvent& event) override { events.push_back(event); }
    std::vector<OrderEvent> events;
};

/// What every broker must do, whatever is behind it (core/ports/Broker.h).
class BrokerContract
{
public:
    explicit BrokerContract(BrokerFixture& fixture) : m_fixture(fixture)
    {
        fixture.broker().setListener(&fixture);
    }

    void acceptsThenFillsAMarketOrder()
    {
        m_fixture.broker().submit(buy("one", "1"));
        QVERIFY(has(OrderEvent::Kind::Accepted, "one"));
        m_fixture.letMarketTrade();
        QVERIFY(has(OrderEvent::Kind::Filled, "one"));
        QVERIFY(m_fixture.events.back().completesOrder);
        QCOMPARE(m_fixture.events.back().fill->quantity, "1"_dec);
    }

    void reportsTheCancelOfAnUnknownOrder()
    {
        m_fixture.broker().cancel(ClientOrderId("nobody"));
        QVERIFY(has(OrderEvent::Kind::CancelRejected, "nobody"));
    }

    void cancelsARestingOrderForGood()
    {
        OrderRequest request = buy("resting", "1");
        request.intent.type = OrderType::Limit;
        request.intent.limitPrice = "1"_dec; // far below the market
        m_fixture.broker().submit(request);
        m_fixture.broker().cancel(request.id);
        QVERIFY(has(OrderEvent::Kind::Canceled, "resting"));
        m_fixture.letMarketTrade();
        QVERIFY(!has(OrderEvent::Kind::Filled, "resting"));
    }

    void neverTakesAnIdTwice()
    {
        m_fixture.broker().submit(buy("twice", "1"));
        m_fixture.broker().submit(buy("twice", "1"));
        QVERIFY(has(OrderEvent::Kind::Unknown, "twice")); // and it is not a proven refusal
        m_fixture.letMarketTrade();
        QCOMPARE(fillsOf("twice"), 1);
    }

    void refusesWhatTheAccountCannotPay()
    {
        m_fixture.broker().submit(buy("dear", "100000000"));
        QVERIFY(has(OrderEvent::Kind::Rejected, "dear"));
        QVERIFY(!m_fixture.events.back().reason.empty());
    }

    void refusesToSellWhatIsNotThere()
    {
        OrderRequest request = buy("short", "1");
        request.intent.side = Side::Sell;
        m_fixture.broker().submit(request);
        QVERIFY(has(OrderEvent::Kind::Rejected, "short"));
    }

    void statesAllThatHappened()
    {
        m_fixture.broker().submit(buy("one", "2"));
        m_fixture.letMarketTrade();
        const Result<BrokerStatement> statement = m_fixture.broker().statement();
        QVERIFY(statement.isOk());
        QCOMPARE(statement->orders.size(), std::size_t{1});
        QCOMPARE(statement->orders.front().state, OrderState::Filled);
        QCOMPARE(statement->orders.front().filledQuantity, "2"_dec);
        QCOMPARE(statement->fills.size(), std::size_t{1});
        bool holdsCoins = false;
        for (const auto& [asset, balance] : statement->account.balances)
            holdsCoins = holdsCoins || balance.total() == "2"_dec;
        QVERIFY(holdsCoins);
    }

    void isClosedTwiceWithoutHarm()
    {
        m_fixture.broker().close();
        m_fixture.broker().close();
        QVERIFY(!m_fixture.broker().statement().isOk()); // an error, never "none"
    }

private:
    [[nodiscard]] OrderRequest buy(const std::string& id, const char* quantity) const
    {
        OrderRequest request;
        request.id = ClientOrderId(id);
        request.intent.bot = BotId("bot");
        request.intent.symbol = m_fixture.symbol();
        request.intent.quantity = *Decimal::parse(quantity);
        request.intent.referencePrice = "100"_dec;
        return request;
    }
    [[nodiscard]] bool has(OrderEvent::Kind kind, const std::string& id) const
    {
        for (const OrderEvent& event : m_fixture.events) {
            if (event.kind == kind && event.orderId.str() == id)
                return true;
        }
        return false;
    }
    [[nodiscard]] int fillsOf(const std::string& id) const
    {
        int fills = 0;
        for (const OrderEvent& event : m_fixture.events) {
            if (event.kind == OrderEvent::Kind::Filled && event.orderId.str() == id)
                ++fills;
        }
        return fills;
    }

    BrokerFixture& m_fixture;
};

} // namespace qd::test
