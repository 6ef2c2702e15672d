// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFolder.h"

#include "core/configuration/ConfigLayerFiles.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <tuple>

namespace qd {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxEntries = 10'000;
constexpr std::string_view kEnding = ".json";

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

Error folderFailure(const std::string& folder, const std::error_code& code)
{
    const ErrorKind kind =
        code == std::errc::permission_denied ? ErrorKind::Permission : ErrorKind::Storage;
    return makeError(kind, "cannot read the folder " + folder + ": " + code.message(),
                     "Check the folder's permissions.");
}

Error tooManyFiles(const std::string& folder)
{
    return makeError(ErrorKind::InvalidInput,
                     folder + " holds more than " + std::to_string(kMaxEntries) + " files",
                     "Is it the right folder?");
}

void addFile(ConfigFolderListing& listing, ConfigKind kind, const fs::directory_entry& entry)
{
    const std::string file = entry.path().filename().string();
    std::error_code ignored;
    if (file.starts_with('.') || !file.ends_with(kEnding) || entry.is_directory(ignored))
        return;
    const std::string name = file.substr(0, file.size() - kEnding.size());
    if (const Status checked = checkConfigName(kind, name); checked)
        listing.files.push_back({.kind = kind, .name = name, .path = entry.path().string()});
    else
        listing.misplaced.push_back({.file = entry.path().string(),
                                     .position = {},
                                     .path = {},
                                     .what = checked.error().message,
                                     .allowed = {},
                                     .hint = checked.error().hint});
}

Status addFolder(ConfigFolderListing& listing, ConfigKind kind, const std::string& folder)
{
    std::error_code code;
    fs::directory_iterator entry(folder, code);
    std::size_t count = 0;
    for (; !code && entry != fs::directory_iterator(); entry.increment(code)) {
        if (++count > kMaxEntries)
            return tooManyFiles(folder);
        addFile(listing, kind, *entry);
    }
    if (code && code != std::errc::no_such_file_or_directory && code != std::errc::not_a_directory)
        return folderFailure(folder, code);
    return {};
}

} // namespace

Status checkConfigName(ConfigKind kind, std::string_view name)
{
    const std::string_view workspace = "workspace";
    if (kind == ConfigKind::Workspace) {
        if (name == workspace)
            return {};
        return makeError(ErrorKind::InvalidInput,
                         "a workspace has only one configuration, not " + inQuotes(name),
                         "It is called workspace.");
    }
    const bool isFine = !name.empty() && name.size() <= 64 && isWordCharacter(name.front()) &&
                        std::all_of(name.begin(), name.end(), [](char c) {
                            return isWordCharacter(c) || c == '.' || c == '_' || c == '-';
                        });
    if (isFine)
        return {};
    return makeError(ErrorKind::InvalidInput, inQuotes(name) + " can be no configuration's name",
                     "Use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\", beginning with a letter or "
                     "a digit.");
}

std::string_view configSubfolder(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Workspace:
        return "";
    case ConfigKind::Environment:
        return "environments";
    case ConfigKind::Bot:
        return "bots";
    case ConfigKind::Backtest:
        return "backtests";
    case ConfigKind::Optimizer:
        return "optimizers";
    }
    return "";
}

Result<ConfigFolderListing> listConfigFolder(const std::string& folder)
{
    ConfigFolderListing listing;
    for (const ConfigKind kind : kConfigKinds) {
        if (kind == ConfigKind::Workspace) {
            const std::string path = configFilePath(folder, kind, "workspace");
            std::error_code ignored;
            if (fs::exists(path, ignored))
                listing.files.push_back({.kind = kind, .name = "workspace", .path = path});
            continue;
        }
        const std::string subfolder = (fs::path(folder) / configSubfolder(kind)).string();
        if (const Status added = addFolder(listing, kind, subfolder); !added)
            return added.error();
    }
    std::sort(listing.files.begin(), listing.files.end(),
              [](const ConfigFolderFile& a, const ConfigFolderFile& b) {
                  return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
              });
    return listing;
}

} // namespace qd
