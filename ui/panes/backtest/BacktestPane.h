// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"
#include "core/foundation/Cancellation.h"
#include "ui/shell/PaneRegistry.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace qd::ui {

class BacktestForm;
class BacktestResults;
class EmptyState;

/// Research: a strategy on stored history. The form at the left, what came out at the right. The
/// run and the statistics happen elsewhere; the window never waits. GUI thread.
class BacktestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BacktestPane(PaneServices& services);
    ~BacktestPane() override;

    [[nodiscard]] bool isRunning() const { return m_cancellation.has_value(); }

Q_SIGNALS:
    /// A run has ended: shown, cancelled or failed.
    void finished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addActions();
    void buildForm();
    void buildButtons(QWidget& side);
    void setTexts();
    void run();
    void cancel();
    void showProgress(double fraction);
    void takeResult(Result<RunResult>&& result);
    void computeMetricsElsewhere(std::shared_ptr<const RunResult> result);
    void takeMetrics(std::shared_ptr<const RunResult> result, const MetricSet& metrics);
    void end(const QString& problem);

    PaneServices& m_services;
    BacktestForm* m_form = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    BacktestResults* m_results = nullptr;
    std::optional<CancellationToken> m_cancellation; ///< Of the run that is going on.
    QElapsedTimer m_clock;
    int m_runs = 0;
    bool m_isFormFine = false;
};

void registerBacktestPane(PaneRegistry& panes);

} // namespace qd::ui
