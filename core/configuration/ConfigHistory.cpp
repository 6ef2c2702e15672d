// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigHistory.h"

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigFile.h"
#include "core/configuration/ContentHash.h"
#include "core/foundation/FileReplacement.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace qd {

namespace {

namespace fs = std::filesystem;

std::string sixDigits(int number)
{
    std::string text = std::to_string(number);
    text.insert(0, text.size() < 6 ? 6 - text.size() : 0, '0');
    return text;
}

/// The number in "000012.json", 0 for other names.
int numberOf(const std::string& file)
{
    int number = 0;
    const char* const end = file.data() + file.size();
    const auto [stop, code] = std::from_chars(file.data(), end, number);
    const bool isVersion =
        code == std::errc{} && number > 0 && file == sixDigits(number) + ".json" && stop != end;
    return isVersion ? number : 0;
}

/// The end of the last whole line.
std::size_t wholeLines(std::string_view text)
{
    return text.rfind('\n') + 1; // npos + 1 is 0
}

} // namespace

ConfigHistory::ConfigHistory(const std::string& folder, ConfigKind kind, std::string_view name)
    : m_folder((fs::path(folder) / toText(kind) / name).string())
{}

std::string ConfigHistory::logPath() const
{
    return m_folder + "/log.jsonl";
}

std::string ConfigHistory::textPath(int number) const
{
    return m_folder + "/" + sixDigits(number) + ".json";
}

Result<ConfigHistory::Log> ConfigHistory::log() const
{
    const Result<std::string> text = readConfigText(logPath(), kMaxLogBytes);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return Log{};
    if (!text)
        return text.error();
    Log log;
    // What follows the last line feed was torn off by a crash and never counted.
    std::string_view rest = std::string_view(*text).substr(0, wholeLines(*text));
    while (!rest.empty()) {
        const std::size_t length = rest.find('\n');
        std::optional<ConfigVersion> version = parseLogLine(rest.substr(0, length));
        if (version)
            log.versions.push_back(std::move(*version));
        else
            ++log.damagedLines;
        rest.remove_prefix(length + 1);
    }
    return log;
}

Result<std::string> ConfigHistory::text(const ConfigVersion& version) const
{
    const std::string name = "version " + std::to_string(version.number);
    if (version.origin == ConfigVersionOrigin::Remove)
        return makeError(ErrorKind::NotFound, name + " has no text: it took the file away",
                         "Choose the version before it.");
    Result<std::string> text = readConfigText(textPath(version.number), ConfigDocument::kMaxBytes);
    if (text && contentHash(*text) != version.hash)
        return makeError(ErrorKind::DataQuality,
                         name + " is not as it was recorded: " + textPath(version.number) +
                             " has been changed",
                         "Choose another version.");
    return text;
}

Result<int> ConfigHistory::nextNumber() const
{
    const Result<Log> recorded = log();
    if (!recorded)
        return recorded.error();
    int last = recorded->versions.empty() ? 0 : recorded->versions.back().number;
    // A text without a line is what a crash or a damaged log left: it keeps its number.
    std::error_code code;
    for (fs::directory_iterator entry(m_folder, code), end; !code && entry != end;
         entry.increment(code))
        last = std::max(last, numberOf(entry->path().filename().string()));
    if (last >= kMaxVersions)
        return makeError(ErrorKind::Storage,
                         m_folder + " is full: it holds version " + std::to_string(last),
                         "Move the folder away; a new history begins.");
    return last + 1;
}

Status ConfigHistory::keepText(int number, std::string_view text) const
{
    std::error_code code;
    fs::create_directories(m_folder, code);
    if (code)
        return writeFailure(m_folder, code.value());
    return writeFileDurably(textPath(number), text);
}

Status ConfigHistory::appendLine(const ConfigVersion& version) const
{
    const std::string path = logPath();
    std::error_code code;
    fs::create_directories(m_folder, code);
    const Result<std::string> before = readConfigText(path, kMaxLogBytes);
    if (!before && before.error().kind != ErrorKind::NotFound)
        return before.error();
    const std::string line = toLogLine(version) + "\n";
    const std::size_t whole = before ? wholeLines(*before) : 0;
    if (whole + line.size() > kMaxLogBytes)
        return makeError(ErrorKind::Storage, path + " is full",
                         "Move the folder away; a new history begins.");
    const FileHandle file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    // The rest of a torn line would spoil this one.
    if (!file.isOpen() || ::ftruncate(file.descriptor(), static_cast<off_t>(whole)) != 0)
        return writeFailure(path, errno);
    Status written = writeAll(file, path, line);
    if (!written)
        static_cast<void>(::ftruncate(file.descriptor(), static_cast<off_t>(whole)) == 0);
    else if (!before)
        written = syncFolderOf(path);
    return written;
}

} // namespace qd
