// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/domain/Trade.h"
#include "core/ports/Storage.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace qd {

/// Which orders, positions or trades a listing shows; empty fields do not restrict.
struct ListFilter
{
    std::string bot;
    std::string symbol;
    std::optional<Timestamp> from; ///< Included.
    std::optional<Timestamp> to;   ///< Not included.
    bool onlyOpen = false;

    /// Reads "bot", "symbol", "from", "to" (times as users write them) and "open". InvalidInput
    /// names the key.
    [[nodiscard]] static Result<ListFilter> parse(const nlohmann::json& request);

    [[nodiscard]] bool matches(const Order& order) const;
    [[nodiscard]] bool matches(const Position& position) const;
    [[nodiscard]] TradeFilter forTrades() const;
};

} // namespace qd
