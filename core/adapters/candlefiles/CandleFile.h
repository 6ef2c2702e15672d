// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/HistorySource.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace qd {

/// How a file of candles is written. Gzip and zip are seen through in all of them.
enum class CandleFormat : std::uint8_t {
    Auto,          ///< Told by the content.
    Csv,           ///< A header names the columns, in any order; CryptoDataDownload and
                   ///< CoinMarketCap tables too. Without a header: time, O, H, L, C, volume.
    BinanceVision, ///< Klines of 12 columns, with or without a header, ms or µs.
    Ccxt,          ///< JSON array of arrays [ms, O, H, L, C, volume, …].
    YahooCsv,      ///< Date,Open,High,Low,Close,Adj Close,Volume
    YahooChart,    ///< JSON of Yahoo's v8 chart.
};

/// "auto", "csv", "binance-vision", "ccxt", "yahoo-csv", "yahoo-chart". Errors: Usage.
[[nodiscard]] Result<CandleFormat> parseCandleFormat(std::string_view name);

/// What an import saw. read = bars + duplicates + rejectedCount + outside.
struct CandleImport
{
    std::int64_t read = 0; ///< Rows, good or bad.
    std::int64_t bars = 0; ///< Handed on.
    std::int64_t duplicates = 0;
    std::int64_t outside = 0;           ///< Before `from` or not before `to`.
    std::vector<RejectedLine> rejected; ///< The first 1,000.
    std::int64_t rejectedCount = 0;
};

/// Rows of one batch of importCandles: 24 MB of columns.
inline constexpr std::size_t kCandleBatch = 500'000;

/// Reads a file ("-": standard input) once and hands its bars to the sink, ascending and unique
/// over all batches; the first batch comes only when the whole file has been read and found sound.
/// A row that cannot be used is rejected and listed; zero prices and high below low pass.
/// Memory stays below about 150 MB whatever the file's size; larger files take 48 bytes a row in
/// the folder for temporary files. Any thread.
/// Errors: InvalidInput (empty, binary, cut off, not candles, no usable row) with what to do,
/// NotFound, Permission, Storage, Cancelled, and what the sink returns.
[[nodiscard]] Result<CandleImport> importCandles(const std::string& path, CandleFormat format,
                                                 const HistoryRequest& request,
                                                 const std::function<Status(BarSeries)>& sink,
                                                 std::size_t batchRows = kCandleBatch);

/// The file as a source of history; the whole series is kept in memory.
[[nodiscard]] std::unique_ptr<HistorySource>
openCandleFile(std::string path, CandleFormat format = CandleFormat::Auto);

/// All bars of a file. `rejectedCount` tells of rows that were left out where a caller wants to
/// warn of them. Errors as importCandles.
[[nodiscard]] Result<BarSeries> loadCandles(const std::string& path, const SeriesKey& key,
                                            std::int64_t* rejectedCount = nullptr);

} // namespace qd
