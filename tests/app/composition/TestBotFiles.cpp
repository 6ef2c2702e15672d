// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/BotFiles.h"

#include "app/composition/ProgramCatalog.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/engine/BotRules.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qd;

namespace {

BotDefinition plainBot()
{
    BotDefinition bot;
    bot.id = BotId("one");
    bot.name = "One";
    bot.series = {"ETHUSDT", Timeframe::fromSeconds(900)};
    bot.strategy = {"rsi-bb+atr", {{"entry.rsi_period", std::int64_t{9}}}};
    bot.sizing = SizingSpec::parse("risk:1.5").value();
    bot.cash = Decimal::parse("2500.25").value();
    return bot;
}

} // namespace

/// What is written for a bot is what the engine would read from it again.
class TestBotFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefinitionComesBackFromItsFile_data();
    void aDefinitionComesBackFromItsFile();
    void thePaperBotComesFirst();
};

void TestBotFiles::aDefinitionComesBackFromItsFile_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("nothing bounded") << "always" << false;
    QTest::newRow("every limit") << "always" << true;
    QTest::newRow("office hours in UTC") << "mon-fri 09:00-17:30" << true;
    QTest::newRow("past midnight") << "sat,sun 22:00-04:00" << false;
    QTest::newRow("another zone") << "mon 08:15-12:00 +01:00" << false;
    QTest::newRow("half an hour off") << "tue 08:15-12:00 +05:30" << false;
    QTest::newRow("west") << "09:30-16:00 -05:00" << false;
}

void TestBotFiles::aDefinitionComesBackFromItsFile()
{
    QFETCH(const QString, hours);
    QFETCH(const bool, isLimited);
    BotDefinition bot = plainBot();
    bot.limits.hours = TradingHours::parse(hours.toStdString()).value();
    if (isLimited) {
        bot.limits.maxPositionValue = Decimal::fromInt(5'000);
        bot.limits.maxOrderValue = Decimal::fromInt(800);
        bot.limits.maxDailyLoss = Decimal::parse("12.5").value();
        bot.limits.maxDailyTrades = 4;
        bot.limits.maxDrawdownPercent = Decimal::fromInt(15);
        bot.limits.maxExposurePercent = Decimal::fromInt(90);
        bot.limits.stopLossPercent = Decimal::parse("2.5").value();
        bot.limits.takeProfitPercent = Decimal::fromInt(7);
        bot.limits.trailingActivationPercent = Decimal::fromInt(1);
        bot.limits.trailingDistancePercent = Decimal::parse("0.75").value();
    }
    const QTemporaryDir folder;
    const std::string config = folder.path().toStdString();
    BotFiles files(config, programSchema());
    const Status saved = files.save(bot);
    QVERIFY2(saved.isOk(), saved ? "" : saved.error().describe().c_str());

    const Result<ConfigLayers> layers = readLayerFiles(config, "one");
    QVERIFY2(layers.isOk(), layers ? "" : layers.error().describe().c_str());
    const Result<EffectiveConfig> settings = EffectiveConfig::resolve(programSchema(), *layers);
    QVERIFY2(settings.isOk(), settings ? "" : settings.error().describe().c_str());
    const Result<BotDefinition> back =
        toBotDefinition(*settings, bot.limits.hours.utcOffsetMinutes);
    QVERIFY(back.isOk());
    QCOMPARE(back->limits.hours.toString(), bot.limits.hours.toString());
    QVERIFY(isSameDefinition(*back, bot));
}

void TestBotFiles::thePaperBotComesFirst()
{
    const QTemporaryDir folder;
    const BotFiles files(folder.path().toStdString(), programSchema());
    QVERIFY(!files.templates().empty());
    QCOMPARE(files.templates().front().name, std::string("paper-bot"));
}

QD_TEST(TestBotFiles)
#include "TestBotFiles.moc"
