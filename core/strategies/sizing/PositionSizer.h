// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/domain/PortfolioView.h"
#include "core/foundation/StateArchive.h"
#include "core/strategies/MarketView.h"
#include "core/strategies/sizing/VolatilityEstimate.h"

#include <optional>
#include <string>

namespace qd {

/// How much an entry buys. Exactly one of quantity and quoteAmount is positive, or `refusal` says
/// why nothing can be bought.
struct EntrySize
{
    Decimal quantity;    ///< Base coin, a multiple of the lot.
    Decimal quoteAmount; ///< Quote money to spend at most, fees included.
    std::string refusal;
};

/// Turns a wish to enter into a size by the bot's sizing rule. Every quantity is brought down to
/// the lot and never costs more, with fees, than the free cash at the decision's close. One thread.
///   all-in        the free cash, sized by the matching engine at its fill
///   units:N       N coins
///   percent:P     P % of the free cash
///   risk:P        as much as loses P % of the equity when the stop is hit
///   vol-target:P  the share of the equity that brings the yearly volatility to P %, at most all
class PositionSizer
{
public:
    PositionSizer(SizingSpec spec, Decimal takerFee);

    /// Follows the market; costs nothing for kinds that need no history.
    void onBar(const MarketView& market)
    {
        if (m_spec.kind == SizingSpec::Kind::VolatilityTarget)
            m_volatility.update(market.close(), market.key().timeframe);
    }
    /// Another rule or amount. A volatility that was not followed so far is learned from here on.
    void adopt(const SizingSpec& spec) { m_spec = spec; }

    [[nodiscard]] EntrySize size(const PortfolioView& portfolio, const Instrument& instrument,
                                 Decimal close, std::optional<double> stopDistance) const;

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    [[nodiscard]] Result<Decimal> wanted(const PortfolioView& portfolio, Decimal close,
                                         std::optional<double> stopDistance) const;
    [[nodiscard]] Result<Decimal> byRisk(const PortfolioView& portfolio,
                                         std::optional<double> stopDistance) const;
    [[nodiscard]] Result<Decimal> byVolatility(const PortfolioView& portfolio, Decimal close) const;

    SizingSpec m_spec;
    Decimal m_takerFee;
    VolatilityEstimate m_volatility;
};

} // namespace qd
