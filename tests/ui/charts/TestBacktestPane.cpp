// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/charts/PaneBench.h"
#include "ui/charts/CandleChart.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/MonthlyHeatMap.h"
#include "ui/models/TradesModel.h"
#include "ui/panes/backtest/BacktestForm.h"
#include "ui/panes/backtest/BacktestPane.h"
#include "ui/panes/backtest/BacktestResults.h"
#include "ui/widgets/Roles.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <vector>

using namespace qd;
using namespace qd::ui;
using test::PaneBench;

namespace {

template <typename Widget>
Widget* child(const QWidget& pane, const char* id)
{
    return pane.findChild<Widget*>(QLatin1String(id));
}

void waitForData(const BacktestPane& pane)
{
    QTRY_VERIFY(child<BacktestForm>(pane, "backtest.form")->spec().isOk());
}

/// Runs what the form says and waits until it is shown.
void runIt(BacktestPane& pane)
{
    QSignalSpy finished(&pane, &BacktestPane::finished);
    child<QPushButton>(pane, "backtest.runButton")->click();
    QVERIFY(pane.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!pane.isRunning());
}

} // namespace

class TestBacktestPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormStartsWithSomethingThatWorks();
    void theFormBecomesTheSpec();
    void whatIsWrongIsSaidAndStopsTheRun();
    void parametersFollowTheStrategy();
    void aRunFillsEverything();
    void theTradesAreSortedByAnyColumn();
    void aCancelledRunSaysSo();
    void reportsAreWrittenAndNamed();
    void withoutDataNothingRuns();
    void everyControlHasNames();
};

void TestBacktestPane::theFormStartsWithSomethingThatWorks()
{
    PaneBench bench;
    bench.selection.setSeries({"SOLUSDT", Timeframe::fromSeconds(4 * 3'600)});
    BacktestPane pane(bench.services);
    waitForData(pane);
    const RunSpec spec = child<BacktestForm>(pane, "backtest.form")->spec().value();
    QCOMPARE(spec.data.series.symbol, std::string("SOLUSDT"));
    QCOMPARE(spec.data.series.timeframe.toString(), std::string("4h"));
    QCOMPARE(spec.strategy.name, std::string("sma-cross"));
    QVERIFY(spec.cash == Decimal::fromInt(10'000));
    QVERIFY(spec.costs.takerFee == "0.001"_dec);
    QVERIFY(child<QPushButton>(pane, "backtest.runButton")->isEnabled());
}

void TestBacktestPane::theFormBecomesTheSpec()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    child<QLineEdit>(pane, "backtest.cash")->setText(QStringLiteral("2,500.50"));
    child<QLineEdit>(pane, "backtest.fee")->setText(QStringLiteral("0.05"));
    child<QLineEdit>(pane, "backtest.slippage")->setText(QStringLiteral("3"));
    child<QComboBox>(pane, "backtest.sizing")
        ->setCurrentIndex(static_cast<int>(SizingSpec::Kind::Risk));
    child<QLineEdit>(pane, "backtest.size")->setText(QStringLiteral("1.5"));
    const RunSpec spec = child<BacktestForm>(pane, "backtest.form")->spec().value();
    QVERIFY(spec.cash == "2500.5"_dec);
    QVERIFY(spec.costs.takerFee == "0.0005"_dec);
    QVERIFY(spec.costs.slippageBps == Decimal::fromInt(3));
    QVERIFY(spec.sizing.kind == SizingSpec::Kind::Risk);
    QVERIFY(spec.sizing.amount == "1.5"_dec);
    QVERIFY(*spec.from < *spec.to);
}

void TestBacktestPane::whatIsWrongIsSaidAndStopsTheRun()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    auto* run = child<QPushButton>(pane, "backtest.runButton");
    auto* problem = child<QLabel>(pane, "backtest.cash.problem");
    for (const char* wrong : {"", "abc", "0", "-5", "1e9999"}) {
        child<QLineEdit>(pane, "backtest.cash")->setText(QLatin1String(wrong));
        QVERIFY(!run->isEnabled());
        QVERIFY(!problem->text().isEmpty());
    }
    child<QLineEdit>(pane, "backtest.cash")->setText(QStringLiteral("5"));
    QVERIFY(run->isEnabled());
    QVERIFY(problem->text().isEmpty());
    child<QComboBox>(pane, "backtest.sizing")
        ->setCurrentIndex(static_cast<int>(SizingSpec::Kind::Percent));
    child<QLineEdit>(pane, "backtest.size")->setText(QStringLiteral("101"));
    QVERIFY(!run->isEnabled());
    child<QComboBox>(pane, "backtest.sizing")->setCurrentIndex(0);
    QVERIFY(run->isEnabled());
}

void TestBacktestPane::parametersFollowTheStrategy()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    child<QComboBox>(pane, "backtest.strategy")->setCurrentIndex(1);
    const RunSpec spec = child<BacktestForm>(pane, "backtest.form")->spec().value();
    QCOMPARE(spec.strategy.name, std::string("bollinger"));
    QCOMPARE(spec.strategy.parameters.count("deviation"), std::size_t{1});
}

void TestBacktestPane::aRunFillsEverything()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    runIt(pane);
    QVERIFY(child<EquityChart>(pane, "backtest.equity")->size() > 100);
    QVERIFY(child<QTableView>(pane, "trades.backtest")->model()->rowCount() > 0);
    QVERIFY(child<MonthlyHeatMap>(pane, "backtest.months")->years() > 0);
    QTRY_VERIFY(!child<CandleChart>(pane, "backtest.chart")->data().isEmpty());
    QVERIFY(!child<CandleChart>(pane, "backtest.chart")->fills().lines().empty());
    auto* sharpe = child<QLabel>(pane, "backtest.figure.sharpe");
    QVERIFY(sharpe->toolTip().contains(QStringLiteral("mean(r − f)")));
    QVERIFY(sharpe->accessibleName() != QStringLiteral("–"));
    QVERIFY(child<QLabel>(pane, "backtest.title")->text().contains(QStringLiteral("sma-cross")));
    runIt(pane); // and again
}

void TestBacktestPane::theTradesAreSortedByAnyColumn()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    runIt(pane);
    auto* table = child<QTableView>(pane, "trades.backtest");
    QVERIFY(table->isSortingEnabled());
    const auto shown = [table](int column) {
        std::vector<double> values;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            values.push_back(table->model()->index(row, column).data(SortRole).toDouble());
        return values;
    };
    QVERIFY(table->model()->rowCount() > 2);
    const std::vector<double> entries = shown(TradesModel::Entry);
    QVERIFY(std::is_sorted(entries.begin(), entries.end()));
    table->sortByColumn(TradesModel::NetPnl, Qt::DescendingOrder);
    const std::vector<double> profits = shown(TradesModel::NetPnl);
    QVERIFY(std::is_sorted(profits.rbegin(), profits.rend()));
    QVERIFY(profits.front() > profits.back());
    // The chart goes to the trade of the row that was chosen, wherever sorting put it.
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(child<QTabWidget>(pane, "backtest.tabs")->currentIndex(), 2);
}

void TestBacktestPane::aCancelledRunSaysSo()
{
    PaneBench bench;
    bench.engine.backtestOutcome = makeError(ErrorKind::Cancelled, "the backtest was stopped");
    BacktestPane pane(bench.services);
    waitForData(pane);
    QSignalSpy finished(&pane, &BacktestPane::finished);
    child<QPushButton>(pane, "backtest.runButton")->click();
    child<QPushButton>(pane, "backtest.cancelButton")->click();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(child<QLabel>(pane, "backtest.state")->text().contains(QStringLiteral("Cancelled")));
    QVERIFY(child<QPushButton>(pane, "backtest.runButton")->isEnabled());
    bench.engine.backtestOutcome = makeError(ErrorKind::Strategy, "it divided by zero");
    runIt(pane);
    QVERIFY(child<QLabel>(pane, "backtest.state")->text().contains(QStringLiteral("divided")));
}

void TestBacktestPane::reportsAreWrittenAndNamed()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    runIt(pane);
    auto* outcome = child<QLabel>(pane, "backtest.outcome");
    child<BacktestResults>(pane, "backtest.results")
        ->writeReports({"pdf", "json"}, QStringLiteral("/reports"));
    QTRY_VERIFY(outcome->text().contains(QStringLiteral("report.pdf")));
    QVERIFY(outcome->text().contains(QStringLiteral("report.json")));
    QVERIFY(outcome->text().contains(QStringLiteral("/reports")));
}

void TestBacktestPane::withoutDataNothingRuns()
{
    PaneBench bench(test::FakeEngine::Content::Empty);
    BacktestPane pane(bench.services);
    QCoreApplication::processEvents();
    QVERIFY(!child<QPushButton>(pane, "backtest.runButton")->isEnabled());
    QVERIFY(child<QLabel>(pane, "backtest.marketNote")
                ->text()
                .contains(QStringLiteral("import candles")));
}

void TestBacktestPane::everyControlHasNames()
{
    PaneBench bench;
    BacktestPane pane(bench.services);
    waitForData(pane);
    QCOMPARE(test::namelessControls(pane), QStringList());
}

QD_TEST(TestBacktestPane)
#include "TestBacktestPane.moc"
