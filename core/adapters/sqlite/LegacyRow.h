// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/LegacyDatabase.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace qd::sqlite {

/// Amounts beyond it are no money; below, a whole table can be summed up.
inline const Decimal kMostMoney = Decimal::fromInt(1'000'000'000'000'000);

/// Gathers what is worth telling, so that a million rows with one flaw are one note.
class LegacyNotes
{
public:
    void add(const std::string& table, const std::string& column, const std::string& what,
             const std::string& row);
    [[nodiscard]] std::vector<LegacyNote> take();

private:
    std::map<std::tuple<std::string, std::string, std::string>, LegacyNote> m_notes;
};

/// A time in any of the spellings that Python programs leave behind: isoformat with T or a blank,
/// with or without fraction and zone ("+00:00", "+0000", "+00", "Z", " UTC"), and seconds,
/// milliseconds, microseconds or nanoseconds since 1970, told apart by their size. A time without
/// a zone is UTC. Nothing where it is none.
[[nodiscard]] std::optional<Timestamp> parseLegacyTime(std::string_view text);
/// Whether parseLegacyTime() had to take UTC for granted.
[[nodiscard]] bool hasNoZone(std::string_view text);

/// One row, read by column names without regard to case. What is absent, NULL or blank is nothing;
/// what cannot be understood is nothing as well, and noted.
class LegacyRow
{
public:
    /// `columns` maps lower-case names to places.
    using Columns = std::map<std::string, int, std::less<>>;
    LegacyRow(const QSqlQuery& query, const Columns& columns, std::string table, std::int64_t place,
              LegacyNotes& notes);

    [[nodiscard]] const std::string& name() const { return m_name; } ///< For reports.
    [[nodiscard]] std::string text(std::string_view column) const;
    [[nodiscard]] std::optional<Decimal> amount(std::string_view column) const;
    [[nodiscard]] std::optional<double> figure(std::string_view column) const;
    [[nodiscard]] std::optional<std::int64_t> count(std::string_view column) const;
    [[nodiscard]] Timestamp time(std::string_view column) const; ///< Null: none.
    /// Members of a JSON object as text, secrets left out; other text under the column's name.
    [[nodiscard]] std::map<std::string, std::string>
    extras(std::string_view column, const LegacyVocabulary& vocabulary) const;

    void note(std::string_view column, const std::string& what) const;

private:
    [[nodiscard]] QVariant value(std::string_view column) const;
    /// The number as text; numbers in BLOBs (of numpy) are decoded.
    [[nodiscard]] std::string numberText(std::string_view column) const;

    const QSqlQuery& m_query;
    const Columns& m_columns;
    std::string m_table;
    std::string m_name;
    LegacyNotes& m_notes;
};

} // namespace qd::sqlite
