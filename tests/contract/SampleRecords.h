// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/Order.h"
#include "core/domain/Trade.h"

#include <string>

namespace qd::test {

/// An order with every field set; the number makes it different from others.
Order sampleOrder(int number);
Fill sampleFill(int number);
Trade sampleTrade(const std::string& bot, std::int64_t number);
/// Bars of one minute from 2024-03-01 on; the salt changes their values.
BarSeries sampleBars(const std::string& symbol, std::int64_t firstMinute, std::size_t count,
                     std::int64_t salt = 0);

bool isSame(const Order& a, const Order& b);
bool isSame(const Fill& a, const Fill& b);
bool isSame(const Trade& a, const Trade& b); ///< But for the stamps of the record.
bool isSame(const BarSeries& a, const BarSeries& b);

} // namespace qd::test
