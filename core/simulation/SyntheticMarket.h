// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/foundation/Cancellation.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace qd {

inline constexpr std::string_view kGarchJumpModel = "garch-jump";

/// An invented market: GARCH(1,1) volatility with jumps and a daily rhythm.
///
/// Per bar of dt days the shock is e = sqrt(v)·z with v = h·s(t)²·dailyVolatility²·dt and z normal,
/// where h' = (1 - alpha - beta) + alpha·h·z² + beta·h is the variance relative to its long-run
/// mean (Bollerslev, "Generalized autoregressive conditional heteroskedasticity", 1986) and s(t)
/// the rhythm of the day. Jumps come as a Poisson process of jumpsPerDay and are normal with mean
/// zero (Merton, "Option pricing when underlying stock returns are discontinuous", 1976); at most
/// one a bar. The logarithm of the price has no drift, so that its median stays where it starts.
struct SyntheticMarketSpec
{
    SeriesKey key;
    std::int64_t bars = 0; ///< 1…kMaxBars
    std::uint64_t seed = 1;
    Timestamp start = Timestamp::fromMilliseconds(1'577'836'800'000); ///< 2020-01-01, on the grid.
    Decimal startPrice = Decimal::fromInt(10'000);
    Decimal tick = Decimal::fromMantissa(1, 2); ///< Prices are multiples; at most 10^-9 of a price.
    double dailyVolatility = 0.03;              ///< Standard deviation of a day's return, 0…0.5.
    double alpha = 0.08;                        ///< Weight of the last shock; alpha + beta < 1.
    double beta = 0.90;                         ///< Weight of the last variance.
    double jumpsPerDay = 0.5;                   ///< 0…1000
    double jumpVolatility = 0.02;               ///< Standard deviation of a jump's return, 0…0.5.
    double dailyVolume = 20'000.0;              ///< Mean, in base coin; above 0.
    double rhythm = 1.0;                        ///< Strength of the daily rhythm: 0 none, 1 full.

    static constexpr std::int64_t kMaxBars = 100'000'000;
};

/// The same bars for the same spec on every platform: integers, the four basic operations and the
/// square root, which IEEE 754 rounds alike everywhere, and no other function; the file is compiled
/// without fused multiply-add. Each bar opens at the close before and walks in eight steps.
/// Errors: InvalidInput for a value out of range, Cancelled.
[[nodiscard]] Result<BarSeries>
makeSyntheticMarket(const SyntheticMarketSpec& spec, const CancellationToken& cancellation = {},
                    const std::function<void(double)>& progress = {});

} // namespace qd
