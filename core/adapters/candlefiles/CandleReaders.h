// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/CandleIntake.h"
#include "core/adapters/candlefiles/TextReader.h"

namespace qd {

/// The readers of the formats: each takes the text from its start and puts the rows into the
/// intake. A bad row is the intake's to list; an error means that the text as a whole is not
/// what it should be (InvalidInput), or that reading it failed.

/// Tables: plain, Binance klines, CryptoDataDownload, CoinMarketCap, Yahoo.
[[nodiscard]] Status readCsvCandles(TextReader& text, CandleFormat format, CandleIntake& intake);
/// [[ms, "O", "H", "L", "C", "volume", …], …], numbers bare or quoted.
[[nodiscard]] Status readArrayCandles(TextReader& text, CandleIntake& intake);
/// {"chart":{"result":[{"timestamp":[…],"indicators":{"quote":[{…}]}}]}}, up to 64 MiB.
[[nodiscard]] Status readYahooChart(TextReader& text, CandleIntake& intake);

} // namespace qd
