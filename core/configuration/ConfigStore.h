// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigFolder.h"
#include "core/configuration/ConfigHistory.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// Which configurations are wanted; what is empty does not choose.
struct ConfigQuery
{
    std::optional<ConfigKind> kind;
    std::string name; ///< The file's name or the one in its header, all of it.
    std::string tag;  ///< One of its tags, all of it.
    std::string text; ///< Words that all occur somewhere in the file or its name, in any case.
};

/// One configuration and what its header says about it.
struct ConfigEntry
{
    ConfigKind kind = ConfigKind::Bot;
    std::string name;
    std::string path;
    std::string title;       ///< "name" in the file; may be empty.
    std::string description; ///< May be empty.
    std::vector<std::string> tags;
    std::string hash; ///< contentHash(); empty where the file could not be read.
    /// Why it cannot be used as it stands: its syntax, or that it cannot be read. Not validated.
    std::vector<ConfigProblem> problems;
};

struct ConfigListing
{
    std::vector<ConfigEntry> entries; ///< By kind, then name.
    std::vector<ConfigProblem> misplaced;
};

/// Who changes a configuration, when and why.
struct ConfigEdit
{
    std::string author;
    std::string reason; ///< May be empty.
    Timestamp at;
    /// The content the edit began with (ConfigEntry::hash, ConfigVersion::hash): Conflict when the
    /// file is another one by now. Empty: whatever is there is replaced.
    std::string basedOn;
    bool isMigration = false; ///< Only brings the file to a newer format.
};

/// The configurations of a workspace, config/KIND/NAME.json, and all their versions. Keeps nothing
/// in memory: several stores, threads and processes may share a folder. Any thread; waits for the
/// disk. Names are checked (checkConfigName): InvalidInput.
class ConfigStore
{
public:
    /// Everything wrong with a document, its syntax included; empty: acceptable.
    using Validator =
        std::function<std::vector<ConfigProblem>(const ConfigDocument&, ConfigKind kind)>;

    /// In diff(): the file as it is now.
    static constexpr int kCurrent = 0;

    /// `folder` is config/ itself; it is made when something is saved. Without a validator only
    /// the syntax counts.
    ConfigStore(std::string folder, Validator validator);

    [[nodiscard]] const std::string& folder() const { return m_folder; }

    [[nodiscard]] Result<ConfigListing> list(const ConfigQuery& query = {}) const;
    [[nodiscard]] Result<ConfigDocument> read(ConfigKind kind, std::string_view name) const;

    /// Writes the file and records it. The same text again makes no version and returns the last.
    /// Configuration with every problem when the text is not acceptable.
    [[nodiscard]] Result<ConfigVersion> save(ConfigKind kind, std::string_view name,
                                             const std::string& text, const ConfigEdit& edit) const;
    /// Takes the file away; its versions stay and can be rolled back to. NotFound.
    [[nodiscard]] Result<ConfigVersion> remove(ConfigKind kind, std::string_view name,
                                               const ConfigEdit& edit) const;
    /// Writes that version's text as a new one; it must be acceptable today.
    [[nodiscard]] Result<ConfigVersion> rollback(ConfigKind kind, std::string_view name, int number,
                                                 const ConfigEdit& edit) const;
    /// Records what somebody else did to the file; nullopt when the last version is what is there.
    /// Configuration for a file that cannot be read (yet): nothing is recorded then.
    [[nodiscard]] Result<std::optional<ConfigVersion>>
    noteChange(ConfigKind kind, std::string_view name, Timestamp at) const;

    /// NotFound when there is neither a file nor a version of that name.
    [[nodiscard]] Result<ConfigHistory::Log> history(ConfigKind kind, std::string_view name) const;
    /// NotFound; DataQuality when the version's text has been tampered with.
    [[nodiscard]] Result<ConfigDocument> version(ConfigKind kind, std::string_view name,
                                                 int number) const;
    /// What has to change to come from one version to the other.
    [[nodiscard]] Result<std::vector<ConfigValueChange>>
    diff(ConfigKind kind, std::string_view name, int before, int after) const;

private:
    class Writing;

    [[nodiscard]] std::string historyFolder() const;
    [[nodiscard]] Result<ConfigDocument> state(ConfigKind kind, std::string_view name,
                                               int number) const;
    [[nodiscard]] Status check(const ConfigDocument& document, ConfigKind kind) const;

    std::string m_folder;
    Validator m_validator;
};

} // namespace qd
