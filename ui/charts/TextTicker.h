// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/QCustomPlotHeader.h"

#include <functional>

namespace qd::ui {

/// Round steps on a value axis, labelled as the program writes such values everywhere. Leaves out
/// labels so near an end of the axis that they would be cut or meet the neighbouring pane's.
class TextTicker final : public QCPAxisTicker
{
public:
    /// `step` is the distance between labels: it decides how many decimals make sense.
    using Text = std::function<QString(double value, double step)>;
    explicit TextTicker(Text text) : m_text(std::move(text)) {}

protected:
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

private:
    Text m_text;
    double m_step = 1.0;
};

/// Decimals that tell neighbouring labels apart.
[[nodiscard]] int decimalsOfStep(double step);

} // namespace qd::ui
