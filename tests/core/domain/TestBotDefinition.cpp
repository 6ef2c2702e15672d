// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BotDefinition.h"

#include "tests/support/TestMain.h"

using namespace qd;

class TestBotDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndSpellsSizings_data();
    void readsAndSpellsSizings();
    void refusesOtherSizings_data();
    void refusesOtherSizings();
    void statesReadBack();
};

void TestBotDefinition::readsAndSpellsSizings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("spelling");
    const auto row = [](const char* text, SizingSpec::Kind kind, const char* amount,
                        const char* spelling) {
        QTest::newRow(text) << static_cast<int>(kind) << QByteArray(amount) << QByteArray(spelling);
    };
    using Kind = SizingSpec::Kind;
    row("all-in", Kind::AllIn, "0", "all-in");
    row("units:0.5", Kind::Units, "0.5", "units:0.5");
    row("units:5000", Kind::Units, "5000", "units:5000");
    row("percent:25.0", Kind::Percent, "25", "percent:25");
    row("percent:100", Kind::Percent, "100", "percent:100");
    row("risk:1", Kind::Risk, "1", "risk:1");
    row("vol-target:12.5", Kind::VolatilityTarget, "12.5", "vol-target:12.5");
}

void TestBotDefinition::readsAndSpellsSizings()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, spelling);
    const Result<SizingSpec> sizing = SizingSpec::parse(QTest::currentDataTag());
    QVERIFY(sizing.isOk());
    QCOMPARE(static_cast<int>(sizing->kind), kind);
    QCOMPARE(QByteArray::fromStdString(sizing->amount.toString()), amount);
    QCOMPARE(QByteArray::fromStdString(sizing->toString()), spelling);
    QCOMPARE(SizingSpec::parse(sizing->toString()).value().amount, sizing->amount);
}

void TestBotDefinition::refusesOtherSizings_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "allin",
                             "all-in:",
                             "all-in:5",
                             "All-In",
                             "units",
                             "units:",
                             "units:0",
                             "units:-1",
                             "units:nan",
                             "units:1,5",
                             "percent:0",
                             "percent:100.000000000001",
                             "percent:-5",
                             "percent:5%",
                             "risk:101",
                             "risk: 1",
                             "vol-target:0",
                             "vol-target:1e3",
                             "kelly:1"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestBotDefinition::refusesOtherSizings()
{
    QFETCH(QByteArray, text);
    const Result<SizingSpec> sizing = SizingSpec::parse(text.toStdString());
    QVERIFY(!sizing.isOk());
    QCOMPARE(sizing.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!sizing.error().hint.empty());
}

void TestBotDefinition::statesReadBack()
{
    for (int i = 0; i <= static_cast<int>(BotState::Faulted); ++i) {
        const auto state = static_cast<BotState>(i);
        QVERIFY(!toText(state).empty());
        QVERIFY(parseBotState(toText(state)).value() == state);
    }
    QCOMPARE(toText(BotState::Flattening), std::string_view("flattening"));
    QVERIFY(!parseBotState("Running").isOk());
}

QD_TEST(TestBotDefinition)
#include "TestBotDefinition.moc"
