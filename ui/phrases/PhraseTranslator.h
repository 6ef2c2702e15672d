// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace qd::ui {

/// What the engine says (a reason, a warning, a failure) in the language of the screen. English
/// again where no phrase of the catalogue fits. GUI thread.
[[nodiscard]] QString shownText(const std::string& english);
[[nodiscard]] QString shownText(const QString& english);

/// Turns the phrases of reports into the language of a code ("de"), whatever the screen speaks:
/// what EngineParts::Options::translate asks for. An unknown language leaves English. The function
/// may be called on any thread.
[[nodiscard]] std::function<std::string(const std::string& language, const std::string& phrase)>
reportTranslation();

} // namespace qd::ui
