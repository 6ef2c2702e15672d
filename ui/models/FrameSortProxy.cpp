// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FrameSortProxy.h"

namespace qd::ui {

FrameSortProxy::FrameSortProxy(TableModel& source, QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(SortRole);
    setSourceModel(&source);
    connect(&source, &TableModel::refreshed, this, &FrameSortProxy::settle);
}

void FrameSortProxy::setText(const QString& text)
{
    m_text = text;
    refilter();
}

void FrameSortProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    refilter();
}

void FrameSortProxy::refilter()
{
    invalidateFilter();
    settle();
}

void FrameSortProxy::settle()
{
    if (m_filter || !m_text.isEmpty())
        invalidateFilter();
    if (sortColumn() >= 0 && !isInOrder())
        sort(sortColumn(), sortOrder());
    Q_EMIT settled();
}

bool FrameSortProxy::isInOrder() const
{
    const int column = sortColumn();
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex before = mapToSource(index(row - 1, column));
        const QModelIndex after = mapToSource(index(row, column));
        const bool isWrong =
            sortOrder() == Qt::AscendingOrder ? lessThan(after, before) : lessThan(before, after);
        if (isWrong)
            return false;
    }
    return true;
}

bool FrameSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex& parent) const
{
    if (m_filter && !m_filter(sourceRow))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString cell = sourceModel()->index(sourceRow, column, parent).data().toString();
        if (cell.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool FrameSortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace qd::ui
