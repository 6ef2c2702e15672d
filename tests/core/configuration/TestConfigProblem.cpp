// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigProblem.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

ConfigProblem full()
{
    return {.file = "bot.json",
            .position = {.line = 12, .column = 5},
            .path = "risk.max_dayly_loss",
            .what = "is no setting",
            .allowed = "the settings of risk",
            .hint = "did you mean “max_daily_loss”?"};
}

} // namespace

class TestConfigProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsOneLine();
    void leavesOutWhatIsEmpty();
    void keepsForeignTextFromTheTerminal();
    void theErrorTellsTheFirstAndListsAll();
};

void TestConfigProblem::readsAsOneLine()
{
    QCOMPARE(toText(full()), std::string("bot.json:12:5: risk.max_dayly_loss: is no setting; "
                                         "allowed: the settings of risk; "
                                         "did you mean “max_daily_loss”?"));
}

void TestConfigProblem::leavesOutWhatIsEmpty()
{
    QCOMPARE(toText(ConfigProblem{.file = "", .position = {}, .what = "is empty"}),
             std::string("1:1: is empty"));
}

void TestConfigProblem::keepsForeignTextFromTheTerminal()
{
    ConfigProblem problem = full();
    problem.path = "a\x1b[2Jb\nc";
    const std::string text = toText(problem);
    QVERIFY(text.find('\x1b') == std::string::npos);
    QVERIFY(text.find('\n') == std::string::npos);
}

void TestConfigProblem::theErrorTellsTheFirstAndListsAll()
{
    const Error one = toError({full()});
    QCOMPARE(one.kind, ErrorKind::Configuration);
    QCOMPARE(exitCodeFor(one.kind), 3);
    QCOMPARE(one.message, toText(full()));

    ConfigProblem second = full();
    second.position.line = 13;
    const Error two = toError({full(), second});
    QCOMPARE(two.message, toText(full()) + " (the first of 2 problems)");
    QCOMPARE(two.context.size(), std::size_t{3});
    QCOMPARE(two.context[0], (std::pair<std::string, std::string>("problems", "2")));
    QCOMPARE(two.context[2].second, toText(second));
}

QD_TEST(TestConfigProblem)
#include "TestConfigProblem.moc"
