// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CommandServer.h"
#include "core/engine/LocalEngine.h"

namespace qd {

/// Teaches the command socket "data.import": {"file", "symbol", "timeframe", "format", "venue"} →
/// {"inserted", "replaced", "unchanged"}; the engine owns market.db, so others ask it. The path
/// must be absolute. Both outlive the server's connections.
void addImportCommand(CommandServer& server, LocalEngine& engine);

} // namespace qd
