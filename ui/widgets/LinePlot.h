// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

#include <vector>

namespace qd::ui {

/// One line over its whole width with the highest, lowest and last value written beside it: an
/// equity curve in a page, a reading's last minute. For looking, not for working. GUI thread.
class LinePlot final : public QWidget
{
    Q_OBJECT

public:
    LinePlot(const Theme& theme, const QString& objectName, QWidget* parent = nullptr);

    /// Evenly spaced, oldest first. More than the width has pixels are thinned out.
    void setValues(std::vector<double> values);
    /// A quiet level to compare with, the initial cash for instance.
    void setBaseline(double value);
    void setDecimals(int decimals) { m_decimals = decimals; }
    /// Shown while there are fewer than two values.
    void setEmptyText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRectF& area, double low, double high) const;
    void paintLevel(QPainter& painter, const QRectF& area, double value, double y) const;

    const Theme& m_theme;
    std::vector<double> m_values;
    double m_baseline = 0.0;
    bool m_hasBaseline = false;
    int m_decimals = 2;
    QString m_emptyText;
};

} // namespace qd::ui
