// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/StorageContract.h"

#include "core/domain/RiskLimitFields.h"
#include "tests/contract/SampleRecords.h"

#include <QTest>

namespace qd::test {

namespace {

BotRecord sampleBot(const std::string& id)
{
    BotRecord bot;
    bot.definition.id = BotId(id);
    bot.definition.name = "Démo \"one\"";
    bot.definition.series = {.symbol = "BTCUSDT", .timeframe = Timeframe::fromSeconds(3'600)};
    bot.definition.strategy.name = "sma-cross";
    bot.definition.strategy.parameters = {{"fast", std::int64_t{10}},
                                          {"threshold", 2.0},
                                          {"exact", true},
                                          {"ma_type", std::string("ema")}};
    bot.definition.sizing = {.kind = SizingSpec::Kind::Percent, .amount = "12.5"_dec};
    bot.definition.cash = "10000.000000000001"_dec;
    bot.definition.limits = {
        .maxPositionValue = Decimal::fromInt(5'000),
        .maxOrderValue = "2500.5"_dec,
        .maxDailyLoss = Decimal::fromInt(100),
        .maxDailyTrades = 7,
        .maxDrawdownPercent = "12.5"_dec,
        .maxExposurePercent = Decimal::fromInt(80),
        .stopLossPercent = "2.25"_dec,
        .takeProfitPercent = Decimal::fromInt(150),
        .trailingActivationPercent = Decimal::fromInt(3),
        .trailingDistancePercent = "1.5"_dec,
        .hours = {.startMinute = 540, .endMinute = 1'050, .days = 0x1F, .utcOffsetMinutes = -330}};
    bot.state = BotState::Paused;
    bot.createdAt = Timestamp::fromMilliseconds(1'700'000'000'000);
    bot.startedAt = Timestamp::fromMilliseconds(1'700'000'001'000);
    bot.lastHeartbeat = Timestamp::fromMilliseconds(1'700'000'002'000);
    bot.metadata = {{"desk", "crypto"}, {"note", "a 'quoted' \"one\""}};
    bot.configFile = "/home/user/bots/demo.json";
    bot.balance = "9999.5"_dec;
    bot.totalPnl = std::nullopt;
    return bot;
}

void verifySameBot(const BotRecord& a, const BotRecord& b)
{
    QCOMPARE(a.definition.name, b.definition.name);
    QVERIFY(a.definition.id == b.definition.id && a.definition.series == b.definition.series);
    QCOMPARE(a.definition.strategy.name, b.definition.strategy.name);
    QVERIFY(a.definition.strategy.parameters == b.definition.strategy.parameters);
    QCOMPARE(a.definition.sizing.toString(), b.definition.sizing.toString());
    QVERIFY(a.definition.cash == b.definition.cash);
    QVERIFY(a.definition.limits.maxPositionValue == b.definition.limits.maxPositionValue);
    QVERIFY(a.definition.limits.maxOrderValue == b.definition.limits.maxOrderValue);
    QVERIFY(a.definition.limits.maxDailyLoss == b.definition.limits.maxDailyLoss);
    QVERIFY(furtherLimitTexts(a.definition.limits) == furtherLimitTexts(b.definition.limits));
    QCOMPARE(a.definition.environment, b.definition.environment);
    QVERIFY(a.state == b.state && a.createdAt == b.createdAt && a.startedAt == b.startedAt);
    QVERIFY(a.lastHeartbeat == b.lastHeartbeat && a.metadata == b.metadata);
    QCOMPARE(a.configFile, b.configFile);
    QVERIFY(a.balance == b.balance && a.totalPnl == b.totalPnl);
}

} // namespace

void StorageContract::startsEmpty()
{
    const auto storage = makeStorage();
    QVERIFY(storage->bots().value().empty());
    QVERIFY(storage->trades({}).value().empty());
    QVERIFY(storage->performance(BotId("a")).value().empty());
    QVERIFY(storage->equity(BotId("a")).value().empty());
    QVERIFY(!storage->setting("theme").value().has_value());
}

void StorageContract::givesBackEveryFieldOfABot()
{
    const auto storage = makeStorage();
    QVERIFY(storage->saveBot(sampleBot("demo-1")).isOk());
    const std::vector<BotRecord> bots = storage->bots().value();
    QCOMPARE(bots.size(), std::size_t{1});
    verifySameBot(bots[0], sampleBot("demo-1"));
}

void StorageContract::keepsWhenABotWasCreated()
{
    const auto storage = makeStorage();
    BotRecord bot = sampleBot("demo-1");
    QVERIFY(storage->saveBot(bot).isOk());
    bot.createdAt = Timestamp::fromMilliseconds(1'800'000'000'000);
    bot.state = BotState::Running;
    QVERIFY(storage->saveBot(bot).isOk());
    const std::vector<BotRecord> bots = storage->bots().value();
    QCOMPARE(bots.size(), std::size_t{1});
    QVERIFY(bots[0].createdAt == sampleBot("demo-1").createdAt);
    QVERIFY(bots[0].state == BotState::Running);
}

void StorageContract::removesABotButNotItsTrades()
{
    const auto storage = makeStorage();
    QVERIFY(storage->saveBot(sampleBot("demo-1")).isOk());
    QVERIFY(storage->saveBot(sampleBot("demo-2")).isOk());
    QVERIFY(storage->saveTrades({sampleTrade("demo-1", 1)}).isOk());
    QVERIFY(storage->removeBot(BotId("demo-1")).isOk());
    QVERIFY(storage->removeBot(BotId("never-there")).isOk());
    QCOMPARE(storage->bots().value().size(), std::size_t{1});
    QCOMPARE(storage->trades({.bot = BotId("demo-1")}).value().size(), std::size_t{1});
}

void StorageContract::givesBackEveryFieldOfATrade()
{
    const auto storage = makeStorage();
    Trade open = sampleTrade("demo-1", 2);
    open.exitTime = {};
    QVERIFY(storage->saveTrades({sampleTrade("demo-1", 1), open}).isOk());
    const std::vector<Trade> trades = storage->trades({}).value();
    QCOMPARE(trades.size(), std::size_t{2});
    QVERIFY(isSame(trades[0], sampleTrade("demo-1", 1)));
    QVERIFY(isSame(trades[1], open));
    QVERIFY(trades[1].isOpen());
}

void StorageContract::replacesATradeByItsNumber()
{
    const auto storage = makeStorage();
    Trade trade = sampleTrade("demo-1", 1);
    trade.exitTime = {};
    QVERIFY(storage->saveTrades({trade, sampleTrade("demo-2", 1)}).isOk());
    QVERIFY(storage->saveTrades({sampleTrade("demo-1", 1)}).isOk());
    const std::vector<Trade> trades = storage->trades({.bot = BotId("demo-1")}).value();
    QCOMPARE(trades.size(), std::size_t{1});
    QVERIFY(isSame(trades[0], sampleTrade("demo-1", 1)));
    QCOMPARE(storage->trades({}).value().size(), std::size_t{2});
}

void StorageContract::filtersTrades_data()
{
    QTest::addColumn<QString>("bot");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<int>("from"); // trade number whose exit is the bound; 0: none
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("onlyOpen");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << "" << "" << 0 << 0 << false << 8;
    QTest::newRow("one bot") << "a" << "" << 0 << 0 << false << 4;
    QTest::newRow("a bot that never traded") << "c" << "" << 0 << 0 << false << 0;
    QTest::newRow("one symbol") << "" << "SOLUSDT" << 0 << 0 << false << 4;
    QTest::newRow("from is included") << "a" << "" << 2 << 0 << false << 3;
    QTest::newRow("to is not") << "a" << "" << 0 << 2 << false << 1;
    QTest::newRow("both") << "" << "" << 1 << 3 << false << 4;
    QTest::newRow("open ones") << "" << "" << 0 << 0 << true << 2;
    QTest::newRow("a name that is SQL") << "a' OR '1'='1" << "" << 0 << 0 << false << 0;
}

void StorageContract::filtersTrades()
{
    QFETCH(QString, bot);
    QFETCH(QString, symbol);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, onlyOpen);
    QFETCH(int, count);
    const auto storage = makeStorage();
    for (const char* owner : {"a", "b"}) {
        for (int number = 1; number <= 4; ++number) {
            Trade trade = sampleTrade(owner, number);
            trade.symbol = *owner == 'a' ? "ETHUSDT" : "SOLUSDT";
            if (number == 4)
                trade.exitTime = {};
            QVERIFY(storage->saveTrades({trade}).isOk());
        }
    }
    TradeFilter filter{.symbol = symbol.toStdString(), .onlyOpen = onlyOpen};
    if (!bot.isEmpty())
        filter.bot = BotId(bot.toStdString());
    if (from > 0)
        filter.from = sampleTrade("a", from).exitTime;
    if (to > 0)
        filter.to = sampleTrade("a", to).exitTime;
    QCOMPARE(static_cast<int>(storage->trades(filter).value().size()), count);
}

void StorageContract::keepsUndefinedFiguresUndefined()
{
    const auto storage = makeStorage();
    PerformanceRecord record{.bot = BotId("demo-1"),
                             .time = Timestamp::fromMilliseconds(5),
                             .equity = "10000.25"_dec,
                             .netPnl = "-0.75"_dec,
                             .metrics = {{"sharpe", std::nullopt}, {"win_rate", 1.0 / 3.0}},
                             .metadata = {{"source", "engine"}}};
    QVERIFY(storage->savePerformance(record).isOk());
    record.time = Timestamp::fromMilliseconds(6);
    record.metrics = {};
    QVERIFY(storage->savePerformance(record).isOk());
    QVERIFY(storage->savePerformance(record).isOk()); // the same time: replaced
    const std::vector<PerformanceRecord> found = storage->performance(BotId("demo-1")).value();
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].equity == record.equity && found[0].netPnl == record.netPnl);
    QVERIFY(!found[0].metrics.at("sharpe").has_value());
    QVERIFY(found[0].metrics.at("win_rate") == 1.0 / 3.0); // every bit
    QCOMPARE(found[0].metadata.at("source"), std::string("engine"));
}

void StorageContract::replacesAnEquityPointAtAKnownTime()
{
    const auto storage = makeStorage();
    const auto at = [](std::int64_t ms) { return Timestamp::fromMilliseconds(ms); };
    QVERIFY(storage->appendEquity(BotId("a"), {{at(3), 1.5}, {at(1), 0.1}}).isOk());
    QVERIFY(storage->appendEquity(BotId("a"), {{at(3), 2.5}}).isOk());
    QVERIFY(storage->appendEquity(BotId("b"), {{at(3), 9.0}}).isOk());
    const std::vector<EquityPoint> points = storage->equity(BotId("a")).value();
    QCOMPARE(points.size(), std::size_t{2});
    QVERIFY(points[0].time == at(1) && points[0].equity == 0.1);
    QVERIFY(points[1].time == at(3) && points[1].equity == 2.5);
}

void StorageContract::remembersSettings()
{
    const auto storage = makeStorage();
    QVERIFY(storage->saveSetting("layout", "{\"a\": \"ü\"}").isOk());
    QVERIFY(storage->saveSetting("empty", "").isOk());
    QVERIFY(storage->saveSetting("layout", "second").isOk());
    QCOMPARE(storage->setting("layout").value().value(), std::string("second"));
    QCOMPARE(storage->setting("empty").value().value(), std::string());
}

} // namespace qd::test
