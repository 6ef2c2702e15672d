// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeChart.h"

#include "ui/charts/TimeTicker.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>

#include <algorithm>

namespace qd::ui {

namespace {

constexpr double kPleasantPixelsAPoint = 8.0;
constexpr double kFewestPoints = 8.0;
constexpr int kAxisPadding = 6;
constexpr int kTimeAxisHeight = 26;
constexpr int kPixelsATimeLabel = 110;
constexpr int kPixelsAValueLabel = 56;

} // namespace

TimeChart::TimeChart(Theme& theme, QWidget* parent)
    : QCustomPlot(parent), m_theme(theme), m_readOut(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 120);
    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    m_readOut->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readOut->setObjectName(QStringLiteral("chart.readOut"));
    m_readOut->setTextFormat(Qt::RichText);
    m_readOut->move(10, 6);
    m_readOut->hide();
    connect(&m_theme, &Theme::changed, this, [this] {
        applyTheme();
        drawSoon();
    });
}

TimeChart::~TimeChart() = default;

void TimeChart::useTimes(const TimeIndex& times)
{
    m_times = &times;
    m_ticker.reset(new TimeTicker(times));
}

QCPAxisRect* TimeChart::addPane(double stretch, TextTicker::Text label,
                                std::function<QString(double)> tag)
{
    auto* rect = new QCPAxisRect(this, false);
    const auto row = static_cast<int>(m_panes.size());
    plotLayout()->addElement(row, 0, rect);
    plotLayout()->setRowStretchFactor(row, stretch);
    rect->addAxes(QCPAxis::atRight | QCPAxis::atBottom);
    rect->setAutoMargins(QCP::msNone);
    rect->axis(QCPAxis::atBottom)->setTicker(m_ticker);
    rect->axis(QCPAxis::atRight)
        ->setTicker(QSharedPointer<QCPAxisTicker>(new TextTicker(std::move(label))));
    m_panes.push_back(rect);
    m_tags.push_back(std::move(tag));
    return rect;
}

void TimeChart::finishPanes()
{
    for (QCPAxisRect* rect : m_panes) {
        rect->axis(QCPAxis::atBottom)->setTickLabels(rect == m_panes.back());
        for (QCPAxis* axis : rect->axes())
            axis->grid()->setVisible(true);
    }
    addLayer(QStringLiteral("crosshair"), layer(QStringLiteral("overlay")), limAbove);
    layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered);
    m_crosshair = new Crosshair(this, m_theme);
    m_crosshair->setLayer(QStringLiteral("crosshair"));
    applyTheme();
}

void TimeChart::styleAxis(QCPAxis* axis) const
{
    axis->setBasePen(QPen(m_theme.color(ColorRole::Line), 1.0));
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(m_theme.color(ColorRole::ChartAxis));
    axis->setTickLabelFont(m_theme.numberFont());
    axis->setTickLabelPadding(kAxisPadding);
    axis->grid()->setPen(QPen(m_theme.color(ColorRole::ChartGrid), 1.0));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setSubGridVisible(false);
}

void TimeChart::applyTheme()
{
    QCustomPlot::setLocale(QLocale());
    setBackground(QBrush(m_theme.color(ColorRole::Panel)));
    for (QCPAxisRect* rect : m_panes)
        for (QCPAxis* axis : rect->axes())
            styleAxis(axis);
    m_readOut->setFont(m_theme.numberFont());
    fitAxisWidth();
}

void TimeChart::fitAxisWidth()
{
    const QFontMetrics metrics(m_theme.numberFont());
    const int width = metrics.horizontalAdvance(widestLabel()) + 3 * kAxisPadding;
    for (QCPAxisRect* rect : m_panes) {
        const bool isLast = rect == m_panes.back();
        rect->setMargins({0, isLast ? 4 : 6, width, isLast ? kTimeAxisHeight : 0});
    }
}

QCPAxis* TimeChart::keyAxis() const
{
    return m_panes.front()->axis(QCPAxis::atBottom);
}

QCPRange TimeChart::visibleRange() const
{
    return keyAxis()->range();
}

bool TimeChart::isFollowing() const
{
    return m_times->isEmpty() || visibleRange().upper >= static_cast<double>(m_times->size() - 1);
}

void TimeChart::pointsReplaced()
{
    fitAxisWidth();
    if (m_view == View::All)
        fitAll();
    else
        showNewest();
    hideCrosshair();
}

void TimeChart::pointUpserted(bool isNew, bool wasFollowing)
{
    if (isNew && wasFollowing)
        showRange(visibleRange() + 1.0);
    else
        fitValues();
    drawSoon();
}

void TimeChart::showNewest()
{
    m_view = View::Newest;
    const int width = m_panes.front()->width();
    const double points =
        std::max(kFewestPoints, width > 50 ? width / kPleasantPixelsAPoint : 120.0);
    const double upper = static_cast<double>(m_times->size()) - 1.0 + m_rightMargin;
    showRange({upper - points, upper});
}

void TimeChart::fitAll()
{
    m_view = View::All;
    const double margin = m_rightMargin * (m_times->size() > 500 ? 2.0 : 1.0);
    showRange({-0.5, static_cast<double>(m_times->size()) - 1.0 + margin});
}

void TimeChart::centerOn(Timestamp instant)
{
    if (m_times->isEmpty())
        return;
    m_view = View::Free;
    const auto center = static_cast<double>(m_times->indexAt(instant));
    const double half = visibleRange().size() / 2.0;
    showRange({center - half, center + half});
}

void TimeChart::showRange(QCPRange range)
{
    // At least one point stays in sight, and never fewer than a handful fit.
    const auto size = static_cast<double>(m_times->size());
    const double width =
        std::clamp(range.size(), kFewestPoints, std::max(kFewestPoints, size * 1.5));
    const double center = range.center();
    range = {center - width / 2.0, center + width / 2.0};
    if (range.lower > size - 1.0)
        range = {size - 1.0, size - 1.0 + width};
    if (range.upper < 0.0)
        range = {-width, 0.0};
    for (QCPAxisRect* rect : m_panes)
        rect->axis(QCPAxis::atBottom)->setRange(range);
    fitValues();
    if (m_mouse)
        placeCrosshair(*m_mouse);
    drawSoon();
    if (isFollowing() != m_wasFollowing) {
        m_wasFollowing = !m_wasFollowing;
        Q_EMIT followingChanged(m_wasFollowing);
    }
}

void TimeChart::setReadOut(const QString& html)
{
    const double before = readOutShare();
    m_readOut->setText(html);
    m_readOut->adjustSize();
    m_readOut->setVisible(!html.isEmpty());
    if (readOutShare() != before) {
        fitValues();
        drawSoon();
    }
}

double TimeChart::readOutShare() const
{
    if (m_readOut->isHidden())
        return 0.0;
    const double height = std::max(1, m_panes.front()->height());
    return std::min(0.3, (m_readOut->height() + 8.0) / height);
}

void TimeChart::drawSoon()
{
    m_isDirty = !isVisible();
    if (isVisible())
        replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    if (m_isDirty)
        drawSoon();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    const int before = m_panes.front()->width();
    QCustomPlot::resizeEvent(event);
    const int after = m_panes.front()->width();
    m_ticker->setTickCount(std::clamp(after / kPixelsATimeLabel, 2, 14));
    for (QCPAxisRect* rect : m_panes)
        rect->axis(QCPAxis::atRight)
            ->ticker()
            ->setTickCount(std::clamp(rect->height() / kPixelsAValueLabel, 2, 12));
    if (m_times->isEmpty() || after <= 0)
        return;
    const QCPRange range = visibleRange();
    if (m_view == View::All)
        fitAll();
    else if (m_view == View::Newest)
        showNewest();
    else if (before > 0) // the newest edge stays where it is and points keep their distance
        showRange({range.upper - range.size() * after / before, range.upper});
}

void TimeChart::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_panes.empty()) {
        applyTheme();
        drawSoon();
    }
}

} // namespace qd::ui
