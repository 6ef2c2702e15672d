// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigSchema.h"
#include "core/configuration/ConfigStore.h"

#include <string>

namespace qd {

/// What this program offers to settings: its strategies, its venues, the time zones it knows. Made
/// once; any thread.
[[nodiscard]] const ConfigCatalog& programCatalog();
/// The description of every setting of this program. Made once; any thread.
[[nodiscard]] const ConfigSchema& programSchema();

/// The files of a config folder with their versions; what the schema refuses is not saved.
/// `schema` outlives the store.
[[nodiscard]] ConfigStore checkedStore(const std::string& folder, const ConfigSchema& schema);
/// Now, by the user who is signed in.
[[nodiscard]] ConfigEdit editByUser(const std::string& reason);

} // namespace qd
