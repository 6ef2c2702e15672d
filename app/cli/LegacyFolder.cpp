// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LegacyFolder.h"

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigFile.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace qd {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFiles = 10'000;
constexpr std::size_t kMaxBytes = 256U << 20U; ///< Of all files together.
constexpr int kMaxDepth = 32;

bool isJson(const fs::path& path)
{
    std::string end = path.extension().string();
    std::transform(end.begin(), end.end(), end.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return end == ".json";
}

/// Folders of tools: what is in them configures no bot.
bool isToolFolder(const fs::path& path)
{
    constexpr std::array<std::string_view, 7> kNames{".git",        ".svn",         ".venv", "venv",
                                                     "__pycache__", "node_modules", ".idea"};
    const std::string name = path.filename().string();
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

class FolderReading
{
public:
    explicit FolderReading(fs::path root) : m_root(std::move(root)) {}

    Status read(const fs::path& folder, int depth, const CancellationToken& cancelled)
    {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            if (cancelled.isCancelled())
                return makeError(ErrorKind::Cancelled, "the import was stopped",
                                 "Nothing was written.");
            if (m_files.size() >= kMaxFiles)
                return makeError(ErrorKind::InvalidInput,
                                 "the folder " + m_root.string() + " has more than 10,000 files",
                                 "Name the old platform's config folder itself.");
            if (const Status taken = take(*entry, depth, cancelled); !taken)
                return taken;
        }
        if (error)
            add(folder, {}, "cannot be opened: " + error.message());
        return {};
    }

    std::vector<LegacyFileText> take() { return std::move(m_files); }

private:
    Status take(const fs::directory_entry& entry, int depth, const CancellationToken& cancelled)
    {
        std::error_code error;
        const fs::path& path = entry.path();
        const fs::file_status status = entry.symlink_status(error);
        if (error) {
            add(path, {}, error.message());
        } else if (fs::is_symlink(status)) {
            add(path, {}, "a link; links are not followed");
        } else if (fs::is_directory(status)) {
            if (isToolFolder(path))
                return {};
            if (depth < kMaxDepth)
                return read(path, depth + 1, cancelled);
            add(path, {}, "nested too deeply");
        } else if (!fs::is_regular_file(status)) {
            add(path, {}, "no regular file");
        } else if (!isJson(path)) {
            add(path, {}, {});
        } else {
            readFile(path);
        }
        return {};
    }

    void readFile(const fs::path& path)
    {
        Result<std::string> text = readConfigText(path.string(), ConfigDocument::kMaxBytes);
        if (!text)
            return add(path, {}, text.error().message);
        m_bytes += text->size();
        if (m_bytes > kMaxBytes)
            return add(path, {}, "the files together are larger than 256 MiB");
        add(path, std::move(text).value(), {});
    }

    void add(const fs::path& path, std::string text, std::string unread)
    {
        m_files.push_back({.path = path.lexically_relative(m_root).generic_string(),
                           .text = std::move(text),
                           .unread = std::move(unread)});
    }

    fs::path m_root;
    std::vector<LegacyFileText> m_files;
    std::size_t m_bytes = 0;
};

} // namespace

Result<std::vector<LegacyFileText>> readLegacyFolder(const std::string& folder,
                                                     const CancellationToken& cancelled)
{
    std::error_code error;
    const fs::path root = fs::canonical(folder, error);
    if (error)
        return makeError(ErrorKind::NotFound, "there is no folder " + folder, "Check the path.")
            .with("folder", folder);
    if (!fs::is_directory(root, error))
        return makeError(ErrorKind::InvalidInput, folder + " is no folder",
                         "Name the folder that holds the old platform's config files.")
            .with("folder", folder);
    FolderReading reading(root);
    if (const Status read = reading.read(root, 0, cancelled); !read)
        return read.error();
    return reading.take();
}

} // namespace qd
