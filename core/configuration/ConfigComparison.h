// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"

#include <string>
#include <vector>

namespace qd {

/// One value that two texts do not share.
struct ConfigValueChange
{
    std::string path;   ///< As ConfigPath.h spells them.
    std::string before; ///< JSON text; empty: added.
    std::string after;  ///< JSON text; empty: removed.
};

/// What differs, in the order of `before`, then what is new in the order of `after`. Order of keys,
/// comments and spacing do not count. Sections and lists of one length are compared element by
/// element; a section that is new or gone, and a list whose length changed, is one change. Pure.
[[nodiscard]] std::vector<ConfigValueChange> valueChanges(const ConfigNode& before,
                                                          const ConfigNode& after);

} // namespace qd
