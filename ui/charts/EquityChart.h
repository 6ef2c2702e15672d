// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"
#include "ui/charts/TimeChart.h"

#include <vector>

namespace qd::ui {

class CurvePlottable;

/// An account's value over time with its drawdown below: equity ÷ highest equity so far − 1. The
/// values under the crosshair are written in the corner. GUI thread.
class EquityChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit EquityChart(Theme& theme, QWidget* parent = nullptr);
    ~EquityChart() override;

    /// Points in time order, one a bar of that timeframe; `initial` is the level to compare with.
    void setEquity(const std::vector<EquityPoint>& points, Timeframe timeframe, double initial);
    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] double equityAt(std::size_t index) const;
    [[nodiscard]] double drawdownAt(std::size_t index) const; ///< −0.12: 12 % below the high.

protected:
    void fitValues() override;
    [[nodiscard]] QString widestLabel() const override;
    void changeEvent(QEvent* event) override;

private:
    void showReadOut(qsizetype index);

    TimeIndex m_times;
    CurvePlottable* m_equity = nullptr;
    CurvePlottable* m_drawdown = nullptr;
    double m_initial = 0.0;
    double m_highest = 0.0;
    qsizetype m_shown = -1;
};

} // namespace qd::ui
