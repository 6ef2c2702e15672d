// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/RunJson.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace qd {

namespace {

struct FileCloser
{
    void operator()(std::FILE* file) const
    {
        if (file != stdin)
            std::fclose(file);
    }
};

/// The library's own prefix "[json.exception.parse_error.101] " helps nobody.
std::string plainReason(const char* what)
{
    const std::string text(what);
    const std::size_t end = text.find("] ");
    return end == std::string::npos ? text : text.substr(end + 2);
}

} // namespace

Result<nlohmann::json> parseJsonText(std::string_view text)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception& failure) {
        return makeError(ErrorKind::InvalidInput,
                         "not a JSON document: " + plainReason(failure.what()));
    }
}

Result<nlohmann::json> readJsonFile(const std::string& path, std::size_t maxBytes)
{
    const std::unique_ptr<std::FILE, FileCloser> file(path == "-" ? stdin
                                                                  : std::fopen(path.c_str(), "rb"));
    if (!file) {
        const int code = errno;
        return makeError(code == ENOENT ? ErrorKind::NotFound : ErrorKind::Permission,
                         "cannot read " + path + ": " + std::strerror(code));
    }
    std::string text;
    std::array<char, 65536> chunk{};
    std::size_t got = 0;
    while ((got = std::fread(chunk.data(), 1, chunk.size(), file.get())) > 0) {
        if (text.size() + got > maxBytes)
            return makeError(ErrorKind::InvalidInput,
                             path + " is larger than " + std::to_string(maxBytes) + " bytes");
        text.append(chunk.data(), got);
    }
    if (std::ferror(file.get()) != 0)
        return makeError(ErrorKind::InvalidInput,
                         "cannot read " + path + ": " + std::strerror(errno));
    auto parsed = parseJsonText(text);
    if (!parsed)
        return makeError(ErrorKind::InvalidInput, path + ": " + parsed.error().message);
    return parsed;
}

} // namespace qd
