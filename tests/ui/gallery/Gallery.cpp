// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"
#include "ui/panes/PaneCatalog.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>

namespace {

/// Lets timers and queued answers run: a picture of a half-built window proves nothing.
void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void photograph(const QDir& directory, const QString& theme, const QString& language)
{
    qd::test::FakeEngine engine;
    const qd::ui::PaneRegistry panes = qd::ui::paneCatalog();
    qd::ui::ShellOptions options;
    options.theme = theme;
    options.language = language;
    qd::ui::MainWindow window(engine, panes, options);
    window.show();
    const auto save = [&](QWidget& widget, const QString& name) {
        widget.grab().save(
            directory.filePath(QStringLiteral("%1-%2-%3.png").arg(name, theme, language)));
    };
    for (int i = 0; i < 5; ++i) {
        engine.step();
        settle(60);
    }
    for (const qd::ui::Perspective perspective : qd::ui::kPerspectives) {
        window.showPerspective(perspective);
        settle(400);
        save(window, qd::ui::perspectiveId(perspective));
    }
    window.showPerspective(qd::ui::Perspective::Trade);
    for (const char* pane : {"positions", "orders", "trades", "log"}) {
        window.findChild<QWidget*>(QStringLiteral("pane.") + QLatin1String(pane))->raise();
        settle(200);
        save(window, QLatin1String(pane));
    }
    qd::ui::ActionCatalog& actions = window.services().actions;
    actions.find(QStringLiteral("palette.open"))->trigger();
    settle(200);
    save(window, QStringLiteral("palette"));
    actions.find(QStringLiteral("bot.page"))->trigger();
    actions.find(QStringLiteral("bot.new"))->trigger();
    settle(400);
    for (QDialog* dialog : window.findChildren<QDialog*>())
        save(*dialog, dialog->objectName());
    for (QDialog* dialog : window.findChildren<QDialog*>())
        dialog->close();
    engine.state.mode = qd::EngineMode::Live;
    engine.publish();
    settle(200);
    save(window, QStringLiteral("live"));
    window.closeNow();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    for (const char* theme : {"dark", "light"})
        photograph(directory, QLatin1String(theme), QStringLiteral("en"));
    photograph(directory, QStringLiteral("dark"), QStringLiteral("de"));
    return 0;
}
