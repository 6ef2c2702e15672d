// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/adapters/candlefiles/CandleFile.h"

#include <string>
#include <vector>

namespace qd {

/// qd data import: what was asked for.
struct ImportRequest
{
    std::vector<std::string> files;
    std::string symbol;
    std::string timeframe;
    std::string format = "auto";
    std::string venue;
};

/// Imports the files one after the other; what went in before an error stays. Main thread.
[[nodiscard]] Status importFiles(const ImportRequest& request, CliContext& context);

} // namespace qd
