// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"
#include "core/domain/BarSeries.h"
#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabWidget;
class QToolButton;

namespace qd::ui {

class CandleChart;
class EquityChart;
class FigureGrid;
class FrameSortProxy;
class MonthlyHeatMap;
class TableView;
class TradesModel;

/// What came out of a backtest: key figures, warnings, equity, trades as a table and on the chart,
/// months; and its reports. GUI thread.
class BacktestResults final : public QWidget
{
    Q_OBJECT

public:
    BacktestResults(PaneServices& services, QWidget* parent);

    void showRun(std::shared_ptr<const RunResult> result, const MetricSet& metrics);
    /// Writes reports of the shown run ("pdf", "xlsx", "json"); the outcome is said in place.
    void writeReports(const std::vector<std::string>& formats, const QString& directory);

private:
    void buildHeader();
    void buildTabs();
    void setTexts();
    void showHeader();
    void showWarnings();
    void showTrades();
    void loadChart();
    void showOnChart(int row);
    void askForFolder(const std::vector<std::string>& formats);
    void say(const QString& html, bool isProblem);

    PaneServices& m_services;
    std::shared_ptr<const RunResult> m_result;
    QLabel* m_title = nullptr;
    QLabel* m_detail = nullptr;
    QToolButton* m_export = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_warnings = nullptr;
    FigureGrid* m_figures = nullptr;
    QTabWidget* m_tabs = nullptr;
    EquityChart* m_equity = nullptr;
    TableView* m_trades = nullptr;
    TradesModel* m_tradesModel = nullptr;
    FrameSortProxy* m_tradesOrder = nullptr;
    QWidget* m_chartPage = nullptr;
    CandleChart* m_chart = nullptr;
    QLabel* m_chartNote = nullptr;
    MonthlyHeatMap* m_months = nullptr;
};

} // namespace qd::ui
