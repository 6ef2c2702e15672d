// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

class TestBacktestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsOneDocumentWithTheContractsKeys();
    void moneyIsTextAndStatisticsAreNumbers();
    void writesTheFullResultToAFile();
    void aResultIsASpec();
    void aSpecFindsItsDataBesideItself();
    void flagsOverrideTheSpec();
    void peopleGetATable();
    void namesTheNearestStrategyAndParameter();
    void failsWithTheContractsExitCodes_data();
    void failsWithTheContractsExitCodes();
    void measuresTheMachine();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        [[nodiscard]] nlohmann::json json() const
        {
            return nlohmann::json::parse(output.toStdString(), nullptr, false);
        }
    };
    Outcome run(const QStringList& arguments) const;
    QStringList usual() const;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestBacktestCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile file(path("bars.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("open_time,open,high,low,close,volume\n");
    for (int i = 0; i < 400; ++i) {
        const int wave = i % 40 < 20 ? i % 40 : 40 - i % 40;
        const QByteArray price = QByteArray::number(100 + wave);
        file.write(QByteArray::number(1'600'000'200'000 + i * 3'600'000LL) + ',' + price + ',' +
                   QByteArray::number(102 + wave) + ',' + QByteArray::number(99 + wave) + ',' +
                   QByteArray::number(101 + wave) + ".5,10\n");
    }
}

TestBacktestCommands::Outcome TestBacktestCommands::run(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(QStringLiteral(QD_PROGRAM),
                  arguments + QStringList{QStringLiteral("--workspace"), path("workspace"),
                                          QStringLiteral("--no-progress")});
    Outcome outcome;
    if (!process.waitForFinished(120'000))
        return outcome;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

QStringList TestBacktestCommands::usual() const
{
    return QStringLiteral("backtest --strategy sma-cross --param fast=3 --param slow=11 --symbol "
                          "BTCUSDT --timeframe 1h --cash 10000 --taker-fee 0.001 --data")
               .split(QLatin1Char(' ')) +
           QStringList{path("bars.csv")};
}

void TestBacktestCommands::printsOneDocumentWithTheContractsKeys()
{
    const Outcome outcome = run(usual() + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const nlohmann::json result = outcome.json();
    QVERIFY(result.is_object());
    for (const char* key :
         {"version", "spec", "data_hash", "bars", "elapsed_ms", "bars_per_second", "initial_equity",
          "final_equity", "orders", "fills", "trades", "equity_curve", "metrics", "warnings"})
        QVERIFY2(result.contains(key), key);
    QCOMPARE(result["bars"].get<int>(), 400);
    QVERIFY(!result["version"].get<std::string>().empty());
    QCOMPARE(result["equity_curve"]["time"].size(), std::size_t{400});
    QCOMPARE(result["spec"]["strategy"]["params"]["slow"].get<int>(), 11);
}

void TestBacktestCommands::moneyIsTextAndStatisticsAreNumbers()
{
    const nlohmann::json result = run(usual() + QStringList{QStringLiteral("--json")}).json();
    QVERIFY(result["initial_equity"].is_string());
    QCOMPARE(result["initial_equity"].get<std::string>(), std::string("10000"));
    QVERIFY(result["fills"].size() > 4);
    QVERIFY(result["fills"][0]["price"].is_string());
    QVERIFY(result["trades"][0]["net_pnl"].is_string());
    QVERIFY(result["trades"][0]["return"].is_number());
    QVERIFY(result["metrics"]["total_return"].is_number());
    QVERIFY(result["bars_per_second"].is_number());
}

void TestBacktestCommands::writesTheFullResultToAFile()
{
    const QString out = path("result.json");
    const Outcome outcome = run(usual() + QStringList{QStringLiteral("--out"), out});
    QCOMPARE(outcome.exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    QVERIFY(result.is_object());
    QVERIFY(result["final_equity"].is_string());
    QCOMPARE(
        run(usual() + QStringList{QStringLiteral("--out"), path("missing/result.json")}).exitCode ==
            0,
        false);
}

void TestBacktestCommands::aResultIsASpec()
{
    const QString out = path("first.json");
    QCOMPARE(run(usual() + QStringList{QStringLiteral("--out"), out}).exitCode, 0);
    const Outcome again =
        run({QStringLiteral("backtest"), QStringLiteral("--spec"), out, QStringLiteral("--json")});
    QCOMPARE(again.exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto first = nlohmann::json::parse(file.readAll().toStdString());
    const nlohmann::json second = again.json();
    for (const char* key : {"final_equity", "data_hash", "spec", "trades"})
        QVERIFY2(first[key] == second[key], key);
    QVERIFY(first["fills"] == second["fills"]);
}

void TestBacktestCommands::aSpecFindsItsDataBesideItself()
{
    QFile spec(path("spec.json"));
    QVERIFY(spec.open(QIODevice::WriteOnly));
    spec.write(R"({"strategy":{"name":"sma-cross","params":{"fast":3,"slow":11}},
        "data":[{"symbol":"BTCUSDT","timeframe":"1h","file":"bars.csv"}],"cash":"10000",
        "costs":{"taker_fee":"0.001"}})");
    spec.close();
    const Outcome outcome = run({QStringLiteral("backtest"), QStringLiteral("--spec"),
                                 path("spec.json"), QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    const nlohmann::json plain = run(usual() + QStringList{QStringLiteral("--json")}).json();
    QVERIFY(outcome.json()["final_equity"] == plain["final_equity"]);
}

void TestBacktestCommands::flagsOverrideTheSpec()
{
    const QString out = path("override.json");
    QCOMPARE(run(usual() + QStringList{QStringLiteral("--out"), out}).exitCode, 0);
    const Outcome outcome =
        run({QStringLiteral("backtest"), QStringLiteral("--spec"), out, QStringLiteral("--cash"),
             QStringLiteral("500.5"), QStringLiteral("--param"), QStringLiteral("slow=20"),
             QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()["initial_equity"].get<std::string>(), std::string("500.5"));
    QCOMPARE(outcome.json()["spec"]["strategy"]["params"]["slow"].get<int>(), 20);
    QCOMPARE(outcome.json()["spec"]["strategy"]["params"]["fast"].get<int>(), 3);
}

void TestBacktestCommands::peopleGetATable()
{
    const Outcome outcome = run(usual());
    QCOMPARE(outcome.exitCode, 0);
    for (const char* text : {"sma-cross", "Final equity", "Max drawdown", "Sharpe", "Trades"})
        QVERIFY2(outcome.output.contains(text), text);
}

void TestBacktestCommands::namesTheNearestStrategyAndParameter()
{
    QStringList wrong = usual() + QStringList{QStringLiteral("--json")};
    wrong[2] = QStringLiteral("sma-cros");
    Outcome outcome = run(wrong);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.json()["error"]["hint"].get<std::string>().find("sma-cross") !=
            std::string::npos);
    wrong = usual() + QStringList{QStringLiteral("--json")};
    wrong[4] = QStringLiteral("fst=3");
    outcome = run(wrong);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.json()["error"]["hint"].get<std::string>().find("fast") != std::string::npos);
}

void TestBacktestCommands::failsWithTheContractsExitCodes_data()
{
    QTest::addColumn<QStringList>("extra");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* extra, int code) {
        QTest::addRow("%s", name) << QString::fromLatin1(extra).split(QLatin1Char(' ')) << code;
    };
    row("out of range", "--param fast=-3", 3);
    row("not a number", "--param fast=many", 3);
    row("no equals sign", "--param fast", 2);
    row("cash in words", "--cash plenty", 2);
    row("cash of zero", "--cash 0", 3);
    row("unknown fill model", "--fill yesterday", 2);
    row("unknown sizing", "--sizing most", 2);
    row("empty window", "--from 2030-01-01", 3);
    row("unknown flag", "--colour red", 2);
    row("not a timeframe", "--timeframe 1fortnight", 2);
    row("both want the output", "--out -", 2);
}

void TestBacktestCommands::failsWithTheContractsExitCodes()
{
    QFETCH(QStringList, extra);
    QFETCH(int, exitCode);
    QStringList arguments = usual();
    const qsizetype given = arguments.indexOf(extra.front());
    if (given >= 0 && extra.front() != QLatin1String("--param"))
        arguments.remove(given, 2); // a flag is given once
    const Outcome outcome = run(arguments + extra + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, exitCode);
    const nlohmann::json failure = outcome.json();
    QVERIFY(failure.is_object());
    QVERIFY(!failure["error"]["message"].get<std::string>().empty());
    QVERIFY(failure["error"].contains("code"));

    QStringList missing = usual();
    missing.back() = path("nowhere.csv");
    QCOMPARE(run(missing).exitCode, 3);
}

void TestBacktestCommands::measuresTheMachine()
{
    const Outcome outcome = run(
        QStringLiteral("bench backtest --bars 20000 --rounds 2 --json").split(QLatin1Char(' ')));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.json()["bars_per_second"].get<double>() > 0.0);
    QVERIFY(outcome.json()["fills"].get<int>() > 100);
}

QD_TEST(TestBacktestCommands)
#include "TestBacktestCommands.moc"
