// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigStore.h"

#include "core/configuration/ConfigFile.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/ConfigStoreWriting.h"
#include "core/configuration/ContentHash.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

Error notFound(ConfigKind kind, std::string_view name)
{
    return makeError(ErrorKind::NotFound,
                     "there is no " + std::string(toText(kind)) + " configuration " +
                         inQuotes(name),
                     "List the configurations to see their names.");
}

/// NotFound says what is missing, not which system call failed.
Error inWords(const Error& error, ConfigKind kind, std::string_view name)
{
    return error.kind == ErrorKind::NotFound ? notFound(kind, name) : error;
}

ConfigVersion versionBy(const ConfigEdit& edit, ConfigVersionOrigin origin)
{
    return {.at = edit.at, .origin = origin, .author = edit.author, .reason = edit.reason};
}

const ConfigVersion* findVersion(const ConfigHistory::Log& log, int number)
{
    const auto found =
        std::find_if(log.versions.begin(), log.versions.end(),
                     [&](const ConfigVersion& version) { return version.number == number; });
    return found == log.versions.end() ? nullptr : &*found;
}

} // namespace

ConfigStore::ConfigStore(std::string folder, Validator validator)
    : m_folder(std::move(folder)), m_validator(std::move(validator))
{}

std::string ConfigStore::historyFolder() const
{
    return m_folder + "/.history";
}

Result<ConfigDocument> ConfigStore::read(ConfigKind kind, std::string_view name) const
{
    if (const Status checked = checkConfigName(kind, name); !checked)
        return checked.error();
    Result<ConfigDocument> document = ConfigDocument::read(configFilePath(m_folder, kind, name));
    if (!document)
        return inWords(document.error(), kind, name);
    return document;
}

Status ConfigStore::check(const ConfigDocument& document, ConfigKind kind) const
{
    std::vector<ConfigProblem> problems =
        m_validator ? m_validator(document, kind) : document.problems();
    // Whatever the validator thinks of it: what cannot be read cannot be kept.
    if (problems.empty())
        problems = document.problems();
    if (problems.empty())
        return {};
    return toError(problems);
}

Result<ConfigVersion> ConfigStore::save(ConfigKind kind, std::string_view name,
                                        const std::string& text, const ConfigEdit& edit) const
{
    if (const Status checked = checkConfigName(kind, name); !checked)
        return checked.error();
    const ConfigDocument document =
        ConfigDocument::parse(text, configFilePath(m_folder, kind, name));
    if (const Status checked = check(document, kind); !checked)
        return checked.error();
    Result<Writing> writing = Writing::begin(m_folder, kind, name);
    if (!writing)
        return writing.error();
    if (const Status prepared = writing->prepare(edit); !prepared)
        return prepared.error();
    const ConfigVersion* const last = writing->last();
    if (last != nullptr && writing->text() == text)
        return *last;
    ConfigVersionOrigin origin =
        last == nullptr ? ConfigVersionOrigin::New : ConfigVersionOrigin::Edit;
    if (edit.isMigration)
        origin = ConfigVersionOrigin::Migrate;
    return writing->write(text, versionBy(edit, origin));
}

Result<ConfigVersion> ConfigStore::remove(ConfigKind kind, std::string_view name,
                                          const ConfigEdit& edit) const
{
    if (const Status checked = checkConfigName(kind, name); !checked)
        return checked.error();
    Result<Writing> writing = Writing::begin(m_folder, kind, name);
    if (!writing)
        return writing.error();
    if (const Status prepared = writing->prepare(edit); !prepared)
        return prepared.error();
    if (!writing->hasFile())
        return notFound(kind, name);
    return writing->takeAway(versionBy(edit, ConfigVersionOrigin::Remove));
}

Result<ConfigVersion> ConfigStore::rollback(ConfigKind kind, std::string_view name, int number,
                                            const ConfigEdit& edit) const
{
    const Result<ConfigDocument> earlier = version(kind, name, number);
    if (!earlier)
        return earlier.error();
    if (const Status checked = check(*earlier, kind); !checked)
        return checked.error();
    Result<Writing> writing = Writing::begin(m_folder, kind, name);
    if (!writing)
        return writing.error();
    if (const Status prepared = writing->prepare(edit); !prepared)
        return prepared.error();
    const ConfigVersion* const last = writing->last();
    if (last != nullptr && writing->text() == earlier->text())
        return *last;
    ConfigVersion rolled = versionBy(edit, ConfigVersionOrigin::Rollback);
    if (rolled.reason.empty())
        rolled.reason = "back to version " + std::to_string(number);
    return writing->write(earlier->text(), std::move(rolled));
}

Result<std::optional<ConfigVersion>> ConfigStore::noteChange(ConfigKind kind, std::string_view name,
                                                             Timestamp at) const
{
    if (const Status checked = checkConfigName(kind, name); !checked)
        return checked.error();
    Result<Writing> writing = Writing::begin(m_folder, kind, name);
    if (!writing)
        return writing.error();
    if (writing->isRecorded())
        return std::optional<ConfigVersion>();
    if (writing->hasFile()) {
        const ConfigDocument document = ConfigDocument::parse(writing->text().value_or(""),
                                                              configFilePath(m_folder, kind, name));
        if (!document.isReadable())
            return toError(document.problems());
    }
    Result<ConfigVersion> noted = writing->recordOutside(at);
    if (!noted)
        return noted.error();
    return std::optional(std::move(*noted));
}

Result<ConfigHistory::Log> ConfigStore::history(ConfigKind kind, std::string_view name) const
{
    if (const Status checked = checkConfigName(kind, name); !checked)
        return checked.error();
    Result<ConfigHistory::Log> log = ConfigHistory(historyFolder(), kind, name).log();
    if (log && log->versions.empty() && log->damagedLines == 0) {
        if (const Result<ConfigDocument> document = read(kind, name); !document)
            return document.error();
    }
    return log;
}

Result<ConfigDocument> ConfigStore::version(ConfigKind kind, std::string_view name,
                                            int number) const
{
    const Result<ConfigHistory::Log> log = history(kind, name);
    if (!log)
        return log.error();
    const ConfigVersion* const version = findVersion(*log, number);
    if (version == nullptr)
        return makeError(ErrorKind::NotFound,
                         inQuotes(name) + " has no version " + std::to_string(number),
                         "It has " + std::to_string(log->versions.size()) +
                             " recorded versions; see its history.");
    const ConfigHistory versions(historyFolder(), kind, name);
    Result<std::string> text = versions.text(*version);
    if (!text)
        return text.error();
    return ConfigDocument::parse(std::move(*text), versions.textPath(number));
}

Result<ConfigDocument> ConfigStore::state(ConfigKind kind, std::string_view name, int number) const
{
    Result<ConfigDocument> document =
        number == kCurrent ? read(kind, name) : version(kind, name, number);
    if (document && !document->isReadable())
        return toError(document->problems());
    return document;
}

Result<std::vector<ConfigValueChange>> ConfigStore::diff(ConfigKind kind, std::string_view name,
                                                         int before, int after) const
{
    const Result<ConfigDocument> earlier = state(kind, name, before);
    if (!earlier)
        return earlier.error();
    const Result<ConfigDocument> later = state(kind, name, after);
    if (!later)
        return later.error();
    return valueChanges(earlier->root(), later->root());
}

} // namespace qd
