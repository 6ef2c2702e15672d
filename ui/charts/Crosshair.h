// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include "ui/charts/QCustomPlotHeader.h"

#include <optional>

namespace qd::ui {

/// Two hair lines through a point, with the value on the value axis and the time on the time axis.
/// Lives on a buffered layer of its own, so that moving the mouse repaints nothing else.
class Crosshair final : public QCPLayerable
{
    Q_OBJECT

public:
    Crosshair(QCustomPlot* plot, const Theme& theme);

    struct Place
    {
        QPointF pixel; ///< Snapped to a point horizontally.
        QRect area;    ///< All panes together: where the upright line runs.
        QRect pane;    ///< The one under the mouse: where the level line runs.
        QString value; ///< Empty: no tag.
        QString time;
    };
    void setPlace(std::optional<Place> place) { m_place = std::move(place); }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    const Theme& m_theme;
    std::optional<Place> m_place;
};

/// The newest price: a line across the chart and a tag on the axis in the candle's colour.
class PriceTag final : public QCPLayerable
{
    Q_OBJECT

public:
    PriceTag(QCPAxis* valueAxis, const Theme& theme);

    void setPrice(std::optional<double> price, const QString& text, bool isUp);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    QCPAxis* m_valueAxis;
    const Theme& m_theme;
    std::optional<double> m_price;
    QString m_text;
    bool m_isUp = true;
};

/// A label on a filled ground, as on axes, in the theme's ink that reads best there.
void drawTag(QCPPainter* painter, const QRectF& rect, const QString& text, const QColor& ground,
             const Theme& theme);

} // namespace qd::ui
