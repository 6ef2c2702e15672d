// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace qd {

/// A completion script for "bash", "zsh" or "fish", made from the commands and flags as they are.
[[nodiscard]] std::string completionScript(const CLI::App& app, const std::string& shell);

} // namespace qd
