// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace qd {

/// Bounds on what a file may unfold to; a file beyond them is refused, not read half.
struct ByteLimits
{
    std::uint64_t unpackedBytes = std::uint64_t{4} << 30U; ///< Of a gzip or zip file.
    std::uint64_t plainBytes = std::uint64_t{64} << 30U;
    std::uint64_t unpackedPerPacked = 200; ///< Candles pack to a third up to a thirtieth.
    std::uint64_t ratioFreeBytes = std::uint64_t{32} << 20U; ///< The ratio counts beyond this.
};

/// The bytes of a file, unpacked while they are read: nothing is ever written to disk, so names
/// inside an archive have no meaning. One thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Fills up to `capacity` bytes; 0 is the end. Errors: InvalidInput for a damaged or cut
    /// archive or one beyond the limits, Storage for a failing disk.
    [[nodiscard]] virtual Result<std::size_t> read(char* into, std::size_t capacity) = 0;
    /// Part of the input consumed so far, 0…1; 0 where the size is unknown.
    [[nodiscard]] virtual double fraction() const = 0;
};

/// Opens a file, "-" for standard input. Gzip and zip are recognised by content; a zip must hold
/// one file. Errors: NotFound, Permission, InvalidInput (a folder, an empty file).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openBytes(const std::string& path,
                                                            const ByteLimits& limits = {});

} // namespace qd
