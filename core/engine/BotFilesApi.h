// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Result.h"

#include <string>
#include <vector>

namespace qd {

/// A bot to start from.
struct BotTemplate
{
    std::string name;        ///< "paper-bot", "rsi-bb+atr"
    std::string description; ///< English.
    BotDefinition bot;       ///< Its id and series are examples.
};

/// Bots as files of the workspace, for forms. Answers at once. GUI or main thread.
class BotFilesApi
{
public:
    virtual ~BotFilesApi() = default;
    /// The written ones, then one for every strategy.
    [[nodiscard]] virtual const std::vector<BotTemplate>& templates() const = 0;
    /// Writes config/bots/ID.json, every setting explained in a comment; a file that is there is
    /// replaced. Errors: Configuration that lists everything wrong, Storage, Permission.
    [[nodiscard]] virtual Status save(const BotDefinition& bot) = 0;
};

} // namespace qd
