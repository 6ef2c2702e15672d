// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/ReportText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace qd {

namespace {

struct Separators
{
    std::string_view languages; ///< Two-letter codes between blanks.
    const char* group;
    const char* point;
    const char* percent;
};

constexpr const char* kThinBlank = "\u202f"; // narrow, and no line breaks at it

constexpr std::array<Separators, 3> kSeparators{{
    {" de es it nl pt id tr da ", ".", ",", "\u00a0%"},
    {" fr pl cs sk ru uk sv fi nb no hu bg ", kThinBlank, ",", "\u00a0%"},
    {" en zh ja ko th he ", ",", ".", "%"},
}};

std::string fixed(double value, int decimals)
{
    std::array<char, 400> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

/// A value that rounds to zero has no sign.
std::string withoutNegativeZero(const std::string& text)
{
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero && text.starts_with('-') ? text.substr(1) : text;
}

int priceDecimals(Decimal value)
{
    Decimal limit = Decimal::fromInt(1);
    int digits = 1;
    while (value.abs() >= limit * Decimal::fromInt(10) && digits < 6) {
        limit = limit * Decimal::fromInt(10);
        ++digits;
    }
    Decimal unit = Decimal::fromInt(1);
    while (!value.isZero() && value.abs() < unit && digits > -5) {
        unit = unit / Decimal::fromInt(10);
        --digits;
    }
    return std::clamp(7 - digits, 2, Decimal::kDecimals);
}

} // namespace

ReportNumbers::ReportNumbers(const std::string& language)
{
    const std::string wanted = " " + language.substr(0, language.find_first_of("-_")) + " ";
    for (const Separators& entry : kSeparators) {
        if (entry.languages.find(wanted) == std::string_view::npos)
            continue;
        m_group = entry.group;
        m_point = entry.point;
        m_percent = entry.percent;
    }
}

std::string ReportNumbers::localized(std::string plain) const
{
    plain = withoutNegativeZero(plain);
    const std::size_t point = plain.find('.');
    const std::size_t end = point == std::string::npos ? plain.size() : point;
    const std::size_t start = plain.starts_with('-') ? 1 : 0;
    std::string text = plain.substr(0, start);
    for (std::size_t i = start; i < end; ++i) {
        if (i > start && (end - i) % 3 == 0)
            text += m_group;
        text += plain[i];
    }
    if (point != std::string::npos)
        text += m_point + plain.substr(point + 1);
    return text;
}

std::string ReportNumbers::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return "–";
    if (std::abs(value) >= 1e15) {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%.3e", value);
        return text.data();
    }
    return localized(fixed(value, decimals));
}

std::string ReportNumbers::percent(double fraction, int decimals) const
{
    return number(fraction * 100.0, decimals) + m_percent;
}

std::string ReportNumbers::integer(std::int64_t value) const
{
    return localized(std::to_string(value));
}

std::string ReportNumbers::money(Decimal value, const std::string& currency) const
{
    const bool isSmall = !value.isZero() && value.abs() < Decimal::fromInt(1);
    const std::string text = localized(value.rounded(isSmall ? 8 : 2).toString(2));
    return currency.empty() ? text : text + "\u00a0" + currency;
}

std::string ReportNumbers::money(double value, const std::string& currency) const
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? money(exact.value(), currency) : number(value);
}

std::string ReportNumbers::price(Decimal value) const
{
    return localized(value.rounded(priceDecimals(value)).toString(2));
}

std::string ReportNumbers::quantity(Decimal value, int minDecimals) const
{
    return localized(value.toString(minDecimals));
}

std::string ReportNumbers::date(Timestamp time) const
{
    return time.isNull() ? "–" : time.toIsoDate();
}

std::string ReportNumbers::dateTime(Timestamp time) const
{
    if (time.isNull())
        return "–";
    const std::string iso = time.toIso(); // 2024-01-31T10:00:00Z
    return iso.substr(0, 10) + " " + iso.substr(11, 5);
}

std::string Phrases::operator()(const std::string& english,
                                std::initializer_list<std::string> values) const
{
    const std::string phrase = (*this)(english);
    std::string text;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const bool isPlace = phrase[i] == '%' && i + 1 < phrase.size() && phrase[i + 1] >= '1' &&
                             phrase[i + 1] <= '9';
        const auto index = isPlace ? static_cast<std::size_t>(phrase[i + 1] - '1') : 0;
        if (!isPlace || index >= values.size()) {
            text += phrase[i];
            continue;
        }
        text += *(values.begin() + index);
        ++i;
    }
    return text;
}

} // namespace qd
