// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigScan.h"
#include "core/configuration/ConfigStore.h"
#include "core/configuration/EffectiveConfig.h"
#include "core/engine/EngineApi.h"
#include "core/engine/ThreadBell.h"
#include "core/engine/ThreadHandle.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// Brings what is written in the config folder into the running engine: bots whose files are new,
/// and changed settings of bots, also through the workspace's or the environment's file. A file is
/// checked whole before anything happens; a broken one changes nothing and is told once. Changes
/// that need a stopped bot wait until it is stopped. Every change of a good file goes into its
/// history. The file of a bot that is removed goes as well; its versions stay. Lives on the
/// engine's thread (GUI or main); reads files on a thread of its own.
class ConfigReloader final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::string folder;                           ///< config/ of the workspace.
        const ConfigSchema& schema;                   ///< Outlives this.
        std::function<Timestamp()> clock;             ///< For the history. Any thread.
        std::function<void(const std::string&)> tell; ///< For people. This object's thread.
        /// The settings outside of bots, after each change of them and at the start. This object's
        /// thread.
        std::function<void(const EffectiveConfig&)> onWorkspace;
        /// QD_… variables that override settings.
        std::vector<std::pair<std::string, std::string>> variables;
        /// Key path and plain text, stronger than everything.
        std::vector<std::pair<std::string, std::string>> commandLine;
    };

    ConfigReloader(Parts parts, EngineApi& engine, QObject* parent = nullptr);
    ~ConfigReloader() override;

    /// Looks at once, then when the folder changes, and every half second for file systems that
    /// tell nothing.
    void start();
    /// Whether the folder has been read and the engine has answered to all that was found.
    [[nodiscard]] bool isSettled() const { return m_hasLooked && m_asked == 0; }
    /// Takes no more changes and waits for the look that is under way. Safe to call twice.
    void close();

private:
    /// What one look found. Made on the reading thread, used on this object's.
    struct Findings
    {
        std::vector<std::string> troubles;
        std::vector<std::string> news; ///< That is no trouble.
        std::optional<EffectiveConfig> workspace;
        std::vector<BotDefinition> bots;
        std::vector<std::string> gone; ///< Bots whose file is not there any more.
    };
    class Reading; ///< The reading thread's own state.

    void look();
    void takeFound();
    void take(const Findings& findings);
    void apply(const BotDefinition& bot);
    void add(const BotDefinition& bot);
    void update(const BotDefinition& bot);
    void retryWaiting();
    void forgetRemoved();
    void watchFolders();
    [[nodiscard]] const BotSnapshot* find(const EngineSnapshot& snapshot, const BotId& bot) const;

    Parts m_parts;
    EngineApi& m_engine;
    std::shared_ptr<Reading> m_reading;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    bool m_isLooking = false;
    bool m_isClosed = false;
    bool m_hasLooked = false;
    int m_asked = 0; ///< Of the engine, without an answer yet.
    /// Bots with a file that the engine knows, and the newest snapshot that need not show them.
    std::map<BotId, std::uint64_t> m_filed;
    std::map<BotId, BotDefinition> m_waiting; ///< For their bot to be stopped.
    std::mutex m_mutex;
    std::optional<Findings> m_found; ///< Put there by the reading thread.
    ThreadBell m_bell;
    ThreadHandle m_thread;
};

} // namespace qd
