// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentFile.h"

#include "core/foundation/FileReplacement.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fstream>
#include <iostream>

namespace qd {

namespace {

/// Straight onto the stream: the text of a large document is never in memory as a whole.
bool write(std::ostream& stream, const nlohmann::ordered_json& document)
{
    stream.width(1);
    stream << document << '\n';
    stream.flush();
    return stream.good();
}

} // namespace

Status writeDocument(const std::string& path, const nlohmann::ordered_json& document)
{
    if (path == "-")
        return write(std::cout, document) ? Status()
                                          : Status(writeFailure("standard output", errno));
    return replaceFile(path, [&](const std::string& temporary) -> Status {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        if (!file || !write(file, document))
            return writeFailure(path, errno);
        file.close();
        return file ? Status() : Status(writeFailure(path, errno));
    });
}

} // namespace qd
