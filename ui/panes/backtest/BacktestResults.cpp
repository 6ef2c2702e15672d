// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/backtest/BacktestResults.h"

#include "ui/charts/CandleChart.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/MonthlyHeatMap.h"
#include "ui/models/DomainTexts.h"
#include "ui/models/FrameSortProxy.h"
#include "ui/models/TradesModel.h"
#include "ui/panes/backtest/FigureGrid.h"
#include "ui/panes/chart/ReadOut.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

namespace qd::ui {

namespace {
enum TabId { EquityTab, TradesTab, ChartTab, MonthsTab };
} // namespace

BacktestResults::BacktestResults(PaneServices& services, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    buildHeader();
    m_figures = new FigureGrid(services.theme, this);
    column->addWidget(m_figures);
    m_warnings = named(new QLabel(this), QStringLiteral("backtest.warnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::RichText);
    column->addWidget(m_warnings);
    buildTabs();
    onLanguage(this, [this] { setTexts(); });
    connect(&services.theme, &Theme::changed, this, &BacktestResults::showWarnings);
}

void BacktestResults::buildHeader()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_title = named(new QLabel(this), QStringLiteral("backtest.title"));
    m_title->setProperty("role", "heading");
    m_detail = named(new QLabel(this), QStringLiteral("backtest.detail"));
    m_detail->setProperty("role", "muted");
    m_export = named(new QToolButton(this), QStringLiteral("backtest.export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setIcon(m_services.actions.find(QStringLiteral("backtest.export.all"))->icon());
    m_export->setIconSize({16, 16});
    auto* menu = new QMenu(m_export);
    m_export->setMenu(menu);
    const std::pair<const char*, std::vector<std::string>> kinds[] = {
        {"backtest.export.pdf", {"pdf"}},
        {"backtest.export.xlsx", {"xlsx"}},
        {"backtest.export.json", {"json"}},
        {"backtest.export.all", {"pdf", "xlsx", "json"}}};
    for (const auto& [id, formats] : kinds) {
        QAction* action = m_services.actions.find(QLatin1String(id));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, formats] { askForFolder(formats); });
    }
    row->addWidget(m_title);
    row->addWidget(m_detail, 1);
    row->addWidget(m_export);
    m_outcome = named(new QLabel(this), QStringLiteral("backtest.outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setOpenExternalLinks(true);
    m_outcome->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    layout()->addWidget(m_outcome);
}

void BacktestResults::buildTabs()
{
    m_tabs = named(new QTabWidget(this), QStringLiteral("backtest.tabs"));
    m_tabs->setDocumentMode(true);
    m_equity = named(new EquityChart(m_services.theme, this), QStringLiteral("backtest.equity"));
    m_trades = new TableView(m_services.theme, QStringLiteral("trades.backtest"), this);
    m_tradesModel = new TradesModel(this);
    m_tradesOrder = new FrameSortProxy(*m_tradesModel, this);
    m_trades->setModel(m_tradesOrder);
    m_trades->sortByColumn(TradesModel::Entry, Qt::AscendingOrder);
    m_trades->setColumnCharacters({16, 10, 10, 6, 11, 11, 11, 11, 9, 8, 9, 16, 30});
    for (const int hidden : {TradesModel::Bot, TradesModel::Symbol})
        m_trades->setColumnHidden(hidden, true);
    m_chartPage = new QWidget(this);
    auto* page = new QVBoxLayout(m_chartPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_chartNote = named(new QLabel(m_chartPage), QStringLiteral("backtest.chartNote"));
    m_chartNote->setProperty("role", "muted");
    m_chartNote->setMargin(6);
    m_chartNote->setWordWrap(true);
    m_chartNote->hide();
    m_chart =
        named(new CandleChart(m_services.theme, m_chartPage), QStringLiteral("backtest.chart"));
    page->addWidget(m_chartNote);
    page->addWidget(m_chart, 1);
    auto* scroll = named(new QScrollArea(this), QStringLiteral("backtest.monthsScroll"));
    scroll->setWidgetResizable(true);
    m_months =
        named(new MonthlyHeatMap(m_services.theme, scroll), QStringLiteral("backtest.months"));
    m_months->setProperty("role", "panel");
    m_months->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(m_months);
    m_tabs->addTab(m_equity, QString());
    m_tabs->addTab(m_trades, QString());
    m_tabs->addTab(m_chartPage, QString());
    m_tabs->addTab(scroll, QString());
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
    connect(m_trades, &QTableView::activated, this, [this](const QModelIndex& index) {
        showOnChart(m_tradesOrder->mapToSource(index).row());
    });
    connect(m_chart, &TimeChart::pointHovered, this, [this](qsizetype index) {
        const CandleData& candles = m_chart->data();
        if (index >= 0 && index < static_cast<qsizetype>(candles.size()))
            m_chart->setReadOut(
                barHtml(candles, static_cast<std::size_t>(index), m_services.theme));
    });
}

void BacktestResults::setTexts()
{
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Write a report of this run"));
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->setTabText(EquityTab, tr("Equity"));
    m_tabs->setTabText(TradesTab, tr("Trades"));
    m_tabs->setTabText(ChartTab, tr("Trades on the chart"));
    m_tabs->setTabText(MonthsTab, tr("Months"));
    m_equity->setAccessibleName(tr("Equity and drawdown"));
    m_trades->setAccessibleName(tr("Trades"));
    m_trades->emptyState().setTexts(
        tr("No trades"), tr("The strategy never bought in this period. Try a longer period or "
                            "other parameters."));
    m_chart->setAccessibleName(tr("Trades on the chart"));
    m_months->setAccessibleName(tr("Returns by month"));
    showHeader();
    showWarnings();
}

void BacktestResults::showRun(std::shared_ptr<const RunResult> result, const MetricSet& metrics)
{
    m_result = std::move(result);
    say({}, false);
    m_figures->showFigures(*m_result, metrics);
    m_equity->setEquity(m_result->equity, m_result->spec.data.series.timeframe,
                        m_result->initialEquity.toDouble());
    m_months->setReturns(metrics.monthlyReturns, metrics.yearlyReturns);
    showHeader();
    showWarnings();
    showTrades();
    loadChart();
}

void BacktestResults::showHeader()
{
    if (!m_result)
        return;
    const SeriesKey& series = m_result->spec.data.series;
    m_title->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(fromUtf8(m_result->spec.strategy.name), fromUtf8(series.symbol),
                              fromUtf8(series.timeframe.toString())));
    const QString period = m_result->equity.empty()
                               ? QString()
                               : format::date(m_result->equity.front().time) +
                                     QStringLiteral(" – ") +
                                     format::date(m_result->equity.back().time);
    m_detail->setText(
        tr("%1 · %2 bars in %3 ms")
            .arg(period, format::count(m_result->bars), format::number(m_result->elapsedMs, 0)));
}

void BacktestResults::showWarnings()
{
    const bool hasAny = m_result && !m_result->warnings.empty();
    m_warnings->setVisible(hasAny);
    if (!hasAny)
        return;
    QString html;
    const QString color = m_services.theme.color(ColorRole::Warning).name();
    for (const std::string& warning : m_result->warnings)
        html += QStringLiteral("<div><span style=\"color:%1\">▲</span>&nbsp; %2</div>")
                    .arg(color, shownText(warning).toHtmlEscaped());
    m_warnings->setText(html);
    m_warnings->setAccessibleName(tr("Warnings"));
}

void BacktestResults::showTrades()
{
    m_tradesModel->show(m_result->trades);
    std::vector<FillMark> marks;
    std::vector<TradeLine> lines;
    for (const Fill& fill : m_result->fills)
        marks.push_back(toMark(fill));
    for (const Trade& trade : m_result->trades)
        if (const auto line = toLine(trade))
            lines.push_back(*line);
    m_chart->setFills(std::move(marks), std::move(lines));
}

void BacktestResults::loadChart()
{
    m_services.engine.loadBars(
        m_result->spec.data.series, this,
        [this, shown = m_result](const Result<std::shared_ptr<const BarSeries>>& bars) {
            if (shown != m_result)
                return;
            m_chartNote->setVisible(!bars);
            if (!bars)
                return m_chartNote->setText(
                    tr("The bars could not be read: %1").arg(shownText(bars.error().message)));
            const Timestamp end =
                shown->equity.empty() ? (*bars)->closeTime(0) : shown->equity.back().time;
            const bool isShort =
                (*bars)->isEmpty() || (*bars)->closeTime((*bars)->size() - 1) < end;
            m_chartNote->setText(tr("The market's present is earlier than the end of this run: "
                                    "later trades are not drawn."));
            m_chartNote->setVisible(isShort);
            m_chart->setBars(**bars);
            if (!shown->trades.empty())
                m_chart->centerOn(shown->trades.back().entryTime);
        });
}

void BacktestResults::showOnChart(int row)
{
    const auto& rows = m_tradesModel->rows();
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return;
    m_tabs->setCurrentIndex(ChartTab);
    m_chart->centerOn(rows[static_cast<std::size_t>(row)].entryTime);
}

void BacktestResults::askForFolder(const std::vector<std::string>& formats)
{
    auto* dialog = new QFileDialog(this, tr("Folder for the reports"));
    dialog->setObjectName(QStringLiteral("backtest.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, formats](const QString& directory) { writeReports(formats, directory); });
    dialog->open();
}

void BacktestResults::writeReports(const std::vector<std::string>& formats,
                                   const QString& directory)
{
    if (!m_result)
        return;
    say(tr("Writing the reports…"), false);
    m_export->setEnabled(false);
    const std::string language = QLocale().language() == QLocale::German ? "de" : "en";
    m_services.engine.writeReport(
        *m_result, formats, directory.toStdString(), language, this,
        [this, directory](const Result<std::vector<std::string>>& files) {
            m_export->setEnabled(true);
            if (!files)
                return say(tr("The reports could not be written: %1 %2")
                               .arg(shownText(files.error().message), shownText(files.error().hint))
                               .toHtmlEscaped(),
                           true);
            QStringList names;
            for (const std::string& file : *files)
                names += QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(QUrl::fromLocalFile(fromUtf8(file)).toString(QUrl::FullyEncoded),
                                  QFileInfo(fromUtf8(file)).fileName().toHtmlEscaped());
            say(tr("Written to %1: %2")
                    .arg(directory.toHtmlEscaped(), names.join(QStringLiteral(", "))),
                false);
        });
}

void BacktestResults::say(const QString& html, bool isProblem)
{
    const ColorRole role = isProblem ? ColorRole::Danger : ColorRole::TextMuted;
    m_outcome->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                           .arg(m_services.theme.color(role).name(), html));
    m_outcome->setVisible(!html.isEmpty());
}

} // namespace qd::ui
