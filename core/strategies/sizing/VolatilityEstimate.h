// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Timeframe.h"
#include "core/foundation/StateArchive.h"

#include <cstdint>
#include <optional>

namespace qd {

/// Volatility of log returns, exponentially weighted with λ = 0.94 (RiskMetrics, 1996), mean taken
/// as zero, by the year of 365 days: crypto markets never close.
class VolatilityEstimate
{
public:
    /// Closes that are not positive are passed over.
    void update(double close, Timeframe timeframe);
    /// Ratio by the year, e.g. 0.8; nothing before twenty returns or while prices stand still.
    [[nodiscard]] std::optional<double> perYear() const;

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    double m_previous = 0.0;
    double m_variance = 0.0; ///< Of one bar's log return.
    double m_barsPerYear = 0.0;
    std::int64_t m_returns = 0;
};

} // namespace qd
