// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeEngine.h"
#include "ui/panes/PaneCatalog.h"
#include "ui/shell/MainWindow.h"

#include <QTest>

namespace qd::test {

/// The whole window over an engine that a test turns by hand.
struct WindowFixture
{
    explicit WindowFixture(FakeEngine::Content content = FakeEngine::Content::Rich,
                           const QString& configDirectory = {},
                           const QString& language = QStringLiteral("en"))
        : engine(content),
          panes(ui::paneCatalog()),
          window(engine, panes, {.configDirectory = configDirectory, .language = language})
    {
        window.show();
        // The bridge pulls the first snapshot one frame later.
        const bool hasArrived =
            QTest::qWaitFor([this] { return window.services().bridge.snapshot()->sequence > 0; });
        QD_ASSERT(hasArrived, "the window never pulled a snapshot");
    }

    /// Publishes the engine's state and waits until the window shows it.
    void show()
    {
        engine.publish();
        const auto wanted = engine.snapshot()->sequence;
        const bool hasArrived = QTest::qWaitFor(
            [this, wanted] { return window.services().bridge.snapshot()->sequence >= wanted; });
        QD_ASSERT(hasArrived, "the window did not follow the engine");
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = window.template findChild<Widget*>(QLatin1String(name));
        QD_ASSERT(widget != nullptr, name);
        return widget;
    }

    FakeEngine engine;
    ui::PaneRegistry panes;
    ui::MainWindow window;
};

} // namespace qd::test
