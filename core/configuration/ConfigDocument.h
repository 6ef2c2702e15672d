// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigProblem.h"
#include "core/foundation/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
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
    static constexpr std::size_t kMaxValues = 200'000; ///< In one file, whatever their kind.
    static constexpr std::size_t kMaxProblems = 100;   ///< The last one says that there are more.

    /// `name` is the file's name, for messages. Never fails: what could not be read is in
    /// problems(), with line and column, and the root then is what was understood. Duplicate keys,
    /// invalid UTF-8, numbers JSON does not know (NaN, 0x10, 01) and nesting beyond kMaxDepth are
    /// problems. A root that is no object is one too. A value that could not be read stands as
    /// null. A byte order mark is tolerated.
    [[nodiscard]] static ConfigDocument parse(std::string text, std::string name);
    /// As parse, named by its path; the errors that are left are those of the file system
    /// (NotFound, Permission, InvalidInput for what is too large or no file, Storage).
    [[nodiscard]] static Result<ConfigDocument> read(const std::string& path);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Byte for byte what was read, with the edits in place.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const ConfigNode& root() const { return m_root; }
    [[nodiscard]] const std::vector<ConfigProblem>& problems() const& { return m_problems; }
    [[nodiscard]] std::vector<ConfigProblem> problems() && { return std::move(m_problems); }
    [[nodiscard]] bool isReadable() const { return m_problems.empty(); }
    /// The value at a key path as ConfigPath.h spells them ("risk.max_daily_loss", "symbols[0]"),
    /// nullptr where there is none.
    [[nodiscard]] const ConfigNode* find(std::string_view path) const;

    /// Puts JSON text ("12.50", "\"text\"", "{…}") at the path: replaces the value's bytes or adds
    /// the member behind its last sibling in the file's own indentation, making sections on the
    /// way; the index behind a list's last one adds an item. InvalidInput where `json` is no JSON,
    /// where the document has problems, or where the way leads through a value that is no section.
    /// After an error nothing has changed.
    [[nodiscard]] Status set(std::string_view path, std::string_view json);
    /// Takes a member or an item out, with its comma and the comments that follow it on its own
    /// line; other comments stay. NotFound.
    [[nodiscard]] Status remove(std::string_view path);

private:
    /// Takes the text over if it can be read, else it stays as it was and the problem is told.
    [[nodiscard]] Status replaceText(std::string text);

    std::string m_name;
    std::string m_text;
    ConfigNode m_root;
    std::vector<ConfigProblem> m_problems;
};

/// Writes so that a crash leaves the old file or the new one: a temporary file beside it, synced,
/// renamed, and the folder synced. Keeps the file's mode and, where allowed, its owner; a symbolic
/// link stays one. NotFound, Storage or Permission errors name the path.
[[nodiscard]] Status writeFileDurably(const std::string& path, std::string_view text);

} // namespace qd
