// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QFrame>

#include <string>
#include <vector>

class QLabel;

namespace qd::ui {

/// The key figures of a run as labelled numbers; hovering tells the formula, or why a figure is
/// undefined. GUI thread.
class FigureGrid final : public QFrame
{
    Q_OBJECT

public:
    FigureGrid(const Theme& theme, QWidget* parent);

    void showFigures(const RunResult& result, const MetricSet& metrics);

private:
    struct Figure
    {
        std::string key;
        QLabel* caption;
        QLabel* value;
    };
    void setTexts();
    void setMoney(const Figure& figure, Decimal value);
    void setMetric(const Figure& figure, const MetricSet& metrics);
    void write(const Figure& figure, const QString& text, ColorRole role);

    const Theme& m_theme;
    std::vector<Figure> m_figures;
    RunResult m_money; ///< Only the equities.
    MetricSet m_metrics;
    bool m_hasResult = false;
};

/// A metric's label in the user's language.
[[nodiscard]] QString metricText(const std::string& english);

} // namespace qd::ui
