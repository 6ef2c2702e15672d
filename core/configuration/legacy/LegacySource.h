// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/LegacyImport.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qd::legacy {

/// One file of the old platform while it is being imported. Remembers which of its settings were
/// told about, so that none is forgotten.
class Source
{
public:
    /// Reads leniently: comments, a byte order mark, trailing commas, keys that come twice (the
    /// last counts, as it did) and NaN are borne. nullopt for anything else that is no JSON.
    [[nodiscard]] static std::optional<Source> read(const LegacyFileText& file);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const ConfigNode& root() const { return m_document.root(); }
    [[nodiscard]] const ConfigNode* find(std::string_view path) const; ///< The last of duplicates.
    /// Whether the value is one of the words that JSON does not know: NaN, Infinity.
    [[nodiscard]] bool isNoNumber(const ConfigNode& node) const;
    /// As it may be shown: short and on one line.
    [[nodiscard]] std::string shown(const ConfigNode& node) const;

    /// Every setting below the root that nobody took, in the order of the file. Secrets among them
    /// as well; what is below a taken section is taken.
    struct Leaf
    {
        std::string path;
        const ConfigNode* node = nullptr;
        bool isRepeated = false; ///< A later one of the same name counts.
    };
    [[nodiscard]] std::vector<Leaf> untold() const;
    void take(std::string_view path) { m_taken.insert(std::string(path)); }

private:
    Source(std::string path, ConfigDocument document);
    [[nodiscard]] std::size_t countBorne(const ConfigNode& node) const;
    void collect(const ConfigNode& node, const std::string& path, std::vector<Leaf>& leaves) const;

    std::string m_path;
    ConfigDocument m_document;
    std::set<std::string, std::less<>> m_taken;
};

} // namespace qd::legacy
