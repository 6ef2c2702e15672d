// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using qd::test::QdOutcome;

namespace {

bool isNear(const nlohmann::json& value, double expected)
{
    return value.is_number() &&
           std::abs(value.get<double>() - expected) <= 1e-9 * std::max(1e-3, std::abs(expected));
}

} // namespace

class TestReportCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile target(path);
        if (target.open(QIODevice::WriteOnly))
            target.write(content);
        return path;
    }

    QdOutcome run(const char* command, const QStringList& more, const QByteArray& input = {})
    {
        return qd::test::runQd(m_folder.filePath(QStringLiteral("workspace")),
                               QStringList{QString::fromLatin1(command)} + more, input);
    }

    QString aResult()
    {
        nlohmann::json run;
        run["title"] = "=HYPERLINK(1) 快 🚀";
        run["spec"]["strategy"] = "sma-cross";
        run["spec"]["data"] = {{{"symbol", "BTCUSDT"}, {"timeframe", "1d"}, {"file", "a.csv"}}};
        run["initial_equity"] = "100";
        run["final_equity"] = "121";
        run["trades"] = {{{"symbol", "BTCUSDT"},
                          {"entry_time", 1'704'067'200'000},
                          {"exit_time", 1'704'240'000'000},
                          {"entry_price", "100"},
                          {"exit_price", "121"},
                          {"quantity", "1"},
                          {"net_pnl", "21"},
                          {"return", 0.21}}};
        run["equity_curve"]["time"] = {1'704'067'200'000, 1'704'153'600'000, 1'704'240'000'000};
        run["equity_curve"]["equity"] = {"100", "110", "121"};
        return file("result.json", QByteArray::fromStdString(run.dump()));
    }

private Q_SLOTS:
    void metricsOfReturnsHaveTheirKeys()
    {
        const QString returns = file("r.csv", "time,value\n2024-01-01,0.1\n2024-01-02,-0.2\n"
                                              "2024-01-03,0.2\n2024-01-04,-0.05\n");
        const QdOutcome outcome =
            run("metrics", {QStringLiteral("--returns"), returns, QStringLiteral("--json")});
        QCOMPARE(outcome.exitCode, 0);
        const auto document = outcome.json();
        QVERIFY(isNear(document["total_return"], 0.0032));
        QVERIFY(isNear(document["max_drawdown"], -0.2));
        QVERIFY(document["max_drawdown_valley"] == 1'704'153'600'000);
        QVERIFY(document["max_drawdown_recovery"].is_null());
        QVERIFY(document["rolling_sharpe_30"].is_null());
        QVERIFY(isNear(document["periods_per_year"], 365));
        QVERIFY(document["notes"].contains("max_drawdown_recovery"));
    }

    void equityAndStandardInputAreRead()
    {
        const QdOutcome outcome = run(
            "metrics", {QStringLiteral("--equity"), QStringLiteral("-"), QStringLiteral("--json")},
            "1704067200000,100\n1704153600000,110\n1704240000000,99\n");
        QVERIFY(isNear(outcome.json()["total_return"], -0.01));
    }

    void theReferenceSeriesAgrees()
    {
        QD_REQUIRE_SHARED(csv, "data/reference/returns_ETHUSDT_1d_vs_BTCUSDT.csv");
        QD_REQUIRE_SHARED(reference, "data/reference/metrics_ETHUSDT_1d_vs_BTCUSDT.json");
        QFile expectedFile(reference);
        QVERIFY(expectedFile.open(QIODevice::ReadOnly));
        const auto expected =
            nlohmann::json::parse(expectedFile.readAll().toStdString())["independent"];
        const auto found =
            run("metrics", {QStringLiteral("--returns"), csv, QStringLiteral("--benchmark"), csv,
                            QStringLiteral("--json")})
                .json();
        QVERIFY(isNear(found["sharpe"], expected["sharpe_365_ddof1_rf0"].get<double>()));
        QVERIFY(isNear(found["beta"], expected["beta"].get<double>()));
        QVERIFY(isNear(found["rolling_sharpe_30"]["min"],
                       expected["rolling30_sharpe_365_ddof1"]["min"].get<double>()));
        QVERIFY(isNear(found["monthly_returns"]["2017-08"],
                       expected["monthly_returns_compounded"]["2017-08"].get<double>()));
    }

    void badInputNamesTheLine()
    {
        const QString bad = file("bad.csv", "time,value\n2024-01-01,0.1\n2024-01-02,nan\n");
        const QdOutcome outcome =
            run("metrics", {QStringLiteral("--returns"), bad, QStringLiteral("--json")});
        QCOMPARE(outcome.exitCode, 3);
        const auto error = outcome.json()["error"];
        QVERIFY(error["message"].get<std::string>().find("line 3") != std::string::npos);
        for (const char* content : {"", "time,value\n", "2024-01-01\n", "x,1\n2024-01-01,1\n",
                                    "2024-01-01,1\n2024-01-01,2\n"}) {
            const QString odd = file("odd.csv", content);
            QCOMPARE(run("metrics", {QStringLiteral("--equity"), odd}).exitCode, 3);
        }
        QCOMPARE(run("metrics", {}).exitCode, 2);
        QCOMPARE(
            run("metrics", {QStringLiteral("--returns"), QStringLiteral("/nowhere.csv")}).exitCode,
            3);
    }

    void reportsAreWrittenInEachFormat()
    {
        const QString out = m_folder.filePath(QStringLiteral("reports"));
        const QdOutcome outcome =
            run("report", {aResult(), QStringLiteral("--format"), QStringLiteral("pdf,xlsx,json"),
                           QStringLiteral("--out"), out, QStringLiteral("--json")});
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        const auto files = outcome.json()["files"];
        QCOMPARE(files.size(), std::size_t{3});
        const QByteArray beginnings[] = {"%PDF", "PK", "{"};
        for (std::size_t i = 0; i < 3; ++i) {
            QFile made(QString::fromStdString(files[i].get<std::string>()));
            QVERIFY(made.open(QIODevice::ReadOnly));
            QVERIFY(made.read(4).startsWith(beginnings[i]));
        }
        const QString json = QString::fromStdString(files[2].get<std::string>());
        const auto metrics =
            run("metrics", {QStringLiteral("--result"), json, QStringLiteral("--json")}).json();
        QVERIFY(isNear(metrics["total_return"], 0.21));
        QVERIFY(metrics["trades"] == 1);
    }

    void unknownFormatsAndBrokenResultsFail()
    {
        QVERIFY(run("report", {aResult(), QStringLiteral("--format"), QStringLiteral("docx"),
                               QStringLiteral("--out"), m_folder.path()})
                    .exitCode != 0);
        const QString broken = file("broken.json", "{\"spec\":{}}");
        QCOMPARE(run("report", {broken, QStringLiteral("--out"), m_folder.path()}).exitCode, 3);
        QCOMPARE(run("report", {QStringLiteral("/nowhere.json")}).exitCode, 3);
    }
};

QD_TEST(TestReportCommands)
#include "TestReportCommands.moc"
