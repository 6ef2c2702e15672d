// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// qd run: what was asked for.
struct RunRequest
{
    std::vector<std::string> bots; ///< Started beside those that ran when the engine ended.
    std::optional<double> pace;    ///< Steps a second; 0: as fast as answers come.
    std::vector<std::pair<std::string, std::string>> settings; ///< --set: path and text.
    bool isEndingWithData = false;                             ///< Ends when the recorded bars do.
};

/// Runs the engine until Ctrl-C, SIGTERM, `qd bot`'s stop command or the end of the data.
[[nodiscard]] Status runEngine(const RunRequest& request, CliContext& context);

/// qd demo: trades invented markets at a quick pace for some minutes and writes reports.
[[nodiscard]] Status runDemo(double minutes, CliContext& context);

} // namespace qd
