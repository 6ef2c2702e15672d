// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>

namespace qd {

/// A file or standard input as it lies on disk, with a look at its first bytes. One thread.
class InputFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<InputFile>> open(const std::string& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The first bytes (at most 8), still to be read.
    [[nodiscard]] std::span<const char> head() const;
    /// Up to `capacity` bytes; 0 at the end or at an error.
    [[nodiscard]] std::size_t read(char* into, std::size_t capacity);
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    /// 0…1; 0 where the size is unknown.
    [[nodiscard]] double fraction() const;

private:
    InputFile(std::string name, std::FILE* file, std::uint64_t size);

    std::string m_name;
    std::FILE* m_file;
    std::uint64_t m_size;
    std::uint64_t m_bytesRead = 0;
    std::array<char, 8> m_head{};
    std::size_t m_headSize = 0;
    std::size_t m_headGiven = 0;
};

} // namespace qd
