// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/legacy/LegacyDraft.h"
#include "core/configuration/legacy/LegacySource.h"
#include "core/configuration/legacy/LegacyTables.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qd::legacy {

/// Tells the report what becomes of a source's settings, and puts them into drafts.
class Mapping
{
public:
    Mapping(const ConfigSchema& schema, std::vector<LegacyEntry>& entries)
        : m_schema(schema), m_entries(entries)
    {}

    [[nodiscard]] const ConfigSchema& schema() const { return m_schema; }
    /// Adds an entry and returns its place. `node` may be nullptr.
    std::size_t tell(const Source& source, std::string_view key, const ConfigNode* node,
                     LegacyOutcome outcome, std::string reason, const Draft* draft = nullptr,
                     std::string_view target = {});
    void apply(std::span<const Rule> rules, Source& source, Draft& draft);
    /// One value to one place, whatever the rule says about its key.
    void bring(const Rule& rule, std::string_view key, const ConfigNode& node, Source& source,
               Draft& draft, const ConfigField& field);
    /// A value that no old key gave.
    void assume(const Source& source, std::string_view key, Draft& draft, std::string target,
                std::string json, std::string reason);
    /// Whether the value is a secret; then it is told as one.
    bool tellSecret(Source& source, std::string_view key, const ConfigNode& node,
                    const Draft* draft);
    /// Everything of the source that nobody took: secrets, repetitions, unknown keys with the
    /// nearest of the known ones.
    void tellTheRest(Source& source, std::span<const Rule> rules, const Draft* draft);

private:
    void tellClash(const Rule& rule, const Source& source, std::string_view key,
                   const ConfigNode& node, const std::string& json, const Draft& draft);

    const ConfigSchema& m_schema;
    std::vector<LegacyEntry>& m_entries;
};

/// "a.b.c" → "c"
[[nodiscard]] std::string_view lastPart(std::string_view path);
/// Where a secret belongs, in words.
[[nodiscard]] std::string secretAdvice(std::string_view key, const Draft* draft);

} // namespace qd::legacy
