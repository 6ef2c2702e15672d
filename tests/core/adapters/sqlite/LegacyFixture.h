// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/LegacyDatabase.h"

#include <QString>
#include <QStringList>

namespace qd::test {

/// The schema of the old platform's database, as its ORM made it.
[[nodiscard]] QStringList legacySchema();
/// Makes or extends an SQLite file by running statements; fails the test's run where one fails.
void runSql(const QString& path, const QStringList& statements);
/// The vocabulary that the tests of the database use: ids and symbols as they are, RSI mixins.
[[nodiscard]] LegacyVocabulary plainVocabulary();

} // namespace qd::test
