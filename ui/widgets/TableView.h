// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QTableView>

#include <functional>

class QSortFilterProxyModel;

namespace qd::ui {

class EmptyState;

/// The table of the house: dense rows, numbers right in figures of equal width, whole-row
/// selection, columns that can be hidden by the header's menu, a sentence where there is nothing.
/// Copies as TSV, exports as CSV. GUI thread.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    TableView(const Theme& theme, const QString& objectName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Shown while the table has no rows.
    [[nodiscard]] EmptyState& emptyState() { return *m_empty; }
    /// Widths of the columns in characters of the number font, 0: leave the default.
    void setColumnCharacters(const std::vector<int>& characters);
    /// Selected rows with a header line, tab separated; all rows when none is selected.
    [[nodiscard]] QString toTsv() const;
    /// All shown rows, by RFC 4180, plain numbers and ISO times.
    [[nodiscard]] QString toCsv() const;
    void copy() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showColumnMenu(const QPoint& position);
    void showEmptyWhenEmpty();
    void applyFonts();
    void makeRoomForTitles();
    [[nodiscard]] QString row(int index, int role, QChar separator) const;
    [[nodiscard]] std::vector<int> shownColumns() const;

    const Theme& m_theme;
    EmptyState* m_empty;
    std::vector<int> m_columnCharacters;
};

} // namespace qd::ui
