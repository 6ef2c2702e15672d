// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigProblem.h"
#include "core/configuration/ConfigSchema.h"
#include "core/foundation/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// A file in the config folder that a configuration lives in.
struct ConfigFolderFile
{
    ConfigKind kind = ConfigKind::Bot;
    std::string name; ///< "workspace" for the workspace's only one.
    std::string path;
};

struct ConfigFolderListing
{
    std::vector<ConfigFolderFile> files;  ///< By kind, then name.
    std::vector<ConfigProblem> misplaced; ///< *.json whose name no configuration can have.
};

/// [a-z0-9][a-z0-9._-]{0,63}, and "workspace" alone for the workspace: no way out of the folder.
/// InvalidInput says what is allowed.
[[nodiscard]] Status checkConfigName(ConfigKind kind, std::string_view name);
/// "environments" for Environment …; empty for the workspace's, which has no folder of its own.
[[nodiscard]] std::string_view configSubfolder(ConfigKind kind);
/// The files that are there; a missing folder holds none. Hidden files, other endings and folders
/// are left aside. Permission or Storage for a folder that cannot be read, InvalidInput for one
/// with more than 10,000 entries.
[[nodiscard]] Result<ConfigFolderListing> listConfigFolder(const std::string& folder);

} // namespace qd
