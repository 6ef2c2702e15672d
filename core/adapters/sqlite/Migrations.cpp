// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Migrations.h"

#include <string_view>

namespace qd::sqlite {

namespace {

std::string withoutComments(std::string_view block)
{
    std::string text;
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        const std::string_view line = block.substr(0, end);
        if (!line.starts_with("--") && !line.empty())
            text += std::string(line) + "\n";
        block.remove_prefix(std::min(end + 1, block.size()));
    }
    return text;
}

} // namespace

std::vector<std::string> statementsOf(const Migration& migration)
{
    std::vector<std::string> statements;
    std::string_view rest = migration.sql;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find("\n\n"), rest.size());
        if (std::string text = withoutComments(rest.substr(0, end)); !text.empty())
            statements.push_back(std::move(text));
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return statements;
}

} // namespace qd::sqlite
