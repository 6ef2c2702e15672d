// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Order.h"
#include "core/foundation/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace qd {

/// What changed at the simulated venue in one step.
struct VenueCommit
{
    std::vector<Order> orders; ///< New or changed.
    std::vector<Fill> fills;
    std::map<std::string, Balance> balances;  ///< By asset, absolute.
    std::map<std::string, std::string> state; ///< Replay cursor and the like, by key.
};

struct VenueContents
{
    std::vector<Order> orders;
    std::vector<Fill> fills;
    std::map<std::string, Balance> balances;
    std::map<std::string, std::string> state;
};

/// The paper exchange's own book-keeping (paper.db): synced by itself and independent of the
/// engine's journal, so that the two cannot fail together. Lives on the venue thread.
class VenueLedger
{
public:
    virtual ~VenueLedger() = default;
    [[nodiscard]] virtual Status commit(const VenueCommit& commit) = 0; ///< Synced, all or nothing.
    [[nodiscard]] virtual Result<VenueContents> load() = 0;
};

} // namespace qd
