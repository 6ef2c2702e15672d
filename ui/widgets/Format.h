// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <QDateTime>
#include <QString>

/// Numbers and times as people read them, by the current locale (QLocale() follows the language).
/// Times are in the chosen zone, UTC at first. GUI thread.
namespace qd::ui::format {

/// At least `decimals` and no more than needed up to `mostDecimals`: prices and quantities keep
/// what they have.
[[nodiscard]] QString amount(Decimal value, int decimals = 2, int mostDecimals = 8);
/// Money, two decimals: "1,234.50".
[[nodiscard]] QString money(Decimal value);
/// Money with its sign, also for a gain: "+12.30", "−4.10", "0.00".
[[nodiscard]] QString signedMoney(Decimal value);
/// A fraction as percent: 0.0123 → "1.23 %".
[[nodiscard]] QString percent(double fraction, int decimals = 2);
[[nodiscard]] QString signedPercent(double fraction, int decimals = 2);
/// A plain number of statistics.
[[nodiscard]] QString number(double value, int decimals = 2);
[[nodiscard]] QString count(std::int64_t value);
/// Large volumes, shortened: "1.24 M".
[[nodiscard]] QString shortAmount(double value);
/// "2024-01-31 10:00" in the locale's order; empty for a null instant.
[[nodiscard]] QString dateTime(Timestamp instant);
[[nodiscard]] QString timeOfDay(Timestamp instant); ///< "10:00:05"
[[nodiscard]] QString date(Timestamp instant);
/// With the zone's name: "2024-01-31 10:00 UTC".
[[nodiscard]] QString instant(Timestamp instant);

enum class Zone : std::uint8_t { Utc, Local };
/// For all times from now on; who shows one asks again when the theme changes.
void setZone(Zone zone);
[[nodiscard]] QDateTime zoned(Timestamp instant); ///< In the chosen zone.
/// "3 d 4 h", "12 min", "45 s".
[[nodiscard]] QString duration(Duration span);

/// What a person typed, by the locale's separators: "1,234.5" or "1.234,5".
[[nodiscard]] Result<Decimal> parseAmount(const QString& text);

} // namespace qd::ui::format
