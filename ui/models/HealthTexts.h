// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "ui/widgets/Roles.h"

#include <QString>

/// The words of errors and of what guards against them, in the user's language. GUI thread.
namespace qd::ui {

[[nodiscard]] QString textOf(ErrorKind kind);
/// What a person should do about an error of the kind.
[[nodiscard]] QString adviceOn(ErrorKind kind);
[[nodiscard]] QString textOf(Severity severity);
[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] QString textOf(GuardKind kind);
[[nodiscard]] QString textOf(GuardState state);
[[nodiscard]] Tone toneOf(GuardState state);

} // namespace qd::ui
