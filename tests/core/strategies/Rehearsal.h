// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/StrategyRunner.h"

#include <string>
#include <utility>
#include <vector>

namespace qd::test {

/// An hourly series with the given closes; high and low a unit around, volume given or 10.
BarSeries barsFromCloses(const std::vector<double>& closes,
                         const std::vector<double>& volumes = {});
/// A repeatable random walk with gaps, flat stretches and bars without volume.
BarSeries randomBars(std::size_t count, std::uint64_t seed);

/// Builds the strategy or fails loudly: test data, not user data.
std::unique_ptr<Strategy> makeStrategy(const std::string& name,
                                       const ParameterMap& parameters = {});
StrategyRunner makeRunner(std::unique_ptr<Strategy> strategy, const SizingSpec& sizing = {},
                          bool wantsNotes = false);

/// Drives a runner bar by bar and fills its market orders at the next open, without costs: just
/// enough of a venue to see what a strategy decides.
class Rehearsal
{
public:
    struct Event
    {
        std::size_t bar = 0; ///< The bar at whose close it was decided.
        Side side = Side::Buy;
        std::string reason;

        friend bool operator==(const Event&, const Event&) = default;
    };

    explicit Rehearsal(const BarSeries& bars) : m_bars(&bars)
    {
        m_portfolio.cash = Decimal::fromInt(10'000);
    }

    /// Decides at the closes of the bars first ≤ i < last.
    void run(StrategyRunner& runner, std::size_t first, std::size_t last);

    PortfolioView& portfolio() { return m_portfolio; }
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }
    [[nodiscard]] const std::vector<std::string>& notes() const { return m_notes; }

private:
    void fill(std::size_t bar);

    const BarSeries* m_bars;
    PortfolioView m_portfolio;
    std::vector<OrderIntent> m_waiting;
    std::vector<Event> m_events;
    std::vector<std::string> m_notes;
};

} // namespace qd::test
