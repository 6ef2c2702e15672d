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

/// The other half of a composition: when to leave. Sees every closed bar in order, with the
/// position as it is at that close; what it remembers of a position begins when the position
/// appears and ends when it is gone. One thread.
class ExitModule
{
public:
    virtual ~ExitModule() = default;
    virtual void update(const MarketView& market, const PortfolioView& portfolio) = 0;
    /// Asked only while a position is held. Fills `reason` only when true.
    [[nodiscard]] virtual bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                         std::string& reason) const = 0;
    /// How far below an entry at this close the stop would be, in quote money a coin; nothing where
    /// the module has no stop or is warming up. Risk sizing divides by it.
    [[nodiscard]] virtual std::optional<double> stopDistance(const MarketView& market) const = 0;
    [[nodiscard]] virtual std::size_t warmUpBars() const = 0;
    virtual void save(StateWriter& state) const = 0;
    virtual void load(StateReader& state) = 0;
};

} // namespace qd
