// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableDelegate.h"

#include "ui/widgets/Roles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qd::ui {

namespace {

ColorRole colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return ColorRole::Text;
    case Tone::Muted:
        return ColorRole::TextMuted;
    case Tone::Up:
        return ColorRole::Up;
    case Tone::Down:
        return ColorRole::Down;
    case Tone::Accent:
        return ColorRole::AccentHover;
    case Tone::Warning:
        return ColorRole::Warning;
    case Tone::Danger:
        break;
    }
    return ColorRole::Danger;
}

} // namespace

TableDelegate::TableDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor color = m_theme.color(colorOf(static_cast<Tone>(index.data(ToneRole).toInt())));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    const bool isFigure = !option->text.isEmpty() && option->text.front().isDigit();
    if (isFigure || (option->displayAlignment & Qt::AlignRight) != 0)
        option->font = m_theme.numberFont();
    // Whole rows are selected; a frame around one cell of them would only distract.
    option->state &= ~QStyle::State_HasFocus;
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant spark = index.data(SparkRole);
    if (spark.isValid())
        paintSpark(painter, option.rect.adjusted(8, 5, -8, -5), spark.value<QList<double>>());
}

void TableDelegate::paintSpark(QPainter* painter, const QRect& rect,
                               const QList<double>& values) const
{
    if (values.size() < 2 || rect.width() < 8)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = std::max(*high - *low, 1e-12);
    const double step = static_cast<double>(rect.width()) / static_cast<double>(values.size() - 1);
    QPainterPath path;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(rect.left() + step * static_cast<double>(i),
                            rect.bottom() - (values[i] - *low) / range * rect.height());
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isUp = values.back() >= values.front();
    painter->setPen(QPen(m_theme.color(isUp ? ColorRole::Up : ColorRole::Down), 1.25));
    painter->drawPath(path);
    painter->restore();
}

} // namespace qd::ui
