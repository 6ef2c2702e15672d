// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <sys/types.h>

namespace qd::test {

/// Runs the body in a child process that may not do more than any user (tests may run as root,
/// who may write everywhere) and gives back its result, 0…255.
int resultAsOrdinaryUser(const std::function<int()>& body);

/// Runs the body in a child process. The body reports each step it has finished through `report`;
/// after that many reports the child is killed at once, wherever it is. Returns the reports that
/// arrived, or -1 when the child ended by itself before.
int reportsBeforeKill(int count,
                      const std::function<void(const std::function<void()>& report)>& body);

/// Runs the body in a child process that is expected to die of SIGKILL; true when it did.
bool diesByKill(const std::function<void()>& body);

} // namespace qd::test
