// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StrongId.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qd {

/// Draws client order ids: bot tag, 64 random bits drawn at every start, counter; at most 36
/// characters of [a-z0-9-]; never repeated. Those of emergency sales begin with "F.", as no bot's
/// tag can. One thread.
class ClientOrderIds
{
public:
    explicit ClientOrderIds(std::uint64_t epoch);
    [[nodiscard]] ClientOrderId next(const BotId& bot);
    [[nodiscard]] ClientOrderId nextEmergency(const BotId& bot);

private:
    [[nodiscard]] ClientOrderId draw(std::string_view prefix, const BotId& bot);

    std::string m_epoch;
    std::uint64_t m_counter = 0;
};

} // namespace qd
