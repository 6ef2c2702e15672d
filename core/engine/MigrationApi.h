// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Cancellation.h"
#include "core/foundation/Result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

class QObject;

namespace qd {

/// What became of one setting of the old platform.
struct MigrationRow
{
    std::string file; ///< Of the old platform, relative to its folder.
    std::string key;
    std::string outcome; ///< "mapped", "converted", "defaulted", "dropped", "secret"
    std::string target;  ///< "config/bots/0001.json: risk.max_daily_loss"; may be empty.
    std::string value;   ///< As it was; never a secret.
    std::string reason;
};

/// What a migration would write, and the report about every setting that was found.
struct MigrationPlan
{
    std::vector<std::string> files;    ///< Relative to the workspace.
    std::vector<std::string> existing; ///< Of these, those that are there and would be replaced.
    std::vector<MigrationRow> rows;
};

/// Configurations of the Python platform into this workspace, for forms. Every call returns at
/// once; answers run later on the thread of `context` and are dropped when it has died. GUI thread.
class MigrationApi
{
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    virtual ~MigrationApi() = default;
    /// Reads the folder and writes nothing. NotFound, InvalidInput, Cancelled.
    virtual void look(const std::string& folder, CancellationToken cancellation, QObject* context,
                      Answer<MigrationPlan> answer) = 0;
    /// Writes what the last look() found; answers with the bots in it. Storage, Permission.
    virtual void write(QObject* context, Answer<std::vector<BotDefinition>> answer) = 0;
};

} // namespace qd
