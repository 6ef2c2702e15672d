// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Database.h"
#include "core/domain/Order.h"

#include <vector>

namespace qd::sqlite {

// Orders and fills as the journal and the paper exchange keep them, in equal tables.

/// Inserts an order, or replaces the state of a known one.
[[nodiscard]] Status writeOrder(Database& database, const Order& order);
/// Books a fill; one that is booked already is left as it is.
[[nodiscard]] Status writeFill(Database& database, const Fill& fill);
/// In the order they were first written. A damaged or missing row is a Storage error.
[[nodiscard]] Status readRecords(Database& database, std::vector<Order>& orders,
                                 std::vector<Fill>& fills);
/// Rows are numbered without gaps and never deleted: a table with fewer rows than its last number
/// has lost some.
[[nodiscard]] Status checkComplete(Database& database, const char* table);

} // namespace qd::sqlite
