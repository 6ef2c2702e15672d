// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/NormalDistribution.h"
#include "core/analytics/Samples.h"
#include "core/analytics/SharpeSignificance.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestSharpeSignificance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalQuantileInvertsTheDistribution()
    {
        QD_NEAR(normalQuantile(0.975), 1.959963984540054);
        QD_NEAR(normalQuantile(0.01), -2.3263478740408408);
        QVERIFY(std::abs(normalQuantile(0.5)) < 1e-15);
        for (double p = 1e-9; p < 1.0; p += 0.013)
            QVERIFY(std::abs(normalCdf(normalQuantile(p)) - p) < 1e-14);
        QVERIFY(std::isinf(normalQuantile(0.0)));
        QVERIFY(std::isinf(normalQuantile(1.0)));
    }

    void expectedMaximumHasThePublishedValues()
    {
        QVERIFY(test::isNear(expectedMaximumOfNormals(10), 1.574598301346, 1e-12));
        QVERIFY(test::isNear(expectedMaximumOfNormals(45), 2.235640177766, 1e-12));
        QVERIFY(test::isNear(expectedMaximumOfNormals(88), 2.485294787591, 1e-12));
        QVERIFY(test::isNear(expectedMaximumOfNormals(100), 2.530602893202, 1e-12));
        QVERIFY(test::isNear(expectedMaximumOfNormals(1000), 3.255121513653, 1e-12));
        QVERIFY(!expectedMaximumOfNormals(1));
    }

    void probabilisticSharpeHasThePublishedValue()
    {
        QD_NEAR(probabilisticSharpe({1.585 / std::sqrt(12.0), -2.448, 10.164, 24}),
                0.913234306884860);
        QVERIFY(!probabilisticSharpe({0.1, 0.0, 3.0, 1}));
        QVERIFY(!probabilisticSharpe({1.0, 5.0, 3.0, 10})); // a variance below zero
    }

    void deflatedSharpeHasThePublishedValues()
    {
        const SharpeEstimate skewed{2.5 / std::sqrt(250.0), -3.0, 10.0, 1250};
        const SharpeEstimate normal{2.5 / std::sqrt(250.0), 0.0, 3.0, 1250};
        const double variance = 0.5 / 250.0;
        QD_NEAR(deflatedSharpe(skewed, 100, variance), 0.900396834449390);
        QD_NEAR(deflatedSharpe(skewed, 46, variance), 0.950501706875579);
        QD_NEAR(deflatedSharpe(normal, 88, variance), 0.950490816676014);
        QVERIFY(!deflatedSharpe(normal, 1, variance));
        QVERIFY(!deflatedSharpe(normal, 10, -1.0));
    }

    void minimumTrackRecordHasThePublishedValues()
    {
        const double daily = std::sqrt(250.0);
        const double weekly = std::sqrt(52.0);
        const double monthly = std::sqrt(12.0);
        const auto years = [](std::optional<double> periods, double perYear) {
            return periods ? std::optional(*periods / perYear) : periods;
        };
        QD_NEAR(years(minTrackRecordLength({2 / daily, 0, 3, 0}, 1 / daily), 250), 2.731187801728);
        QD_NEAR(years(minTrackRecordLength({2 / weekly, 0, 3, 0}, 1 / weekly), 52), 2.828833586945);
        QD_NEAR(years(minTrackRecordLength({3 / monthly, -.72, 5.78, 0}, 2.5 / monthly), 12),
                27.352920196040);
        QVERIFY(!minTrackRecordLength({0.1, 0, 3, 0}, 0.1));
    }

    void sharpeOfTheTwelveReturnsHasThePublishedValue()
    {
        std::vector<double> excess{.259, .198, .364, -.081, .057, .055,
                                   .188, .317, .24,  .184,  -.01, .526};
        for (double& value : excess)
            value -= 0.05;
        QVERIFY(test::isNear(summarize(excess).meanOverDeviation(), 0.834364, 1e-6));
    }
};

QD_TEST(TestSharpeSignificance)
#include "TestSharpeSignificance.moc"
