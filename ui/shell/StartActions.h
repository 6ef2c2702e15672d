// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QObject>

namespace qd::ui {

/// The commands of the first minute: the welcome, and the import of candles by menu or by dropping
/// a file onto the window. What the program around the window cannot do is not offered.
/// Lives as long as the window. GUI thread.
class StartActions final : public QObject
{
    Q_OBJECT

public:
    StartActions(PaneServices& services, QWidget* window);

    /// Opens the welcome where nothing is stored and it was never closed before.
    void offerWelcome();
    void openWelcome();
    /// `path` empty: the user chooses.
    void openImport(const QString& path = {});
    void openMigration();

Q_SIGNALS:
    /// The window shall close; then the program opens the demo.
    void demoWanted();

protected:
    /// Files dragged over the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PaneServices& m_services;
    QWidget* m_window;
};

} // namespace qd::ui
