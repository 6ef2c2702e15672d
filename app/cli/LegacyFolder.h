// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/LegacyImport.h"
#include "core/foundation/Cancellation.h"
#include "core/foundation/Result.h"

#include <string>
#include <vector>

namespace qd {

/// Every file below a folder of the old platform, read and never written. Links are not followed;
/// they, files that are too large and what cannot be read come without text and with the reason.
/// Only the text of .json files is read. NotFound, InvalidInput (no folder, too many files).
[[nodiscard]] Result<std::vector<LegacyFileText>>
readLegacyFolder(const std::string& folder, const CancellationToken& cancelled);

} // namespace qd
