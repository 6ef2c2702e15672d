// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/ProgramCatalog.h"
#include "app/composition/WorkspaceSettings.h"
#include "core/configuration/ConfigStore.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kSeries{"BTCUSDT", Timeframe::fromSeconds(3'600)};

/// What an editor does: the whole file anew.
void write(const ScenarioWorkspace& scenario, const QString& file, const QByteArray& text)
{
    const QString path =
        QDir(QString::fromStdString(scenario.directory()) + "/config").filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(text), text.size());
}

QByteArray botFile(const QByteArray& more, int fast = 3)
{
    return R"({
  "format": 1, "kind": "bot", "name": "one", // written by hand
  "bot": {"symbol": "BTCUSDT", "timeframe": "1h", "cash": "10000"},
  "strategy": {"name": "sma-cross", "parameters": {"fast": )" +
           QByteArray::number(fast) + R"(, "slow": 8}})" + (more.isEmpty() ? "" : ",\n  ") + more +
           "\n}\n";
}

bool hasBot(CompositionRoot& root)
{
    const EngineSnapshotPtr snapshot = root.engine().snapshot();
    return !snapshot->bots.empty();
}

/// Collects what people are told.
struct Listener
{
    EngineApi& engine;
    std::string heard;
    bool hears(const std::string& text)
    {
        for (const EngineEvent& event : engine.takeEvents())
            heard += event.text + "\n";
        return heard.find(text) != std::string::npos;
    }
};

BotDefinition one(CompositionRoot& root)
{
    return botOf(root.engine(), "one").definition;
}

} // namespace

/// Settings files that change while the engine runs.
class TestHotReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewFileIsANewBot();
    void aLimitReachesTheBotWhileItTrades();
    void aBrokenFileKeepsTheOldSettingsAndSaysWhere();
    void anotherStrategyWaitsUntilTheBotIsStoppedAndFlat();
    void theWorkspaceReachesEveryBot();
    void everyChangeIsKeptInTheHistory();
    void aChangeMadeWhileNothingRanIsThereAtTheStart();
    void aRemovedBotTakesItsFileAlongAndStaysAway();
    void brokenWorkspaceSettingsStopTheStart();

private:
    std::unique_ptr<ScenarioWorkspace> m_scenario;
    std::unique_ptr<CompositionRoot> m_root;
    void open(double pace = 0.5);
};

void TestHotReload::init()
{
    m_scenario = std::make_unique<ScenarioWorkspace>();
    QVERIFY(m_scenario->store(walkingBars(kSeries, 4'000, 7)).isOk());
}

void TestHotReload::cleanup()
{
    if (m_root)
        QVERIFY(m_root->close());
    m_root.reset();
    m_scenario.reset();
}

void TestHotReload::open(double pace)
{
    Result<std::unique_ptr<CompositionRoot>> root = m_scenario->open(pace);
    QVERIFY2(root.isOk(), root ? "" : root.error().describe().c_str());
    m_root = std::move(root).value();
}

void TestHotReload::aNewFileIsANewBot()
{
    open();
    write(*m_scenario, "bots/one.json", botFile(R"("risk": {"stop_loss_percent": 4})"));
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    QCOMPARE(one(*m_root).limits.stopLossPercent, Decimal::fromInt(4));
    QCOMPARE(one(*m_root).strategy.name, std::string("sma-cross"));
    QCOMPARE(botOf(m_root->engine(), "one").state, BotState::Stopped); // never trades by itself
}

void TestHotReload::aLimitReachesTheBotWhileItTrades()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open(200);
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    QVERIFY(await([&](QObject* context, EngineApi::Done done) {
                m_root->engine().startBot(BotId("one"), context, std::move(done));
            }).isOk());
    QVERIFY(waitUntil([&] { return botOf(m_root->engine(), "one").closedTrades > 1; }));
    write(*m_scenario, "bots/one.json",
          botFile(R"("risk": {"max_order_value": "1", "stop_loss_percent": 50})"));
    QVERIFY(waitUntil([&] { return one(*m_root).limits.maxOrderValue == Decimal::fromInt(1); }));
    // The gate has it as well: an entry of more than 1 is denied.
    Listener listener{m_root->engine(), {}};
    QVERIFY(waitUntil([&] { return listener.hears("the limit of an order is 1"); }));
    QCOMPARE(botOf(m_root->engine(), "one").state, BotState::Running);
}

void TestHotReload::aBrokenFileKeepsTheOldSettingsAndSaysWhere()
{
    write(*m_scenario, "bots/one.json", botFile(R"("risk": {"max_order_value": "500"})"));
    open();
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    Listener listener{m_root->engine(), {}};
    write(*m_scenario, "bots/one.json", botFile(R"("risk": {"max_order_value": "-500"})"));
    QVERIFY(waitUntil([&] { return listener.hears("risk.max_order_value"); }));
    QVERIFY2(listener.hears("one.json:5:"), listener.heard.c_str());
    QVERIFY(listener.hears("the settings in force stay as they are"));
    QCOMPARE(one(*m_root).limits.maxOrderValue, Decimal::fromInt(500));
    write(*m_scenario, "bots/one.json", botFile(R"("risk": {"max_order_value": "600"})"));
    QVERIFY(waitUntil([&] { return one(*m_root).limits.maxOrderValue == Decimal::fromInt(600); }));
}

void TestHotReload::anotherStrategyWaitsUntilTheBotIsStoppedAndFlat()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open(200);
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    QVERIFY(await([&](QObject* context, EngineApi::Done done) {
                m_root->engine().startBot(BotId("one"), context, std::move(done));
            }).isOk());
    QVERIFY(waitUntil([&] { return botOf(m_root->engine(), "one").state == BotState::Running; }));
    Listener listener{m_root->engine(), {}};
    write(*m_scenario, "bots/one.json", botFile({}, 5));
    QVERIFY(waitUntil([&] { return listener.hears("cannot change while the bot is running"); }));
    QCOMPARE(integerParameter(one(*m_root).strategy.parameters, "fast"), 3);
    QVERIFY(await([&](QObject* context, EngineApi::Done done) {
                m_root->engine().flattenBot(BotId("one"), context, std::move(done));
            }).isOk());
    QVERIFY(
        waitUntil([&] { return integerParameter(one(*m_root).strategy.parameters, "fast") == 5; }));
    QCOMPARE(botOf(m_root->engine(), "one").state, BotState::Stopped);
}

void TestHotReload::theWorkspaceReachesEveryBot()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open();
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    write(
        *m_scenario, "workspace.json",
        R"({"format": 1, "kind": "workspace", "name": "desk", "risk": {"max_daily_loss": 75,},})");
    QVERIFY(waitUntil([&] { return one(*m_root).limits.maxDailyLoss == Decimal::fromInt(75); }));
}

void TestHotReload::everyChangeIsKeptInTheHistory()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open();
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    write(*m_scenario, "bots/one.json", botFile(R"("risk": {"max_order_value": "600"})"));
    QVERIFY(waitUntil([&] { return one(*m_root).limits.maxOrderValue == Decimal::fromInt(600); }));
    const ConfigStore store(m_scenario->workspace().configDirectory(), {});
    const auto history = store.history(ConfigKind::Bot, "one");
    QVERIFY(history.isOk());
    QCOMPARE(history->versions.size(), std::size_t{2});
    const auto& changes = history->versions.back().changes;
    QVERIFY(std::ranges::any_of(
        changes, [](const ConfigValueChange& change) { return change.path.starts_with("risk"); }));
}

void TestHotReload::aChangeMadeWhileNothingRanIsThereAtTheStart()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open();
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    QVERIFY(m_root->close());
    m_root.reset();
    write(*m_scenario, "bots/one.json", botFile({}, 6));
    open();
    QVERIFY(
        waitUntil([&] { return integerParameter(one(*m_root).strategy.parameters, "fast") == 6; }));
}

void TestHotReload::aRemovedBotTakesItsFileAlongAndStaysAway()
{
    write(*m_scenario, "bots/one.json", botFile({}));
    open();
    QVERIFY(waitUntil([&] { return hasBot(*m_root); }));
    QVERIFY(await([&](QObject* context, EngineApi::Done done) {
                m_root->engine().removeBot(BotId("one"), context, std::move(done));
            }).isOk());
    QVERIFY(waitUntil([&] { return !hasBot(*m_root); }));
    QVERIFY(m_root->close());
    m_root.reset();
    const std::string config = m_scenario->workspace().configDirectory();
    QVERIFY(!QFile::exists(QString::fromStdString(config + "/bots/one.json")));
    QVERIFY(ConfigStore(config, {}).version(ConfigKind::Bot, "one", 1).isOk());
    open();
    QVERIFY(waitUntil([&] { return m_root->hasReadConfiguration(); }));
    QVERIFY(!hasBot(*m_root));
}

void TestHotReload::brokenWorkspaceSettingsStopTheStart()
{
    write(
        *m_scenario, "workspace.json",
        R"({"format": 1, "kind": "workspace", "name": "desk", "exchange": {"taker_fee": "many"}})");
    const Result<std::unique_ptr<CompositionRoot>> root = m_scenario->open(1);
    QVERIFY(!root.isOk());
    QCOMPARE(root.error().kind, ErrorKind::Configuration);
    QVERIFY(root.error().describe().find("exchange.taker_fee") != std::string::npos);
}

QD_TEST(TestHotReload)
#include "TestHotReload.moc"
