// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace qd {

class CliContext;

/// `qd version` and `qd completion SHELL`.
void addVersionCommand(CLI::App& app, CliContext& context);

} // namespace qd
