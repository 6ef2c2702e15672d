// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/DatabaseFormat.h"

namespace qd::sqlite {

// The application ids spell QDJ1, QDM1, QDS1 and QDV1.

DatabaseFormat journalFormat()
{
    return {.name = "journal",
            .applicationId = 0x51444A31,
            .sync = Sync::Full,
            .pageSize = 4096,
            .migrations = migrationsOfJournal()};
}

DatabaseFormat marketFormat()
{
    // Payloads of some hundred kilobytes: larger pages make shorter overflow chains.
    return {.name = "market",
            .applicationId = 0x51444D31,
            .sync = Sync::Normal,
            .pageSize = 16384,
            .migrations = migrationsOfMarket()};
}

DatabaseFormat storageFormat()
{
    return {.name = "quarterdeck",
            .applicationId = 0x51445331,
            .sync = Sync::Normal,
            .pageSize = 4096,
            .migrations = migrationsOfStorage()};
}

DatabaseFormat venueFormat()
{
    return {.name = "paper",
            .applicationId = 0x51445631,
            .sync = Sync::Full,
            .pageSize = 4096,
            .migrations = migrationsOfVenue()};
}

std::vector<DatabaseFormat> allFormats()
{
    return {journalFormat(), venueFormat(), storageFormat(), marketFormat()};
}

} // namespace qd::sqlite
