// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qd {

/// Sums without the drift of long additions (Neumaier, 1974).
class ExactSum
{
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        const bool isSmaller = (m_sum < 0 ? -m_sum : m_sum) < (value < 0 ? -value : value);
        m_rest += isSmaller ? (value - sum) + m_sum : (m_sum - sum) + value;
        m_sum = sum;
    }
    [[nodiscard]] double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0.0;
    double m_rest = 0.0;
};

/// Mean, spread and shape of finite values; what too few values or a lack of spread leave
/// undefined is empty.
struct SampleSummary
{
    std::size_t count = 0;
    double sum = 0.0;
    std::optional<double> mean;
    std::optional<double> deviation;          ///< Divided by n − 1; zero when all are equal.
    std::optional<double> skewPopulation;     ///< g1
    std::optional<double> skewAdjusted;       ///< G1 = g1 · √(n(n−1)) ÷ (n−2), n ≥ 3
    std::optional<double> kurtosisPopulation; ///< g2, excess
    std::optional<double> kurtosisAdjusted;   ///< G2, n ≥ 4

    /// mean ÷ deviation; empty without spread.
    [[nodiscard]] std::optional<double> meanOverDeviation() const;
};

[[nodiscard]] SampleSummary summarize(std::span<const double> values);

/// Quantile of sorted values, linear between ranks (type 7); q in 0…1; empty without values.
[[nodiscard]] std::optional<double> sortedQuantile(std::span<const double> sorted, double q);

/// Pearson's correlation; empty for fewer than two pairs or without spread. Same lengths.
[[nodiscard]] std::optional<double> correlation(std::span<const double> a,
                                                std::span<const double> b);

/// Sample covariance (n − 1); empty for fewer than two pairs. Same lengths.
[[nodiscard]] std::optional<double> covariance(std::span<const double> a,
                                               std::span<const double> b);

} // namespace qd
