// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace qd {

class CliContext;

/// `qd db import-legacy FILE.db`: the old platform's trades, bots and performance become ours.
void addImportLegacyCommand(CLI::App& db, CliContext& context);

} // namespace qd
