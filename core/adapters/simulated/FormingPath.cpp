// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/FormingPath.h"

#include <algorithm>
#include <array>

namespace qd {

namespace {

int decimalsOf(const Bar& bar)
{
    return std::max({bar.open.decimalsNeeded(), bar.high.decimalsNeeded(), bar.low.decimalsNeeded(),
                     bar.close.decimalsNeeded()});
}

} // namespace

std::vector<Bar> formingStates(const Bar& bar, int points)
{
    const bool isRising = bar.close >= bar.open;
    const std::array<Decimal, 4> corners = {bar.open, isRising ? bar.low : bar.high,
                                            isRising ? bar.high : bar.low, bar.close};
    const int decimals = decimalsOf(bar);
    std::vector<Bar> states;
    Bar forming = bar;
    forming.high = forming.low = bar.open;
    for (int point = 1; point < points; ++point) {
        const int position = point * 3; // in units of 1/points of a leg
        const auto leg = static_cast<std::size_t>(position / points);
        const Decimal share = Decimal::fromInt(position % points) / Decimal::fromInt(points);
        const Decimal way = (corners[leg + 1] - corners[leg]) * share;
        // A corner that was passed since the last state belongs to the bar as well.
        for (std::size_t corner = 0; corner <= leg; ++corner) {
            forming.high = std::max(forming.high, corners[corner]);
            forming.low = std::min(forming.low, corners[corner]);
        }
        forming.close = (corners[leg] + way).rounded(decimals);
        forming.high = std::max(forming.high, forming.close);
        forming.low = std::min(forming.low, forming.close);
        forming.volume = (bar.volume * Decimal::fromInt(point) / Decimal::fromInt(points))
                             .rounded(bar.volume.decimalsNeeded());
        states.push_back(forming);
    }
    states.push_back(bar);
    return states;
}

} // namespace qd
