// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/CandleData.h"
#include "ui/widgets/Theme.h"

#include <QString>

namespace qd::ui {

/// The chart's title: symbol, timeframe, last price and its change since `dayOpen` (none where that
/// is zero). Rich text.
[[nodiscard]] QString titleHtml(const CandleData& data, double dayOpen, const Theme& theme);
/// Open, high, low, close, volume of a bar and its change from the close before. Rich text.
[[nodiscard]] QString barHtml(const CandleData& data, std::size_t index, const Theme& theme);

} // namespace qd::ui
