// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace qd {

class CliContext;

/// `qd bench [NAME]`: figures of this machine that can be repeated.
void addBenchCommand(CLI::App& app, CliContext& context);

} // namespace qd
