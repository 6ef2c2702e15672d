// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigScan.h"

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigFile.h"
#include "core/configuration/ContentHash.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <sys/stat.h>

namespace qd {

namespace {

std::int64_t nanoseconds(const timespec& time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

bool isBefore(const ConfigFolderFile& a, const ConfigFolderFile& b)
{
    return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
}

} // namespace

ConfigScan::Stamp ConfigScan::stampOf(const std::string& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) != 0)
        return {};
    return {.device = info.st_dev,
            .inode = info.st_ino,
            .size = info.st_size,
            .modified = nanoseconds(info.st_mtim),
            .changed = nanoseconds(info.st_ctim)};
}

ConfigScan::Known ConfigScan::lookAt(const ConfigFolderFile& file, const Known* before)
{
    // The stamp first: what is written while the file is read shows in the next look.
    constexpr int kCalm = 4;
    Known known{.file = file, .stamp = stampOf(file.path), .hash = {}, .calmLooks = 0};
    if (before != nullptr && before->stamp == known.stamp) {
        if (before->calmLooks == kCalm)
            return *before;
        known.calmLooks = before->calmLooks + 1;
    }
    if (const Result<std::string> text = readConfigText(file.path, ConfigDocument::kMaxBytes); text)
        known.hash = contentHash(*text);
    return known;
}

Result<std::vector<ConfigFileChange>> ConfigScan::look()
{
    const Result<ConfigFolderListing> listing = listConfigFolder(m_folder);
    if (!listing)
        return listing.error();
    std::vector<ConfigFileChange> changes;
    Files files;
    for (const ConfigFolderFile& file : listing->files) {
        const auto before = m_known.find(file.path);
        const Known* const known = before == m_known.end() ? nullptr : &before->second;
        Known now = lookAt(file, known);
        // Without content to compare, another stamp is all that can be told.
        const bool isChanged =
            known != nullptr &&
            (known->hash != now.hash || (now.hash.empty() && known->stamp != now.stamp));
        if (known == nullptr)
            changes.push_back({.kind = ConfigFileChange::Kind::New, .file = file});
        else if (isChanged)
            changes.push_back({.kind = ConfigFileChange::Kind::Changed, .file = file});
        files.emplace(file.path, std::move(now));
    }
    for (const auto& [path, known] : m_known) {
        if (!files.contains(path))
            changes.push_back({.kind = ConfigFileChange::Kind::Gone, .file = known.file});
    }
    std::sort(changes.begin(), changes.end(),
              [](const auto& a, const auto& b) { return isBefore(a.file, b.file); });
    m_known = std::move(files);
    return changes;
}

std::vector<ConfigFolderFile> ConfigScan::files() const
{
    std::vector<ConfigFolderFile> all;
    all.reserve(m_known.size());
    for (const auto& [path, known] : m_known)
        all.push_back(known.file);
    std::sort(all.begin(), all.end(), isBefore);
    return all;
}

} // namespace qd
