// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/OrderStateMachine.h"

#include "core/foundation/Random.h"
#include "core/trading/PositionLedger.h"
#include "tests/core/trading/TradingFixtures.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <map>

using namespace qd;
using namespace qd::test;
using Kind = OrderEvent::Kind;
using Outcome = OrderStateMachine::Outcome;

Q_DECLARE_METATYPE(qd::OrderState)
Q_DECLARE_METATYPE(qd::OrderEvent::Kind)
Q_DECLARE_METATYPE(qd::OrderStateMachine::Outcome)

class TestOrderStateMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichEventIsLegalInWhichState_data();
    void knowsWhichEventIsLegalInWhichState();
    void takesAFillInEveryState_data();
    void takesAFillInEveryState();
    void refusalAfterAFillIsAContradiction();
    void deniesOnlyWhatWasNotSent();
    void notPlacedNeedsAnUnprovenOrderWithoutFills();
    void everyPermutationWithDuplicatesEndsTheSame();
};

namespace {

Order orderIn(OrderState state)
{
    Order order;
    order.id = ClientOrderId("order");
    order.intent = marketBuy("3");
    order.state = state;
    return order;
}

OrderEvent eventOf(Kind kind)
{
    OrderEvent event;
    event.kind = kind;
    event.orderId = ClientOrderId("order");
    event.time = at(5);
    event.reason = "because";
    return event;
}

OrderEvent fillEvent(const char* tradeId, const char* quantity)
{
    OrderEvent event = eventOf(Kind::Filled);
    event.fill = fillOf(tradeId, Side::Buy, "100", quantity, "0.1");
    return event;
}

struct Outcomes
{
    OrderState state = OrderState::Intent;
    std::string quantity;
    std::string cash;
    friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

Outcomes play(const std::vector<OrderEvent>& events)
{
    PositionLedger ledger;
    if (!ledger.open(kBot, kSymbol, dec("1000")))
        return {};
    Order order = orderIn(OrderState::Sent);
    Decimal most;
    for (const OrderEvent& event : events) {
        if (event.kind == Kind::Filled) {
            if (*ledger.apply(*event.fill))
                OrderStateMachine::applyFill(order, *event.fill, event.fill->fee, false);
        } else {
            OrderStateMachine::apply(order, event);
        }
        if (order.filledQuantity < most)
            return {};
        most = order.filledQuantity;
    }
    return {order.state, order.filledQuantity.toString(), ledger.cash(kBot).toString()};
}

} // namespace

void TestOrderStateMachine::knowsWhichEventIsLegalInWhichState_data()
{
    using S = OrderState;
    QTest::addColumn<OrderState>("before");
    QTest::addColumn<OrderEvent::Kind>("kind");
    QTest::addColumn<OrderStateMachine::Outcome>("outcome");
    QTest::addColumn<OrderState>("after");
    const auto row = [](S before, Kind kind, Outcome outcome, S after) {
        QTest::addRow("%s, event %d", std::string(toText(before)).c_str(), static_cast<int>(kind))
            << before << kind << outcome << after;
    };
    for (const S open : {S::Intent, S::Sent, S::Unknown, S::NotPlaced}) {
        row(open, Kind::Accepted, Outcome::Applied, S::Accepted);
        row(open, Kind::Rejected, Outcome::Applied, S::Rejected);
        row(open, Kind::Canceled, Outcome::Applied, S::Canceled);
        row(open, Kind::Expired, Outcome::Applied, S::Expired);
    }
    for (const S open : {S::Accepted, S::PartiallyFilled}) {
        row(open, Kind::Accepted, Outcome::Ignored, open);
        row(open, Kind::Canceled, Outcome::Applied, S::Canceled);
        row(open, Kind::Expired, Outcome::Applied, S::Expired);
        row(open, Kind::Unknown, Outcome::Applied, S::Unknown);
        row(open, Kind::CancelRejected, Outcome::Ignored, open);
    }
    row(S::Accepted, Kind::Rejected, Outcome::Applied, S::Rejected);
    row(S::PartiallyFilled, Kind::Rejected, Outcome::Illegal, S::PartiallyFilled);
    row(S::Sent, Kind::Unknown, Outcome::Applied, S::Unknown);
    row(S::Unknown, Kind::Unknown, Outcome::Ignored, S::Unknown);
    for (const S done : {S::Filled, S::Canceled, S::Expired}) {
        row(done, Kind::Accepted, Outcome::Ignored, done);
        row(done, Kind::Canceled, Outcome::Ignored, done);
        row(done, Kind::Expired, Outcome::Ignored, done);
        row(done, Kind::Unknown, Outcome::Ignored, done);
        row(done, Kind::Rejected, Outcome::Illegal, done);
    }
    row(S::Rejected, Kind::Rejected, Outcome::Ignored, S::Rejected);
    row(S::Rejected, Kind::Canceled, Outcome::Illegal, S::Rejected);
    row(S::Denied, Kind::Accepted, Outcome::Illegal, S::Denied);
    row(S::Denied, Kind::Canceled, Outcome::Illegal, S::Denied);
    row(S::Denied, Kind::Rejected, Outcome::Illegal, S::Denied);
}

void TestOrderStateMachine::knowsWhichEventIsLegalInWhichState()
{
    QFETCH(OrderState, before);
    QFETCH(OrderEvent::Kind, kind);
    QFETCH(OrderStateMachine::Outcome, outcome);
    QFETCH(OrderState, after);
    Order order = orderIn(before);
    QVERIFY(OrderStateMachine::apply(order, eventOf(kind)) == outcome);
    QCOMPARE(toText(order.state), toText(after));
}

void TestOrderStateMachine::takesAFillInEveryState_data()
{
    using S = OrderState;
    QTest::addColumn<OrderState>("before");
    QTest::addColumn<OrderState>("afterPart");
    for (const S state : {S::Intent, S::Sent, S::Accepted, S::PartiallyFilled, S::Unknown,
                          S::Rejected, S::Denied, S::NotPlaced})
        QTest::addRow("%s", std::string(toText(state)).c_str()) << state << S::PartiallyFilled;
    for (const S state : {S::Canceled, S::Expired, S::Filled})
        QTest::addRow("%s", std::string(toText(state)).c_str()) << state << state;
}

void TestOrderStateMachine::takesAFillInEveryState()
{
    QFETCH(OrderState, before);
    QFETCH(OrderState, afterPart);
    Order order = orderIn(before);
    OrderStateMachine::applyFill(order, fillOf("1", Side::Buy, "100", "1"), dec("0.1"), false);
    QCOMPARE(toText(order.state), toText(afterPart));
    QCOMPARE(order.filledQuantity.toString(), std::string("1"));
    QCOMPARE(order.fees.toString(), std::string("0.1"));
    OrderStateMachine::applyFill(order, fillOf("2", Side::Buy, "110", "2"), dec("0.2"), false);
    QCOMPARE(toText(order.state), toText(OrderState::Filled));
    QCOMPARE(order.filledValue.toString(), std::string("320"));
}

void TestOrderStateMachine::refusalAfterAFillIsAContradiction()
{
    Order order = orderIn(OrderState::Unknown);
    OrderStateMachine::applyFill(order, fillOf("1", Side::Buy, "100", "1"), {}, false);
    QVERIFY(OrderStateMachine::apply(order, eventOf(Kind::Rejected)) == Outcome::Illegal);
    QCOMPARE(order.filledQuantity.toString(), std::string("1"));
}

void TestOrderStateMachine::deniesOnlyWhatWasNotSent()
{
    Order order = orderIn(OrderState::Intent);
    QVERIFY(OrderStateMachine::deny(order, "too old", at(9)) == Outcome::Applied);
    QCOMPARE(order.message, std::string("too old"));
    order = orderIn(OrderState::Sent);
    QVERIFY(OrderStateMachine::deny(order, "too old", at(9)) == Outcome::Illegal);
    QVERIFY(order.state == OrderState::Sent);
}

void TestOrderStateMachine::notPlacedNeedsAnUnprovenOrderWithoutFills()
{
    Order order = orderIn(OrderState::Unknown);
    QVERIFY(OrderStateMachine::notPlaced(order, "absent", at(9)) == Outcome::Applied);
    order = orderIn(OrderState::Accepted);
    QVERIFY(OrderStateMachine::notPlaced(order, "absent", at(9)) == Outcome::Illegal);
    order = orderIn(OrderState::Unknown);
    order.filledQuantity = dec("1");
    QVERIFY(OrderStateMachine::notPlaced(order, "absent", at(9)) == Outcome::Illegal);
}

void TestOrderStateMachine::everyPermutationWithDuplicatesEndsTheSame()
{
    const std::vector<std::pair<std::vector<OrderEvent>, OrderState>> stories{
        {{eventOf(Kind::Accepted), fillEvent("1", "1"), fillEvent("2", "0.5"),
          eventOf(Kind::Canceled)},
         OrderState::Canceled},
        {{eventOf(Kind::Accepted), fillEvent("1", "1"), fillEvent("2", "1.25"),
          fillEvent("3", "0.75")},
         OrderState::Filled},
        {{eventOf(Kind::Accepted), fillEvent("1", "2"), eventOf(Kind::Expired)},
         OrderState::Expired},
    };
    Random random(7);
    for (const auto& [story, ending] : stories) {
        const Outcomes straight = play(story);
        QCOMPARE(toText(straight.state), toText(ending));
        for (int round = 0; round < 400; ++round) {
            std::vector<OrderEvent> shuffled = story;
            for (const OrderEvent& event : story)
                for (std::uint64_t copies = random.below(3); copies > 0; --copies)
                    shuffled.push_back(event);
            for (std::size_t i = shuffled.size() - 1; i > 0; --i)
                std::swap(shuffled[i], shuffled[random.below(i + 1)]);
            QVERIFY(play(shuffled) == straight);
        }
    }
}

QD_TEST(TestOrderStateMachine)
#include "TestOrderStateMachine.moc"
