// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteError.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/domain/Timeframe.h"
#include "core/engine/BotRules.h"
#include "core/foundation/FileReplacement.h"
#include "core/ports/BarStore.h"
#include "core/ports/OrderJournal.h"
#include "core/ports/Storage.h"
#include "core/ports/VenueLedger.h"
#include "core/simulation/FillModel.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/trading/PositionLedger.h"
#include "core/trading/RiskGate.h"
#include "tests/support/TestMain.h"
#include "tests/ui/phrases/PhraseCheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <functional>
#include <limits>

using namespace qd;

namespace {

const BotId kBot{"demo-1"};

OrderIntent entry()
{
    OrderIntent intent;
    intent.bot = kBot;
    intent.symbol = "BTCUSDT";
    intent.quantity = Decimal::fromInt(2);
    intent.referencePrice = Decimal::fromInt(100);
    intent.decidedAt = Timestamp::parse("2024-03-02T12:00:00Z").value(); // a Saturday
    return intent;
}

PortfolioView rich()
{
    PortfolioView view;
    view.cash = view.equity = Decimal::fromInt(900);
    return view;
}

/// The gate's answer to an entry under one limit.
Status judged(const std::function<void(RiskLimits&)>& limit)
{
    RiskGate gate;
    RiskLimits limits;
    limit(limits);
    gate.setLimits(kBot, limits);
    return gate.check(entry(), rich(),
                      {.dayStartEquity = Decimal::fromInt(1'000),
                       .peakEquity = Decimal::fromInt(1'200),
                       .tradesToday = 3});
}

Status shaped(const std::function<void(OrderIntent&)>& change)
{
    OrderIntent intent = entry();
    change(intent);
    return RiskGate().check(intent, rich(), {});
}

} // namespace

class TestTroublePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_check = {}; }
    void cleanup()
    {
        QVERIFY(m_check.count() > 2);
        const QString problems = m_check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.left(3'000)));
    }

    void denialsOfLimits()
    {
        const Decimal one = Decimal::fromInt(1);
        m_check.add(judged([&](RiskLimits& l) { l.maxOrderValue = one; }));
        m_check.add(judged([&](RiskLimits& l) { l.maxPositionValue = one; }));
        m_check.add(judged([&](RiskLimits& l) { l.maxDailyLoss = one; }));
        m_check.add(judged([&](RiskLimits& l) { l.maxDailyTrades = 1; }));
        m_check.add(judged([&](RiskLimits& l) { l.maxDrawdownPercent = one; }));
        m_check.add(judged([&](RiskLimits& l) { l.maxExposurePercent = one; }));
        for (const char* hours : {"mon", "mon-fri 09:00-17:30", "mon-fri 09:00-17:30 +01:00"})
            m_check.add(
                judged([&](RiskLimits& l) { l.hours = TradingHours::parse(hours).value(); }));
        RiskGate gate;
        gate.allowEntries(kBot, false);
        m_check.add(gate.check(entry(), rich(), {}));
        gate.halt("the order journal failed: cannot write to the journal: the disk is full");
        m_check.add(gate.check(entry(), rich(), {}));
        m_check.add(gate.haltReason());
        gate.halt({});
        m_check.add(gate.haltReason());
        QVERIFY(m_check.count() >= 13);
    }

    void denialsOfShape()
    {
        m_check.add(shaped([](OrderIntent& i) { i.quantity = -i.quantity; }));
        m_check.add(shaped([](OrderIntent& i) { i.quantity = Decimal(); }));
        m_check.add(shaped([](OrderIntent& i) {
            i.type = OrderType::Limit;
            i.quoteAmount = i.quantity;
            i.quantity = {};
        }));
        m_check.add(shaped([](OrderIntent& i) { i.type = OrderType::Limit; }));
        m_check.add(shaped([](OrderIntent& i) { i.type = OrderType::Stop; }));
        m_check.add(shaped([](OrderIntent& i) { i.referencePrice = {}; }));
        m_check.add(shaped([](OrderIntent& i) { i.purpose = OrderPurpose::Exit; }));
        m_check.add(shaped([](OrderIntent& i) { i.side = Side::Sell; }));
        QVERIFY(m_check.count() == 8);
    }

    void denialsOfTheLedger()
    {
        PositionLedger ledger;
        m_check.add(ledger.open(kBot, "BTCUSDT", -Decimal::fromInt(5)));
        m_check.add(ledger.open(kBot, "BTCUSDT", Decimal::fromInt(50)));
        m_check.add(ledger.open(kBot, "BTCUSDT", Decimal::fromInt(50)));
        m_check.add(ledger.move(kBot, -Decimal::fromInt(80)));
        m_check.add(ledger.move(BotId("other"), Decimal::fromInt(1)));
        m_check.add(ledger.reserveCash(ClientOrderId("a"), entry(), Decimal()));
        OrderIntent sale = entry();
        sale.side = Side::Sell;
        sale.purpose = OrderPurpose::Exit;
        m_check.add(ledger.reserveCash(ClientOrderId("b"), sale, Decimal()));
        OrderIntent foreign = entry();
        foreign.symbol = "ETHUSDT";
        m_check.add(ledger.reserveCash(ClientOrderId("c"), foreign, Decimal()));
        Fill fill;
        fill.bot = kBot;
        fill.symbol = "BTCUSDT";
        fill.tradeId = TradeId("t1");
        m_check.add(ledger.apply(fill));
        fill.symbol = "ETHUSDT";
        fill.price = fill.quantity = Decimal::fromInt(1);
        m_check.add(ledger.apply(fill));
    }

    void rulesOfTheInstrument()
    {
        Instrument instrument = instrumentFromSymbol("BTCUSDT");
        instrument.tickSize = Decimal::fromInt(1);
        instrument.lotSize = Decimal::fromInt(1);
        instrument.minQuantity = Decimal::fromInt(2);
        instrument.maxQuantity = Decimal::fromInt(4);
        instrument.minNotional = Decimal::fromInt(1'000);
        const FillModel model(instrument, {});
        const auto rule = [&](const std::function<void(OrderIntent&)>& change) {
            OrderIntent intent = entry();
            change(intent);
            m_check.add(model.checkRules(intent));
        };
        rule([](OrderIntent& i) { i.limitPrice = "0.5"_dec; });
        rule([](OrderIntent& i) { i.limitPrice = -Decimal::fromInt(1); });
        rule([](OrderIntent& i) { i.stopPrice = "0.5"_dec; });
        rule([](OrderIntent& i) { i.stopPrice = -Decimal::fromInt(1); });
        rule([](OrderIntent& i) { i.quantity = "0.5"_dec; });
        rule([](OrderIntent& i) { i.quantity = Decimal::fromInt(1); });
        rule([](OrderIntent& i) { i.quantity = Decimal::fromInt(9); });
        rule([](OrderIntent&) {});
        rule([](OrderIntent& i) { i.quantity = {}; });
        rule([](OrderIntent& i) {
            i.quantity = {};
            i.quoteAmount = Decimal::fromInt(1);
        });
        m_check.add(model.checkSize(Decimal(), Decimal::fromInt(1)));
        QVERIFY(m_check.count() >= 11);
    }

    void whatSomebodyTyped()
    {
        for (const char* text : {"abc", "1e99", "a b c", ""})
            m_check.add(Decimal::parse(text));
        m_check.add(Decimal::parse(std::string(80, '7')));
        m_check.add(Decimal::fromDouble(std::numeric_limits<double>::infinity()));
        m_check.add(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
        const Decimal great = Decimal::parse("1e26").value();
        m_check.add(Decimal::tryMultiply(great, great));
        m_check.add(Decimal::tryAdd(great, great));
        m_check.add(Decimal::tryDivide(great, Decimal()));
        m_check.add(Decimal::tryDivide(great, "0.001"_dec));
        m_check.add(Timeframe::parse("7 years"));
        m_check.add(Timestamp::parse("yesterday"));
        m_check.add(Timestamp::parse("2024-13-01"));
        m_check.add(SizingSpec::parse("much"));
        m_check.add(SizingSpec::parse("percent:120"));
        m_check.add(SizingSpec::parse("units:0"));
        m_check.add(TradingHours::parse("mon-fri 09:00-17:00 tomorrow"));
    }

    void strategiesAndParameters()
    {
        const auto create = [&](const char* name, const ParameterMap& parameters) {
            m_check.add(StrategyCatalog::instance().create({name, parameters}));
        };
        create("sma-cros", {});
        create("nothing at all", {});
        create("sma-cross", {{"fast", std::int64_t{60}}});
        create("sma-cross", {{"fast", std::int64_t{-1}}});
        create("sma-cross", {{"fast", std::string("abc")}});
        create("sma-cross", {{"fats", std::int64_t{5}}});
        create("sma-cross", {{"unheard_of_name", std::int64_t{5}}});
        create("buy-and-hold", {{"fast", std::int64_t{5}}});
        create("rsi-bb+ma-crossover", {{"exit.ma_type", std::string("median")}});
        create("rsi-bb+atr", {{"entry.use_bb_touch", std::string("maybe")}});
        const StrategyInfo crossover =
            StrategyCatalog::instance().find("rsi-bb+ma-crossover").value();
        for (const ParameterInfo& info : crossover.parameters)
            for (const char* text : {"1 000 x", "1.5", "1e9", "-1", "x"})
                m_check.add(parseParameter(info, text));
    }

    void botsThatCannotBe()
    {
        BotDefinition bot;
        bot.id = BotId("Bad Id");
        m_check.add(checkBotDefinition(bot));
        bot.id = kBot;
        m_check.add(checkBotDefinition(bot));
        bot.cash = Decimal::fromInt(1);
        m_check.add(checkBotDefinition(bot));
        bot.series = {"BTCUSDT", Timeframe::parse("1h").value()};
        bot.environment = "live";
        m_check.add(checkBotDefinition(bot));
        bot.environment = "moon";
        m_check.add(checkBotDefinition(bot));
    }

    void databases()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        for (int code = 1; code <= 28; ++code)
            m_check.add(sqlite::errorForCode(code, path, "write to the journal", {}));
        m_check.add(openJournal(path + "/none/journal.db"));
        m_check.add(openJournal(path + "/journal.db", StoreAccess::ReadOnly));
        m_check.add(openStorage(path));
        QFile foreign(folder.filePath(QStringLiteral("market.db")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(QByteArray("not a database at all").repeated(100));
        foreign.close();
        m_check.add(openBarStore(foreign.fileName().toStdString(), StoreAccess::ReadWrite));
        const std::string ledger = path + "/paper.db";
        QVERIFY(openVenueLedger(ledger).isOk());
        m_check.add(openJournal(ledger)); // another database of ours
        const auto bars = openBarStore(path + "/bars.db", StoreAccess::ReadWrite);
        QVERIFY(bars.isOk());
        m_check.add((*bars)->load({"BTCUSDT", Timeframe::parse("1h").value()}));
    }

    void files()
    {
        for (const int code :
             {ENOENT, ENOTDIR, EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG, EISDIR, EIO})
            m_check.add(writeFailure("/home/a b/report.pdf", code));
    }

private:
    test::PhraseCheck m_check;
};

QD_TEST(TestTroublePhrases)
#include "TestTroublePhrases.moc"
