// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PortfolioView.h"
#include "core/foundation/StateArchive.h"
#include "core/strategies/MarketView.h"

#include <cstddef>
#include <optional>
#include <string>

namespace qd {

/// What a strategy wants at a bar's close; the sizing policy turns an entry into a quantity.
class OrderSink
{
public:
    virtual ~OrderSink() = default;
    /// Go long at the market. `stopDistance` (quote money a coin, > 0) is what risk sizing needs.
    virtual void enterLong(std::string reason, std::optional<double> stopDistance = {}) = 0;
    /// Sell all that the bot holds, at the market.
    virtual void exitLong(std::string reason) = 0;
    /// A note for the decision log: why something was not done. Free of cost when nobody listens.
    virtual void note(std::string text) = 0;
    /// Whether anybody reads notes; build texts only then.
    [[nodiscard]] virtual bool wantsNotes() const = 0;
};

/// All that a strategy sees of the world.
struct Context
{
    Timestamp now; ///< The bar's close.
    const MarketView& market;
    const PortfolioView& portfolio;
    OrderSink& orders;
};

/// A trading rule: a pure function of what it is shown. No clock, no files, no randomness but a
/// seed parameter. One thread at a time.
class Strategy
{
public:
    virtual ~Strategy() = default;
    /// Called once for every closed bar, in order, from the first; also while warming up.
    virtual void onBar(Context& context) = 0;
    /// Bars that must be seen before a decision can be made.
    [[nodiscard]] virtual std::size_t warmUpBars() const = 0;
    /// Exact inner state, for restarts. Reads what it wrote.
    virtual void save(StateWriter& state) const = 0;
    virtual void load(StateReader& state) = 0;
};

} // namespace qd
