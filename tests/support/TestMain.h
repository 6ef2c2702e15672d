// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <functional>
#include <memory>

namespace qd::test {

using TestFactory = std::function<std::unique_ptr<QObject>()>;
bool registerTest(const char* className, TestFactory factory);
/// Runs the class that argv[1] names, or all. Call it with an application object alive.
int runTests(int argc, char** argv);

} // namespace qd::test

/// Put once below a test class: registers it with the program's main function.
#define QD_TEST(Class)                                                                             \
    [[maybe_unused]] static const bool registered##Class =                                         \
        ::qd::test::registerTest(#Class, [] { return std::make_unique<Class>(); });
