// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <string>

namespace qd::sqlite {

/// A prepared statement. Values are bound from the left; a statement that could not be prepared
/// says so when it runs. Belongs to one Database and its thread.
class Statement
{
public:
    Statement(QSqlQuery query, std::string path, std::string doing);

    /// Begins a new row of values.
    void restart() { m_bound = 0; }
    void bind(const QVariant& value);
    /// Executes a statement without rows.
    [[nodiscard]] Status run();
    /// Executes and calls for each row; an error of onRow ends it.
    [[nodiscard]] Status forEach(const std::function<Status()>& onRow);
    [[nodiscard]] QVariant column(int index) const { return m_query.value(index); }
    [[nodiscard]] std::int64_t changedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const std::string& doing() const { return m_doing; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    [[nodiscard]] Error failure() const;

    QSqlQuery m_query;
    std::string m_path;
    std::string m_doing;
    int m_bound = 0;
    bool m_isPrepared = false;
};

} // namespace qd::sqlite
