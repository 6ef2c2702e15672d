// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/FileReplacement.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include <unistd.h>

namespace qd {

namespace {

std::string temporaryBeside(const std::string& path)
{
    static std::atomic<std::uint64_t> counter{0};
    return path + ".part-" + std::to_string(::getpid()) + "-" + std::to_string(++counter);
}

Status writeAll(const std::string& path, std::string_view content)
{
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (file == nullptr)
        return writeFailure(path, errno);
    const bool isWritten = std::fwrite(content.data(), 1, content.size(), file) == content.size() &&
                           std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
    const int code = errno;
    const bool isClosed = std::fclose(file) == 0;
    if (!isWritten || !isClosed)
        return writeFailure(path, isWritten ? errno : code);
    return {};
}

} // namespace

Error writeFailure(const std::string& path, int errorCode)
{
    const std::string message = "cannot write " + path + ": " + std::strerror(errorCode);
    switch (errorCode) {
    case ENOENT:
    case ENOTDIR:
        return makeError(ErrorKind::NotFound, message, "Make the folder first.");
    case EACCES:
    case EPERM:
    case EROFS:
        return makeError(ErrorKind::Permission, message,
                         "Choose a folder you may write to, or change its permissions.");
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return makeError(ErrorKind::Storage, message, "Make room on the disk and try again.");
    default:
        return makeError(ErrorKind::Storage, message);
    }
}

Status replaceFile(const std::string& path,
                   const std::function<Status(const std::string& temporary)>& write)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return writeFailure(path, EISDIR);
    const std::string temporary = temporaryBeside(path);
    const Status written = write(temporary);
    if (written && std::rename(temporary.c_str(), path.c_str()) == 0)
        return {};
    Error failure = written ? writeFailure(path, errno) : written.error();
    std::filesystem::remove(temporary, ignored);
    // The temporary name is no news for anybody.
    if (const std::size_t at = failure.message.find(temporary); at != std::string::npos)
        failure.message.replace(at, temporary.size(), path);
    return failure;
}

Status replaceFile(const std::string& path, std::string_view content)
{
    return replaceFile(path,
                       [&](const std::string& temporary) { return writeAll(temporary, content); });
}

} // namespace qd
