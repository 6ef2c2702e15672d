// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace qd {

class CliContext;

// The parts of the group `qd config`, each in a file of its own.

/// show, list
void addConfigViews(CLI::App& config, CliContext& context);
/// history, diff, rollback, set
void addConfigVersions(CLI::App& config, CliContext& context);

/// --set KEY=VALUE, repeatable.
void addSetFlag(CLI::App& command, std::vector<std::string>& settings);

} // namespace qd
