// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"
#include "core/ports/BarStore.h"

#include <memory>
#include <string>

namespace qd {

/// market.db of a workspace that an engine has: reads it beside the engine, and hands what is to be
/// stored to the engine, which puts it before its venue as well. Main thread.
class EngineBarStore final : public BarStore
{
public:
    /// Network where no engine listens on the workspace.
    [[nodiscard]] static Result<std::unique_ptr<BarStore>> open(const Workspace& workspace);

    [[nodiscard]] Result<StoreOutcome> store(const BarSeries& bars,
                                             const std::string& venue) override;
    [[nodiscard]] Result<BarSeries> load(const SeriesKey& key, std::optional<Timestamp> from,
                                         std::optional<Timestamp> to) override;
    [[nodiscard]] Result<std::vector<SeriesCoverage>> list() override;
    /// Conflict: an engine may be trading on them.
    [[nodiscard]] Status remove(const SeriesKey& key) override;

private:
    EngineBarStore(Workspace workspace, std::unique_ptr<BarStore> reader);

    Workspace m_workspace;
    std::unique_ptr<BarStore> m_reader;
};

} // namespace qd
