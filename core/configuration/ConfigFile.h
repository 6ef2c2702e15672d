// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace qd {

/// An open file of the operating system; closes it.
class FileHandle
{
public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    FileHandle& operator=(FileHandle&&) = delete;
    ~FileHandle();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// The whole of a regular file. NotFound, Permission, InvalidInput for a folder, a device or more
/// than `maxBytes`, Storage. Any thread.
[[nodiscard]] Result<std::string> readConfigText(const std::string& path, std::size_t maxBytes);
/// Writes all of it and syncs; `path` is for the message.
[[nodiscard]] Status writeAll(const FileHandle& file, const std::string& path,
                              std::string_view text);

/// Makes a new, renamed or removed name in the path's folder survive a crash.
[[nodiscard]] Status syncFolderOf(const std::string& path);

} // namespace qd
