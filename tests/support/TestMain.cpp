// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

namespace qd::test {

namespace {
std::map<std::string, TestFactory>& tests()
{
    static std::map<std::string, TestFactory> registered;
    return registered;
}
} // namespace

bool registerTest(const char* className, TestFactory factory)
{
    tests()[className] = std::move(factory);
    return true;
}

/// PROGRAM [TestClass [function…]]: the named class, or all of them.
int runTests(int argc, char** argv)
{
    QStringList arguments = QCoreApplication::arguments();
    std::string wanted;
    if (argc > 1 && std::strncmp(argv[1], "Test", 4) == 0) {
        wanted = argv[1];
        arguments.removeAt(1);
    }
    int failures = 0;
    int run = 0;
    for (const auto& [name, factory] : tests()) {
        if (!wanted.empty() && name != wanted)
            continue;
        ++run;
        const std::unique_ptr<QObject> test = factory();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class is called %s\n", wanted.c_str());
        return 1;
    }
    return failures;
}

} // namespace qd::test

// Programs that need a QGuiApplication or a QApplication define their own main.
[[gnu::weak]] int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return qd::test::runTests(argc, argv);
}
