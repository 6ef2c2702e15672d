// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using qd::test::QdOutcome;
using qd::test::runQd;

class TestErrorsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshWorkspaceHasNone()
    {
        const QdOutcome outcome = run({"errors", "--json"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json()["errors"].size(), std::size_t{0});
        QCOMPARE(outcome.json()["resilience"].size(), std::size_t{0});
        QCOMPARE(run({"errors"}).output, QByteArray("none\n"));
    }

    void aBotKeepsEveryLimitItWasGiven()
    {
        const QStringList add = {"bot",
                                 "add",
                                 "limited",
                                 "--strategy",
                                 "buy-and-hold",
                                 "--symbol",
                                 "BTCUSDT",
                                 "--json",
                                 "--max-daily-trades",
                                 "3",
                                 "--max-drawdown",
                                 "20",
                                 "--max-exposure",
                                 "90",
                                 "--stop-loss",
                                 "2.5",
                                 "--take-profit",
                                 "5",
                                 "--trailing-activation",
                                 "2",
                                 "--trailing-distance",
                                 "1",
                                 "--trading-hours",
                                 "mon-fri 09:00-17:30 +01:00"};
        const QdOutcome added = run(add);
        QVERIFY2(added.exitCode == 0, added.output + added.errors);
        const nlohmann::json bot = run({"bot", "show", "limited", "--json"}).json();
        QCOMPARE(bot["max_daily_trades"].get<int>(), 3);
        QCOMPARE(text(bot, "max_drawdown_percent"), std::string("20"));
        QCOMPARE(text(bot, "max_exposure_percent"), std::string("90"));
        QCOMPARE(text(bot, "stop_loss_percent"), std::string("2.5"));
        QCOMPARE(text(bot, "take_profit_percent"), std::string("5"));
        QCOMPARE(text(bot, "trailing_activation_percent"), std::string("2"));
        QCOMPARE(text(bot, "trailing_distance_percent"), std::string("1"));
        QCOMPARE(text(bot, "trading_hours"), std::string("mon-fri 09:00-17:30 +01:00"));
    }

    void aTrailingStopWithoutItsDistanceIsRefused()
    {
        const QdOutcome outcome =
            run({"bot", "add", "halved", "--strategy", "buy-and-hold", "--symbol", "BTCUSDT",
                 "--trailing-activation", "2", "--json"});
        QCOMPARE(outcome.exitCode, 3); // armed, but without a distance
        QCOMPARE(outcome.json()["error"]["code"].get<std::string>(), std::string("invalid_input"));
        QVERIFY(outcome.json()["error"]["hint"].get<std::string>().find(
                    "trailing_distance_percent") != std::string::npos);
    }

    void aBacktestLeavesByItsStopAndCountsItsTrades()
    {
        QFile file(m_folder.filePath(QStringLiteral("bars.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("open_time,open,high,low,close,volume\n");
        const QList<int> closes = {100, 100, 100, 97, 94, 94, 94, 94};
        for (int i = 0; i < closes.size(); ++i) {
            const QByteArray price = QByteArray::number(closes[i]);
            file.write(QByteArray::number(1'600'000'200'000 + i * 3'600'000LL) + ',' + price + ',' +
                       price + ',' + price + ',' + price + ",10\n");
        }
        file.close();
        const QdOutcome outcome = run({"backtest", "--strategy", "buy-and-hold", "--data",
                                       file.fileName(), "--symbol", "BTCUSDT", "--timeframe", "1h",
                                       "--stop-loss", "5", "--max-daily-trades", "1", "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.errors);
        const nlohmann::json result = outcome.json();
        QCOMPARE(text(result["spec"]["risk"], "stop_loss_percent"), std::string("5"));
        QCOMPARE(result["spec"]["risk"]["max_daily_trades"].get<int>(), 1);
        QVERIFY(!result["trades"].empty());
        QVERIFY(text(result["trades"][0], "exit_reason").starts_with("stop loss: close 94.000"));

        const QdOutcome wrong =
            run({"backtest", "--strategy", "buy-and-hold", "--data", file.fileName(), "--symbol",
                 "BTCUSDT", "--timeframe", "1h", "--stop-loss", "500", "--json"});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.json()["error"]["message"].get<std::string>().starts_with("--stop-loss"));
    }

private:
    QdOutcome run(const QStringList& arguments) const
    {
        return runQd(m_folder.filePath(QStringLiteral("workspace")), arguments);
    }
    static std::string text(const nlohmann::json& object, const char* key)
    {
        return object.value(key, std::string());
    }

    QTemporaryDir m_folder;
};

QD_TEST(TestErrorsCommand)
#include "TestErrorsCommand.moc"
