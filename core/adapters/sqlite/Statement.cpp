// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Statement.h"

#include "core/adapters/sqlite/SqliteError.h"

#include <QSqlError>

namespace qd::sqlite {

Statement::Statement(QSqlQuery query, std::string path, std::string doing)
    : m_query(std::move(query)),
      m_path(std::move(path)),
      m_doing(std::move(doing)),
      m_isPrepared(!m_query.lastError().isValid())
{}

Error Statement::failure() const
{
    return errorFor(m_query.lastError(), m_path, m_doing);
}

void Statement::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
}

Status Statement::run()
{
    m_bound = 0;
    if (!m_isPrepared || !m_query.exec())
        return failure();
    m_query.finish();
    return {};
}

Status Statement::forEach(const std::function<Status()>& onRow)
{
    m_bound = 0;
    if (!m_isPrepared || !m_query.exec())
        return failure();
    Status outcome;
    while (outcome.isOk() && m_query.next())
        outcome = onRow();
    // next() is also false when the file cannot be read on.
    if (outcome.isOk() && m_query.lastError().isValid())
        outcome = failure();
    m_query.finish(); // or the statement would go on holding its read lock
    return outcome;
}

} // namespace qd::sqlite
