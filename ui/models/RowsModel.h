// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "ui/models/TableModel.h"

#include <QSet>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <utility>
#include <vector>

namespace qd::ui {

/// A table of values with stable keys: an update becomes the fewest row changes, never a reset, so
/// selection and scroll position stay. Row needs `QString key() const` and `operator==`.
/// GUI thread.
template <typename Row>
class RowsModel : public TableModel
{
public:
    explicit RowsModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : TableModel(parent), m_columns(std::move(columns))
    {}

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        return {};
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        return cell(column, m_rows[static_cast<std::size_t>(index.row())], role);
    }

    /// Replaces the content by what is different. Keys are unique.
    void update(std::vector<Row> rows)
    {
        removeMissing(rows);
        QSet<QString> known;
        for (const Row& row : m_rows)
            known.insert(row.key());
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t end = i;
            while (end < rows.size() && !known.contains(rows[end].key()))
                ++end;
            if (end > i)
                insertRange(i, rows, end);
            else
                bringTo(i, rows[i]);
            i = std::max(end, i + 1);
        }
        Q_EMIT refreshed();
    }

    /// Adds rows behind the others; the oldest leave when there are more than `most`.
    void append(std::vector<Row> rows, std::size_t most)
    {
        if (rows.empty())
            return;
        if (rows.size() > most)
            rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
        const std::size_t total = m_rows.size() + rows.size();
        if (total > most)
            removeRange(0, total - most);
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
        Q_EMIT refreshed();
    }

    /// Changes the row with the same key or adds it behind the others.
    void put(Row row)
    {
        const QString key = row.key();
        for (std::size_t i = m_rows.size(); i-- > 0;) {
            if (m_rows[i].key() == key) {
                change(i, std::move(row));
                return;
            }
        }
        const auto at = static_cast<int>(m_rows.size());
        beginInsertRows({}, at, at);
        m_rows.push_back(std::move(row));
        endInsertRows();
    }

private:
    static QVariant alignment(const Column<Row>& column)
    {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }

    static QVariant cell(const Column<Row>& column, const Row& row, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return alignment(column);
        case Qt::ToolTipRole:
            return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        case SortRole:
            return column.sort ? column.sort(row) : QVariant(column.text(row));
        case PlainRole:
            return column.plain ? column.plain(row) : column.text(row);
        case ToneRole:
            return static_cast<int>(column.tone ? column.tone(row) : Tone::Normal);
        case SparkRole:
            return column.spark ? column.spark(row) : QVariant();
        case KeyRole:
            return row.key();
        default:
            return {};
        }
    }

    void removeMissing(const std::vector<Row>& wanted)
    {
        QSet<QString> keys;
        for (const Row& row : wanted)
            keys.insert(row.key());
        for (std::size_t i = m_rows.size(); i > 0;) {
            const std::size_t last = i;
            while (i > 0 && !keys.contains(m_rows[i - 1].key()))
                --i;
            if (i < last)
                removeRange(i, last - i);
            else
                --i;
        }
    }

    void removeRange(std::size_t first, std::size_t count)
    {
        const std::size_t gone = std::min(count, m_rows.size() - first);
        if (gone == 0)
            return;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + gone) - 1);
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(first);
        m_rows.erase(begin, begin + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }

    void insertRange(std::size_t first, std::vector<Row>& wanted, std::size_t end)
    {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(first);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                      std::make_move_iterator(from),
                      std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(end)));
        endInsertRows();
    }

    /// Makes row i the known row with that key: moved up from below where it stands elsewhere.
    void bringTo(std::size_t i, Row wanted)
    {
        const QString key = wanted.key();
        std::size_t at = i;
        while (at < m_rows.size() && m_rows[at].key() != key)
            ++at;
        QD_ASSERT(at < m_rows.size(), "two rows of a table share a key");
        const auto to = static_cast<int>(i);
        if (at != i) {
            const auto from = static_cast<int>(at);
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        change(i, std::move(wanted));
    }

    void change(std::size_t i, Row row)
    {
        if (m_rows[i] == row)
            return;
        m_rows[i] = std::move(row);
        const auto at = static_cast<int>(i);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace qd::ui
