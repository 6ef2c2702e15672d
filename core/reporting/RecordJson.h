// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/domain/Trade.h"

#include <nlohmann/json_fwd.hpp>

namespace qd {

// Orders, fills and trades as the documents of the command line contract, on the command socket as
// in result files. Money is text in plain decimal notation, undefined values are null. Any thread;
// no exception leaves.

/// Integer milliseconds; null for a null time.
[[nodiscard]] nlohmann::ordered_json timeJson(Timestamp time);
/// Null for what is not finite.
[[nodiscard]] nlohmann::ordered_json numberJson(double value);
[[nodiscard]] nlohmann::ordered_json orderJson(const Order& order);
[[nodiscard]] nlohmann::ordered_json fillJson(const Fill& fill);
/// An open trade has a null exit time and is marked: its exit price is the last one.
[[nodiscard]] nlohmann::ordered_json tradeJson(const Trade& trade);

} // namespace qd
