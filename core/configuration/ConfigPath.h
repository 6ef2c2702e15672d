// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

struct ConfigNode;

/// How settings are named in messages, on the command line and in histories: keys joined by dots,
/// list items by their index from 0: risk.max_daily_loss, exits[0].type. A key that holds one of
/// . [ ] " \ or a control character stands in quotes: rates."BTC.X".
struct ConfigPathStep
{
    std::string key;
    /// Of "[3]", and of a key that is a plain number, which names an item where it meets a list.
    std::optional<std::size_t> index;
    bool isBracketed = false; ///< "[3]": never a key.
};

/// nullopt for what is no path: empty, unbalanced quotes or brackets, more than 64 steps.
[[nodiscard]] std::optional<std::vector<ConfigPathStep>> parseConfigPath(std::string_view path);
[[nodiscard]] std::string toText(std::span<const ConfigPathStep> steps);
/// Appends ".key" (or "key" to an empty path).
void appendConfigKey(std::string& path, std::string_view key);
/// Appends "[index]".
void appendConfigIndex(std::string& path, std::size_t index);

/// The value one step further, nullptr where there is none.
[[nodiscard]] const ConfigNode* findStep(const ConfigNode& node, const ConfigPathStep& step);
/// The value at the end of the path, nullptr where there is none.
[[nodiscard]] const ConfigNode* findPath(const ConfigNode& root, std::string_view path);

} // namespace qd
