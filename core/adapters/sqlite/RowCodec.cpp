// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/RowCodec.h"

#include "core/adapters/sqlite/SqliteError.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace qd::sqlite {

namespace {

constexpr std::uint64_t kNullTag = 0x6E756C6C;

/// Sums text as it will be read back: the characters SQLite hands out, in UTF-16.
void addText(CheckSum& sum, const QString& text)
{
    sum.add(std::string_view(reinterpret_cast<const char*>(text.utf16()),
                             static_cast<std::size_t>(text.size()) * sizeof(char16_t)));
}

QString storableText(std::string_view value)
{
    QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    // SQLite drops a leading byte order mark; it must not look like damage later.
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text.isNull() ? QStringLiteral("") : text; // a null string would be bound as NULL
}

} // namespace

void RowWriter::text(std::string_view value)
{
    const QString stored = storableText(value);
    addText(m_sum, stored);
    m_statement.bind(stored);
}

void RowWriter::blob(std::string_view bytes)
{
    m_sum.add(bytes);
    QByteArray stored("", 0);
    stored.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    m_statement.bind(stored);
}

void RowWriter::integer(std::int64_t value)
{
    m_sum.add(static_cast<std::uint64_t>(value));
    m_statement.bind(QVariant(static_cast<qlonglong>(value)));
}

void RowWriter::real(double value)
{
    m_hasNonFinite = m_hasNonFinite || !std::isfinite(value);
    m_sum.add(std::bit_cast<std::uint64_t>(value));
    m_statement.bind(value);
}

void RowWriter::null()
{
    m_sum.add(kNullTag);
    m_statement.bind(QVariant());
}

void RowWriter::amount(const std::optional<Decimal>& value)
{
    value ? amount(*value) : null();
}

void RowWriter::timeOrNull(Timestamp value)
{
    value.isNull() ? null() : time(value);
}

void RowWriter::json(const Metadata& values)
{
    using nlohmann::json;
    text(json(values).dump(-1, ' ', false, json::error_handler_t::replace));
}

Status RowWriter::run()
{
    if (m_hasNonFinite)
        return makeError(ErrorKind::InvalidInput,
                         "cannot " + m_statement.doing() + ": a figure is not a finite number",
                         "Please report this with the log.")
            .with("file", m_statement.path());
    return m_statement.run();
}

std::string RowReader::text()
{
    const QString value = next().toString();
    addText(m_sum, value);
    return value.toStdString();
}

std::string RowReader::blob()
{
    const std::string bytes = next().toByteArray().toStdString();
    m_sum.add(bytes);
    return bytes;
}

std::int64_t RowReader::integer()
{
    const std::int64_t value = next().toLongLong();
    m_sum.add(static_cast<std::uint64_t>(value));
    return value;
}

double RowReader::real()
{
    const double value = next().toDouble();
    m_sum.add(std::bit_cast<std::uint64_t>(value));
    return value;
}

Decimal RowReader::amount()
{
    return named([](std::string_view value) { return Decimal::parse(value); });
}

std::optional<Decimal> RowReader::maybeAmount()
{
    if (!m_statement.column(m_index).isNull())
        return amount();
    ++m_index;
    m_sum.add(kNullTag);
    return std::nullopt;
}

Timestamp RowReader::timeOrNull()
{
    if (!m_statement.column(m_index).isNull())
        return time();
    ++m_index;
    m_sum.add(kNullTag);
    return {};
}

Metadata RowReader::json()
{
    const auto parsed = nlohmann::json::parse(text(), nullptr, false);
    Metadata values;
    if (!parsed.is_object()) {
        fail("its metadata is no JSON object");
        return values;
    }
    for (const auto& [key, value] : parsed.items())
        values.emplace(key, value.is_string() ? value.get<std::string>() : value.dump());
    return values;
}

void RowReader::checkSeal()
{
    if (next().toLongLong() != m_sum.value())
        fail("its check sum is wrong");
}

void RowReader::fail(const std::string& reason)
{
    if (m_reason.empty())
        m_reason = reason;
}

Status RowReader::finish() const
{
    if (m_reason.empty())
        return {};
    return errorForCode(kCodeCorrupt, m_statement.path(), m_statement.doing(),
                        m_what + ": " + m_reason);
}

} // namespace qd::sqlite
