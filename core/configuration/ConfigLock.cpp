// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigLock.h"

#include "core/foundation/FileReplacement.h"

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace qd {

namespace {

Error busy(const std::string& path)
{
    return makeError(ErrorKind::Conflict, "another program is writing the configurations",
                     "Try again, or end the program that holds " + path + ".");
}

} // namespace

Result<ConfigLock> ConfigLock::acquire(const std::string& path, Duration patience)
{
    constexpr Duration kPause = Duration::milliseconds(10);
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    std::error_code code;
    std::filesystem::create_directories(folder.parent_path(), code);
    // What was once written may have been a mistake: for its owner's eyes only.
    if (!code && ::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        code = std::error_code(errno, std::generic_category());
    if (code)
        return writeFailure(folder.string(), code.value());
    FileHandle file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return writeFailure(path, errno);
    for (Duration waited; ::flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0;) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return writeFailure(path, errno);
        if (waited >= patience)
            return busy(path);
        std::this_thread::sleep_for(std::chrono::nanoseconds(kPause.nanoseconds()));
        waited = waited + kPause;
    }
    return ConfigLock(std::move(file));
}

} // namespace qd
