// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/backtest/BacktestPane.h"

#include "ui/models/DomainTexts.h"
#include "ui/panes/backtest/BacktestForm.h"
#include "ui/panes/backtest/BacktestResults.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QThreadPool>

#include <algorithm>

namespace qd::ui {

namespace {
constexpr int kFormWidth = 372;
constexpr int kProgressSteps = 1'000;
} // namespace

BacktestPane::BacktestPane(PaneServices& services)
    : m_services(services),
      m_stack(new QStackedLayout),
      m_empty(new EmptyState(services.theme, QStringLiteral("backtest"), this))
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    addActions();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildForm();
    auto* line = new QFrame(this);
    line->setProperty("role", "divider");
    row->addWidget(line);
    row->addLayout(m_stack, 1);
    m_results = named(new BacktestResults(services, this), QStringLiteral("backtest.results"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    connect(m_form, &BacktestForm::checked, this, [this](bool isFine) {
        m_isFormFine = isFine;
        m_run->setEnabled(isFine && !isRunning());
    });
    onLanguage(this, [this] { setTexts(); });
    m_isFormFine = m_form->spec().isOk();
    end({});
}

BacktestPane::~BacktestPane()
{
    if (m_cancellation)
        m_cancellation->cancel();
}

void BacktestPane::addActions()
{
    const auto add = [this](const char* id, TextSource text, TextSource tip, const char* icon,
                            const QKeySequence& shortcut) {
        return m_services.actions.add({.id = QLatin1String(id),
                                       .text = std::move(text),
                                       .toolTip = std::move(tip),
                                       .icon = QLatin1String(icon),
                                       .shortcut = shortcut},
                                      this);
    };
    QAction* run = add(
        "backtest.run", [] { return tr("Run backtest"); },
        [] { return tr("Run the strategy on the chosen history"); }, "play",
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(run, &QAction::triggered, this, &BacktestPane::run);
    add(
        "backtest.export.pdf", [] { return tr("PDF report…"); },
        [] { return tr("Write a PDF report of this run"); }, "report",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1));
    add(
        "backtest.export.xlsx", [] { return tr("Excel workbook…"); },
        [] { return tr("Write an Excel workbook of this run"); }, "report",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2));
    add(
        "backtest.export.json", [] { return tr("JSON file…"); },
        [] { return tr("Write the whole result as JSON"); }, "report",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_3));
    add(
        "backtest.export.all", [] { return tr("All three…"); },
        [] { return tr("Write PDF, Excel and JSON of this run"); }, "download",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4));
}

void BacktestPane::buildForm()
{
    auto* side = named(new QWidget(this), QStringLiteral("backtest.side"));
    side->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* scroll = named(new QScrollArea(side), QStringLiteral("backtest.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = named(new BacktestForm(m_services, scroll), QStringLiteral("backtest.form"));
    m_form->setProperty("role", "panel");
    m_form->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    buildButtons(*side);
    layout()->addWidget(side);
}

void BacktestPane::buildButtons(QWidget& side)
{
    auto* rule = new QFrame(&side);
    rule->setProperty("role", "rule");
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    m_state = named(new QLabel(&side), QStringLiteral("backtest.state"));
    m_state->setProperty("role", "problem");
    m_state->setWordWrap(true);
    m_progress = named(new QProgressBar(&side), QStringLiteral("backtest.progress"));
    m_progress->setRange(0, kProgressSteps);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_run = named(new QPushButton(&side), QStringLiteral("backtest.runButton"));
    m_run->setProperty("primary", true);
    m_cancel = named(new QPushButton(&side), QStringLiteral("backtest.cancelButton"));
    row->addWidget(m_run, 1);
    row->addWidget(m_cancel);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addLayout(row);
    side.layout()->addWidget(rule);
    static_cast<QVBoxLayout*>(side.layout())->addLayout(column);
    connect(m_run, &QPushButton::clicked, this, &BacktestPane::run);
    connect(m_cancel, &QPushButton::clicked, this, &BacktestPane::cancel);
}

void BacktestPane::setTexts()
{
    m_run->setText(tr("Run backtest"));
    m_run->setAccessibleName(tr("Run backtest"));
    m_run->setToolTip(tr("Run the strategy on the chosen history"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the backtest"));
    m_progress->setAccessibleName(tr("Progress"));
    m_empty->setTexts(tr("No backtest yet"),
                      tr("Choose a strategy and its data at the left, then run it. Key figures, "
                         "equity, trades and months appear here."));
}

void BacktestPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->listSeries();
}

void BacktestPane::run()
{
    const Result<RunSpec> spec = m_form->spec();
    if (isRunning())
        return;
    if (!spec)
        return end(shownText(spec.error().message));
    m_cancellation.emplace();
    m_clock.start();
    const int number = ++m_runs;
    m_state->hide();
    showProgress(0.0);
    m_run->setEnabled(false);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(true);
    m_progress->setVisible(true);
    m_services.engine.runBacktest(
        *spec, *m_cancellation, this,
        [this, number](double fraction) {
            if (number == m_runs && isRunning())
                showProgress(fraction);
        },
        [this](Result<RunResult> result) { takeResult(std::move(result)); });
}

void BacktestPane::cancel()
{
    if (!m_cancellation)
        return;
    m_cancellation->cancel();
    m_cancel->setEnabled(false);
}

void BacktestPane::showProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * kProgressSteps));
    const qint64 elapsed = m_clock.elapsed();
    if (fraction < 0.02 || elapsed < 500)
        return m_progress->setFormat(QStringLiteral("%p %"));
    const auto left = static_cast<std::int64_t>(static_cast<double>(elapsed) * (1.0 - fraction) /
                                                fraction / 1'000.0);
    m_progress->setFormat(tr("%p % · %1 left").arg(format::duration(Duration::seconds(left))));
}

void BacktestPane::takeResult(Result<RunResult>&& result)
{
    if (!result) {
        const bool isCancelled = result.error().kind == ErrorKind::Cancelled;
        return end(isCancelled ? tr("Cancelled. Nothing was changed.")
                               : shownText(result.error().message) + QLatin1Char(' ') +
                                     shownText(result.error().hint));
    }
    computeMetricsElsewhere(std::make_shared<const RunResult>(std::move(*result)));
}

/// A million points take a while to measure.
void BacktestPane::computeMetricsElsewhere(std::shared_ptr<const RunResult> result)
{
    QThreadPool::globalInstance()->start([pane = QPointer(this), result = std::move(result)] {
        auto metrics = std::make_shared<const MetricSet>(computeMetrics(*result));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [pane, result, metrics] {
                if (pane)
                    pane->takeMetrics(result, *metrics);
            },
            Qt::QueuedConnection);
    });
}

void BacktestPane::takeMetrics(std::shared_ptr<const RunResult> result, const MetricSet& metrics)
{
    m_results->showRun(std::move(result), metrics);
    m_stack->setCurrentWidget(m_results);
    end({});
}

void BacktestPane::end(const QString& problem)
{
    m_cancellation.reset();
    m_state->setText(problem);
    m_state->setVisible(!problem.isEmpty());
    m_progress->setVisible(false);
    m_cancel->setVisible(false);
    m_run->setEnabled(m_isFormFine);
    Q_EMIT finished();
}

void registerBacktestPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("backtest"),
               .title = [] { return BacktestPane::tr("Backtest"); },
               .icon = QStringLiteral("backtest"),
               .area = PaneArea::Centre,
               .perspectives = {Perspective::Research},
               .create = [](PaneServices& services) { return new BacktestPane(services); },
               .prepare = {}});
}

} // namespace qd::ui
