// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ProtectedStrategy.h"

#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

namespace {

/// Enters at its first close and never leaves by itself; counts what it was shown.
class EnterOnce final : public Strategy
{
public:
    void onBar(Context& context) override
    {
        if (++m_bars == 1)
            context.orders.enterLong("once");
    }
    std::size_t warmUpBars() const override { return 7; }
    void save(StateWriter& state) const override { state.put(m_bars); }
    void load(StateReader& state) override { state.get(m_bars); }

private:
    std::int64_t m_bars = 0;
};

Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

RiskLimits limitsOf(const char* stop, const char* target, const char* activation,
                    const char* distance)
{
    RiskLimits limits;
    limits.stopLossPercent = dec(stop);
    limits.takeProfitPercent = dec(target);
    limits.trailingActivationPercent = dec(activation);
    limits.trailingDistancePercent = dec(distance);
    return limits;
}

StrategyRunner runnerWith(const RiskLimits& limits)
{
    StrategyRunner::Setup setup;
    setup.bot = BotId("protected");
    setup.instrument = instrumentFromSymbol("BTCUSDT");
    setup.sizing = *SizingSpec::parse("units:1");
    setup.limits = limits;
    return {std::make_unique<EnterOnce>(), std::move(setup)};
}

/// What the runner decided over the closes; the entry is filled at 100.
std::vector<Rehearsal::Event> eventsOver(std::vector<double> closes, const RiskLimits& limits)
{
    closes.insert(closes.begin(), 100.0);
    const BarSeries bars = barsFromCloses(closes);
    StrategyRunner runner = runnerWith(limits);
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    return rehearsal.events();
}

} // namespace

class TestProtectedStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAtTheClose_data()
    {
        QTest::addColumn<QList<double>>("closes");
        QTest::addColumn<QByteArray>("limits"); // stop, target, activation, distance
        QTest::addColumn<int>("bar");           // of the exit; -1: none
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, QList<double> closes, const char* limits, int bar,
                            const char* reason) {
            QTest::newRow(name) << closes << QByteArray(limits) << bar << QByteArray(reason);
        };
        row("stop loss, exactly", {100, 95.01, 95}, "5 0 0 0", 3,
            "stop loss: close 95.000 at or below 95.000, 5 % under the entry price 100.00");
        row("no stop above it", {100, 95.01, 96}, "5 0 0 0", -1, "");
        row("take profit", {103, 107.5, 90}, "50 7.5 0 0", 2,
            "take profit: close 107.50 at or above 107.50, 7.5 % over the entry price 100.00");
        row("trailing from the start", {110, 120, 108, 107}, "0 0 0 10", 3,
            "trailing stop: close 108.00 at or below 108.00, 10 % under the highest close 120.00");
        row("trailing waits for its profit", {104, 98, 104, 97}, "0 0 5 2", -1, "");
        row("trailing once armed", {105, 104, 102.9, 90}, "0 0 5 2", 3,
            "trailing stop: close 102.90 at or below 102.90, 2 % under the highest close 105.00");
        row("armed stays armed", {105, 103.5, 104, 102.89}, "0 0 5 2", 4, "trailing stop:");
        row("the loss comes first", {130, 60}, "10 0 0 10", 2, "stop loss:");
        row("nothing asked, nothing done", {50, 200, 10}, "0 0 0 0", -1, "");
    }
    void leavesAtTheClose()
    {
        QFETCH(const QList<double>, closes);
        QFETCH(const QByteArray, limits);
        QFETCH(const int, bar);
        QFETCH(const QByteArray, reason);
        const QList<QByteArray> parts = limits.split(' ');
        const auto events = eventsOver({closes.begin(), closes.end()},
                                       limitsOf(parts[0], parts[1], parts[2], parts[3]));
        QCOMPARE(events.size(), std::size_t(bar < 0 ? 1 : 2));
        QCOMPARE(events[0].reason, std::string("once"));
        if (bar < 0)
            return;
        QCOMPARE(static_cast<int>(events[1].bar), bar);
        QVERIFY(events[1].side == Side::Sell);
        QVERIFY2(events[1].reason.starts_with(reason.toStdString()), events[1].reason.c_str());
    }

    void aNewPositionBeginsAfresh()
    {
        const BarSeries bars = barsFromCloses({100, 100, 150, 149, 100, 100, 100});
        StrategyRunner runner = runnerWith(limitsOf("0", "0", "0", "10"));
        Rehearsal rehearsal(bars);
        rehearsal.run(runner, 0, 4);
        QCOMPARE(rehearsal.events().size(), std::size_t{1});
        // Sold and bought again between two closes: the old peak does not count.
        rehearsal.portfolio().entryTime = bars.openTime(4);
        rehearsal.portfolio().averagePrice = dec("100");
        rehearsal.run(runner, 4, bars.size());
        QCOMPARE(rehearsal.events().size(), std::size_t{1});
    }

    void aWorkingExitIsNotDoubled()
    {
        const BarSeries bars = barsFromCloses({100, 100, 80, 79});
        StrategyRunner runner = runnerWith(limitsOf("5", "0", "0", "0"));
        Rehearsal rehearsal(bars);
        rehearsal.run(runner, 0, 2);
        rehearsal.portfolio().hasWorkingExit = true;
        rehearsal.run(runner, 2, 4);
        QCOMPARE(rehearsal.events().size(), std::size_t{1});
    }

    void survivesARestartBitForBit()
    {
        const BarSeries bars = barsFromCloses({100, 101, 106, 120, 111, 109, 107.9, 100});
        const RiskLimits limits = limitsOf("20", "0", "5", "10");
        StrategyRunner whole = runnerWith(limits);
        Rehearsal unbroken(bars);
        unbroken.run(whole, 0, bars.size());
        QCOMPARE(unbroken.events().size(), std::size_t{2});
        for (std::size_t cut = 1; cut < bars.size(); ++cut) {
            StrategyRunner before = runnerWith(limits);
            Rehearsal rehearsal(bars);
            rehearsal.run(before, 0, cut);
            StrategyRunner after = runnerWith(limits);
            QVERIFY(after.loadState(before.saveState()).isOk());
            rehearsal.run(after, cut, bars.size());
            QVERIFY(rehearsal.events() == unbroken.events());
        }
    }

    void aMemoryServesOtherLimits()
    {
        const StrategyRunner plain = runnerWith({});
        StrategyRunner guarded = runnerWith(limitsOf("5", "0", "0", "0"));
        QVERIFY(guarded.loadState(plain.saveState()).isOk());
        StrategyRunner other = runnerWith({});
        QVERIFY(other.loadState(guarded.saveState()).isOk());
    }
};

QD_TEST(TestProtectedStrategy)
#include "TestProtectedStrategy.moc"
