// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportReport.h"

#include "app/composition/CompositionRoot.h"
#include "core/configuration/ConfigDocument.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace qd {

namespace {

/// "20240131T100000Z": no colons, which are not allowed in file names everywhere.
std::string timeStamp()
{
    std::string text =
        Timestamp::fromMilliseconds(machineTime().milliseconds() / 1'000 * 1'000).toIso();
    std::erase(text, ':');
    std::erase(text, '-');
    return text;
}

} // namespace

Result<std::vector<std::string>> writeImportReport(const Workspace& workspace,
                                                   const std::string& stem,
                                                   const nlohmann::ordered_json& document,
                                                   const std::string& markdown)
{
    const std::string base =
        (std::filesystem::path(workspace.reportsDirectory()) / (stem + "-" + timeStamp())).string();
    std::string name = base;
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(name + ".json", ignored) ||
                         std::filesystem::exists(name + ".md", ignored);
         ++number)
        name = base + "-" + std::to_string(number);
    const std::string json =
        document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    if (const Status written = writeFileDurably(name + ".json", json); !written)
        return written.error();
    if (const Status written = writeFileDurably(name + ".md", markdown); !written)
        return written.error();
    return std::vector<std::string>{name + ".json", name + ".md"};
}

} // namespace qd
