// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <cmath>
#include <optional>

namespace qd::test {

/// Equal to a relative (near zero: absolute) tolerance; an empty value is near nothing.
inline bool isNear(std::optional<double> actual, double expected, double tolerance = 1e-9)
{
    return actual && std::abs(*actual - expected) <= tolerance * std::max(1e-3, std::abs(expected));
}

} // namespace qd::test

#define QD_NEAR(actual, expected)                                                                  \
    QVERIFY2(                                                                                      \
        ::qd::test::isNear((actual), (expected)),                                                  \
        qPrintable(QString::number(std::optional<double>(actual).value_or(-12345.0), 'g', 17)))
