// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigStore.h"
#include "core/configuration/ContentHash.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

/// ASCII letters in lower case; other bytes as they are.
std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return low;
}

std::string textAt(const ConfigNode& root, std::string_view key)
{
    const ConfigNode* const node = root.find(key);
    return node != nullptr && node->kind == ConfigNode::Kind::String ? node->text : std::string();
}

ConfigProblem unreadable(const std::string& path, const Error& error)
{
    return {.file = path,
            .position = {},
            .path = {},
            .what = error.message,
            .allowed = {},
            .hint = error.hint};
}

/// A configuration and its whole text.
struct Candidate
{
    ConfigEntry entry;
    std::string text;
};

Candidate candidateFrom(const ConfigFolderFile& file)
{
    Candidate candidate;
    ConfigEntry& entry = candidate.entry;
    entry.kind = file.kind;
    entry.name = file.name;
    entry.path = file.path;
    const Result<ConfigDocument> document = ConfigDocument::read(file.path);
    if (!document) {
        entry.problems.push_back(unreadable(file.path, document.error()));
        return candidate;
    }
    candidate.text = document->text();
    entry.hash = contentHash(document->text());
    entry.problems = document->problems();
    entry.title = textAt(document->root(), "name");
    entry.description = textAt(document->root(), "description");
    if (const ConfigNode* const tags = document->root().find("tags"); tags != nullptr) {
        for (const ConfigNode& tag : tags->items) {
            if (tag.kind == ConfigNode::Kind::String)
                entry.tags.push_back(tag.text);
        }
    }
    return candidate;
}

/// Every word of the query occurs in the name, the header as it reads or the text as it stands.
bool hasWords(const Candidate& candidate, std::string_view query)
{
    const ConfigEntry& entry = candidate.entry;
    std::string all = entry.name + "\n" + entry.title + "\n" + entry.description + "\n";
    for (const std::string& tag : entry.tags)
        all += tag + "\n";
    all = lowered(all + candidate.text);
    const std::string words = lowered(query);
    std::size_t at = words.find_first_not_of(" \t\n");
    while (at != std::string::npos) {
        const std::size_t end = std::min(words.find_first_of(" \t\n", at), words.size());
        if (all.find(words.substr(at, end - at)) == std::string::npos)
            return false;
        at = words.find_first_not_of(" \t\n", end);
    }
    return true;
}

bool isWanted(const Candidate& candidate, const ConfigQuery& query)
{
    const ConfigEntry& entry = candidate.entry;
    const bool hasName =
        query.name.empty() || query.name == entry.name || query.name == entry.title;
    const bool hasTag = query.tag.empty() || std::find(entry.tags.begin(), entry.tags.end(),
                                                       query.tag) != entry.tags.end();
    return hasName && hasTag && hasWords(candidate, query.text);
}

} // namespace

Result<ConfigListing> ConfigStore::list(const ConfigQuery& query) const
{
    Result<ConfigFolderListing> folder = listConfigFolder(m_folder);
    if (!folder)
        return folder.error();
    ConfigListing listing{.entries = {}, .misplaced = std::move(folder->misplaced)};
    for (const ConfigFolderFile& file : folder->files) {
        if (query.kind && *query.kind != file.kind)
            continue;
        Candidate candidate = candidateFrom(file);
        if (isWanted(candidate, query))
            listing.entries.push_back(std::move(candidate.entry));
    }
    return listing;
}

} // namespace qd
