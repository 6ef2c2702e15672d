// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd::ui {

/// Returns by month: a row a year, a column a month and one for the year, coloured by gain and
/// loss. The deepest colour belongs to the largest move. GUI thread.
class MonthlyHeatMap final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthlyHeatMap(const Theme& theme, QWidget* parent = nullptr);

    /// "2024-03" → 0.021, "2024" → 0.14; other keys are ignored.
    void setReturns(const std::map<std::string, double>& monthly,
                    const std::map<std::string, double>& yearly);
    [[nodiscard]] std::size_t years() const { return m_rows.size(); }
    /// Month 1…12; nothing where the run has none.
    [[nodiscard]] std::optional<double> at(int year, int month) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row
    {
        int year = 0;
        std::array<std::optional<double>, 13> values; ///< January … December, the year.
    };
    [[nodiscard]] QRectF cellRect(std::size_t row, int column) const;
    [[nodiscard]] QColor cellColor(double value) const;
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;

    const Theme& m_theme;
    std::vector<Row> m_rows; ///< Newest year first.
    double m_largest = 0.0;  ///< Largest move of a month.
};

} // namespace qd::ui
