// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MonthlyHeatMap.h"

#include "ui/widgets/Format.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qd::ui {

namespace {

constexpr int kColumns = 13;
constexpr double kYearWidth = 56.0;
constexpr double kHeaderHeight = 26.0;
constexpr double kRowHeight = 34.0;
constexpr double kGap = 2.0;
constexpr double kYearGap = 10.0; ///< Before the column of whole years.
constexpr double kMostWidth = 92.0;
constexpr int kLeastWidth = 56;
constexpr double kMargin = 12.0;

/// Digits only; 0 for anything else.
int toNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

} // namespace

MonthlyHeatMap::MonthlyHeatMap(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MonthlyHeatMap::setReturns(const std::map<std::string, double>& monthly,
                                const std::map<std::string, double>& yearly)
{
    std::map<int, Row, std::greater<>> rows;
    m_largest = 0.0;
    for (const auto& [key, value] : monthly) {
        const std::string_view text = key;
        if (text.size() != 7 || text[4] != '-' || !std::isfinite(value))
            continue;
        const int year = toNumber(text.substr(0, 4));
        const int month = toNumber(text.substr(5));
        if (year <= 0 || month < 1 || month > 12)
            continue;
        rows[year].values[static_cast<std::size_t>(month - 1)] = value;
        m_largest = std::max(m_largest, std::abs(value));
    }
    for (const auto& [key, value] : yearly) {
        const int year = key.size() == 4 ? toNumber(key) : 0;
        if (year > 0 && std::isfinite(value))
            rows[year].values[12] = value;
    }
    m_rows.clear();
    for (auto& [year, row] : rows) {
        row.year = year;
        m_rows.push_back(row);
    }
    updateGeometry();
    update();
}

std::optional<double> MonthlyHeatMap::at(int year, int month) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [=](const Row& r) { return r.year == year; });
    return row == m_rows.end() ? std::nullopt : row->values[static_cast<std::size_t>(month - 1)];
}

QSize MonthlyHeatMap::minimumSizeHint() const
{
    const double height =
        2.0 * kMargin + kHeaderHeight + static_cast<double>(m_rows.size()) * kRowHeight;
    return {static_cast<int>(2.0 * kMargin + kYearWidth + kYearGap) + kColumns * kLeastWidth,
            static_cast<int>(height)};
}

QRectF MonthlyHeatMap::cellRect(std::size_t row, int column) const
{
    const double free = width() - 2.0 * kMargin - kYearWidth - kYearGap;
    const double cell = std::clamp<double>(free / kColumns, kLeastWidth, kMostWidth);
    const double left =
        kMargin + kYearWidth + column * cell + (column == kColumns - 1 ? kYearGap : 0.0);
    return {left, kMargin + kHeaderHeight + static_cast<double>(row) * kRowHeight, cell - kGap,
            kRowHeight - kGap};
}

QColor MonthlyHeatMap::cellColor(double value) const
{
    QColor color = m_theme.color(value >= 0.0 ? ColorRole::Up : ColorRole::Down);
    const double share = m_largest > 0.0 ? std::min(1.0, std::abs(value) / m_largest) : 0.0;
    color.setAlphaF(static_cast<float>(0.06 + 0.5 * share));
    return color;
}

void MonthlyHeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
}

void MonthlyHeatMap::paintHeader(QPainter& painter) const
{
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.color(ColorRole::TextFaint));
    const QLocale locale;
    for (int column = 0; column < kColumns; ++column) {
        QRectF rect = cellRect(0, column);
        rect.moveTop(kMargin);
        rect.setHeight(kHeaderHeight);
        painter.drawText(rect, Qt::AlignCenter,
                         column == kColumns - 1
                             ? tr("Year")
                             : locale.standaloneMonthName(column + 1, QLocale::ShortFormat));
    }
}

void MonthlyHeatMap::paintRow(QPainter& painter, std::size_t row) const
{
    const Row& values = m_rows[row];
    QRectF label = cellRect(row, 0);
    label.setLeft(kMargin);
    label.setWidth(kYearWidth - 12.0);
    painter.setFont(m_theme.numberFont());
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, QString::number(values.year));
    for (int column = 0; column < kColumns; ++column) {
        const QRectF rect = cellRect(row, column);
        const auto& value = values.values[static_cast<std::size_t>(column)];
        if (!value)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(cellColor(*value));
        painter.drawRoundedRect(rect, 3.0, 3.0);
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(rect, Qt::AlignCenter, format::signedPercent(*value, 1));
    }
}

bool MonthlyHeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto& value = m_rows[row].values[static_cast<std::size_t>(column)];
            if (!value || !cellRect(row, column).contains(help->pos()))
                continue;
            const QString year = QString::number(m_rows[row].year);
            const QString when =
                column == kColumns - 1
                    ? year
                    : QLocale().standaloneMonthName(column + 1) + QLatin1Char(' ') + year;
            text = when + QStringLiteral(": ") + format::signedPercent(*value, 2);
        }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace qd::ui
