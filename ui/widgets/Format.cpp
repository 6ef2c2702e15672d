// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace qd::ui::format {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202F);

/// Groups the exact plain text of a decimal by the locale: no detour over double.
QString localized(const Decimal& value, int decimals)
{
    const QLocale locale;
    QString text = QString::fromStdString(value.abs().toString(decimals));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    if (!fraction.isEmpty())
        whole += locale.decimalPoint() + fraction;
    return value.isNegative() ? kMinus + whole : whole;
}

Zone& chosenZone()
{
    static Zone zone = Zone::Utc;
    return zone;
}

QString withSign(const QString& text, bool isPositive)
{
    return isPositive ? QLatin1Char('+') + text : text;
}

} // namespace

QString amount(Decimal value, int decimals, int mostDecimals)
{
    const Decimal shown = value.rounded(mostDecimals);
    return localized(shown, std::min(decimals, mostDecimals));
}

QString money(Decimal value)
{
    return localized(value.rounded(2), 2);
}

QString signedMoney(Decimal value)
{
    const Decimal shown = value.rounded(2);
    return withSign(localized(shown, 2), shown.isPositive());
}

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(value * scale) / scale;
    const QString text = QLocale().toString(std::abs(shown), 'f', decimals);
    return shown < 0.0 ? kMinus + text : text;
}

QString percent(double fraction, int decimals)
{
    return number(fraction * 100.0, decimals) + kNarrowSpace + QLatin1Char('%');
}

QString signedPercent(double fraction, int decimals)
{
    const double shown = std::round(fraction * 100.0 * std::pow(10.0, decimals));
    return withSign(percent(fraction, decimals), shown > 0.0);
}

QString count(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString shortAmount(double value)
{
    const double size = std::abs(value);
    if (size >= 1e9)
        return number(value / 1e9, 2) + kNarrowSpace + QCoreApplication::translate("Format", "bn");
    if (size >= 1e6)
        return number(value / 1e6, 2) + kNarrowSpace + QCoreApplication::translate("Format", "m");
    if (size >= 1e4)
        return number(value / 1e3, 1) + kNarrowSpace + QCoreApplication::translate("Format", "k");
    return number(value, size >= 100.0 ? 0 : 2);
}

void setZone(Zone zone)
{
    chosenZone() = zone;
}

QDateTime zoned(Timestamp instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(),
                                          chosenZone() == Zone::Utc ? Qt::UTC : Qt::LocalTime);
}

QString instant(Timestamp instant)
{
    return instant.isNull()
               ? QString()
               : dateTime(instant) + QLatin1Char(' ') + zoned(instant).timeZoneAbbreviation();
}

QString dateTime(Timestamp instant)
{
    if (instant.isNull())
        return {};
    return date(instant) + QLatin1Char(' ') +
           zoned(instant).time().toString(QStringLiteral("HH:mm"));
}

QString timeOfDay(Timestamp instant)
{
    return instant.isNull() ? QString()
                            : zoned(instant).time().toString(QStringLiteral("HH:mm:ss"));
}

QString date(Timestamp instant)
{
    if (instant.isNull())
        return {};
    const bool isGerman = QLocale().language() == QLocale::German;
    return zoned(instant).date().toString(isGerman ? QStringLiteral("dd.MM.yyyy")
                                                   : QStringLiteral("yyyy-MM-dd"));
}

Result<Decimal> parseAmount(const QString& text)
{
    const QLocale locale;
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    // "1,5" must not become 15: a separator counts only where it parts thousands.
    const QRegularExpression grouped(
        QStringLiteral("^[+-]?\\d{1,3}(%1\\d{3})+(%2\\d+)?$").arg(group, point));
    QString plain = text.trimmed();
    if (grouped.match(plain).hasMatch())
        plain.remove(locale.groupSeparator());
    else if (plain.contains(locale.groupSeparator()))
        return makeError(ErrorKind::InvalidInput, "The number is not grouped by thousands");
    plain.replace(locale.decimalPoint(), QLatin1String("."));
    return Decimal::parse(plain.toStdString());
}

QString duration(Duration span)
{
    const std::int64_t seconds = span.seconds();
    if (seconds >= 86'400)
        return QCoreApplication::translate("Format", "%1 d %2 h")
            .arg(seconds / 86'400)
            .arg(seconds % 86'400 / 3'600);
    if (seconds >= 3'600)
        return QCoreApplication::translate("Format", "%1 h %2 min")
            .arg(seconds / 3'600)
            .arg(seconds % 3'600 / 60);
    if (seconds >= 60)
        return QCoreApplication::translate("Format", "%1 min").arg(seconds / 60);
    return QCoreApplication::translate("Format", "%1 s").arg(seconds);
}

} // namespace qd::ui::format
