// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Random.h"

#include <string>

namespace qd::test {

/// What must hold for whatever bytes are taken for a settings file: its text stays; what is
/// accepted means the same after toJsonText; edits, chosen by `choices`, change what they say and
/// leave every other value and comment alone; and where nlohmann_json accepts a text, both
/// understand the same, before and after the edits. Needs no Qt: the fuzzer uses it too.
struct ConfigInvariants
{
    bool isAccepted = false; ///< The bytes were a readable document.
    int edits = 0;           ///< That were made.
    std::string broken;      ///< What does not hold; empty: all is well.

    static ConfigInvariants check(const std::string& bytes, Random& choices);
};

} // namespace qd::test
