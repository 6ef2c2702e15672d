// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/engine/EngineSnapshot.h"
#include "core/foundation/Log.h"
#include "ui/widgets/Roles.h"

#include <QString>

/// The domain's words in the user's language. GUI thread.
namespace qd::ui {

[[nodiscard]] QString textOf(BotState state);
[[nodiscard]] Tone toneOf(BotState state);
[[nodiscard]] QString textOf(Side side);
[[nodiscard]] Tone toneOf(Side side);
[[nodiscard]] QString textOf(OrderType type);
[[nodiscard]] QString textOf(OrderPurpose purpose);
[[nodiscard]] QString textOf(OrderState state);
[[nodiscard]] Tone toneOf(OrderState state);
[[nodiscard]] QString textOf(LogLevel level);
[[nodiscard]] Tone toneOf(LogLevel level);
/// "All in", "5 % of equity": how large entries are.
[[nodiscard]] QString textOf(const SizingSpec& sizing);
[[nodiscard]] Tone toneOfSign(Decimal value);
[[nodiscard]] QString fromUtf8(const std::string& text);

} // namespace qd::ui
