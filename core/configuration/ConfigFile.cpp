// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFile.h"

#include "core/configuration/ConfigDocument.h"
#include "core/foundation/FileReplacement.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qd {

namespace {

Error readFailure(const std::string& path, int code)
{
    const std::string message = "cannot read " + path + ": " + std::strerror(code);
    if (code == ENOENT || code == ENOTDIR)
        return makeError(ErrorKind::NotFound, message, "Check the name and the folder.");
    if (code == EACCES || code == EPERM)
        return makeError(ErrorKind::Permission, message, "Change the file's permissions.");
    return makeError(ErrorKind::Storage, message);
}

Error tooLarge(const std::string& path, std::size_t maxBytes)
{
    return makeError(ErrorKind::InvalidInput,
                     path + " is too large: more than " + std::to_string(maxBytes) + " bytes",
                     "Is it the right file?");
}

Result<std::string> readAll(const FileHandle& file, const std::string& path, std::size_t maxBytes)
{
    std::string text;
    std::array<char, 65536> buffer{};
    while (text.size() <= maxBytes) {
        const ssize_t count = ::read(file.descriptor(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readFailure(path, errno);
        if (count == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return tooLarge(path, maxBytes);
}

/// Mode and owner of the file that is to be replaced; what the system refuses stays as it is.
void copyAttributes(const struct stat& from, int descriptor)
{
    if (from.st_uid != ::geteuid() || from.st_gid != ::getegid())
        static_cast<void>(::fchown(descriptor, from.st_uid, from.st_gid) == 0);
    static_cast<void>(::fchmod(descriptor, from.st_mode & 07777U) == 0);
}

/// The file itself where the path is a symbolic link, which then stays one.
std::string linkTarget(const std::string& path)
{
    std::error_code code;
    if (!std::filesystem::is_symlink(path, code))
        return path;
    const std::filesystem::path target = std::filesystem::canonical(path, code);
    return code ? path : target.string();
}

} // namespace

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Status writeAll(const FileHandle& file, const std::string& path, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(file.descriptor(), text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return writeFailure(path, errno);
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    if (::fsync(file.descriptor()) != 0)
        return writeFailure(path, errno);
    return {};
}

Status syncFolderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const FileHandle handle(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder (EINVAL); they have nothing to lose either.
    if (!handle.isOpen() || (::fsync(handle.descriptor()) != 0 && errno != EINVAL))
        return writeFailure(path, errno);
    return {};
}

Result<std::string> readConfigText(const std::string& path, std::size_t maxBytes)
{
    // Not blocking: a pipe of that name must not hold the program.
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return readFailure(path, errno);
    struct stat info = {};
    if (::fstat(file.descriptor(), &info) != 0)
        return readFailure(path, errno);
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorKind::InvalidInput, path + " is no regular file",
                         "Name a file, not a folder or a device.");
    if (static_cast<std::size_t>(info.st_size) > maxBytes)
        return tooLarge(path, maxBytes);
    return readAll(file, path, maxBytes);
}

Status writeFileDurably(const std::string& path, std::string_view text)
{
    const std::string target = linkTarget(path);
    struct stat before = {};
    const bool isReplaced = ::stat(target.c_str(), &before) == 0;
    Status written = replaceFile(target, [&](const std::string& temporary) -> Status {
        const FileHandle file(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (!file.isOpen())
            return writeFailure(temporary, errno);
        if (isReplaced)
            copyAttributes(before, file.descriptor());
        return writeAll(file, temporary, text);
    });
    if (!written)
        return written;
    return syncFolderOf(target);
}

} // namespace qd
