// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace qd {

/// Takes counters and timings for observation. Cheap and non-blocking. Any thread.
class MetricSink
{
public:
    virtual ~MetricSink() = default;
    virtual void count(std::string_view name, double amount = 1.0) = 0;
    virtual void observe(std::string_view name, double value) = 0;
};

} // namespace qd
