// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PortfolioView.h"
#include "core/foundation/StateArchive.h"
#include "core/strategies/MarketView.h"

namespace qd {

/// Follows one bot's position from close to close: when it appeared and its highest close since.
class PositionTracker
{
public:
    enum class Phase : std::uint8_t { Flat, Opened, Held };

    /// Opened: this is the first close that sees the position.
    Phase update(const MarketView& market, const PortfolioView& portfolio);

    [[nodiscard]] double highestClose() const { return m_highestClose; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    Timestamp m_entryTime;
    double m_highestClose = 0.0;
    bool m_isHeld = false;
};

/// close ÷ average entry price - 1; zero where there is no entry price.
[[nodiscard]] double profitRatio(const MarketView& market, const PortfolioView& portfolio);

} // namespace qd
