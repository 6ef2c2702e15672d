// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigProblem.h"
#include "core/foundation/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// A file of settings: JSON in which comments (// and /* */) and trailing commas are allowed. What
/// is not edited keeps its bytes: comments, key order, spacing and the spelling of numbers.
/// A value; any thread.
class ConfigDocument
{
public:
    static constexpr std::size_t kMaxBytes = 4U << 20U;
    static constexpr int kMaxDepth = 64;

    /// `name` is the file's name, for messages. Never fails: what could not be read is in
    /// problems(), with line and column, and the root then is what was understood. Duplicate keys,
    /// invalid UTF-8, numbers JSON does not know (NaN, 0x10, 01) and nesting beyond kMaxDepth are
    /// problems. A root that is no object is one too.
    [[nodiscard]] static ConfigDocument parse(std::string text, std::string name);
    /// As parse; the errors that are left are those of the file system (NotFound, Permission, too
    /// large).
    [[nodiscard]] static Result<ConfigDocument> read(const std::string& path);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Byte for byte what was read, with the edits in place.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const ConfigNode& root() const { return m_root; }
    [[nodiscard]] const std::vector<ConfigProblem>& problems() const { return m_problems; }
    [[nodiscard]] bool isReadable() const { return m_problems.empty(); }
    /// The value at a key path ("risk.max_daily_loss"), nullptr where there is none.
    [[nodiscard]] const ConfigNode* find(std::string_view path) const;

    /// Puts JSON text ("12.50", "\"text\"", "{…}") at the path: replaces the value's bytes or adds
    /// the member behind its last sibling in the file's own indentation, making sections on the
    /// way. InvalidInput where `json` is no JSON, where the document has problems, or where the
    /// way leads through a value that is no section.
    [[nodiscard]] Status set(std::string_view path, std::string_view json);
    /// Takes a member out, with its comma and the comment on its own line. NotFound.
    [[nodiscard]] Status remove(std::string_view path);

private:
    std::string m_name;
    std::string m_text;
    ConfigNode m_root;
    std::vector<ConfigProblem> m_problems;
};

/// Writes so that a crash leaves the old file or the new one: a temporary file beside it, synced,
/// renamed. Storage or Permission errors name the path.
[[nodiscard]] Status writeFileDurably(const std::string& path, std::string_view text);

} // namespace qd
