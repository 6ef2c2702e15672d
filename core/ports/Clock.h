// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

namespace qd {

/// Time as the mode sees it: simulated in a backtest, the venue's in a replay, the machine's live.
/// Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

} // namespace qd
