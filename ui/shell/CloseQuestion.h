// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"

#include <functional>

class QWidget;

namespace qd::ui {

/// Bots that trade or are about to; closing the window stops them deciding.
[[nodiscard]] int activeBots(const EngineSnapshot& snapshot);

/// Asks whether to close while bots are active, saying what it means for the money; `close` runs
/// when the user wants it. Does not block.
void askBeforeClosing(QWidget* window, const EngineSnapshot& snapshot, std::function<void()> close);

} // namespace qd::ui
