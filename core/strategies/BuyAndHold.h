// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategies/Strategy.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Buys at the first chance and never sells: the yardstick for every other strategy.
class BuyAndHold final : public Strategy
{
public:
    [[nodiscard]] static StrategyInfo describe();

    void onBar(Context& context) override;
    [[nodiscard]] std::size_t warmUpBars() const override { return 1; }
    void save(StateWriter&) const override {}
    void load(StateReader&) override {}
};

} // namespace qd
