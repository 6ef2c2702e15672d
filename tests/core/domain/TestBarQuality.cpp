// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BarQuality.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

/// Bars of one hour: {hour, open, high, low, close, volume}.
BarSeries seriesOf(const std::vector<std::array<const char*, 6>>& rows)
{
    BarSeries bars({"TEST", *Timeframe::parse("1h")});
    for (const auto& row : rows) {
        const auto number = [&row](std::size_t i) { return *Decimal::parse(row[i]); };
        Bar bar;
        bar.openTime = Timestamp::fromMilliseconds(3'600'000 * *number(0).toMantissa(0));
        bar.open = number(1);
        bar.high = number(2);
        bar.low = number(3);
        bar.close = number(4);
        bar.volume = number(5);
        if (!bars.append(bar))
            return {};
    }
    return bars;
}

BarQualityReport reportOf(const std::vector<std::array<const char*, 6>>& rows)
{
    BarQualityCheck check(*Timeframe::parse("1h"));
    check.add(seriesOf(rows));
    return check.report();
}

} // namespace

class TestBarQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInSoundBars()
    {
        const auto report = reportOf({{"1", "10", "12", "9", "11", "5"},
                                      {"2", "11", "11", "11", "11", "0.00000001"},
                                      {"3", "16.5", "18", "12", "13", "7"}});
        QVERIFY(report.isClean());
        QCOMPARE(report.bars, 3);
        QCOMPARE(report.first->milliseconds(), 3'600'000);
        QCOMPARE(report.last->milliseconds(), 3 * 3'600'000);
        QVERIFY(BarQualityCheck(Timeframe()).report().isClean());
    }

    void countsTheMissingBars()
    {
        const auto report = reportOf({{"1", "1", "1", "1", "1", "1"},
                                      {"2", "1", "1", "1", "1", "1"},
                                      {"4", "1", "1", "1", "1", "1"},
                                      {"9", "1", "1", "1", "1", "1"}});
        QCOMPARE(report.gapCount, 2);
        QCOMPARE(report.missing, 5);
        QCOMPARE(report.longestGap, 4);
        QCOMPARE(report.gaps[1].from.milliseconds(), 5 * 3'600'000);
        QCOMPARE(report.gaps[1].to.milliseconds(), 9 * 3'600'000);
        QCOMPARE(report.gaps[1].missing, 4);
        QVERIFY(!report.isClean());
    }

    void findsEachDefect_data()
    {
        QTest::addColumn<QStringList>("bar");
        QTest::addColumn<QString>("defects");
        QTest::newRow("high below close") << QStringList{"10", "11", "9", "11.5", "1"} << "0";
        QTest::newRow("high below open") << QStringList{"12", "11", "9", "10", "1"} << "0";
        QTest::newRow("low above open") << QStringList{"10", "12", "10.5", "11", "1"} << "0";
        QTest::newRow("low above close") << QStringList{"11", "12", "10.5", "10", "1"} << "0";
        QTest::newRow("high below low") << QStringList{"10", "9", "11", "10", "1"} << "0";
        QTest::newRow("zero low") << QStringList{"10", "12", "0", "11", "1"} << "1";
        QTest::newRow("all zero") << QStringList{"0", "0", "0", "0", "0"} << "12";
        QTest::newRow("no volume") << QStringList{"10", "12", "9", "11", "0"} << "2";
        QTest::newRow("no spike yet") << QStringList{"10", "13.5", "9", "11", "1"} << "";
        QTest::newRow("spike") << QStringList{"10", "13.500001", "9", "11", "1"} << "3";
        QTest::newRow("no jump yet, up") << QStringList{"15", "15", "15", "15", "1"} << "";
        QTest::newRow("jump up") << QStringList{"15.01", "16", "15", "15", "1"} << "4";
        QTest::newRow("no jump yet, down") << QStringList{"5", "5", "5", "5", "1"} << "";
        QTest::newRow("jump down") << QStringList{"4.99", "5", "4", "4", "1"} << "4";
    }
    void findsEachDefect()
    {
        QFETCH(QStringList, bar);
        QFETCH(QString, defects);
        std::array<std::string, 5> cells;
        for (int i = 0; i < 5; ++i)
            cells[static_cast<std::size_t>(i)] = bar[i].toStdString();
        const auto report = reportOf({{"1", "10", "10", "10", "10", "1"},
                                      {"2", cells[0].c_str(), cells[1].c_str(), cells[2].c_str(),
                                       cells[3].c_str(), cells[4].c_str()}});
        QString found;
        for (const BarFinding& finding : report.findings) {
            found += QString::number(static_cast<int>(finding.defect));
            QCOMPARE(report.count(finding.defect), 1);
            QCOMPARE(finding.bar.openTime.milliseconds(), 2 * 3'600'000);
        }
        QCOMPARE(found, defects);
    }

    void seesTheSameInBatches()
    {
        std::vector<std::array<const char*, 6>> rows{{"1", "10", "10", "10", "10", "1"},
                                                     {"5", "10", "10", "10", "10", "0"},
                                                     {"6", "30", "50", "20", "25", "1"},
                                                     {"9", "1", "1", "1", "1", "1"}};
        BarQualityCheck check(*Timeframe::parse("1h"));
        for (const auto& row : rows)
            check.add(seriesOf({row}));
        const auto whole = reportOf(rows);
        QCOMPARE(check.report().gapCount, whole.gapCount);
        QCOMPARE(check.report().counts, whole.counts);
        QCOMPARE(whole.count(BarDefect::Jump), 2);
        QCOMPARE(whole.count(BarDefect::Spike), 1);
        QCOMPARE(check.report().findings.size(), whole.findings.size());
    }

    void toleratesTheSummerTimeOfExchanges()
    {
        BarSeries bars({"STOCK", *Timeframe::parse("1d")});
        Bar bar;
        bar.open = bar.high = bar.low = bar.close = bar.volume = Decimal::fromInt(1);
        for (const char* time : {"2021-03-12T14:30:00Z", "2021-03-13T14:30:00Z",
                                 "2021-03-14T13:30:00Z", "2021-03-15T13:30:00Z"}) {
            bar.openTime = *Timestamp::parse(time);
            QVERIFY(bars.append(bar).isOk());
        }
        BarQualityCheck check(*Timeframe::parse("1d"));
        check.add(bars);
        QCOMPARE(check.report().gapCount, 0);
    }
};

QD_TEST(TestBarQuality)
#include "TestBarQuality.moc"
