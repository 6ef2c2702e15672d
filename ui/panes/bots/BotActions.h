// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QObject>

namespace qd::ui {

/// What can be done with bots, for buttons, menus and the palette; the commands mean the current
/// bot. Lives as long as the window. GUI thread.
class BotActions final : public QObject
{
    Q_OBJECT

public:
    BotActions(PaneServices& services, QWidget* window);

private:
    using Command = void (EngineApi::*)(const BotId&, QObject*, EngineApi::Done);

    QAction* add(const char* id, TextSource text, TextSource tip, const char* icon,
                 const QKeySequence& shortcut);
    void addMaking();
    void addRunning();
    void addEnding();
    void update();
    void run(const BotId& bot, const QString& what, Command command);
    void runOnCurrent(const QString& what, Command command);
    void pauseOrResume();
    /// Asks first: money or a record is at stake.
    void confirm(const QString& id, const QString& question, const QString& meaning,
                 const QString& button, std::function<void()> then);
    void openNewBot();
    void launchDemo();
    void launchDemoOn(const SeriesKey& series);
    void openPage(const BotId& bot);
    [[nodiscard]] const BotSnapshot* current() const;

    PaneServices& m_services;
    QWidget* m_window;
    QAction* m_new = nullptr;
    QAction* m_demo = nullptr;
    QAction* m_page = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_flatten = nullptr;
    QAction* m_remove = nullptr;
    bool m_willResume = false;
};

} // namespace qd::ui
