// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Instrument.h"

#include <array>

namespace qd {

namespace {

/// Longer names first where one ends in another: FDUSD and TUSD before USD.
constexpr std::array<std::string_view, 26> kQuoteMoneys{
    "FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USDP", "USD1", "DAI", "EUR",
    "GBP",   "USD",  "JPY",  "TRY",  "BRL",  "AUD",  "CAD",  "CHF", "PLN",
    "KRW",   "ARS",  "MXN",  "ZAR",  "BTC",  "ETH",  "BNB",  "XRP"};

/// One-letter coins exist, but glued to a quote money they are far rarer than names that merely
/// end in one.
constexpr std::size_t kShortestBase = 2;

std::string upperCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return result;
}

bool isSeparator(char c)
{
    return c == '/' || c == '-' || c == '_' || c == ':';
}

} // namespace

Decimal Instrument::floorToLot(Decimal quantity) const
{
    return quantity.roundedToStep(lotSize, Rounding::Down);
}

Instrument instrumentFromSymbol(std::string_view symbol, std::string_view venue)
{
    Instrument instrument;
    instrument.symbol = symbol;
    instrument.venue = venue;
    instrument.base = symbol;
    const std::string upper = upperCase(symbol);
    for (const std::string_view quote : kQuoteMoneys) {
        if (!upper.ends_with(quote) || upper.size() == quote.size())
            continue;
        std::string base = upper.substr(0, upper.size() - quote.size());
        const bool isSeparated = isSeparator(base.back());
        if (isSeparated)
            base.pop_back();
        if (base.size() >= (isSeparated ? 1 : kShortestBase)) {
            instrument.base = std::move(base);
            instrument.quote = quote;
            return instrument;
        }
    }
    return instrument;
}

} // namespace qd
