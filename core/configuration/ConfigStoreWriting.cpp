// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigStoreWriting.h"

#include "core/configuration/ConfigComparison.h"
#include "core/configuration/ConfigFile.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/ContentHash.h"
#include "core/foundation/FileReplacement.h"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace qd {

namespace {

/// Nothing to be told between texts that cannot be read.
std::vector<ConfigValueChange> changesBetween(const std::optional<std::string>& before,
                                              const std::optional<std::string>& after)
{
    const ConfigDocument earlier = ConfigDocument::parse(before.value_or("{}"), "before");
    const ConfigDocument later = ConfigDocument::parse(after.value_or("{}"), "after");
    if (!earlier.isReadable() || !later.isReadable())
        return {};
    return valueChanges(earlier.root(), later.root());
}

} // namespace

Result<ConfigStore::Writing> ConfigStore::Writing::begin(const std::string& folder, ConfigKind kind,
                                                         std::string_view name)
{
    const std::string historyFolder = folder + "/.history";
    Result<ConfigLock> lock = ConfigLock::acquire(historyFolder + "/lock");
    if (!lock)
        return lock.error();
    Writing writing(std::move(*lock), ConfigHistory(historyFolder, kind, name),
                    configFilePath(folder, kind, name));
    Result<std::string> text = readConfigText(writing.m_path, ConfigDocument::kMaxBytes);
    if (text)
        writing.m_text = std::move(*text);
    else if (text.error().kind != ErrorKind::NotFound)
        return text.error();
    Result<ConfigHistory::Log> log = writing.m_history.log();
    if (!log)
        return log.error();
    if (log->versions.empty())
        return writing;
    writing.m_last = std::move(log->versions.back());
    // A text that was lost or changed leaves the differences unknown, nothing else.
    if (Result<std::string> recorded = writing.m_history.text(*writing.m_last); recorded)
        writing.m_recorded = std::move(*recorded);
    return writing;
}

const ConfigVersion* ConfigStore::Writing::last() const
{
    return m_last ? &*m_last : nullptr;
}

bool ConfigStore::Writing::isRecorded() const
{
    if (!m_text)
        return !m_last || m_last->origin == ConfigVersionOrigin::Remove;
    return m_last && m_last->hash == contentHash(*m_text);
}

Status ConfigStore::Writing::complete(ConfigVersion& version,
                                      const std::optional<std::string>& text)
{
    const Result<int> number = m_history.nextNumber();
    if (!number)
        return number.error();
    version.number = *number;
    version.hash = text ? contentHash(*text) : "";
    version.changes = changesBetween(m_recorded, text);
    return {};
}

Result<ConfigVersion> ConfigStore::Writing::log(ConfigVersion version,
                                                const std::optional<std::string>& text)
{
    if (const Status appended = m_history.appendLine(version); !appended)
        return appended.error();
    m_text = text;
    m_recorded = text;
    m_last = version;
    return version;
}

Status ConfigStore::Writing::prepare(const ConfigEdit& edit)
{
    if (!isRecorded()) {
        if (const Result<ConfigVersion> noticed = recordOutside(edit.at); !noticed)
            return noticed.error();
    }
    if (!edit.basedOn.empty() && (!m_last || m_last->hash != edit.basedOn))
        return makeError(ErrorKind::Conflict, m_path + " has changed since this edit began",
                         "Look at the differences and edit again.");
    return {};
}

Result<ConfigVersion> ConfigStore::Writing::recordOutside(Timestamp at)
{
    ConfigVersionOrigin origin = m_last ? ConfigVersionOrigin::Reload : ConfigVersionOrigin::New;
    if (!m_text)
        origin = ConfigVersionOrigin::Remove;
    ConfigVersion version{.at = at, .origin = origin, .author = "outside"};
    if (const Status completed = complete(version, m_text); !completed)
        return completed.error();
    if (m_text) {
        if (const Status kept = m_history.keepText(version.number, *m_text); !kept)
            return kept.error();
    }
    return log(std::move(version), m_text);
}

Result<ConfigVersion> ConfigStore::Writing::write(const std::string& text, ConfigVersion version)
{
    if (const Status completed = complete(version, text); !completed)
        return completed.error();
    if (const Status kept = m_history.keepText(version.number, text); !kept)
        return kept.error();
    std::error_code code;
    std::filesystem::create_directories(std::filesystem::path(m_path).parent_path(), code);
    if (code)
        return writeFailure(m_path, code.value());
    if (const Status written = writeFileDurably(m_path, text); !written)
        return written.error();
    return log(std::move(version), text);
}

Result<ConfigVersion> ConfigStore::Writing::takeAway(ConfigVersion version)
{
    if (const Status completed = complete(version, std::nullopt); !completed)
        return completed.error();
    if (::unlink(m_path.c_str()) != 0)
        return writeFailure(m_path, errno);
    if (const Status synced = syncFolderOf(m_path); !synced)
        return synced.error();
    return log(std::move(version), std::nullopt);
}

} // namespace qd
