// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Log.h"

#include <functional>
#include <memory>
#include <vector>

namespace qd::ui {

/// Listens to the program's log and keeps what the screen has not seen yet: at most 2,000 lines,
/// the oldest fall out. `wake` runs on the logging thread when the box was empty.
class LogTap
{
public:
    explicit LogTap(std::function<void()> wake);
    ~LogTap();
    LogTap(const LogTap&) = delete;
    LogTap& operator=(const LogTap&) = delete;

    /// Oldest first. Any thread.
    [[nodiscard]] std::vector<LogRecord> take();

private:
    struct Box;
    std::shared_ptr<Box> m_box; ///< Shared with the listener, which may outlive a swap.
};

} // namespace qd::ui
