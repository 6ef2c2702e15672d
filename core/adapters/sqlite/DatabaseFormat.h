// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Migrations.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qd::sqlite {

/// When a commit is on the disk. Full: before COMMIT returns. Normal: an application crash loses
/// nothing, a power cut may lose the last commits, never consistency.
enum class Sync : std::uint8_t { Full, Normal };

/// What makes one of our databases: its mark in the file's header, its schema, its durability.
struct DatabaseFormat
{
    std::string name;               ///< "journal", as messages call it
    std::int32_t applicationId = 0; ///< PRAGMA application_id; tells our files from foreign ones
    Sync sync = Sync::Full;
    int pageSize = 4096; ///< Of a new file.
    std::vector<Migration> migrations;

    [[nodiscard]] int currentVersion() const { return static_cast<int>(migrations.size()); }
};

[[nodiscard]] DatabaseFormat journalFormat();
[[nodiscard]] DatabaseFormat marketFormat();
[[nodiscard]] DatabaseFormat storageFormat();
[[nodiscard]] DatabaseFormat venueFormat();
[[nodiscard]] std::vector<DatabaseFormat> allFormats();

} // namespace qd::sqlite
