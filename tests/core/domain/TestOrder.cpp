// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Order.h"

#include "tests/support/TestMain.h"

#include <set>

using namespace qd;

namespace {

/// Every enumerator up to `last` has a spelling of its own that reads back.
template <typename Enum, typename Parse>
bool namesRoundTrip(Enum last, Parse parse)
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const auto back = parse(toText(value));
        if (toText(value).empty() || !back || *back != value)
            return false;
        names.insert(toText(value));
    }
    return names.size() == static_cast<std::size_t>(last) + 1;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadBack();
    void spellingsAreTheContract();
    void refusesOtherSpellings();
    void knowsWhichStatesAreFinal();
    void averagesItsFills();
};

void TestOrder::namesReadBack()
{
    QVERIFY(namesRoundTrip(Side::Sell, parseSide));
    QVERIFY(namesRoundTrip(OrderType::StopLimit, parseOrderType));
    QVERIFY(namesRoundTrip(TimeInForce::FillOrKill, parseTimeInForce));
    QVERIFY(namesRoundTrip(OrderPurpose::Flatten, parseOrderPurpose));
    QVERIFY(namesRoundTrip(OrderState::NotPlaced, parseOrderState));
    QVERIFY(namesRoundTrip(Liquidity::Taker, parseLiquidity));
}

void TestOrder::spellingsAreTheContract()
{
    // Written into journals and results: a change would make old ones unreadable.
    QCOMPARE(toText(Side::Buy), std::string_view("buy"));
    QCOMPARE(toText(OrderType::StopLimit), std::string_view("stop-limit"));
    QCOMPARE(toText(TimeInForce::GoodTillCanceled), std::string_view("gtc"));
    QCOMPARE(toText(OrderPurpose::Protection), std::string_view("protection"));
    QCOMPARE(toText(OrderState::PartiallyFilled), std::string_view("partially-filled"));
    QCOMPARE(toText(OrderState::Canceled), std::string_view("canceled"));
    QCOMPARE(toText(OrderState::NotPlaced), std::string_view("not-placed"));
    QCOMPARE(toText(Liquidity::Maker), std::string_view("maker"));
}

void TestOrder::refusesOtherSpellings()
{
    for (const char* text : {"", "BUY", "Buy", "buy ", "hold", "0", "long"}) {
        const Result<Side> side = parseSide(text);
        QVERIFY(!side.isOk());
        QCOMPARE(side.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(side.error().hint, std::string("Allowed: buy, sell."));
    }
    QVERIFY(!parseOrderState("cancelled").isOk());
    QVERIFY(parseOrderType(std::string(1'000'000, 'x')).error().message.size() < 200);
}

void TestOrder::knowsWhichStatesAreFinal()
{
    for (const OrderState state : {OrderState::Filled, OrderState::Canceled, OrderState::Rejected,
                                   OrderState::Denied, OrderState::Expired, OrderState::NotPlaced})
        QVERIFY(isTerminal(state));
    for (const OrderState state : {OrderState::Intent, OrderState::Sent, OrderState::Accepted,
                                   OrderState::PartiallyFilled, OrderState::Unknown})
        QVERIFY(!isTerminal(state));
}

void TestOrder::averagesItsFills()
{
    Order order;
    QVERIFY(order.averageFillPrice().isZero());
    order.filledQuantity = "3"_dec;
    order.filledValue = "100"_dec;
    QCOMPARE(order.averageFillPrice(), "33.333333333333"_dec);
}

QD_TEST(TestOrder)
#include "TestOrder.moc"
