// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"

#include <map>
#include <string>

namespace qd {

/// Money of one asset at a venue.
struct Balance
{
    Decimal free;
    Decimal locked; ///< Held by open orders.

    [[nodiscard]] Decimal total() const { return free + locked; }
    friend bool operator==(const Balance&, const Balance&) = default;
};

/// A venue's account as the venue reports it, by asset.
struct Account
{
    std::string name;
    std::map<std::string, Balance> balances;
};

} // namespace qd
