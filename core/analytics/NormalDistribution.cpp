// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/NormalDistribution.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace qd {

namespace {

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double sum = 0.0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

/// P. J. Acklam's rational approximation, relative error below 1.15e-9; 0 < p ≤ 0.5.
double approximateLowerQuantile(double p)
{
    constexpr std::array a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                           1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array b{-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                           6.680131188771972e+01,  -1.328068155288572e+01, 1.0};
    constexpr std::array c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                           -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                           3.754408661907416e+00, 1.0};
    constexpr double kTail = 0.02425;
    if (p < kTail) {
        const double q = std::sqrt(-2.0 * std::log(p));
        return polynomial(c, q) / polynomial(d, q);
    }
    const double q = p - 0.5;
    const double r = q * q;
    return polynomial(a, r) * q / polynomial(b, r);
}

} // namespace

double normalDensity(double x)
{
    return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
}

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    if (!(p > 0.0))
        return -std::numeric_limits<double>::infinity();
    if (!(p < 1.0))
        return std::numeric_limits<double>::infinity();
    if (p > 0.5)
        return -normalQuantile(1.0 - p);
    double x = approximateLowerQuantile(p);
    // Halley's method triples the digits with each step.
    for (int step = 0; step < 2; ++step) {
        const double error = (normalCdf(x) - p) / normalDensity(x);
        x -= error / (1.0 + 0.5 * x * error);
    }
    return x;
}

} // namespace qd
