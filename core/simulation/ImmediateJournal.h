// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/OrderJournal.h"

namespace qd {

/// The journal of a backtest: there is no crash to survive, so every batch is durable at once.
class ImmediateJournal final : public OrderJournal
{
public:
    void append(JournalBatch, std::function<void(Status)> onDurable) override
    {
        if (onDurable)
            onDurable({});
    }
    [[nodiscard]] bool isForgetful() const override { return true; }
};

} // namespace qd
