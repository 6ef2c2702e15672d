// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/LegacyImport.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd::legacy {

/// One value that a file of ours will hold.
struct DraftValue
{
    std::string path;
    std::string json;
    std::string comment;              ///< Stands above it; may be empty.
    std::optional<std::size_t> entry; ///< Of the report, that told about it.
    std::string origin;               ///< Old key path, for contradictions.
};

/// A file of ours in the making.
class Draft
{
public:
    /// `source`: the old file, for reports. `title`: the comment on top.
    Draft(ConfigKind kind, std::string name, std::string source, std::string title);

    [[nodiscard]] ConfigKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] std::string file() const; ///< "config/bots/0001.json"
    [[nodiscard]] const DraftValue* find(std::string_view path) const;
    void put(DraftValue value); ///< The path must be new.

    /// The values so far are told about elsewhere.
    void forgetEntries();

    /// Renders, lets the schema judge, takes out what it refuses and corrects the report, until it
    /// accepts. nullopt, and the reason, where something that must be there is missing.
    [[nodiscard]] std::optional<LegacyOutputFile>
    settle(const ConfigSchema& schema, std::vector<LegacyEntry>& entries, std::string& refusal);

private:
    [[nodiscard]] std::string render(const ConfigSchema& schema) const;
    bool withdraw(const ConfigProblem& problem, const ConfigSchema& schema,
                  std::vector<LegacyEntry>& entries);

    ConfigKind m_kind;
    std::string m_name;
    std::string m_source;
    std::string m_title;
    std::vector<DraftValue> m_values;
};

} // namespace qd::legacy
