// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qd::sqlite {

/// Bars in columns of mantissas, in the order of BarSeries.
struct BarColumns
{
    std::vector<std::int64_t> openTime; ///< ns
    std::vector<std::int64_t> open;
    std::vector<std::int64_t> high;
    std::vector<std::int64_t> low;
    std::vector<std::int64_t> close;
    std::vector<std::int64_t> volume;

    [[nodiscard]] std::size_t size() const { return openTime.size(); }
    void reserve(std::size_t bars);
    void resize(std::size_t bars);
    /// Keeps the bars from first to before last.
    void trim(std::size_t first, std::size_t last);
};

/// Columns that somebody else owns, all of the same length.
struct BarView
{
    std::span<const std::int64_t> openTime;
    std::span<const std::int64_t> open;
    std::span<const std::int64_t> high;
    std::span<const std::int64_t> low;
    std::span<const std::int64_t> close;
    std::span<const std::int64_t> volume;
};

[[nodiscard]] BarView viewOf(const BarSeries& bars, std::size_t first, std::size_t count);

/// Compresses bars. Open times are kept as runs of equal steps, the open as its distance from the
/// close before, the other prices from the bar's own open and close, all of them zigzag-coded,
/// split into planes of bytes (upper planes of zeros are left out) and packed with zstd. Lossless
/// for every 64-bit value, however senseless the bar.
[[nodiscard]] std::string encodeChunk(const BarView& bars);

/// Appends the bars of a chunk. Whatever the bytes are, nothing is read or written out of bounds;
/// false when they are no chunk of `count` bars (`into` then has lost nothing but may have grown).
[[nodiscard]] bool decodeChunk(std::string_view bytes, std::size_t count, BarColumns& into);

/// Check sum of a chunk's bytes.
[[nodiscard]] std::int64_t chunkSum(std::string_view bytes);

} // namespace qd::sqlite
