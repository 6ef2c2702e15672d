// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/CandlePyramid.h"
#include "ui/widgets/Theme.h"

#include "ui/charts/QCustomPlotHeader.h"

#include <optional>

namespace qd::ui {

/// A line through one value a point, however many there are: where several share a pixel the line
/// touches their highest and lowest.
class CurvePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    struct Look
    {
        ColorRole line = ColorRole::Accent;
        ColorRole fill = ColorRole::ChartFillUnder;
        float fillOpacity = 1.0F;
        std::optional<double> fillTo; ///< Nothing: down to the pane's bottom.
    };
    CurvePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const Theme& theme, const Look& look);

    void setValues(const std::vector<double>& values);
    /// A quiet level line to compare with.
    void setBaseline(std::optional<double> value) { m_baseline = value; }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] double at(std::size_t index) const { return m_values.bar(index).close; }
    [[nodiscard]] QCPRange valueRange(const QCPRange& keys, bool& isFound) const;

    double selectTest(const QPointF& pos, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& foundRange,
                         QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange& inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    [[nodiscard]] QPolygonF linePixels() const;

    const Theme& m_theme;
    Look m_look;
    CandlePyramid m_values; ///< A point is a candle without body or wick.
    std::optional<double> m_baseline;
};

} // namespace qd::ui
