// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <functional>

class QObject;

namespace qd {
class MigrationApi;
}

namespace qd::ui {

/// The program around the window: what only it can do. GUI thread.
class DesktopHost
{
public:
    virtual ~DesktopHost() = default;
    /// Fills the demo workspace beside the default one, in the background. Progress (0…1) and the
    /// answer run on the GUI thread and are dropped when `context` has died.
    virtual void prepareDemo(QObject* context, std::function<void(double)> progress,
                             std::function<void(Status)> done) = 0;
    /// After this window has closed the program opens the demo with a bot at work.
    virtual void reopenInDemo() = 0;
    /// The Python platform's configurations into this workspace; null: not offered.
    [[nodiscard]] virtual MigrationApi* migration() = 0;
};

} // namespace qd::ui
