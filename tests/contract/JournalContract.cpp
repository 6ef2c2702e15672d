// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/JournalContract.h"

#include "tests/contract/SampleRecords.h"

#include <QTest>

namespace qd::test {

namespace {

JournalContents contentsOf(JournalStore& journal)
{
    Result<JournalContents> contents = journal.load();
    if (!contents)
        qWarning("%s", contents.error().describe().c_str());
    return contents ? *contents : JournalContents();
}

bool writes(JournalStore& journal, const JournalBatch& batch)
{
    const Status done = journal.write({batch});
    if (!done)
        qWarning("%s", done.error().describe().c_str());
    return done.isOk();
}

} // namespace

void JournalContract::startsEmpty()
{
    const auto journal = makeJournal();
    const JournalContents contents = contentsOf(*journal);
    QVERIFY(contents.orders.empty() && contents.fills.empty());
    QVERIFY(contents.checkpoints.empty() && contents.cash.empty());
    QVERIFY(journal->audit(10).value().empty());
}

void JournalContract::givesBackEveryFieldOfAnOrder()
{
    const auto journal = makeJournal();
    Order bare; // all defaults, all texts empty
    bare.id = ClientOrderId("qd-bare");
    QVERIFY(writes(*journal, {.newOrders = {sampleOrder(1), bare}}));
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.orders.size(), std::size_t{2});
    QVERIFY(isSame(contents.orders[0], sampleOrder(1)));
    QVERIFY(isSame(contents.orders[1], bare));
}

void JournalContract::keepsTheLatestStateOfAnOrderInTheOrderOfTheFirst()
{
    const auto journal = makeJournal();
    QVERIFY(writes(*journal, {.newOrders = {sampleOrder(1), sampleOrder(2)}}));
    Order later = sampleOrder(1);
    later.state = OrderState::Filled;
    later.intent.stopPrice = "1.5"_dec;
    QVERIFY(writes(*journal, {.orderUpdates = {later}}));
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.orders.size(), std::size_t{2});
    QVERIFY(isSame(contents.orders[0], later));
    QVERIFY(isSame(contents.orders[1], sampleOrder(2)));
}

void JournalContract::booksAFillOnceHoweverOftenItIsReported()
{
    const auto journal = makeJournal();
    QVERIFY(writes(*journal, {.fills = {sampleFill(1), sampleFill(1)}}));
    Fill again = sampleFill(1);
    again.price = "1"_dec; // a second report never changes what is booked
    QVERIFY(writes(*journal, {.fills = {again, sampleFill(2)}}));
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.fills.size(), std::size_t{2});
    QVERIFY(isSame(contents.fills[0], sampleFill(1)));
    QVERIFY(isSame(contents.fills[1], sampleFill(2)));
}

void JournalContract::tellsFillsApartByEachPartOfTheirName()
{
    const auto journal = makeJournal();
    std::vector<Fill> fills(6, sampleFill(1));
    fills[1].environment = "live";
    fills[2].account = "second";
    fills[3].symbol = "ETHUSDT";
    fills[4].tradeId = TradeId("other");
    fills[5].orderId = ClientOrderId("other");
    QVERIFY(writes(*journal, {.fills = fills}));
    QCOMPARE(contentsOf(*journal).fills.size(), fills.size());
}

void JournalContract::keepsTheLastCheckpointOfEachBotByteForByte()
{
    const auto journal = makeJournal();
    std::string bytes;
    for (int value = 0; value < 256; ++value)
        bytes.push_back(static_cast<char>(value));
    const Timestamp time = Timestamp::fromMilliseconds(1'700'000'000'000);
    QVERIFY(writes(*journal, {.checkpoints = {{BotId("a"), {}, "old"}, {BotId("b"), {}, ""}}}));
    QVERIFY(writes(*journal, {.checkpoints = {{BotId("a"), time, bytes}}}));
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.checkpoints.size(), std::size_t{2});
    QVERIFY(contents.checkpoints.at(BotId("a")).state == bytes);
    QVERIFY(contents.checkpoints.at(BotId("a")).barOpenTime == time);
    QVERIFY(contents.checkpoints.at(BotId("b")).state.empty());
}

void JournalContract::addsUpCashMovementsInTheirOrder()
{
    const auto journal = makeJournal();
    const CashMovement in{BotId("a"), "1000.000000000001"_dec, "deposit", {}};
    const CashMovement out{BotId("a"), "-0.5"_dec, "", Timestamp::fromMilliseconds(7)};
    QVERIFY(writes(*journal, {.cash = {in}}));
    QVERIFY(writes(*journal, {.cash = {out, in}})); // equal movements are two movements
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.cash.size(), std::size_t{3});
    QVERIFY(contents.cash[0].amount == in.amount && contents.cash[0].reason == "deposit");
    QVERIFY(contents.cash[1].amount == out.amount && contents.cash[1].time == out.time);
}

void JournalContract::showsTheNewestAuditLinesFirst()
{
    const auto journal = makeJournal();
    for (const char* action : {"bot.start", "order.deny", "bot.stop"})
        QVERIFY(writes(*journal, {.audit = {{{}, "user", action, "demo-1", "detail"}}}));
    const std::vector<AuditEntry> lines = journal->audit(2).value();
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[0].action, std::string("bot.stop"));
    QCOMPARE(lines[1].action, std::string("order.deny"));
    QCOMPARE(lines[1].actor, std::string("user"));
}

void JournalContract::acceptsAnEmptyBatch()
{
    const auto journal = makeJournal();
    QVERIFY(journal->write({}).isOk());
    QVERIFY(writes(*journal, {}));
    QVERIFY(contentsOf(*journal).orders.empty());
}

void JournalContract::writesManyBatchesAsOne()
{
    const auto journal = makeJournal();
    std::vector<JournalBatch> batches;
    for (int number = 0; number < 50; ++number)
        batches.push_back({.newOrders = {sampleOrder(number)}, .fills = {sampleFill(number)}});
    QVERIFY(journal->write(batches).isOk());
    const JournalContents contents = contentsOf(*journal);
    QCOMPARE(contents.orders.size(), std::size_t{50});
    for (int number = 0; number < 50; ++number)
        QVERIFY(isSame(contents.fills[static_cast<std::size_t>(number)], sampleFill(number)));
}

} // namespace qd::test
