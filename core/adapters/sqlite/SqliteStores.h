// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace qd {

class BarStore;
class JournalStore;
class Storage;
class VenueLedger;

enum class StoreAccess : std::uint8_t { ReadOnly, ReadWrite };

struct StoreOptions
{
    int busyTimeoutMs = 5'000; ///< How long a lock of another program is waited for.
    std::int64_t maxPages = 0; ///< Upper limit of the file in database pages; 0: none.
};

// Each opens its file in the calling thread, and the store belongs to that thread from then on.
// ReadWrite creates, checks and migrates the file (after keeping a copy), and there may be one such
// store a file; ReadOnly needs an existing file, never changes it and may be opened beside a
// writer. Errors: NotFound (nothing to read), Conflict (locked, or a schema of a newer program),
// Permission (read-only file or folder), Storage (damaged, foreign, full). What is refused is left
// untouched.

/// journal.db: synced on every write.
[[nodiscard]] Result<std::unique_ptr<JournalStore>>
openJournal(const std::string& path, StoreAccess access = StoreAccess::ReadWrite,
            const StoreOptions& options = {});
/// paper.db: synced on every commit.
[[nodiscard]] Result<std::unique_ptr<VenueLedger>>
openVenueLedger(const std::string& path, StoreAccess access = StoreAccess::ReadWrite,
                const StoreOptions& options = {});
/// quarterdeck.db.
[[nodiscard]] Result<std::unique_ptr<Storage>>
openStorage(const std::string& path, StoreAccess access = StoreAccess::ReadWrite,
            const StoreOptions& options = {});
/// market.db.
[[nodiscard]] Result<std::unique_ptr<BarStore>>
openBarStore(const std::string& path, StoreAccess access, const StoreOptions& options = {});

/// A database file as qd db status shows it.
struct DatabaseStatus
{
    std::string path;
    std::string name; ///< "journal", "paper", "quarterdeck", "market"
    std::int64_t schemaVersion = 0;
    std::int64_t programVersion = 0; ///< The schema this program writes.
    std::int64_t pages = 0;
    std::int64_t pageSize = 0; ///< Bytes.
    std::int64_t freePages = 0;
    std::int64_t fileBytes = 0;
    std::int64_t commitLogBytes = 0; ///< Of the -wal file.
    std::string journalMode;
};

/// Reads a file's figures without changing it, also when its schema is older or newer.
[[nodiscard]] Result<DatabaseStatus> databaseStatus(const std::string& path);
/// Everything that is wrong with a file: pages and indexes, foreign keys, the check sum of each row
/// and chunk. Empty: sound. Errors only where the file cannot be examined at all.
[[nodiscard]] Result<std::vector<std::string>> checkDatabase(const std::string& path);
/// Copies a database, also one in use, to a new file; synced. Conflict when it exists. Damaged
/// pages fail it; damaged rows travel along, checkDatabase() of the copy finds them.
[[nodiscard]] Status backupDatabase(const std::string& from, const std::string& to);

} // namespace qd
