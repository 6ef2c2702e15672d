// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/adapters/simulated/VenueHarness.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

OrderRequest marketBuy(const std::string& id, const char* quantity = "1")
{
    OrderRequest request;
    request.id = ClientOrderId(id);
    request.intent.bot = BotId("bot");
    request.intent.symbol = "BTCUSDT";
    request.intent.quantity = *Decimal::parse(quantity);
    request.intent.referencePrice = "100"_dec;
    return request;
}

void listen(VenueHarness& harness)
{
    harness.venue().setListener(static_cast<MarketDataListener*>(&harness));
    harness.venue().setListener(static_cast<BrokerListener*>(&harness));
}

OrderRequest flatten(const std::string& id, const char* quantity)
{
    OrderRequest request = marketBuy(id, quantity);
    request.intent.side = Side::Sell;
    request.intent.purpose = OrderPurpose::Flatten;
    return request;
}

/// Plays the tape until no step comes any more.
void playToTheEnd(VenueHarness& harness)
{
    std::size_t before = 0;
    do {
        before = harness.steps.size();
        harness.letMarketTrade();
    } while (harness.steps.size() > before);
}

} // namespace

class TestPaperVenue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The contracts, this venue's rows.
    void acceptsThenFillsAMarketOrder() { broker(&BrokerContract::acceptsThenFillsAMarketOrder); }
    void reportsTheCancelOfAnUnknownOrder()
    {
        broker(&BrokerContract::reportsTheCancelOfAnUnknownOrder);
    }
    void cancelsARestingOrderForGood() { broker(&BrokerContract::cancelsARestingOrderForGood); }
    void neverTakesAnIdTwice() { broker(&BrokerContract::neverTakesAnIdTwice); }
    void refusesWhatTheAccountCannotPay()
    {
        broker(&BrokerContract::refusesWhatTheAccountCannotPay);
    }
    void refusesToSellWhatIsNotThere() { broker(&BrokerContract::refusesToSellWhatIsNotThere); }
    void statesAllThatHappened() { broker(&BrokerContract::statesAllThatHappened); }
    void brokerIsClosedTwiceWithoutHarm() { broker(&BrokerContract::isClosedTwiceWithoutHarm); }
    void saysThatItIsConnected() { feed(&FeedContract::saysThatItIsConnected); }
    void refusesAnUnknownSeries() { feed(&FeedContract::refusesAnUnknownSeries); }
    void waitsForTheAnswerToEachStep() { feed(&FeedContract::waitsForTheAnswerToEachStep); }
    void publishesInTimeOrderAllThatClosesTogether()
    {
        feed(&FeedContract::publishesInTimeOrderAllThatClosesTogether);
    }
    void feedIsClosedTwiceWithoutHarm() { feed(&FeedContract::isClosedTwiceWithoutHarm); }

    // Its own promises.
    void fillsAtTheOpenOfTheBarAfterTheOrder();
    void commitsBeforeItTells();
    void publishesTheLastStepAgainAfterARestart();
    void restoresOpenOrdersAndFillsThemOnce();
    void goesOnWithItsTradeNumbers();
    void keepsItsAccountToTheLastDigit();
    void showsABarForming();
    void stopsWhenItsBooksCannotBeWritten();
    void sellsWhatIsToBeFlattenedAtTheEndOfTheTape();
    void sellsAtTheEndWhatWasSubmittedBefore();

private:
    void broker(void (BrokerContract::*rule)())
    {
        VenueHarness harness;
        BrokerContract contract(harness);
        (contract.*rule)();
    }
    void feed(void (FeedContract::*rule)())
    {
        VenueHarness harness;
        FeedContract contract(harness);
        (contract.*rule)();
    }
};

void TestPaperVenue::fillsAtTheOpenOfTheBarAfterTheOrder()
{
    VenueHarness harness;
    listen(harness);
    harness.letMarketTrade(); // the bar that opens at 100 has closed
    harness.venue().submit(marketBuy("one"));
    harness.letMarketTrade();
    const OrderEvent& filled = harness.events.back();
    QCOMPARE(filled.kind, OrderEvent::Kind::Filled);
    QCOMPARE(filled.fill->price, "101"_dec);
    QCOMPARE(filled.fill->time, harness.steps.front().closeTime);
    QCOMPARE(harness.steps.size(), std::size_t{2}); // told before the step of that bar
}

void TestPaperVenue::commitsBeforeItTells()
{
    VenueHarness harness;
    listen(harness);
    const int before = harness.books->commits;
    harness.venue().submit(marketBuy("one"));
    QCOMPARE(harness.books->commits, before + 1);
    QCOMPARE(harness.books->ledger.load()->orders.size(), std::size_t{1});
    harness.letMarketTrade();
    const Result<VenueContents> contents = harness.books->ledger.load();
    QCOMPARE(contents->fills.size(), std::size_t{1});
    QCOMPARE(contents->orders.front().state, OrderState::Filled);
    QCOMPARE(contents->state.at("replay.sequence"), std::string("1"));
}

void TestPaperVenue::publishesTheLastStepAgainAfterARestart()
{
    VenueHarness harness;
    listen(harness);
    harness.letMarketTrade();
    harness.letMarketTrade();
    const MarketStep last = harness.steps.back();
    harness.restart();
    QVERIFY(harness.venue().repeatsLastStep());
    QCOMPARE(harness.venue().present(), last.closeTime);
    harness.venue().start();
    harness.letRun();
    QCOMPARE(harness.steps.size(), std::size_t{1});
    QCOMPARE(harness.steps.front().sequence, last.sequence);
    QCOMPARE(harness.steps.front().closeTime, last.closeTime);
    QVERIFY(harness.steps.front().bars == last.bars);
}

void TestPaperVenue::restoresOpenOrdersAndFillsThemOnce()
{
    VenueHarness harness;
    listen(harness);
    harness.letMarketTrade();
    harness.venue().submit(marketBuy("open"));
    harness.restart();
    harness.venue().start();
    harness.letRun(); // the repeated step fills nothing: its open lies before the order
    QVERIFY(harness.events.empty());
    harness.letMarketTrade();
    QCOMPARE(harness.events.size(), std::size_t{1});
    QCOMPARE(harness.events.front().fill->price, "101"_dec);
    harness.restart();
    harness.venue().start();
    harness.letRun();
    harness.letMarketTrade();
    QVERIFY(harness.events.empty());
    QCOMPARE(harness.venue().statement()->fills.size(), std::size_t{1});
}

void TestPaperVenue::goesOnWithItsTradeNumbers()
{
    VenueHarness harness;
    listen(harness);
    harness.venue().submit(marketBuy("first"));
    harness.letMarketTrade();
    harness.restart();
    harness.venue().submit(marketBuy("second"));
    harness.venue().start();
    harness.letRun();
    harness.letMarketTrade();
    const std::vector<Fill> fills = harness.venue().statement()->fills;
    QCOMPARE(fills.size(), std::size_t{2});
    QVERIFY(fills[0].tradeId != fills[1].tradeId);
}

void TestPaperVenue::keepsItsAccountToTheLastDigit()
{
    VenueHarness harness;
    listen(harness);
    harness.venue().submit(marketBuy("buy", "3"));
    QCOMPARE(harness.venue().statement()->account.balances.at("USDT").locked, "300"_dec);
    harness.letMarketTrade();
    OrderRequest sell = marketBuy("sell", "2");
    sell.intent.side = Side::Sell;
    harness.venue().submit(sell);
    harness.letMarketTrade();
    const auto balances = harness.venue().statement()->account.balances;
    QCOMPARE(balances.at("BTC"), (Balance{"1"_dec, {}}));
    QCOMPARE(balances.at("USDT"), (Balance{"999902"_dec, {}})); // − 3·100 + 2·101
}

void TestPaperVenue::showsABarForming()
{
    VenueHarness harness(1.0); // a step a second
    listen(harness);
    harness.venue().start();
    harness.letRun();
    QVERIFY(harness.forming.size() > 10);
    const Bar closed = harness.steps.front().bars.front().second;
    for (const auto& [key, bar] : harness.forming) {
        QCOMPARE(bar.open, closed.open);
        QVERIFY(bar.high <= closed.high && bar.low >= closed.low);
        QVERIFY(bar.close <= bar.high && bar.close >= bar.low);
    }
    QVERIFY(harness.forming.back().second == closed);
}

void TestPaperVenue::stopsWhenItsBooksCannotBeWritten()
{
    VenueHarness harness;
    listen(harness);
    harness.letMarketTrade();
    harness.books->isBroken = true;
    harness.venue().submit(marketBuy("lost"));
    QVERIFY(harness.events.empty()); // what is not on disk is not told
    QVERIFY(!harness.connected);
    harness.letMarketTrade();
    QCOMPARE(harness.steps.size(), std::size_t{1});
}

void TestPaperVenue::sellsWhatIsToBeFlattenedAtTheEndOfTheTape()
{
    VenueHarness harness;
    listen(harness);
    harness.venue().submit(marketBuy("buy", "2"));
    playToTheEnd(harness);
    QCOMPARE(harness.steps.size(), std::size_t{30});
    OrderRequest exit = flatten("exit", "1");
    exit.intent.purpose = OrderPurpose::Exit;
    harness.venue().submit(exit); // a strategy's exit waits for a bar that may yet be imported
    QCOMPARE(harness.events.back().kind, OrderEvent::Kind::Accepted);
    harness.venue().submit(flatten("flatten", "1"));
    const OrderEvent& sold = harness.events.back();
    QCOMPARE(sold.kind, OrderEvent::Kind::Filled);
    QCOMPARE(sold.orderId.str(), std::string("flatten"));
    QVERIFY(sold.completesOrder);
    QCOMPARE(sold.fill->price, "130"_dec); // the close of the last bar, which opened at 129
    QCOMPARE(sold.fill->time, harness.steps.back().closeTime);
    QCOMPARE(harness.books->ledger.load()->fills.size(), std::size_t{2});
}

void TestPaperVenue::sellsAtTheEndWhatWasSubmittedBefore()
{
    VenueHarness harness;
    listen(harness);
    harness.venue().submit(marketBuy("buy", "2"));
    harness.letMarketTrade();
    while (harness.steps.size() < 30)
        harness.letMarketTrade();
    harness.venue().submit(flatten("flatten", "2")); // the last bar has closed, nobody knows it
    QCOMPARE(harness.events.back().kind, OrderEvent::Kind::Accepted);
    harness.letMarketTrade();
    QCOMPARE(harness.events.back().kind, OrderEvent::Kind::Filled);
    QCOMPARE(harness.events.back().fill->price, "130"_dec);
    QVERIFY(harness.venue().statement()->account.balances.at("BTC").free.isZero());
}

QD_TEST(TestPaperVenue)
#include "TestPaperVenue.moc"
