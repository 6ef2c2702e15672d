// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

namespace qd {

/// One closed bar as indicators read it: doubles, for statistics only.
struct BarInput
{
    Timestamp openTime;
    double open = 0.0;
    double high = 0.0;
    double low = 0.0;
    double close = 0.0;
    double volume = 0.0;
};

[[nodiscard]] inline BarInput barInput(const BarSeries& bars, std::size_t index)
{
    return {bars.openTime(index), bars.open(index),  bars.high(index),
            bars.low(index),      bars.close(index), bars.volume(index)};
}

} // namespace qd
