// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ReasonText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace qd {

std::string numberText(double value, int decimals)
{
    std::array<char, 400> text{}; // the greatest double has 309 digits before the point
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value,
                                       std::chars_format::fixed, decimals);
    return {text.data(), written.ptr};
}

std::string priceText(double price)
{
    const double magnitude = std::abs(price);
    int decimals = 2;
    if (magnitude > 0.0 && magnitude < 100.0) // five digits that mean something
        decimals = std::min(12, 4 - static_cast<int>(std::floor(std::log10(magnitude))));
    std::string text = numberText(price, decimals);
    constexpr std::size_t kGroup = 3;
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t i = text.find('.'); i > first + kGroup; i -= kGroup)
        text.insert(i - kGroup, 1, ',');
    return text;
}

std::string percentText(double ratio)
{
    return numberText(100.0 * ratio, 2) + " %";
}

} // namespace qd
