// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/ReportWriter.h"

namespace qd {

/// Writes the run of a report, with its metrics, as the result document of the command line
/// contract: what it wrote can be read back by every command. Any thread.
class JsonReportWriter final : public ReportWriter
{
public:
    [[nodiscard]] std::string_view format() const override { return "json"; }
    [[nodiscard]] Status write(const Report& report, const std::string& path) override;
};

} // namespace qd
