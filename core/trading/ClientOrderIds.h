// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StrongId.h"

#include <cstdint>

namespace qd {

/// Draws client order ids: bot tag, 64 random bits drawn at every start, counter; at most 36
/// characters of [a-z0-9-]; never repeated. One thread.
class ClientOrderIds
{
public:
    explicit ClientOrderIds(std::uint64_t epoch);
    [[nodiscard]] ClientOrderId next(const BotId& bot);

private:
    std::string m_epoch;
    std::uint64_t m_counter = 0;
};

} // namespace qd
