// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CommandServer.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/scenario/WorkspaceDigest.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kSeries{"BTCUSDT", Timeframe::fromSeconds(3'600)};

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    qint64 elapsedMs = 0;
};

QStringList withWorkspace(QStringList arguments, const ScenarioWorkspace& scenario)
{
    return arguments << QStringLiteral("--json") << QStringLiteral("--no-progress")
                     << QStringLiteral("--workspace")
                     << QString::fromStdString(scenario.directory());
}

Outcome runProgram(const QStringList& arguments, const ScenarioWorkspace& scenario)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(QD_PROGRAM), withWorkspace(arguments, scenario));
    Outcome outcome;
    if (process.waitForFinished(60'000))
        outcome.exitCode = process.exitCode();
    outcome.elapsedMs = timer.elapsed();
    outcome.output = process.readAllStandardOutput();
    return outcome;
}

nlohmann::json documentOf(const Outcome& outcome)
{
    return nlohmann::json::parse(outcome.output.toStdString(), nullptr, false);
}

/// Size and time of every file but the engine's own socket and lock.
QStringList filesOf(const ScenarioWorkspace& scenario)
{
    QStringList files;
    const QDir folder(QString::fromStdString(scenario.directory()));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        files << file.fileName() + QStringLiteral(" %1 %2")
                                       .arg(file.size())
                                       .arg(file.lastModified().toMSecsSinceEpoch());
    return files;
}

bool isListening(const ScenarioWorkspace& scenario)
{
    return sendCommand(scenario.directory(), {{"command", "bot.list"}}, 1'000).isOk();
}

} // namespace

/// Engines as processes of their own: who owns a workspace, how they end, how they are commanded.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondEngineIsRefusedAndTouchesNothing();
    void aDeadEnginesWorkspaceIsTakenOver();
    void terminationDrainsAndLeavesProvenOrders();
    void botsAreCommandedThroughTheSocket();
    void withoutAnEngineTheStoresAnswer();
    void importsGoThroughTheEngineThatRuns();
    void aBotOfANewFileRunsWithTheSettingsOfTheCommandLine();
};

void TestProcesses::aSecondEngineIsRefusedAndTouchesNothing()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 300, 7)).isOk());
    const auto first = scenario.open(0.001);
    QVERIFY(first.isOk());
    const QStringList before = filesOf(scenario);
    const Outcome second = runProgram({QStringLiteral("run")}, scenario);
    QCOMPARE(second.exitCode, 1);
    const nlohmann::json document = documentOf(second);
    QCOMPARE(document["error"]["code"].get<std::string>(), std::string("conflict"));
    const std::string pid = std::to_string(QCoreApplication::applicationPid());
    QVERIFY(document["error"]["message"].get<std::string>().find(pid) != std::string::npos);
    QCOMPARE(filesOf(scenario), before);
    qInfo("refused after %lld ms", static_cast<long long>(second.elapsedMs));
}

void TestProcesses::aDeadEnginesWorkspaceIsTakenOver()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 300, 7)).isOk());
    QProcess process;
    process.start(
        QStringLiteral(QD_PROGRAM),
        withWorkspace({QStringLiteral("run"), QStringLiteral("--pace"), QStringLiteral("0.001")},
                      scenario));
    QVERIFY(waitUntil([&] { return isListening(scenario); }));
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(scenario.open(0.001).isOk());
}

void TestProcesses::terminationDrainsAndLeavesProvenOrders()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 20'000, 7)).isOk());
    {
        const auto root = scenario.open(0.001);
        QVERIFY(root.isOk());
        QVERIFY(addAndStart((*root)->engine(), crossBot("one", kSeries, 3, 8)).isOk());
    }
    QProcess process;
    process.start(
        QStringLiteral(QD_PROGRAM),
        withWorkspace({QStringLiteral("run"), QStringLiteral("--pace"), QStringLiteral("0")},
                      scenario));
    const auto hasTraded = [&] {
        const auto trades =
            sendCommand(scenario.directory(), {{"command", "trades"}, {"bot", "one"}}, 1'000);
        return trades && trades->size() > 5;
    };
    QVERIFY(waitUntil(hasTraded));
    process.terminate();
    QVERIFY2(process.waitForFinished(10'000), "it drains within ten seconds");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const auto wrong = disagreements(scenario.workspace());
    QVERIFY(wrong.isOk());
    QVERIFY2(wrong->empty(), wrong->empty() ? "" : wrong->front().c_str());
}

void TestProcesses::botsAreCommandedThroughTheSocket()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 20'000, 7)).isOk());
    QProcess process;
    process.start(
        QStringLiteral(QD_PROGRAM),
        withWorkspace({QStringLiteral("run"), QStringLiteral("--pace"), QStringLiteral("200")},
                      scenario));
    QVERIFY(waitUntil([&] { return isListening(scenario); }));
    const auto command = [&](const QString& name) {
        return runProgram({QStringLiteral("bot"), name, QStringLiteral("one")}, scenario);
    };
    const Outcome added =
        runProgram({QStringLiteral("bot"), QStringLiteral("add"), QStringLiteral("one"),
                    QStringLiteral("--strategy"), QStringLiteral("sma-cross"),
                    QStringLiteral("--param"), QStringLiteral("fast=3"), QStringLiteral("--param"),
                    QStringLiteral("slow=8"), QStringLiteral("--symbol"), QStringLiteral("BTCUSDT"),
                    QStringLiteral("--timeframe"), QStringLiteral("1h")},
                   scenario);
    QVERIFY2(added.exitCode == 0, added.output.constData());
    QCOMPARE(command(QStringLiteral("start")).exitCode, 0);
    QCOMPARE(command(QStringLiteral("start")).exitCode, 1); // it runs already
    QCOMPARE(command(QStringLiteral("pause")).exitCode, 0);
    QCOMPARE(command(QStringLiteral("resume")).exitCode, 0);
    QVERIFY(waitUntil([&] {
        const auto bot =
            sendCommand(scenario.directory(), {{"command", "bot.show"}, {"bot", "one"}});
        return bot && (*bot)["closed_trades"].get<int>() > 0;
    }));
    QCOMPARE(command(QStringLiteral("flatten")).exitCode, 0);
    QVERIFY(waitUntil([&] {
        const auto bot =
            sendCommand(scenario.directory(), {{"command", "bot.show"}, {"bot", "one"}});
        return bot && (*bot)["state"] == "stopped";
    }));
    const Outcome positions = runProgram({QStringLiteral("positions")}, scenario);
    QCOMPARE(documentOf(positions).dump(), std::string("[]"));
    QVERIFY(documentOf(runProgram({QStringLiteral("orders")}, scenario)).size() > 1);
    QCOMPARE(command(QStringLiteral("remove")).exitCode, 0);
    QCOMPARE(
        documentOf(runProgram({QStringLiteral("bot"), QStringLiteral("list")}, scenario)).dump(),
        std::string("[]"));
    QVERIFY(sendCommand(scenario.directory(), {{"command", "stop"}}).isOk());
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestProcesses::withoutAnEngineTheStoresAnswer()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 300, 7)).isOk());
    const QStringList add = {QStringLiteral("bot"),       QStringLiteral("add"),
                             QStringLiteral("one"),       QStringLiteral("--strategy"),
                             QStringLiteral("sma-cross"), QStringLiteral("--symbol"),
                             QStringLiteral("BTCUSDT")};
    QCOMPARE(runProgram(add, scenario).exitCode, 0);
    QCOMPARE(runProgram(add, scenario).exitCode, 1); // there is one already
    const nlohmann::json bots =
        documentOf(runProgram({QStringLiteral("bot"), QStringLiteral("list")}, scenario));
    QCOMPARE(bots.size(), std::size_t{1});
    QCOMPARE(bots[0]["state"].get<std::string>(), std::string("stopped"));
    QCOMPARE(documentOf(runProgram({QStringLiteral("orders")}, scenario)).dump(),
             std::string("[]"));
    const Outcome started = runProgram(
        {QStringLiteral("bot"), QStringLiteral("start"), QStringLiteral("one")}, scenario);
    QCOMPARE(started.exitCode, 5); // nobody is there to start it
    QCOMPARE(runProgram({QStringLiteral("bot"), QStringLiteral("remove"), QStringLiteral("one")},
                        scenario)
                 .exitCode,
             0);
}

void TestProcesses::importsGoThroughTheEngineThatRuns()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 300, 7)).isOk());
    const auto root = scenario.open(0.001);
    QVERIFY(root.isOk());
    QFile csv(QString::fromStdString(scenario.directory() + "/bars.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("open_time,open,high,low,close,volume\n"
              "1704067200000,1,2,0.5,1.5,10\n"
              "1704070800000,1.5,2.5,1,2,11.25\n");
    csv.close();
    QProcess process; // the engine answers it from this thread's event loop
    process.start(QStringLiteral(QD_PROGRAM),
                  withWorkspace({QStringLiteral("data"), QStringLiteral("import"), csv.fileName(),
                                 QStringLiteral("--symbol"), QStringLiteral("NEWUSDT"),
                                 QStringLiteral("--timeframe"), QStringLiteral("1h")},
                                scenario));
    QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }));
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, output.constData());
    const nlohmann::json document = nlohmann::json::parse(output.toStdString(), nullptr, false);
    QCOMPARE(document["inserted"].get<int>(), 2);
    const Status added = await([&](QObject* context, EngineApi::Done done) {
        (*root)->engine().addBot(crossBot("new", {"NEWUSDT", kSeries.timeframe}, 3, 8), context,
                                 std::move(done));
    });
    QVERIFY2(added.isOk(), added ? "" : added.error().message.c_str()); // the venue has it too
}

void TestProcesses::aBotOfANewFileRunsWithTheSettingsOfTheCommandLine()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 500, 7)).isOk());
    const auto words = [](const char* line) { return QString::fromLatin1(line).split(' '); };
    QCOMPARE(runProgram(words("config new --template paper-bot --name dip --set "
                              "bot.symbol=BTCUSDT --set strategy.name=sma-cross"),
                        scenario)
                 .exitCode,
             0);
    // Another environment is another layer of settings; its bots trade as those of paper do.
    QCOMPARE(runProgram(words("config set dip environment.name development"), scenario).exitCode,
             0);
    const Outcome ran = runProgram(
        words("run --bot dip --until-end --pace 0 --set risk.max_order_value=1"), scenario);
    QCOMPARE(ran.exitCode, 0);
    const Outcome shown = runProgram(words("bot show dip"), scenario);
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.output.contains("\"max_order_value\": \"1\""), shown.output.constData());
    const Outcome trades = runProgram(words("trades --bot dip"), scenario);
    QVERIFY(trades.output.contains("[]")); // every entry is worth more
    QCOMPARE(runProgram(words("run --bot dip --until-end --set risk.max_order_value=-1"), scenario)
                 .exitCode,
             3);
}

QD_TEST(TestProcesses)
#include "TestProcesses.moc"
