// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeEngine.h"
#include "tests/ui/FakeDoors.h"
#include "ui/panes/PaneCatalog.h"
#include "ui/shell/MainWindow.h"

#include <QTest>

namespace qd::test {

/// The window with all its doors, as the program opens it.
struct FirstRunFixture
{
    explicit FirstRunFixture(FakeEngine::Content content = FakeEngine::Content::Empty,
                             const QString& configDirectory = {})
        : engine(content), panes(ui::paneCatalog()), window(engine, panes, options(configDirectory))
    {
        window.show();
        const bool hasArrived =
            QTest::qWaitFor([this] { return window.services().bridge.snapshot()->sequence > 0; });
        QD_ASSERT(hasArrived, "the window never pulled a snapshot");
    }

    [[nodiscard]] ui::ShellOptions options(const QString& configDirectory)
    {
        return {.configDirectory = configDirectory,
                .language = QStringLiteral("en"),
                .doors = {.host = &host,
                          .imports = &imports,
                          .settings = &settings,
                          .botFiles = &botFiles},
                .offersWelcome = true};
    }
    void trigger(const char* action)
    {
        QAction* known = window.services().actions.find(QLatin1String(action));
        QD_ASSERT(known != nullptr, action);
        known->trigger();
    }
    /// The widget, or null while there is none.
    template <typename Widget>
    [[nodiscard]] Widget* look(const char* name) const
    {
        return window.template findChild<Widget*>(QLatin1String(name));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = look<Widget>(name);
        QD_ASSERT(widget != nullptr, name);
        return widget;
    }

    FakeHost host;
    FakeImports imports;
    FakeSettings settings;
    FakeBotFiles botFiles;
    FakeEngine engine;
    ui::PaneRegistry panes;
    ui::MainWindow window;
};

} // namespace qd::test
