// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/CheckSum.h"
#include "core/adapters/sqlite/Statement.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace qd::sqlite {

/// Free extras of a record, kept as a JSON object of strings.
using Metadata = std::map<std::string, std::string>;

/// Binds the columns of one row from the left and sums them up on the way.
class RowWriter
{
public:
    explicit RowWriter(Statement& statement) : m_statement(statement) { statement.restart(); }

    /// Broken UTF-8 becomes the replacement mark.
    void text(std::string_view value);
    void blob(std::string_view bytes);
    void integer(std::int64_t value);
    void real(double value); ///< NaN and infinity fail the row: they have no place in a book.
    void amount(Decimal value) { text(value.toString()); }
    void amount(const std::optional<Decimal>& value);
    void time(Timestamp value) { integer(value.nanoseconds()); }
    void timeOrNull(Timestamp value); ///< The null instant as NULL.
    void json(const Metadata& values);
    /// The row's check_sum column: over all that was written before.
    void seal() { m_statement.bind(QVariant(static_cast<qlonglong>(m_sum.value()))); }

    [[nodiscard]] Status run();

private:
    void null();

    Statement& m_statement;
    CheckSum m_sum;
    bool m_hasNonFinite = false;
};

/// Reads the columns of the current row from the left. What cannot be read yields zeros; the
/// caller checks once, with finish(), and then trusts the row or drops all of it.
class RowReader
{
public:
    /// what: "a fill", for the error.
    RowReader(const Statement& statement, std::string what)
        : m_statement(statement), m_what(std::move(what))
    {}

    [[nodiscard]] std::string text();
    [[nodiscard]] std::string blob();
    [[nodiscard]] std::int64_t integer();
    [[nodiscard]] double real();
    [[nodiscard]] Decimal amount();
    [[nodiscard]] std::optional<Decimal> maybeAmount();
    [[nodiscard]] Timestamp time() { return Timestamp::fromNanoseconds(integer()); }
    [[nodiscard]] Timestamp timeOrNull();
    [[nodiscard]] Metadata json();
    /// A value spelled as text: parse(std::string_view) → Result<T>.
    template <typename Parse>
    [[nodiscard]] auto named(Parse parse)
    {
        auto parsed = parse(text());
        if (!parsed)
            fail(parsed.error().message);
        using Value = std::decay_t<decltype(parsed.value())>;
        return parsed ? parsed.value() : Value{};
    }
    /// Compares the check_sum column with what was read before it.
    void checkSeal();
    void fail(const std::string& reason);
    [[nodiscard]] Status finish() const;

private:
    [[nodiscard]] QVariant next() { return m_statement.column(m_index++); }

    const Statement& m_statement;
    std::string m_what;
    CheckSum m_sum;
    int m_index = 0;
    std::string m_reason;
};

} // namespace qd::sqlite
