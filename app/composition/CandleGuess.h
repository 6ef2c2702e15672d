// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ImportApi.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// From a file's name as exchanges and archives write them: "BTCUSDT-1h-2024-01.zip",
/// "Binance_ETHUSDT_d.csv", "BTC-USD.csv".
[[nodiscard]] CandleFileGuess guessFromName(std::string_view fileName);

/// From the first lines of the unpacked file: a column or key that names the symbol, a chart's
/// granularity.
[[nodiscard]] CandleFileGuess guessFromText(std::string_view head);

/// The distance that most neighbours have; nullopt for fewer than two instants and for distances
/// that are no timeframe. Ascending.
[[nodiscard]] std::optional<Timeframe> guessFromTimes(const std::vector<Timestamp>& times);

/// Name, first lines and times of a file together. Reads it, blocks. Any thread.
[[nodiscard]] CandleFileGuess guessCandleFile(const std::string& path);

} // namespace qd
