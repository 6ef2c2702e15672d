// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd::test {

/// Path of a reference file below the folder that QD_SHARED names (or ../shared beside the
/// checkout), empty where the machine has none: the test then calls QSKIP and says so.
QString sharedFile(const QString& relativePath);

} // namespace qd::test

/// Skips the running test where the reference data is absent.
#define QD_REQUIRE_SHARED(variable, relativePath)                                                  \
    const QString variable = ::qd::test::sharedFile(QStringLiteral(relativePath));                 \
    if (variable.isEmpty())                                                                        \
    QSKIP("reference data is not on this machine: " relativePath)
