// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

/// Reports a broken invariant on standard error and aborts. Never returns.
[[noreturn]] void assertionFailed(const char* condition, const char* message, const char* file,
                                  int line);

} // namespace qd

/// A programmer's error, checked in every build: continuing could cost real money.
#define QD_ASSERT(condition, message)                                                              \
    do {                                                                                           \
        if (!(condition)) [[unlikely]]                                                             \
            ::qd::assertionFailed(#condition, message, __FILE__, __LINE__);                        \
    } while (false)
