// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/BotNaming.h"

#include <algorithm>

namespace qd::ui {

namespace {

constexpr std::size_t kMostCharacters = 28; ///< Leaves room for "-999" in 32.

std::string slug(std::string_view name)
{
    std::string id;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 'A' && byte <= 'Z')
            id += static_cast<char>(byte - 'A' + 'a');
        else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            id += letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id = id.substr(0, kMostCharacters);
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "bot" : id;
}

} // namespace

BotId freeBotId(std::string_view name, const EngineSnapshot& snapshot)
{
    const std::string stem = slug(name);
    const auto isTaken = [&](const std::string& id) {
        return std::any_of(snapshot.bots.begin(), snapshot.bots.end(),
                           [&](const BotSnapshot& bot) { return bot.definition.id.str() == id; });
    };
    std::string id = stem;
    for (int number = 2; isTaken(id); ++number)
        id = stem + "-" + std::to_string(number);
    return BotId(id);
}

} // namespace qd::ui
