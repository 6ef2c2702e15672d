// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigComparison.h"
#include "core/configuration/ConfigSchema.h"
#include "core/foundation/Result.h"
#include "core/foundation/Timestamp.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What made a version of a configuration.
enum class ConfigVersionOrigin : std::uint8_t {
    New,      ///< The first one, or the first that was noticed.
    Edit,     ///< Saved through the program.
    Rollback, ///< An earlier version, once more.
    Migrate,  ///< Brought to a newer file format.
    Reload,   ///< Somebody else wrote the file; it was noticed.
    Remove,   ///< The file is gone; there is no text.
};

[[nodiscard]] std::string_view toText(ConfigVersionOrigin origin); ///< "new", "edit" …

/// One line of a configuration's history.
struct ConfigVersion
{
    int number = 0; ///< From 1; never used twice.
    Timestamp at;   ///< Milliseconds.
    ConfigVersionOrigin origin = ConfigVersionOrigin::Edit;
    std::string author; ///< "outside" for what was noticed.
    std::string reason;
    std::string hash; ///< contentHash() of the text; empty for Remove.
    /// Against the version before. At most kMaxChanges, long values cut off with "…".
    std::vector<ConfigValueChange> changes;
    std::size_t changesLeftOut = 0; ///< How many more there were.

    static constexpr std::size_t kMaxChanges = 200;
};

/// One line of log.jsonl, without the line feed.
[[nodiscard]] std::string toLogLine(const ConfigVersion& version);
/// nullopt for what is no such line.
[[nodiscard]] std::optional<ConfigVersion> parseLogLine(std::string_view line);

/// The versions of one configuration: .history/KIND/NAME/NNNNNN.json and log.jsonl beside them.
/// What is there is never changed or written over. Writing needs the folder's lock (ConfigLock).
/// Any thread.
class ConfigHistory
{
public:
    static constexpr std::size_t kMaxLogBytes = 64U << 20U;
    static constexpr int kMaxVersions = 999'999;

    struct Log
    {
        std::vector<ConfigVersion> versions; ///< Oldest first.
        std::size_t damagedLines = 0;        ///< That cannot be read; a torn last line is none.
    };

    /// `folder` is the .history folder itself.
    ConfigHistory(const std::string& folder, ConfigKind kind, std::string_view name);

    /// Empty where nothing has been recorded. Permission, Storage, InvalidInput (too large).
    [[nodiscard]] Result<Log> log() const;
    /// NotFound; DataQuality where the text is not the one that was recorded.
    [[nodiscard]] Result<std::string> text(const ConfigVersion& version) const;
    [[nodiscard]] std::string textPath(int number) const;

    // Recording takes three steps, so that no log line lacks its text, and none tells of a file
    // that was not written: keepText, the file itself, appendLine.

    /// The number of the next version.
    [[nodiscard]] Result<int> nextNumber() const;
    [[nodiscard]] Status keepText(int number, std::string_view text) const;
    /// On the disk when it returns.
    [[nodiscard]] Status appendLine(const ConfigVersion& version) const;

private:
    [[nodiscard]] std::string logPath() const;

    std::string m_folder;
};

} // namespace qd
