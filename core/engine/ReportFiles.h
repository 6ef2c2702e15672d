// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"
#include "core/ports/ReportWriter.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qd {

/// What to write of one result, and where.
struct ReportFilesRequest
{
    std::vector<std::string> formats; ///< "pdf", "xlsx", "json"
    std::string directory;            ///< Made when it is missing.
    std::string language = "en";
    std::string version;
    Timestamp createdAt;
    std::function<std::string(const std::string&)> translate; ///< May be empty.
    std::vector<std::shared_ptr<ReportWriter>> writers;
};

/// Writes the report of a result in every asked format and returns the paths, in the formats'
/// order. Errors: Unsupported for a format nobody writes, Permission or Storage for the folder,
/// and what a writer reports. Blocks; pool thread.
[[nodiscard]] Result<std::vector<std::string>> writeReportFiles(const RunResult& result,
                                                                const ReportFilesRequest& request);

} // namespace qd
