// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Metrics.h"

namespace qd {

std::optional<double> MetricSet::value(const std::string& key) const
{
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : found->second;
}

} // namespace qd
