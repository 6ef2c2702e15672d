// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Crosshair.h"
#include "ui/charts/TextTicker.h"
#include "ui/charts/TimeIndex.h"
#include "ui/widgets/Theme.h"

#include "ui/charts/QCustomPlotHeader.h"

#include <functional>
#include <optional>
#include <vector>

class QLabel;

namespace qd::ui {

class TimeTicker;

/// Panes above each other over one time axis, with a crosshair through all of them. Drag pans, the
/// wheel zooms at the cursor; arrows, +, −, Home, End and F do the same by keyboard. The value axes
/// fit what is visible. Follows the newest point while that is in sight. GUI thread.
class TimeChart : public QCustomPlot
{
    Q_OBJECT

public:
    ~TimeChart() override;

    /// Shows the newest points, as many as fit at a pleasant width.
    void showNewest();
    void fitAll();
    void centerOn(Timestamp instant);
    /// Rich text over the upper left corner; the values under the crosshair.
    void setReadOut(const QString& html);

    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] QCPRange visibleRange() const;

Q_SIGNALS:
    /// The point under the crosshair; the newest one when the mouse is away.
    void pointHovered(qsizetype index);
    void followingChanged(bool isFollowing);

protected:
    TimeChart(Theme& theme, QWidget* parent);

    /// To be called first; `times` belongs to the derived chart.
    void useTimes(const TimeIndex& times);
    /// A pane below the others. `label` writes the axis' labels, `tag` the crosshair's value.
    QCPAxisRect* addPane(double stretch, TextTicker::Text label,
                         std::function<QString(double)> tag);
    /// To be called after the last pane.
    void finishPanes();
    /// Sets the value axes to what is visible.
    virtual void fitValues() = 0;
    /// How wide the value axes must be for their longest label.
    [[nodiscard]] virtual QString widestLabel() const = 0;
    /// The points are others now; shows the newest or all, as before.
    void pointsReplaced();
    /// One point more at the end, or a new value of the last.
    void pointUpserted(bool isNew, bool wasFollowing);
    void setRightMargin(double points) { m_rightMargin = points; }
    void drawSoon();
    /// Share of the first pane's height that the read-out covers: no line should run below it.
    [[nodiscard]] double readOutShare() const;
    [[nodiscard]] Theme& theme() const { return m_theme; }
    [[nodiscard]] const std::vector<QCPAxisRect*>& panes() const { return m_panes; }

    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class View : std::uint8_t { Newest, All, Free };

    void applyTheme();
    void styleAxis(QCPAxis* axis) const;
    void fitAxisWidth();
    void showRange(QCPRange range);
    void pan(double points);
    void zoom(double factor, double aroundKey);
    void placeCrosshair(const QPoint& pixel);
    void hideCrosshair();
    [[nodiscard]] QCPAxis* keyAxis() const;

    Theme& m_theme;
    const TimeIndex* m_times = nullptr;
    std::vector<QCPAxisRect*> m_panes;
    std::vector<std::function<QString(double)>> m_tags; ///< One a pane.
    QSharedPointer<TimeTicker> m_ticker;
    Crosshair* m_crosshair = nullptr;
    QLabel* m_readOut;
    std::optional<QPoint> m_mouse; ///< Where the crosshair is.
    std::optional<QPoint> m_dragFrom;
    QCPRange m_dragRange;
    double m_rightMargin = 4.0;
    View m_view = View::Newest;
    bool m_wasFollowing = true;
    bool m_isDirty = false;
};

} // namespace qd::ui
