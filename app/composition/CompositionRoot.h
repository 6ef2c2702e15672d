// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/ModeProfile.h"
#include "app/composition/Workspace.h"
#include "core/engine/CommandServer.h"
#include "core/engine/ConfigReloader.h"
#include "core/engine/LocalEngine.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// The program's version, e.g. "0.1.0".
[[nodiscard]] std::string programVersion();
/// The machine's clock, for records. Any thread.
[[nodiscard]] Timestamp machineTime();
/// PDF, XLSX and JSON writers.
[[nodiscard]] std::vector<std::shared_ptr<ReportWriter>> reportWriters();

/// What an engine on this workspace is made of; the venue is named after the profile's feed.
[[nodiscard]] EngineParts engineParts(const Workspace& workspace, const ModeProfile& profile);

/// Builds an engine from concrete parts on one workspace, and takes it apart again. Lives on the
/// main thread.
class CompositionRoot
{
public:
    /// Key path and plain text, stronger than every file.
    using Settings = std::vector<std::pair<std::string, std::string>>;
    struct Options
    {
        std::string workspace; ///< Empty: the default one.
        EngineMode mode = EngineMode::Paper;
        std::optional<double> pace; ///< Steps a second; empty: the mode's.
        Settings settings;          ///< --set
        /// English phrases of reports into a language; may be empty. Any thread.
        std::function<std::string(const std::string& language, const std::string& phrase)>
            translate;
    };

    /// Locks the workspace, opens the stores, recovers, starts. Conflict when another program has
    /// the workspace.
    [[nodiscard]] static Result<std::unique_ptr<CompositionRoot>> open(const Options& options);
    ~CompositionRoot();

    [[nodiscard]] LocalEngine& engine() { return *m_engine; }
    /// For other programs of the user; lives as long as the engine.
    [[nodiscard]] CommandServer* server() { return m_server.get(); }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] EngineMode mode() const { return m_mode; }
    /// Whether every bot that has a file is there with the settings of its file.
    [[nodiscard]] bool hasReadConfiguration() const;
    /// Drains and stops; false when a strategy hangs (see LocalEngine::stop). Safe to call twice.
    [[nodiscard]] bool close();

private:
    CompositionRoot(Workspace workspace, WorkspaceLock lock, EngineMode mode);
    void watchConfiguration(const Settings& settings);

    Workspace m_workspace;
    WorkspaceLock m_lock;
    EngineMode m_mode;
    std::unique_ptr<LocalEngine> m_engine;
    std::unique_ptr<CommandServer> m_server;
    std::unique_ptr<ConfigReloader> m_reloader;
};

} // namespace qd
