// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/TradeStatistics.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/TestMain.h"

#include <array>

using namespace qd;

namespace {

Trade tradeOf(const char* netPnl, double mae = -0.01, double mfe = 0.03)
{
    Trade trade;
    trade.netPnl = Decimal::parse(netPnl).value();
    trade.fees = "1.5"_dec;
    trade.entryTime = Timestamp::fromMilliseconds(1'000'000);
    trade.exitTime = Timestamp::fromMilliseconds(2'000'000);
    trade.barsHeld = 4;
    trade.mae = mae;
    trade.mfe = mfe;
    return trade;
}

} // namespace

class TestTradeStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWinsAndLosses()
    {
        const std::array results{10.0, -5.0, 20.0, 0.0, -5.0, -10.0};
        const OutcomeStatistics found = outcomeStatistics(results);
        QD_NEAR(found.winRate, 0.4);
        QD_NEAR(found.profitFactor, 1.5);
        QD_NEAR(found.averageWin, 15.0);
        QD_NEAR(found.averageLoss, -20.0 / 3);
        QD_NEAR(found.payoffRatio, 2.25);
        QD_NEAR(found.expectancy, 10.0 / 6);
        QD_NEAR(found.kelly, 0.4 - 0.6 / 2.25);
        QD_NEAR(found.best, 20.0);
        QD_NEAR(found.worst, -10.0);
        QCOMPARE(found.longestWins, 1);
        QCOMPARE(found.longestLosses, 2);
        // mean 5/3, Σd² = 650 − 6·(5/3)² = 633.33…, s² = 126.66…
        QD_NEAR(found.systemQuality, std::sqrt(6.0) * (5.0 / 3) / std::sqrt(1900.0 / 15));
    }

    void withoutLossesRatiosAreUndefined()
    {
        const std::array results{1.0, 1.0};
        const OutcomeStatistics found = outcomeStatistics(results);
        QVERIFY(!found.profitFactor && !found.payoffRatio && !found.kelly);
        QVERIFY(!found.averageLoss && !found.systemQuality);
        QD_NEAR(found.winRate, 1.0);
        QVERIFY(!outcomeStatistics({}).winRate);
    }

    void anOpenTradeCountsItsFeesOnly()
    {
        std::array trades{tradeOf("10"), tradeOf("-4", -0.05, 0.01), tradeOf("999")};
        trades[2].exitTime = {};
        const TradeStatistics found = tradeStatistics(trades);
        QCOMPARE(found.closed, 2);
        QD_NEAR(found.fees, 4.5);
        QD_NEAR(found.outcomes.best, 10.0);
        QD_NEAR(found.averageAdverse, -0.03);
        QD_NEAR(found.averageFavourable, 0.02);
        QD_NEAR(found.edgeRatio, 0.04 / 0.06);
        QD_NEAR(found.expectancyInRisk, 3.0 / 4.0);
        QD_NEAR(found.averageBarsHeld, 4.0);
    }

    void noTradesLeaveEverythingUndefined()
    {
        const TradeStatistics found = tradeStatistics({});
        QCOMPARE(found.closed, 0);
        QVERIFY(!found.averageBarsHeld && !found.edgeRatio && !found.outcomes.expectancy);
    }
};

QD_TEST(TestTradeStatistics)
#include "TestTradeStatistics.moc"
