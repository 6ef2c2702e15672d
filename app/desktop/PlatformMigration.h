// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/LegacyImport.h"
#include "core/engine/MigrationApi.h"
#include "core/engine/TaskPool.h"

#include <QObject>

#include <string>

namespace qd {

/// The Python platform's configurations into a workspace: looks on a thread of its own, writes on
/// the GUI thread. GUI thread.
class PlatformMigration final : public MigrationApi
{
public:
    /// `workspace`: its folder; `schema` outlives this.
    PlatformMigration(std::string workspace, const ConfigSchema& schema)
        : m_workspace(std::move(workspace)), m_schema(schema)
    {}
    ~PlatformMigration() override { m_pool.stop(); }

    void look(const std::string& folder, CancellationToken cancellation, QObject* context,
              Answer<MigrationPlan> answer) override;
    void write(QObject* context, Answer<std::vector<BotDefinition>> answer) override;

private:
    [[nodiscard]] MigrationPlan planOf(const LegacyImportResult& found) const;
    [[nodiscard]] Result<std::vector<BotDefinition>> writeAll() const;

    std::string m_workspace;
    const ConfigSchema& m_schema;
    LegacyImportResult m_found;
    QObject m_home;
    TaskPool m_pool{1};
};

} // namespace qd
