// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/ReadOut.h"

#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QLocale>

namespace qd::ui {

namespace {

QString coloured(const QString& text, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text);
}

QString price(const CandleData& data, double value)
{
    return QLocale().toString(value, 'f', data.priceDecimals());
}

ColorRole roleOf(double change)
{
    return change >= 0.0 ? ColorRole::Up : ColorRole::Down;
}

} // namespace

QString titleHtml(const CandleData& data, double dayOpen, const Theme& theme)
{
    const double last = data.bars().bar(data.size() - 1).close;
    QString html =
        QStringLiteral("<span style=\"font-size:%1pt;font-weight:600\">%2</span>")
            .arg(theme.fontPoints() + 3)
            .arg(QString::fromStdString(data.key().symbol).toHtmlEscaped()) +
        coloured(QStringLiteral(" · ") + QString::fromStdString(data.key().timeframe.toString()),
                 theme.color(ColorRole::TextMuted)) +
        QStringLiteral("&nbsp;&nbsp;&nbsp;<span style=\"font-size:%1pt;font-weight:600\">%2</span>")
            .arg(theme.fontPoints() + 3)
            .arg(price(data, last));
    if (dayOpen <= 0.0)
        return html;
    const double change = last / dayOpen - 1.0;
    return html + QStringLiteral("&nbsp;&nbsp;") +
           coloured(format::signedPercent(change), theme.color(roleOf(change))) +
           coloured(QLatin1Char(' ') + QCoreApplication::translate("ReadOut", "today"),
                    theme.color(ColorRole::TextFaint));
}

QString barHtml(const CandleData& data, std::size_t index, const Theme& theme)
{
    const ChartCandle& bar = data.bars().bar(index);
    const QColor quiet = theme.color(ColorRole::TextFaint);
    const QColor tone = theme.color(roleOf(bar.close - bar.open));
    QString html;
    const auto add = [&](const QString& name, const QString& value) {
        html += coloured(name, quiet) + QStringLiteral("&nbsp;") + coloured(value, tone) +
                QStringLiteral("&nbsp;&nbsp; ");
    };
    add(QCoreApplication::translate("ReadOut", "O"), price(data, bar.open));
    add(QCoreApplication::translate("ReadOut", "H"), price(data, bar.high));
    add(QCoreApplication::translate("ReadOut", "L"), price(data, bar.low));
    add(QCoreApplication::translate("ReadOut", "C"), price(data, bar.close));
    add(QCoreApplication::translate("ReadOut", "V"), format::shortAmount(bar.volume));
    if (index == 0)
        return html;
    const double before = data.bars().bar(index - 1).close;
    const double change = bar.close - before;
    const QString sign = change > 0.0 ? QStringLiteral("+") : QString();
    return html +
           coloured(sign + format::number(change, data.priceDecimals()) + QStringLiteral(" (") +
                        format::signedPercent(before > 0.0 ? change / before : 0.0) +
                        QLatin1Char(')'),
                    theme.color(roleOf(change)));
}

} // namespace qd::ui
