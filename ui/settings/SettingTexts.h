// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace qd::ui {

/// A setting's label, meaning or unit, which the schema gives in English, in the user's language;
/// English again where no translation is known. GUI thread.
[[nodiscard]] QString settingText(const std::string& english);
/// Where a value is from: "default", "workspace", "environment" … in the user's language.
[[nodiscard]] QString layerText(const std::string& layer);
/// JSON text as a person would type it: no quotes, lists with commas.
[[nodiscard]] QString plainText(const std::string& json);

} // namespace qd::ui
