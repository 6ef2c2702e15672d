// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/Workspace.h"

#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <cstdlib>

namespace qd {

namespace {

constexpr int kLockPatienceMs = 500;

std::filesystem::path defaultRoot()
{
    const char* named = std::getenv("QD_WORKSPACE");
    if (named != nullptr && *named != '\0')
        return named;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QFile::encodeName(folder).toStdString();
}

QString lockPath(const Workspace& workspace)
{
    const std::filesystem::path file =
        std::filesystem::path(workspace.directory()) / "workspace.lock";
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

std::unique_ptr<QLockFile> lockFileOf(const Workspace& workspace)
{
    auto file = std::make_unique<QLockFile>(lockPath(workspace));
    file->setStaleLockTime(0); // age proves nothing; the death of its process does
    return file;
}

} // namespace

Workspace::Workspace(const std::string& directory)
    : m_root(std::filesystem::absolute(directory.empty() ? defaultRoot()
                                                         : std::filesystem::path(directory))
                 .lexically_normal())
{}

bool Workspace::exists() const
{
    std::error_code error;
    return std::filesystem::is_directory(m_root, error);
}

Status Workspace::create() const
{
    std::error_code error;
    const bool isNew = std::filesystem::create_directories(m_root, error);
    if (!error && isNew)
        std::filesystem::permissions(m_root, std::filesystem::perms::owner_all, error);
    for (const std::string& folder :
         {configDirectory(), reportsDirectory(), modelsDirectory(), logsDirectory()}) {
        if (!error)
            std::filesystem::create_directories(folder, error);
    }
    if (error)
        return makeError(ErrorKind::Permission,
                         "the workspace " + directory() + " cannot be made: " + error.message(),
                         "name another folder with --workspace");
    return {};
}

WorkspaceLock::WorkspaceLock() = default;
WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock&&) noexcept = default;
WorkspaceLock& WorkspaceLock::operator=(WorkspaceLock&&) noexcept = default;

Result<WorkspaceLock> WorkspaceLock::take(const Workspace& workspace)
{
    WorkspaceLock lock;
    lock.m_file = lockFileOf(workspace);
    if (lock.m_file->tryLock(kLockPatienceMs))
        return lock;
    if (lock.m_file->error() != QLockFile::LockFailedError)
        return makeError(ErrorKind::Permission,
                         "the workspace " + workspace.directory() + " cannot be locked",
                         "is the folder writable?");
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.m_file->getLockInfo(&pid, &host, &program))
        return makeError(ErrorKind::Conflict,
                         "another Quarterdeck has the workspace " + workspace.directory());
    return makeError(ErrorKind::Conflict,
                     "another Quarterdeck (process " + std::to_string(pid) + " on " +
                         host.toStdString() + ") has the workspace " + workspace.directory(),
                     "close it, or name another folder with --workspace")
        .with("pid", std::to_string(pid))
        .with("host", host.toStdString());
}

bool WorkspaceLock::isHeld(const Workspace& workspace)
{
    if (!QFile::exists(lockPath(workspace)))
        return false;
    const std::unique_ptr<QLockFile> file = lockFileOf(workspace);
    if (!file->tryLock(0))
        return file->error() == QLockFile::LockFailedError;
    file->unlock();
    return false;
}

} // namespace qd
