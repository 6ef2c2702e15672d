// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Assert.h"

#include <cstdio>
#include <cstdlib>

namespace qd {

void assertionFailed(const char* condition, const char* message, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: assertion failed: %s (%s)\n", file, line, message, condition);
    std::fflush(stderr);
    std::abort();
}

} // namespace qd
