// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigFile.h"
#include "core/foundation/Result.h"
#include "core/foundation/Timestamp.h"

#include <string>

namespace qd {

/// Keeps other writers, threads and processes alike, out of a config folder while it lives.
class ConfigLock
{
public:
    static constexpr Duration kPatience = Duration::seconds(5);

    /// Waits that long for another writer; then Conflict. Makes the folder of `path`.
    [[nodiscard]] static Result<ConfigLock> acquire(const std::string& path,
                                                    Duration patience = kPatience);

private:
    explicit ConfigLock(FileHandle file) : m_file(std::move(file)) {}

    FileHandle m_file; ///< Closing it gives the lock back, as does the end of the process.
};

} // namespace qd
