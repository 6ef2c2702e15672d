// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EquityChart.h"

#include "ui/charts/CurvePlottable.h"
#include "ui/widgets/Format.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {

QString coloured(const QString& text, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text);
}

} // namespace

EquityChart::EquityChart(Theme& chartTheme, QWidget* parent) : TimeChart(chartTheme, parent)
{
    useTimes(m_times);
    setRightMargin(0.5);
    QCPAxisRect* equity = addPane(
        3.0, [](double value, double step) { return format::number(value, decimalsOfStep(step)); },
        [](double value) { return format::number(value, 2); });
    QCPAxisRect* drawdown = addPane(
        1.0,
        [](double value, double step) {
            return format::percent(value, decimalsOfStep(step * 100.0));
        },
        [](double value) { return format::percent(value, 2); });
    m_equity = new CurvePlottable(equity->axis(QCPAxis::atBottom), equity->axis(QCPAxis::atRight),
                                  chartTheme, {});
    m_drawdown = new CurvePlottable(
        drawdown->axis(QCPAxis::atBottom), drawdown->axis(QCPAxis::atRight), chartTheme,
        {.line = ColorRole::Down, .fill = ColorRole::Down, .fillOpacity = 0.22F, .fillTo = 0.0});
    finishPanes();
    fitAll();
    connect(this, &TimeChart::pointHovered, this, &EquityChart::showReadOut);
}

EquityChart::~EquityChart() = default;

void EquityChart::setEquity(const std::vector<EquityPoint>& points, Timeframe timeframe,
                            double initial)
{
    std::vector<std::int64_t> times(points.size());
    std::vector<double> values(points.size());
    std::vector<double> drawdowns(points.size());
    m_initial = initial;
    m_highest = initial;
    for (std::size_t i = 0; i < points.size(); ++i) {
        times[i] = points[i].time.nanoseconds();
        values[i] = points[i].equity;
        m_highest = std::max(m_highest, values[i]);
        drawdowns[i] = m_highest > 0.0 ? values[i] / m_highest - 1.0 : 0.0;
    }
    m_times.assign(timeframe, std::move(times));
    m_equity->setValues(values);
    m_equity->setBaseline(initial);
    m_drawdown->setValues(drawdowns);
    setReadOut({});
    fitAll();
    pointsReplaced();
}

double EquityChart::equityAt(std::size_t index) const
{
    return m_equity->at(index);
}

double EquityChart::drawdownAt(std::size_t index) const
{
    return m_drawdown->at(index);
}

void EquityChart::fitValues()
{
    bool isFound = false;
    QCPRange range = m_equity->valueRange(visibleRange(), isFound);
    if (!isFound)
        return;
    const double air = std::max(range.size() * 0.08, std::abs(range.upper) * 1e-4 + 1e-9);
    panes()[0]
        ->axis(QCPAxis::atRight)
        ->setRange(range.lower - air, range.upper + air + range.size() * readOutShare());
    range = m_drawdown->valueRange(visibleRange(), isFound);
    panes()[1]->axis(QCPAxis::atRight)->setRange(std::min(range.lower * 1.15, -0.001), 0.0);
}

QString EquityChart::widestLabel() const
{
    return format::number(-std::max(m_highest, 1'000.0), 2);
}

void EquityChart::changeEvent(QEvent* event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shown >= 0)
        showReadOut(m_shown);
}

void EquityChart::showReadOut(qsizetype index)
{
    m_shown = index;
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at >= m_times.size())
        return setReadOut({});
    const double equity = equityAt(at);
    const double change = m_initial > 0.0 ? equity / m_initial - 1.0 : 0.0;
    const QColor quiet = theme().color(ColorRole::TextMuted);
    const QString gap = QStringLiteral("&nbsp;&nbsp; ");
    setReadOut(coloured(format::dateTime(m_times.at(at)), quiet) + gap +
               coloured(tr("Equity") + QLatin1Char(' '), quiet) + format::number(equity, 2) + gap +
               coloured(format::signedPercent(change),
                        theme().color(change >= 0.0 ? ColorRole::Up : ColorRole::Down)) +
               gap + coloured(tr("Drawdown") + QLatin1Char(' '), quiet) +
               format::percent(drawdownAt(at)));
}

} // namespace qd::ui
