// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/foundation/Cancellation.h"
#include "core/ports/BarStore.h"
#include "core/ports/HistorySource.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QObject;

namespace qd {

/// A file of candles and what its rows are to become.
struct CandleFile
{
    std::string path; ///< Absolute, UTF-8.
    SeriesKey series;
    std::string venue; ///< Where the candles are from; may be empty.
};

/// What a file's name and rows say about themselves; empty where they say nothing.
struct CandleFileGuess
{
    std::string symbol;
    std::optional<Timeframe> timeframe;
};

/// What an import of the file would find. rows = bars + duplicates + rejectedCount.
struct CandlePreview
{
    std::int64_t rows = 0;
    std::int64_t bars = 0;
    std::int64_t duplicates = 0;
    std::vector<RejectedLine> rejected; ///< The first 1,000.
    std::int64_t rejectedCount = 0;
    Timestamp first; ///< Open times.
    Timestamp last;
    std::int64_t gapCount = 0;
    std::int64_t missing = 0; ///< Bars missing in all gaps together.
};

/// Candle files into the store of the running engine, for forms. Every call returns at once;
/// progress (0…1) and answers run later on the thread of `context` and are dropped when it has
/// died. GUI or main thread.
class ImportApi
{
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;
    using Progress = std::function<void(double)>;

    virtual ~ImportApi() = default;
    /// Never fails: what cannot be guessed stays empty.
    virtual void guess(const std::string& path, QObject* context,
                       std::function<void(CandleFileGuess)> answer) = 0;
    /// Reads the whole file and stores nothing.
    virtual void preview(const CandleFile& file, CancellationToken cancellation, QObject* context,
                         Progress progress, Answer<CandlePreview> answer) = 0;
    /// All of the file or nothing of it.
    virtual void store(const CandleFile& file, CancellationToken cancellation, QObject* context,
                       Progress progress, Answer<StoreOutcome> answer) = 0;
};

} // namespace qd
