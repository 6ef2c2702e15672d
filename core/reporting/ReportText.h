// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>

namespace qd {

/// Numbers for people, with the separators of a language ("en", "de", "pt_BR" …; an unknown one is
/// written as English). Dates are ISO: everybody reads them the same. Immutable, any thread.
class ReportNumbers
{
public:
    explicit ReportNumbers(const std::string& language);

    /// "1,234.50"; without decimals when the last argument is 0.
    [[nodiscard]] std::string number(double value, int decimals = 2) const;
    /// 0.0213 → "2.13%".
    [[nodiscard]] std::string percent(double fraction, int decimals = 2) const;
    [[nodiscard]] std::string integer(std::int64_t value) const;
    /// Rounded to two decimals from 1 on, to eight below; "-0.00" never.
    [[nodiscard]] std::string money(Decimal value, const std::string& currency = {}) const;
    [[nodiscard]] std::string money(double value, const std::string& currency = {}) const;
    /// About seven digits, no needless zeros beyond two decimals.
    [[nodiscard]] std::string price(Decimal value) const;
    /// All decimals there are, and at least so many.
    [[nodiscard]] std::string quantity(Decimal value, int minDecimals = 0) const;
    [[nodiscard]] std::string date(Timestamp time) const;
    /// "2024-01-31 10:00".
    [[nodiscard]] std::string dateTime(Timestamp time) const;

private:
    [[nodiscard]] std::string localized(std::string plain) const;

    std::string m_group = ",";
    std::string m_point = ".";
    std::string m_percent = "%";
};

/// English phrases, turned into the report's language, with %1, %2 … filled in.
class Phrases
{
public:
    using Translate = std::function<std::string(const std::string&)>;
    explicit Phrases(Translate translate) : m_translate(std::move(translate)) {}

    [[nodiscard]] std::string operator()(const std::string& english) const
    {
        return m_translate ? m_translate(english) : english;
    }
    [[nodiscard]] std::string operator()(const std::string& english,
                                         std::initializer_list<std::string> values) const;

private:
    Translate m_translate;
};

} // namespace qd
