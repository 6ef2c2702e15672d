// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/InputFile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace qd {

namespace {

Error openingError(const std::string& path, int code)
{
    const std::string message =
        "cannot open " + path + ": " + std::generic_category().message(code);
    if (code == ENOENT || code == ENOTDIR)
        return makeError(ErrorKind::NotFound, message, "Check the name of the file.")
            .with("file", path);
    if (code == EACCES || code == EPERM)
        return makeError(ErrorKind::Permission, message,
                         "Give your account the right to read the file.")
            .with("file", path);
    return makeError(ErrorKind::Storage, message).with("file", path);
}

} // namespace

InputFile::InputFile(std::string name, std::FILE* file, std::uint64_t size)
    : m_name(std::move(name)), m_file(file), m_size(size)
{
    m_headSize = std::fread(m_head.data(), 1, m_head.size(), m_file);
}

InputFile::~InputFile()
{
    if (m_file != stdin)
        std::fclose(m_file);
}

Result<std::unique_ptr<InputFile>> InputFile::open(const std::string& path)
{
    std::FILE* file = stdin;
    std::uint64_t size = 0;
    if (path != "-") {
        std::error_code trouble;
        if (std::filesystem::is_directory(path, trouble))
            return makeError(ErrorKind::InvalidInput, path + " is a folder",
                             "Name the files in it.")
                .with("file", path);
        file = std::fopen(path.c_str(), "rb");
        if (file == nullptr)
            return openingError(path, errno);
        // Our own blocks are larger than those of stdio, whose buffer would only copy once more.
        std::setvbuf(file, nullptr, _IONBF, 0);
        if (std::filesystem::is_regular_file(path, trouble))
            size = std::filesystem::file_size(path, trouble);
    }
    const std::string name = path == "-" ? "standard input" : path;
    std::unique_ptr<InputFile> input(new InputFile(name, file, size));
    if (input->hasFailed())
        return makeError(ErrorKind::Storage, "cannot read " + name).with("file", name);
    if (input->m_headSize == 0)
        return makeError(ErrorKind::InvalidInput, name + " is empty",
                         "Download or export the file again.")
            .with("file", name);
    return input;
}

std::span<const char> InputFile::head() const
{
    return {m_head.data(), m_headSize};
}

std::size_t InputFile::read(char* into, std::size_t capacity)
{
    std::size_t count = std::min(capacity, m_headSize - m_headGiven);
    std::memcpy(into, m_head.data() + m_headGiven, count);
    m_headGiven += count;
    if (count < capacity)
        count += std::fread(into + count, 1, capacity - count, m_file);
    m_bytesRead += count;
    return count;
}

bool InputFile::hasFailed() const
{
    return std::ferror(m_file) != 0;
}

double InputFile::fraction() const
{
    return m_size == 0
               ? 0.0
               : std::min(1.0, static_cast<double>(m_bytesRead) / static_cast<double>(m_size));
}

} // namespace qd
