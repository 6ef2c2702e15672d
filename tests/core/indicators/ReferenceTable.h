// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/BarInput.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace qd::test {

/// A CSV of numbers with a header; empty cells are NaN.
class ReferenceTable
{
public:
    explicit ReferenceTable(const QString& path);

    [[nodiscard]] bool has(const std::string& column) const { return m_columns.count(column) > 0; }
    /// Ends the program for an unknown column: a misspelt test, not a failed one.
    [[nodiscard]] const std::vector<double>& column(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> names() const;
    /// The columns open_time, open … volume as bars.
    [[nodiscard]] std::vector<BarInput> bars() const;

private:
    std::map<std::string, std::vector<double>> m_columns;
};

/// Empty where both agree on which rows are defined and differ by at most the tolerance, relative
/// or absolute whichever is greater; otherwise the first row that does not, in words.
QString difference(const std::vector<double>& ours, const std::vector<double>& reference,
                   double tolerance = 1e-9);

} // namespace qd::test
