// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"

#include "core/adapters/sqlite/SqliteBarStore.h"
#include "core/adapters/sqlite/SqliteJournal.h"
#include "core/adapters/sqlite/SqliteStorage.h"
#include "core/adapters/sqlite/SqliteVenueLedger.h"

namespace qd {

namespace {

template <typename Port, typename Adapter>
Result<std::unique_ptr<Port>> openStore(const sqlite::DatabaseFormat& format,
                                        const std::string& path, StoreAccess access,
                                        const StoreOptions& options)
{
    const auto mode =
        access == StoreAccess::ReadWrite ? sqlite::Access::ReadWrite : sqlite::Access::ReadOnly;
    Result<std::unique_ptr<sqlite::Database>> database = sqlite::Database::open(
        format, path, mode, {.busyTimeoutMs = options.busyTimeoutMs, .maxPages = options.maxPages});
    if (!database)
        return database.error();
    return std::unique_ptr<Port>(std::make_unique<Adapter>(std::move(database).value()));
}

} // namespace

Result<std::unique_ptr<JournalStore>> openJournal(const std::string& path, StoreAccess access,
                                                  const StoreOptions& options)
{
    return openStore<JournalStore, sqlite::SqliteJournal>(sqlite::journalFormat(), path, access,
                                                          options);
}

Result<std::unique_ptr<VenueLedger>> openVenueLedger(const std::string& path, StoreAccess access,
                                                     const StoreOptions& options)
{
    return openStore<VenueLedger, sqlite::SqliteVenueLedger>(sqlite::venueFormat(), path, access,
                                                             options);
}

Result<std::unique_ptr<Storage>> openStorage(const std::string& path, StoreAccess access,
                                             const StoreOptions& options)
{
    return openStore<Storage, sqlite::SqliteStorage>(sqlite::storageFormat(), path, access,
                                                     options);
}

Result<std::unique_ptr<BarStore>> openBarStore(const std::string& path, StoreAccess access,
                                               const StoreOptions& options)
{
    return openStore<BarStore, sqlite::SqliteBarStore>(sqlite::marketFormat(), path, access,
                                                       options);
}

} // namespace qd
