// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/JsonReportWriter.h"

#include "core/adapters/json/RunJson.h"
#include "core/foundation/FileReplacement.h"
#include "core/reporting/Report.h"

#include <nlohmann/json.hpp>

namespace qd {

Status JsonReportWriter::write(const Report& report, const std::string& path)
{
    using Json = nlohmann::ordered_json;
    // Broken UTF-8 from outside becomes the replacement mark instead of an exception.
    const std::string text =
        toJson(report.result, report.metrics).dump(1, ' ', false, Json::error_handler_t::replace);
    return replaceFile(path, text + "\n");
}

} // namespace qd
