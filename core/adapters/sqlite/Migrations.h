// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace qd::sqlite {

/// One numbered step of a schema, forward only. A blank line ends each statement of its text.
struct Migration
{
    int version = 0; ///< 1, 2, 3…
    std::string name;
    std::string sql;
};

// From resources/sql/<database>, embedded when the library is built.
[[nodiscard]] std::vector<Migration> migrationsOfJournal();
[[nodiscard]] std::vector<Migration> migrationsOfMarket();
[[nodiscard]] std::vector<Migration> migrationsOfStorage();
[[nodiscard]] std::vector<Migration> migrationsOfVenue();

/// The statements of a migration, without its comments.
[[nodiscard]] std::vector<std::string> statementsOf(const Migration& migration);

} // namespace qd::sqlite
