// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <string>
#include <string_view>

namespace qd {

struct Report; // core/reporting/Report.h

/// Writes one report as one file. Called on the pool; writes to a temporary name and renames, so
/// that a failure leaves no half file.
class ReportWriter
{
public:
    virtual ~ReportWriter() = default;
    [[nodiscard]] virtual std::string_view format() const = 0; ///< "pdf", "xlsx", "json"
    [[nodiscard]] virtual Status write(const Report& report, const std::string& path) = 0;
};

} // namespace qd
