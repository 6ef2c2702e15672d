// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TableModel.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace qd::ui {

/// Sorts and filters once per batch instead of once per changed cell, and only where the order is
/// really another one: rows do not flicker at thousands of updates a second. GUI thread.
class FrameSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit FrameSortProxy(TableModel& source, QObject* parent = nullptr);

    /// Rows must contain the text in one of their cells; empty: all.
    void setText(const QString& text);
    /// A test of the pane's own; ask again through refilter().
    void setRowFilter(RowFilter filter);
    void refilter();
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    /// Rows came, went or changed: totals want a new sum.
    void settled();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void settle();
    [[nodiscard]] bool isInOrder() const;

    QString m_text;
    RowFilter m_filter;
};

} // namespace qd::ui
