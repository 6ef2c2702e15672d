// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace qd::test {

/// Whether the action aborts the process: runs it in a forked child with its standard error
/// silenced. POSIX only; the action must not need other threads.
bool dies(const std::function<void()>& action);

} // namespace qd::test
