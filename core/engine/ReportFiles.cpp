// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ReportFiles.h"

#include "core/reporting/Report.h"

#include <algorithm>
#include <filesystem>

namespace qd {

namespace {

/// A file name for people: letters and digits of the title, the rest as hyphens.
std::string fileStem(const RunResult& result, Timestamp createdAt)
{
    std::string stem;
    for (const char c : result.title) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        if (isPlain)
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
    }
    while (!stem.empty() && stem.back() == '-')
        stem.pop_back();
    std::string when = createdAt.toIso();
    std::erase_if(when, [](char c) { return c == ':'; });
    return (stem.empty() ? "report" : stem) + "-" + when.substr(0, 17);
}

} // namespace

Result<std::vector<std::string>> writeReportFiles(const RunResult& result,
                                                  const ReportFilesRequest& request)
{
    std::error_code error;
    std::filesystem::create_directories(request.directory, error);
    if (error)
        return makeError(ErrorKind::Permission,
                         "the folder " + request.directory + " cannot be made: " + error.message());
    ReportOptions options;
    options.createdAt = request.createdAt;
    options.version = request.version;
    options.language = request.language;
    options.translate = request.translate;
    const Report report = makeRunReport(result, options);
    const std::string stem = fileStem(result, request.createdAt);
    std::vector<std::string> paths;
    for (const std::string& format : request.formats) {
        const auto writer = std::find_if(
            request.writers.begin(), request.writers.end(),
            [&](const std::shared_ptr<ReportWriter>& one) { return one->format() == format; });
        if (writer == request.writers.end())
            return makeError(ErrorKind::Unsupported, "no report can be written as " + format);
        const std::string path =
            (std::filesystem::path(request.directory) / (stem + "." + format)).string();
        if (const Status written = (*writer)->write(report, path); !written)
            return written.error();
        paths.push_back(path);
    }
    return paths;
}

} // namespace qd
