// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <filesystem>
#include <memory>
#include <string>

class QLockFile;

namespace qd {

/// The folder that holds everything of one user's work. Paths by the command line contract.
/// Any thread; the lock belongs to the thread that took it.
class Workspace
{
public:
    /// `directory` empty: QD_WORKSPACE, then the platform's data folder. Touches nothing.
    explicit Workspace(const std::string& directory = {});

    [[nodiscard]] std::string directory() const { return m_root.string(); }
    [[nodiscard]] std::string storageFile() const { return path("quarterdeck.db"); }
    [[nodiscard]] std::string journalFile() const { return path("journal.db"); }
    [[nodiscard]] std::string emergencyFile() const { return path("emergency.db"); }
    [[nodiscard]] std::string marketFile() const { return path("market.db"); }
    [[nodiscard]] std::string paperFile() const { return path("paper.db"); }
    [[nodiscard]] std::string configDirectory() const { return path("config"); }
    [[nodiscard]] std::string reportsDirectory() const { return path("reports"); }
    [[nodiscard]] std::string modelsDirectory() const { return path("models"); }
    [[nodiscard]] std::string logsDirectory() const { return path("logs"); }
    [[nodiscard]] bool exists() const;
    /// Makes the folder with its sub-folders where they are missing, readable by the user only.
    [[nodiscard]] Status create() const;

private:
    [[nodiscard]] std::string path(const char* name) const { return (m_root / name).string(); }
    std::filesystem::path m_root;
};

/// Held by the one engine that owns a workspace; let go when it dies, also by a crash.
class WorkspaceLock
{
public:
    WorkspaceLock();
    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock&&) noexcept;
    WorkspaceLock& operator=(WorkspaceLock&&) noexcept;

    /// Conflict, within two seconds, when another program holds it; its process id and host are
    /// named. The lock of a dead process is taken over.
    [[nodiscard]] static Result<WorkspaceLock> take(const Workspace& workspace);
    /// Whether a living program holds the workspace.
    [[nodiscard]] static bool isHeld(const Workspace& workspace);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace qd
