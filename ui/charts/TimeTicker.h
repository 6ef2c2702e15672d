// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/TimeIndex.h"

#include "ui/charts/QCustomPlotHeader.h"

namespace qd::ui {

/// Labels of an index axis: ticks stand on bars that open at round times (hours, days, months),
/// whatever is missing in between. As many as tickCount() wishes for. UTC.
class TimeTicker final : public QCPAxisTicker
{
public:
    explicit TimeTicker(const TimeIndex& times) : m_times(times) {}

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

private:
    const TimeIndex& m_times;
    double m_stepBars = 1.0;
    std::int64_t m_stepSeconds = 3600;
};

} // namespace qd::ui
