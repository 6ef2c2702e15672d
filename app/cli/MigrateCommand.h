// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace qd {

class CliContext;

/// `qd config migrate DIR`: the old platform's configuration becomes ours.
void addMigrateCommand(CLI::App& config, CliContext& context);

} // namespace qd
