// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigLock.h"
#include "core/configuration/ConfigStore.h"

namespace qd {

/// One change to one configuration: all of it happens under the folder's lock. For one call.
class ConfigStore::Writing
{
public:
    /// Takes the lock and looks at what is there.
    [[nodiscard]] static Result<Writing> begin(const std::string& folder, ConfigKind kind,
                                               std::string_view name);

    [[nodiscard]] bool hasFile() const { return m_text.has_value(); }
    /// The file as it is; empty where there is none.
    [[nodiscard]] const std::optional<std::string>& text() const { return m_text; }
    /// The last version, nullptr where there is none.
    [[nodiscard]] const ConfigVersion* last() const;
    /// Whether the last version is what is there.
    [[nodiscard]] bool isRecorded() const;

    /// Before an edit: records what is not yet, and refuses what began with another content.
    [[nodiscard]] Status prepare(const ConfigEdit& edit);
    /// Records the file as somebody else left it.
    [[nodiscard]] Result<ConfigVersion> recordOutside(Timestamp at);
    /// Keeps the text, writes the file, logs it. `version` says by whom, when, why and how.
    [[nodiscard]] Result<ConfigVersion> write(const std::string& text, ConfigVersion version);
    [[nodiscard]] Result<ConfigVersion> takeAway(ConfigVersion version);

private:
    Writing(ConfigLock lock, ConfigHistory history, std::string path)
        : m_lock(std::move(lock)), m_history(std::move(history)), m_path(std::move(path))
    {}
    /// Numbers the version and notes what differs from the text recorded last.
    [[nodiscard]] Status complete(ConfigVersion& version, const std::optional<std::string>& text);
    [[nodiscard]] Result<ConfigVersion> log(ConfigVersion version,
                                            const std::optional<std::string>& text);

    ConfigLock m_lock;
    ConfigHistory m_history;
    std::string m_path;
    std::optional<std::string> m_text;     ///< Of the file.
    std::optional<std::string> m_recorded; ///< Of the last version.
    std::optional<ConfigVersion> m_last;
};

} // namespace qd
