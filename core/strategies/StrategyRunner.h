// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/strategies/ProtectedStrategy.h"
#include "core/strategies/Strategy.h"
#include "core/strategies/sizing/PositionSizer.h"

#include <memory>
#include <string>
#include <vector>

namespace qd {

/// What came out of one decision.
struct Decision
{
    std::vector<OrderIntent> intents;
    std::vector<std::string> notes;
    std::string refusal; ///< Why a wanted entry could not be sized; empty when none was.

    void clear()
    {
        intents.clear();
        notes.clear();
        refusal.clear();
    }
};

/// A strategy with its sizing, as one bot runs it: the same object in a backtest, on paper and
/// live. Turns "enter" and "exit" into order intents. One thread.
class StrategyRunner
{
public:
    struct Setup
    {
        BotId bot;
        Instrument instrument;
        SizingSpec sizing;
        Decimal takerFee; ///< For sizes in percent and risk, so that fees fit in.
        bool wantsNotes = false;
        RiskLimits limits; ///< Of them the protective exits; entries are the gate's business.
    };

    StrategyRunner(std::unique_ptr<Strategy> strategy, Setup setup);

    /// Decides at the close of the view's newest bar. `decision` is cleared first; its buffers
    /// are reused from bar to bar.
    void onBarClosed(const MarketView& market, const PortfolioView& portfolio, Decision& decision);

    /// New size and protective exits, from the next bar on; what the strategy and the sizing have
    /// learned stays.
    void adopt(const SizingSpec& sizing, const RiskLimits& limits);

    [[nodiscard]] std::size_t warmUpBars() const { return m_strategy.warmUpBars(); }
    /// Exact state of strategy and sizing, for a checkpoint.
    [[nodiscard]] std::string saveState() const;
    /// Resumes from a checkpoint of the same strategy with the same parameters. On an error the
    /// runner must not be used: build a new one and show it past bars instead.
    [[nodiscard]] Status loadState(std::string_view bytes);

private:
    ProtectedStrategy m_strategy;
    Setup m_setup;
    PositionSizer m_sizer;
};

} // namespace qd
