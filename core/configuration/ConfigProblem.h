// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/foundation/Error.h"

#include <string>
#include <vector>

namespace qd {

/// One thing that is wrong in a file, with all that a person needs to mend it.
struct ConfigProblem
{
    std::string file;
    TextPosition position;
    std::string path;    ///< "risk.max_daily_loss"; empty for the syntax of the whole file.
    std::string what;    ///< "must be at least 0, is -5"
    std::string allowed; ///< "a number from 0 to 100"; may be empty.
    std::string hint;    ///< "did you mean “max_daily_loss”?"; may be empty.
};

/// "bot.json:12:5: risk.max_daily_loss: must be …; allowed: …; did you mean …?"
[[nodiscard]] std::string toText(const ConfigProblem& problem);
/// All of them as one Configuration error (exit code 3): the message tells the first, its context
/// counts and lists them all. `problems` must not be empty.
[[nodiscard]] Error toError(const std::vector<ConfigProblem>& problems);

} // namespace qd
