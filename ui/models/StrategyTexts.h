// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace qd::ui {

/// A strategy's title, label or meaning, which the engine gives in English, in the user's
/// language; English again where no translation is known. GUI thread.
[[nodiscard]] QString strategyText(const std::string& english);

} // namespace qd::ui
