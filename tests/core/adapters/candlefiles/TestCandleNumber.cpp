// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleNumber.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <string>

using namespace qd;

namespace {

std::string valueOf(const CandleNumber& number)
{
    return Decimal::fromMantissa(number.mantissa, number.decimals).toString();
}

} // namespace

class TestCandleNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainAndExponentNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        for (const auto& [text, value] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"0", "0"},
                 {"0.0", "0"},
                 {"-0.0", "0"},
                 {"00012.50", "12.5"},
                 {"+1.5", "1.5"},
                 {"27385.00000000", "27385"},
                 {"0.00020890", "0.0002089"},
                 {"1.5e-7", "0.00000015"},
                 {"6.3E+4", "63000"},
                 {"999999999999999999", "999999999999999999"},
                 {"0.1234567890125", "0.123456789012"}, // half-even at 10^-12
                 {"0.1234567890135", "0.123456789014"},
                 {"3155280173.53200000000000", "3155280173.532"},
                 {"123456789012.123456789", "123456789012.123457"}, // eighteen digits
                 {"0.00000000000000000000000001", "0"}}) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(value);
        }
    }
    void readsPlainAndExponentNotation()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        CandleNumber number;
        QCOMPARE(parseCandleNumber(text.toStdString(), number), NumberFault::None);
        QCOMPARE(QString::fromStdString(valueOf(number)), value);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const auto add = [](const char* text, NumberFault fault) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(fault);
        };
        add("", NumberFault::Missing);
        for (const char* text : {"nan", "NaN", "-nan", "inf", "Infinity", "-inf", "+INF"})
            add(text, NumberFault::NotFinite);
        for (const char* text : {"-1", "-0.5", "-1e3", "-12345678901234567890.5"})
            add(text, NumberFault::Negative);
        for (const char* text :
             {"5.", ".5", "1,000", " 5", "5 ", "1e", "e5", "0x10", "1.2.3", "--1", "1-", "null",
              "12a", "1.0a00", "1_000", "1.a", "1e5.5", "\xd9\xa1"})
            add(text, NumberFault::NotANumber);
        for (const char* text : {"1e18", "1e308", "1e400", "1e999999999", "9999999999999999999",
                                 "1000000000000000000.0", "123456789012345678901234567890"})
            add(text, NumberFault::TooLarge);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        CandleNumber number{7, 3};
        QCOMPARE(static_cast<int>(parseCandleNumber(text.toStdString(), number)), fault);
        QCOMPARE(number.mantissa, 7);
    }

    void agreesWithDecimalOnRandomNumbers()
    {
        Random random(11);
        for (int i = 0; i < 20'000; ++i) {
            std::string text = std::to_string(random.next() >> (random.below(60) + 4));
            if (random.chance(0.8)) {
                text += '.';
                for (std::uint64_t k = random.below(14) + 1; k > 0; --k)
                    text += static_cast<char>('0' + random.below(10) * (random.below(3) != 0));
            }
            const Decimal expected = *Decimal::parse(text);
            CandleNumber number;
            const NumberFault fault = parseCandleNumber(text, number);
            if (expected >= Decimal::fromInt(999'999'999'999'999'999))
                continue;
            QCOMPARE(fault, NumberFault::None);
            const Decimal value = Decimal::fromMantissa(number.mantissa, number.decimals);
            const int lost = 12 - number.decimals;
            QVERIFY2((value - expected).abs() <= Decimal::fromRaw(powerOfTen(lost) / 2),
                     text.c_str());
            // Digits are lost only where eighteen are there.
            QVERIFY(value == expected || number.mantissa >= 99'999'999'999'999'999);
        }
    }

    void takesTheShortestDecimalOfJsonDoubles()
    {
        CandleNumber number;
        QCOMPARE(parseJsonNumber("2697616.0709080002", number), NumberFault::None);
        QCOMPARE(valueOf(number), "2697616.070908");
        QCOMPARE(parseJsonNumber("4.573599815368652", number), NumberFault::None);
        QCOMPARE(valueOf(number), "4.573599815369");
        QCOMPARE(parseJsonNumber("0.00162008", number), NumberFault::None);
        QCOMPARE(valueOf(number), "0.00162008");
        QCOMPARE(parseJsonNumber("NaN", number), NumberFault::NotFinite);
        QCOMPARE(parseJsonNumber("-2697616.0709080002", number), NumberFault::Negative);
    }
};

QD_TEST(TestCandleNumber)
#include "TestCandleNumber.moc"
