// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Random.h"
#include "core/ports/Storage.h"
#include "core/ports/VenueLedger.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/scenario/WorkspaceDigest.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kFirst{"BTCUSDT", Timeframe::fromSeconds(3'600)};
const SeriesKey kSecond{"ETHUSDT", Timeframe::fromSeconds(3'600)};
constexpr std::size_t kBars = 6'000;
constexpr int kPatienceMs = 240'000;

/// Two markets and two bots that run as soon as an engine does.
void prepare(const ScenarioWorkspace& scenario, const SizingSpec& sizing)
{
    QVERIFY(scenario.store(walkingBars(kFirst, kBars, 7)).isOk());
    QVERIFY(scenario.store(walkingBars(kSecond, kBars, 8)).isOk());
    auto storage = openStorage(scenario.workspace().storageFile());
    QVERIFY(storage.isOk());
    for (const BotDefinition& bot :
         {crossBot("first", kFirst, 3, 8), crossBot("second", kSecond, 4, 11)}) {
        BotRecord record;
        record.definition = bot;
        record.definition.sizing = sizing;
        record.state = BotState::Running;
        QVERIFY((*storage)->saveBot(record).isOk());
    }
}

void startEngine(QProcess& process, const ScenarioWorkspace& scenario)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(QD_PROGRAM),
                  {QStringLiteral("run"), QStringLiteral("--pace"), QStringLiteral("0"),
                   QStringLiteral("--until-end"), QStringLiteral("--no-progress"),
                   QStringLiteral("--workspace"), QString::fromStdString(scenario.directory())});
    QVERIFY2(process.waitForStarted(), "the program starts");
}

void runToTheEnd(const ScenarioWorkspace& scenario)
{
    QProcess process;
    startEngine(process, scenario);
    QVERIFY2(process.waitForFinished(kPatienceMs), "the replay comes to its end");
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAll().constData());
}

/// How many steps the venue has published, by its own books.
std::int64_t publishedSteps(const Workspace& workspace)
{
    auto ledger = openVenueLedger(workspace.paperFile(), StoreAccess::ReadOnly);
    if (!ledger)
        return 0;
    const Result<VenueContents> contents = (*ledger)->load();
    if (!contents || !contents->state.contains("replay.sequence"))
        return 0;
    return std::stoll(contents->state.at("replay.sequence"));
}

void compare(const std::vector<std::string>& killed, const std::vector<std::string>& whole)
{
    for (std::size_t i = 0; i < std::min(killed.size(), whole.size()); ++i)
        QCOMPARE(killed[i], whole[i]);
    QCOMPARE(killed.size(), whole.size());
}

} // namespace

/// An engine that is killed again and again ends with what an undisturbed one ends with.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAgainAndAgainItEndsAsIfNothingHadHappened_data();
    void killedAgainAndAgainItEndsAsIfNothingHadHappened();
};

void TestKill::killedAgainAndAgainItEndsAsIfNothingHadHappened_data()
{
    QTest::addColumn<QString>("sizing");
    QTest::addColumn<int>("kills");
    QTest::addRow("all in") << "all-in" << 20;
    QTest::addRow("percent") << "percent:40" << 6; // a quantity with a cap on its cost
}

void TestKill::killedAgainAndAgainItEndsAsIfNothingHadHappened()
{
    QFETCH(QString, sizing);
    QFETCH(int, kills);
    const SizingSpec size = SizingSpec::parse(sizing.toStdString()).value();
    const ScenarioWorkspace undisturbed;
    prepare(undisturbed, size);
    runToTheEnd(undisturbed);

    const ScenarioWorkspace disturbed;
    prepare(disturbed, size);
    Random random(2024);
    int killsInFlight = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const std::int64_t before = publishedSteps(disturbed.workspace());
        const auto further = static_cast<std::int64_t>(random.below(120)) + 1;
        QProcess process;
        startEngine(process, disturbed);
        // Somewhere behind a random step, at a random moment of its life.
        QVERIFY(waitUntil(
            [&] {
                return process.state() == QProcess::NotRunning ||
                       publishedSteps(disturbed.workspace()) >= before + further;
            },
            kPatienceMs));
        QTest::qWait(static_cast<int>(random.below(7)));
        if (process.state() == QProcess::Running)
            ++killsInFlight;
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    QCOMPARE(killsInFlight, kills);
    runToTheEnd(disturbed);

    const auto wrong = disagreements(disturbed.workspace());
    QVERIFY(wrong.isOk());
    QVERIFY2(wrong->empty(), wrong->empty() ? "" : wrong->front().c_str());
    const Result<WorkspaceDigest> killed = digestOf(disturbed.workspace());
    const Result<WorkspaceDigest> whole = digestOf(undisturbed.workspace());
    QVERIFY(killed.isOk() && whole.isOk());
    QVERIFY2(whole->trades.size() > 100, "the tape must make the bots trade");
    compare(killed->orders, whole->orders);
    compare(killed->fills, whole->fills);
    compare(killed->positions, whole->positions);
    compare(killed->trades, whole->trades);
    compare(killed->equity, whole->equity);
}

QD_TEST(TestKill)
#include "TestKill.moc"
