// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Decimal.h"

#include "core/foundation/Random.h"
#include "tests/core/foundation/DecimalVectors.h"
#include "tests/core/foundation/WideNumber.h"
#include "tests/support/Death.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <unordered_set>

using namespace qd;
using qd::test::WideNumber;

namespace {

constexpr std::array kModes{Rounding::HalfEven, Rounding::HalfUp, Rounding::HalfDown, Rounding::Up,
                            Rounding::Down,     Rounding::Floor,  Rounding::Ceiling};

unsigned __int128 magnitude(Decimal value)
{
    return static_cast<unsigned __int128>(value.abs().raw());
}

/// Any number of bits is as likely as any other, so that tiny, narrow and huge operands meet.
Decimal randomDecimal(Random& random)
{
    const unsigned bits = 1 + static_cast<unsigned>(random.below(127));
    const auto all = (static_cast<unsigned __int128>(random.next()) << 64U) | random.next();
    const auto raw = static_cast<Decimal::Raw>(all >> (128U - bits));
    return Decimal::fromRaw(random.chance(0.5) ? -raw : raw);
}

/// Whether `result` is numerator ÷ denominator (both without sign) rounded under the mode.
bool isRoundedQuotient(Decimal result, const WideNumber& numerator, const WideNumber& denominator,
                       bool negative, Rounding mode)
{
    const WideNumber back = WideNumber(magnitude(result)) * denominator;
    if (back == numerator)
        return true;
    const bool awayFromZero = back > numerator;
    const WideNumber error = awayFromZero ? back - numerator : numerator - back;
    if (error >= denominator)
        return false;
    const WideNumber twice = error * WideNumber(2);
    switch (mode) {
    case Rounding::HalfEven:
        return twice < denominator || (twice == denominator && magnitude(result) % 2 == 0);
    case Rounding::HalfUp:
        return twice < denominator || (twice == denominator && awayFromZero);
    case Rounding::HalfDown:
        return twice < denominator || (twice == denominator && !awayFromZero);
    case Rounding::Up:
        return awayFromZero;
    case Rounding::Down:
        return !awayFromZero;
    case Rounding::Floor:
        return awayFromZero == negative;
    case Rounding::Ceiling:
        return awayFromZero != negative;
    }
    return false;
}

bool signFits(Decimal result, bool negative)
{
    return result.isZero() || result.isNegative() == negative;
}

Decimal dec(const char* text)
{
    return Decimal::parse(text).value();
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithIndependentVectors();
    void productsAreExactUnderEveryRounding();
    void quotientsAreExactUnderEveryRounding();
    void stepsAreExactUnderEveryRounding();
    void sumsAreExactOrRefused();
    void everyValueReadsBackAsPrinted();
    void parsesWhatIsANumber_data();
    void parsesWhatIsANumber();
    void refusesWhatIsNotANumber_data();
    void refusesWhatIsNotANumber();
    void doublesAreTheNearest();
    void takesTheShortestDecimalOfADouble();
    void refusesImpossibleDoubles();
    void mantissasComeAndGo();
    void printsTheAskedDecimals();
    void ordersAndHashesByValue();
    void divisionByZeroIsAnErrorOutsideAndFatalInside();
    void overflowIsAnErrorOutsideAndFatalInside();
    void malformedLiteralsAreFatal();
};

void TestDecimal::agreesWithIndependentVectors()
{
    int compared = 0;
    for (const test::DecimalVector& vector : test::kDecimalVectors) {
        const Decimal a = dec(vector.a);
        const Decimal b = dec(vector.b);
        for (std::size_t i = 0; i < kModes.size(); ++i) {
            const Result<Decimal> result =
                vector.operation == '*'   ? Decimal::tryMultiply(a, b, kModes[i])
                : vector.operation == '/' ? Decimal::tryDivide(a, b, kModes[i])
                                          : Result<Decimal>(a.roundedToStep(b, kModes[i]));
            const std::string text = result ? result->toString() : "!";
            const std::string expected = vector.results[i];
            QVERIFY2(text == expected, qPrintable(QStringLiteral("%1 %2 %3 mode %4: %5, not %6")
                                                      .arg(QLatin1String(vector.a))
                                                      .arg(QLatin1Char(vector.operation))
                                                      .arg(QLatin1String(vector.b))
                                                      .arg(i)
                                                      .arg(QString::fromStdString(text))
                                                      .arg(QString::fromStdString(expected))));
            ++compared;
        }
    }
    QVERIFY(compared >= 600);
}

void TestDecimal::productsAreExactUnderEveryRounding()
{
    Random random(1);
    const WideNumber unit(static_cast<unsigned __int128>(Decimal::kOne));
    const WideNumber greatest = WideNumber(static_cast<unsigned __int128>(Decimal::kMaxRaw)) * unit;
    int inRange = 0;
    for (int i = 0; i < 150'000; ++i) {
        const Decimal a = randomDecimal(random);
        const Decimal b = randomDecimal(random);
        const Rounding mode = kModes[static_cast<std::size_t>(i) % kModes.size()];
        const WideNumber product = WideNumber(magnitude(a)) * WideNumber(magnitude(b));
        const bool negative = a.isNegative() != b.isNegative();
        const Result<Decimal> result = Decimal::tryMultiply(a, b, mode);
        if (result) {
            QVERIFY(signFits(*result, negative));
            QVERIFY(isRoundedQuotient(*result, product, unit, negative, mode));
            ++inRange;
        } else {
            QVERIFY(product > greatest);
        }
    }
    QVERIFY(inRange > 60'000);
}

void TestDecimal::quotientsAreExactUnderEveryRounding()
{
    Random random(2);
    const WideNumber unit(static_cast<unsigned __int128>(Decimal::kOne));
    const WideNumber greatest(static_cast<unsigned __int128>(Decimal::kMaxRaw));
    int inRange = 0;
    for (int i = 0; i < 150'000; ++i) {
        const Decimal a = randomDecimal(random);
        const Decimal b = randomDecimal(random);
        if (b.isZero())
            continue;
        const Rounding mode = kModes[static_cast<std::size_t>(i) % kModes.size()];
        const WideNumber dividend = WideNumber(magnitude(a)) * unit;
        const WideNumber divisor(magnitude(b));
        const bool negative = a.isNegative() != b.isNegative();
        const Result<Decimal> result = Decimal::tryDivide(a, b, mode);
        if (result) {
            QVERIFY(signFits(*result, negative));
            QVERIFY(isRoundedQuotient(*result, dividend, divisor, negative, mode));
            ++inRange;
        } else {
            QVERIFY(dividend > greatest * divisor);
        }
    }
    QVERIFY(inRange > 60'000);
}

void TestDecimal::stepsAreExactUnderEveryRounding()
{
    Random random(3);
    for (int i = 0; i < 100'000; ++i) {
        const Decimal value = randomDecimal(random);
        const Rounding mode = kModes[static_cast<std::size_t>(i) % kModes.size()];
        const int decimals = static_cast<int>(random.below(13));
        Decimal step = Decimal::fromRaw(powerOfTen(12 - decimals));
        if (magnitude(value) > static_cast<unsigned __int128>(Decimal::kMaxRaw) -
                                   static_cast<unsigned __int128>(step.raw()))
            continue;
        QCOMPARE(value.rounded(decimals, mode), value.roundedToStep(step, mode));
        if (random.chance(0.7))
            step = Decimal::fromRaw(1 + static_cast<Decimal::Raw>(random.next() >> 20U));
        if (value.abs() > Decimal::fromInt(1'000'000'000'000))
            continue;
        const Decimal result = value.roundedToStep(step, mode);
        QVERIFY(signFits(result, value.isNegative()));
        QVERIFY(result.raw() % step.raw() == 0);
        const Decimal count = Decimal::fromRaw(result.raw() / step.raw());
        QVERIFY(isRoundedQuotient(count, WideNumber(magnitude(value)), WideNumber(magnitude(step)),
                                  value.isNegative(), mode));
    }
    QCOMPARE("1.23"_dec.roundedToStep(Decimal(), Rounding::Up), "1.23"_dec);
}

void TestDecimal::sumsAreExactOrRefused()
{
    Random random(4);
    const auto greatest = static_cast<unsigned __int128>(Decimal::kMaxRaw);
    for (int i = 0; i < 100'000; ++i) {
        const Decimal a = randomDecimal(random);
        const Decimal b = randomDecimal(random);
        const bool overflows =
            a.isNegative() == b.isNegative() && magnitude(a) > greatest - magnitude(b);
        const Result<Decimal> sum = Decimal::tryAdd(a, b);
        QCOMPARE(sum.isOk(), !overflows);
        if (overflows)
            continue;
        QVERIFY((a + b).raw() == a.raw() + b.raw());
        QCOMPARE(*sum, a + b);
        QCOMPARE(*sum - b, a);
        QCOMPARE(-(*sum), (-a) + (-b));
    }
}

void TestDecimal::everyValueReadsBackAsPrinted()
{
    Random random(5);
    for (int i = 0; i < 100'000; ++i) {
        const Decimal value = randomDecimal(random);
        const std::string text = value.toString();
        QCOMPARE(dec(text.c_str()), value);
        // Digit by digit, apart from the printer's own arithmetic.
        unsigned __int128 digits = 0;
        int decimals = -1;
        for (const char c : text) {
            if (c == '.')
                decimals = 0;
            else if (c != '-') {
                digits = digits * 10 + static_cast<unsigned>(c - '0');
                decimals += decimals >= 0 ? 1 : 0;
            }
        }
        decimals = std::max(decimals, 0);
        QCOMPARE(decimals, value.decimalsNeeded());
        QVERIFY(digits * static_cast<unsigned __int128>(powerOfTen(12 - decimals)) ==
                magnitude(value));
        QCOMPARE(text.front() == '-', value.isNegative());
    }
}

void TestDecimal::parsesWhatIsANumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("0", "0");
    row("-0", "0");
    row("+5", "5");
    row("007", "7");
    row("-1250.750", "-1250.75");
    row("1.5e-7", "0.00000015");
    row("1.5E+3", "1500");
    row("12e0", "12");
    row("1e26", "100000000000000000000000000");
    row("1e-400", "0");
    row("0e400", "0");
    row("0.000e99999999999999999999", "0");
    row("4.9e-324", "0");
    row("0.0000000000005", "0");
    row("0.0000000000015", "0.000000000002");
    row("0.0000000000025", "0.000000000002");
    row("0.00000000000250000000000001", "0.000000000003");
    row("-0.0000000000015", "-0.000000000002");
    row("0.00000000000049999999999999999", "0");
    row("0.00000000000005", "0");
    row("9e-13", "0.000000000001");
    row("9e-14", "0");
    row("99e-400", "0");
    row("0.9999999999999", "1");
    row("0.1234567890123456789012345678901234567890", "0.123456789012");
    row("3141592653589793238462643383279502884197e-30", "3141592653.589793238463");
    row("1000000000000000000000000000000000000000e-39", "1");
    row("170141183460469231731687303.715884105727", "170141183460469231731687303.715884105727");
    row("-170141183460469231731687303.715884105727", "-170141183460469231731687303.715884105727");
    row("170141183460469231731687303.7158841057274", "170141183460469231731687303.715884105727");
}

void TestDecimal::parsesWhatIsANumber()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const Result<Decimal> value = Decimal::parse(text.toStdString());
    QVERIFY2(value.isOk(), text.constData());
    QCOMPARE(QByteArray::fromStdString(value->toString()), expected);
}

void TestDecimal::refusesWhatIsNotANumber_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             " ",
                             "+",
                             "-",
                             ".",
                             "5.",
                             ".5",
                             "-.5",
                             "e5",
                             "1e",
                             "1e+",
                             "1e5.5",
                             "1.2.3",
                             "--1",
                             "+-1",
                             " 5 ",
                             " 5",
                             "5 ",
                             "5\n",
                             "\t5",
                             "1,000",
                             "1,5",
                             "1_000",
                             "1'000",
                             "0x10",
                             "1f",
                             "nan",
                             "NaN",
                             "-nan",
                             "inf",
                             "Infinity",
                             "-inf",
                             "1e400",
                             "-1e400",
                             "1e27",
                             "1e308",
                             "1.7976931348623157e+308",
                             "170141183460469231731687303.715884105728",
                             "170141183460469231731687303.7158841057275",
                             "1e99999999999999999999",
                             "null",
                             "true",
                             "$5",
                             "5%",
                             "٣",
                             "１２",
                             "1e−5",
                             "½",
                             "00000000000000000000000000000000000000000000000000000000000000001"})
        QTest::addRow("%s", text) << QByteArray(text);
    QTest::newRow("nul inside") << QByteArray("1\0"
                                              "2",
                                              3);
    QTest::newRow("nul behind") << QByteArray("1\0", 2);
    QTest::newRow("megabyte") << QByteArray(1'000'000, '9');
}

void TestDecimal::refusesWhatIsNotANumber()
{
    QFETCH(QByteArray, text);
    const Result<Decimal> value = Decimal::parse(text.toStdString());
    QVERIFY(!value.isOk());
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
    QVERIFY(value.error().message.size() < 300);
    QVERIFY(value.error().message.find('\n') == std::string::npos);
    if (text.size() < 20 && text.size() > 1 && text.at(0) > ' ' && !text.contains('\n') &&
        !text.contains('\0'))
        QVERIFY(value.error().message.find(text.toStdString()) != std::string::npos);
}

void TestDecimal::doublesAreTheNearest()
{
    Random random(6);
    for (int i = 0; i < 100'000; ++i) {
        const Decimal value = randomDecimal(random);
        QVERIFY(value.toDouble() == std::strtod(value.toString().c_str(), nullptr)); // exactly
    }
    for (int i = 0; i < 20'000; ++i) { // prices as venues send them
        const Decimal price =
            Decimal::fromMantissa(static_cast<std::int64_t>(random.below(100'000'000'000)),
                                  static_cast<int>(random.below(9)));
        QVERIFY(price.toDouble() == std::strtod(price.toString().c_str(), nullptr));
    }
    QVERIFY("50000.01"_dec.toDouble() == 50000.01);
    // A tie between two doubles, and the same a hair above it.
    QVERIFY("9007199254740993"_dec.toDouble() == 9007199254740992.0);
    QVERIFY("9007199254740993.000000000001"_dec.toDouble() == 9007199254740994.0);
    QVERIFY("-9007199254740993.000000000001"_dec.toDouble() == -9007199254740994.0);
    QVERIFY(!std::signbit(Decimal().toDouble()));
}

void TestDecimal::takesTheShortestDecimalOfADouble()
{
    QCOMPARE(Decimal::fromDouble(0.1).value(), "0.1"_dec);
    QCOMPARE(Decimal::fromDouble(-1e-12).value(), "-0.000000000001"_dec);
    QCOMPARE(Decimal::fromDouble(-0.0).value(), Decimal());
    QCOMPARE(Decimal::fromDouble(std::numeric_limits<double>::denorm_min()).value(), Decimal());
    Random random(7);
    for (int i = 0; i < 50'000; ++i) {
        const Decimal value =
            Decimal::fromMantissa(static_cast<std::int64_t>(random.below(1'000'000'000'000'000)),
                                  static_cast<int>(random.below(13)));
        QCOMPARE(Decimal::fromDouble(value.toDouble()).value(), value);
    }
}

void TestDecimal::refusesImpossibleDoubles()
{
    using Limits = std::numeric_limits<double>;
    for (const double value : {Limits::quiet_NaN(), Limits::signaling_NaN(), Limits::infinity(),
                               -Limits::infinity(), Limits::max(), 1e27, -1.8e26})
        QVERIFY(!Decimal::fromDouble(value).isOk());
}

void TestDecimal::mantissasComeAndGo()
{
    QCOMPARE(Decimal::fromMantissa(-12345, 2), "-123.45"_dec);
    QCOMPARE(Decimal::fromMantissa(std::numeric_limits<std::int64_t>::min(), 0).toString(),
             std::string("-9223372036854775808"));
    QCOMPARE("123.45"_dec.toMantissa(2).value(), 12345);
    QCOMPARE("-9223372036854775808"_dec.toMantissa(0).value(),
             std::numeric_limits<std::int64_t>::min());
    QVERIFY(!"123.456"_dec.toMantissa(2).isOk());
    QVERIFY(!"9223372036854775808"_dec.toMantissa(0).isOk());
    QVERIFY(!"10000000"_dec.toMantissa(12).isOk());
    QVERIFY(test::dies([] { (void)Decimal::fromMantissa(1, 13); }));
    QVERIFY(test::dies([] { (void)"1"_dec.rounded(-7); }));
    QVERIFY(test::dies([] { (void)"1"_dec.roundedToStep("-0.1"_dec, Rounding::Down); }));
}

void TestDecimal::printsTheAskedDecimals()
{
    QCOMPARE("1.5"_dec.toString(2), std::string("1.50"));
    QCOMPARE("1.505"_dec.toString(2), std::string("1.505"));
    QCOMPARE("-3"_dec.toString(2), std::string("-3.00"));
    QCOMPARE("0.000123"_dec.toString(), std::string("0.000123"));
    QCOMPARE(Decimal().toString(12), std::string("0.000000000000"));
    QCOMPARE(Decimal::fromRaw(Decimal::kMaxRaw).toString(),
             std::string("170141183460469231731687303.715884105727"));
}

void TestDecimal::ordersAndHashesByValue()
{
    QVERIFY("-1"_dec < "0.000000000001"_dec);
    QVERIFY("1.0"_dec == "1.000"_dec);
    QVERIFY("2"_dec > "1.999999999999"_dec);
    QVERIFY("-5"_dec.abs() == "5"_dec);
    std::unordered_set<Decimal> set{"1"_dec, "1.0"_dec, "2"_dec, "18446744073709551617"_dec};
    QCOMPARE(set.size(), std::size_t{3});
}

void TestDecimal::divisionByZeroIsAnErrorOutsideAndFatalInside()
{
    const Result<Decimal> result = Decimal::tryDivide("1"_dec, Decimal());
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(test::dies([] { (void)("1"_dec / Decimal()); }));
    QVERIFY(!test::dies([] { (void)("1"_dec / "2"_dec); }));
}

void TestDecimal::overflowIsAnErrorOutsideAndFatalInside()
{
    const Decimal greatest = Decimal::fromRaw(Decimal::kMaxRaw);
    QVERIFY(!Decimal::tryAdd(greatest, Decimal::fromRaw(1)).isOk());
    QVERIFY(!Decimal::tryAdd(-greatest, Decimal::fromRaw(-1)).isOk());
    QVERIFY(!Decimal::tryMultiply(greatest, greatest).isOk());
    // The product's upper half equals the divisor: the first quotient beyond 128 bits.
    QVERIFY(!Decimal::tryMultiply(greatest, "2.000000000001"_dec).isOk());
    // The quotient just fits and its rounding does not.
    const Decimal edge = "170141183460299090548226834.484152418424"_dec;
    QCOMPARE(Decimal::tryDivide(edge, "0.999999999999"_dec, Rounding::Down).value(), greatest);
    QVERIFY(!Decimal::tryDivide(edge, "0.999999999999"_dec, Rounding::Up).isOk());
    QVERIFY(!Decimal::tryDivide(greatest, "0.5"_dec).isOk());
    QVERIFY(test::dies([=] { (void)(greatest + Decimal::fromRaw(1)); }));
    QVERIFY(test::dies([=] { (void)(-greatest - Decimal::fromRaw(1)); }));
    QVERIFY(test::dies([=] { (void)(greatest * "2"_dec); }));
    QVERIFY(test::dies([=] { (void)(greatest / "0.5"_dec); }));
    QVERIFY(test::dies([=] { (void)greatest.roundedToStep("1"_dec, Rounding::Up); }));
}

void TestDecimal::malformedLiteralsAreFatal()
{
    QVERIFY(test::dies([] { (void)"1,5"_dec; }));
    QVERIFY(test::dies([] { (void)powerOfTen(19); }));
    QCOMPARE(powerOfTen(18), std::int64_t{1'000'000'000'000'000'000});
}

QD_TEST(TestDecimal)
#include "TestDecimal.moc"
