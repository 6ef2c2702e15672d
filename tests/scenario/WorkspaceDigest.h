// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"

#include <string>
#include <vector>

namespace qd::test {

/// What a finished run left on disk, in words that do not depend on drawn ids.
struct WorkspaceDigest
{
    std::vector<std::string> orders; ///< That reached the venue.
    std::vector<std::string> fills;
    std::vector<std::string> trades;
    std::vector<std::string> equity;
    std::vector<std::string> positions; ///< Coins and cash of each bot, by its fills.
};

[[nodiscard]] Result<WorkspaceDigest> digestOf(const Workspace& workspace);

/// What is wrong between journal and venue books: orders or fills that only one knows or that
/// differ, fills booked twice, ids used twice, orders without a proven end. Empty: they agree.
[[nodiscard]] Result<std::vector<std::string>> disagreements(const Workspace& workspace);

} // namespace qd::test
