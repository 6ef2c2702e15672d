// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace qd::ui {

using TextSource = std::function<QString()>; ///< tr(), asked again after a language change.

/// How an action is made.
struct ActionInfo
{
    QString id;         ///< "bot.start": stable, never shown; the QAction's objectName.
    TextSource text;    ///< "Start bot"
    TextSource toolTip; ///< One sentence; the shortcut is appended.
    QString icon;       ///< Name in resources/icons; may be empty.
    QKeySequence shortcut;
    bool isCheckable = false;
};

/// Every command of the program: buttons, menus, the palette and the shortcut list show these.
/// Ids and shortcuts are unique (a second claim is a programmer's error). GUI thread.
class ActionCatalog final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalog(const Theme& theme, QObject* parent = nullptr);

    /// Creates the action; its shortcut works wherever `scope` is (the window by default). The
    /// action lives as long as `scope`, or the catalog where there is none.
    QAction* add(const ActionInfo& info, QWidget* scope = nullptr);
    [[nodiscard]] QAction* find(const QString& id) const; ///< Null when unknown.
    /// In the order of their making; dead ones left out.
    [[nodiscard]] std::vector<QAction*> actions() const;
    /// Keys of the user's choice, asked when an action is made; nullopt: its own.
    void setChosenKeys(std::function<std::optional<QKeySequence>(const QString& id)> chosen);
    /// Changes an action's keys now. Keys that another action has are taken from it.
    void setKeys(const QString& id, const QKeySequence& keys);
    [[nodiscard]] QKeySequence ownKeys(const QString& id) const; ///< Those it was made with.
    /// The action that has the keys now, null when they are free.
    [[nodiscard]] QAction* findByKeys(const QKeySequence& keys) const;
    /// The window that shortcuts work in when an action has no scope of its own.
    void setWindow(QWidget* window);
    /// Asks all texts again.
    void retranslate();

Q_SIGNALS:
    void actionAdded(QAction* action);

private:
    struct Entry
    {
        QAction* action = nullptr;
        ActionInfo info;
    };
    void setTexts(const Entry& entry) const;

    const Theme& m_theme;
    std::function<std::optional<QKeySequence>(const QString&)> m_chosenKeys;
    QWidget* m_window = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace qd::ui
