// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigFolder.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace qd {

struct ConfigFileChange
{
    enum class Kind : std::uint8_t { New, Changed, Gone };

    Kind kind = Kind::Changed;
    ConfigFolderFile file;
};

/// Remembers what a config folder looked like and tells what has happened since. A touched file
/// with the same content has not changed; one that cannot be read as JSON, or at all, has: whoever
/// reloads it decides. Notices changes within the clock's tick, too. One thread.
class ConfigScan
{
public:
    /// `folder` is config/ itself. Nothing is known yet: the first look() finds everything new.
    explicit ConfigScan(std::string folder) : m_folder(std::move(folder)) {}

    /// What is new, changed or gone since the last look, by kind and name. Cheap where nothing has
    /// happened for some looks: one stat a file. After an error (listConfigFolder) what was known
    /// stays known.
    [[nodiscard]] Result<std::vector<ConfigFileChange>> look();
    /// What the last look saw, by kind and name.
    [[nodiscard]] std::vector<ConfigFolderFile> files() const;

private:
    struct Stamp
    {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t modified = 0; ///< Nanoseconds.
        std::int64_t changed = 0;  ///< Of the inode, nanoseconds: no tool sets it back.

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Known
    {
        ConfigFolderFile file;
        Stamp stamp;
        std::string hash; ///< Empty: could not be read.
        /// How often the stamp was the same. A write within one tick of the file system's clock
        /// hides behind it: the content is trusted only after some looks.
        int calmLooks = 0;
    };
    using Files = std::map<std::string, Known>; ///< By path.

    [[nodiscard]] static Stamp stampOf(const std::string& path);
    [[nodiscard]] static Known lookAt(const ConfigFolderFile& file, const Known* before);

    std::string m_folder;
    Files m_known;
};

} // namespace qd
