// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StateArchive.h"
#include "core/strategies/MarketView.h"

#include <cstddef>
#include <string>

namespace qd {

/// One half of a composition: when to go long. Sees every closed bar in order. One thread.
class EntryModule
{
public:
    virtual ~EntryModule() = default;
    /// Takes the newest bar; also while warming up and while a position is held.
    virtual void update(const MarketView& market) = 0;
    /// Whether to enter at this close; false while warming up. Fills `reason` only when true, so
    /// that a bar without a decision allocates nothing.
    [[nodiscard]] virtual bool wantsEntry(const MarketView& market, std::string& reason) const = 0;
    [[nodiscard]] virtual std::size_t warmUpBars() const = 0;
    virtual void save(StateWriter& state) const = 0;
    virtual void load(StateReader& state) = 0;
};

} // namespace qd
