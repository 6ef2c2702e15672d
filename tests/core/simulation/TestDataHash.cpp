// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/BacktestRunner.h"
#include "tests/core/simulation/MatchingFixtures.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

namespace {

const Timestamp kBegin = Timestamp::fromMilliseconds(1'704'067'200'000);

std::vector<Bar> twoBars()
{
    return {{kBegin, dec("100.5"), dec("101"), dec("99.25"), dec("100"), dec("12.5")},
            {kBegin + Duration::seconds(3'600), dec("100"), dec("4000000000"), dec("100"),
             dec("3999999999.99"), dec("0")}};
}

std::string hashOf(const std::vector<Bar>& list, const char* symbol = "BTCUSDT")
{
    BarSeries bars({symbol, Timeframe::fromSeconds(3'600)});
    for (const Bar& bar : list) {
        const Status appended = bars.append(bar);
        QD_ASSERT(appended.isOk(), "the bars ascend");
    }
    return dataHash(bars);
}

} // namespace

class TestDataHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// FNV-1a over 64-bit words, worked out elsewhere: a result keeps its name for ever.
    void isTheHashThatWasPublished()
    {
        QCOMPARE(hashOf(twoBars()), std::string("ceda9177a8032b5d"));
        QCOMPARE(hashOf({}), std::string("cbf29ce484222325"));
    }

    void doesNotDependOnHowAmountsAreStored()
    {
        std::vector<Bar> longer = twoBars();
        longer.push_back(longer.back());
        longer.back().openTime = kBegin + Duration::seconds(7'200);
        longer.back().open = dec("100.123456"); // makes the series keep six decimals
        BarSeries fine({"BTCUSDT", Timeframe::fromSeconds(3'600)});
        for (const Bar& bar : longer)
            QVERIFY(fine.append(bar).isOk());
        QVERIFY(fine.priceDecimals() >= 6);
        QCOMPARE(dataHash(fine.slice(kBegin, longer.back().openTime)), hashOf(twoBars()));
        QCOMPARE(hashOf(twoBars(), "ETHUSDT"), hashOf(twoBars())); // candles, not their name
    }

    void tellsEveryFieldApart()
    {
        const std::string whole = hashOf(twoBars());
        for (Decimal Bar::* field :
             {&Bar::open, &Bar::high, &Bar::low, &Bar::close, &Bar::volume}) {
            std::vector<Bar> changed = twoBars();
            changed.back().*field += dec("0.01");
            QVERIFY(hashOf(changed) != whole);
        }
        std::vector<Bar> later = twoBars();
        later.back().openTime = later.back().openTime + Duration::seconds(3'600);
        QVERIFY(hashOf(later) != whole);
        std::vector<Bar> shorter = twoBars();
        shorter.pop_back();
        QVERIFY(hashOf(shorter) != whole);
    }
};

QD_TEST(TestDataHash)
#include "TestDataHash.moc"
