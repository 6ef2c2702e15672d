// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/Instrument.h"
#include "core/domain/RunResult.h"
#include "core/foundation/Cancellation.h"

#include <functional>

namespace qd {

struct BacktestControl
{
    CancellationToken cancellation;
    std::function<void(double fraction)> progress; ///< May be empty.
};

/// Runs one strategy over one series with the same runner, gate, router and ledger that paper and
/// live use; only clock, feed and broker differ. Deterministic. Any thread; bars are shared.
/// Errors: unknown strategy or parameter, too few bars, cash not positive, cancelled.
[[nodiscard]] Result<RunResult> runBacktest(const RunSpec& spec, const BarSeries& bars,
                                            const Instrument& instrument,
                                            const BacktestControl& control = {});

/// Hash of what the bars say (FNV-1a over times and decimals), hex: names the data of a result.
[[nodiscard]] std::string dataHash(const BarSeries& bars);

} // namespace qd
