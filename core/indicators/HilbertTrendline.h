// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/StateFields.h"
#include "core/indicators/WeightedAverages.h"

#include <array>

namespace qd {

/// Instantaneous trend line by Ehlers' Hilbert transform ("Rocket Science for Traders", 2001) with
/// TA-Lib's constants: prices averaged over the dominant cycle of 6 to 50 bars. First value on
/// bar 63.
class HilbertTrendline
{
public:
    HilbertTrendline() : m_smooth(4), m_prices(kLongestCycle + 1) {}

    double update(double close);

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    static constexpr std::size_t kLongestCycle = 50;

    /// One quadrature filter; even and odd bars have their own memory.
    struct Filter
    {
        std::array<double, 3> delay{};
        double previous = 0.0;
        double previousInput = 0.0;

        double update(double input, std::size_t slot, double gain);
        void save(StateWriter& state) const;
        void load(StateReader& state);
    };
    struct Half
    {
        Filter detrender;
        Filter quadrature;
        Filter inPhaseAhead;
        Filter quadratureAhead;
        double inPhase = 0.0;     ///< The detrended price three bars ago.
        double inPhaseNext = 0.0; ///< One bar younger.
        std::uint64_t slot = 0;

        void save(StateWriter& state) const;
        void load(StateReader& state);
    };

    void measureCycle(double smoothed);
    [[nodiscard]] double cycleMean() const;

    Wma m_smooth;
    RingBuffer m_prices;
    Half m_even;
    Half m_odd;
    double m_inPhase = 0.0;
    double m_quadrature = 0.0;
    double m_real = 0.0;
    double m_imaginary = 0.0;
    double m_period = 0.0;
    double m_smoothPeriod = 0.0;
    std::array<double, 3> m_means{}; ///< Newest first.
    std::uint64_t m_bars = 0;
};

} // namespace qd
