// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace qd::ui {

/// A line of text and a list that shrinks while typing, over the window: for commands and for
/// symbols. Enter takes the first or the chosen entry, Escape leaves. GUI thread.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString detail; ///< Shown right: a shortcut, a venue.
        QIcon icon;
        bool isEnabled = true;
        std::function<void()> run;
    };

    explicit CommandPalette(QWidget* window);

    void open(const QString& placeholder, std::vector<Entry> entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void take();
    void moveSelection(int rows);
    void place();

    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_proxy;
    std::vector<Entry> m_entries;
};

} // namespace qd::ui
