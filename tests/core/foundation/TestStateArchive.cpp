// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/StateArchive.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace qd;

namespace {

/// One of each, as a strategy might hold them.
struct Sample
{
    bool flag = true;
    std::int64_t signedNumber = std::numeric_limits<std::int64_t>::min();
    std::uint64_t unsignedNumber = std::numeric_limits<std::uint64_t>::max();
    double real = 0.1;
    Decimal amount = Decimal::fromRaw(-Decimal::kMaxRaw);
    Timestamp time = Timestamp::fromNanoseconds(-1);
    std::string text = std::string("a\0b é", 6);
    std::vector<double> reals{1.0, -0.0, std::numeric_limits<double>::infinity(), 5e-324};
    std::vector<std::string> texts{"", "x"};
    std::vector<Decimal> amounts{};

    template <typename Archive>
    std::string write(Archive archive) const
    {
        archive.put(flag);
        archive.put(signedNumber);
        archive.put(unsignedNumber);
        archive.put(real);
        archive.put(amount);
        archive.put(time);
        archive.put(text);
        archive.put(reals);
        archive.put(texts);
        archive.put(amounts);
        return archive.finish();
    }

    Status read(std::string_view bytes)
    {
        StateReader reader(bytes);
        reader.get(flag);
        reader.get(signedNumber);
        reader.get(unsignedNumber);
        reader.get(real);
        reader.get(amount);
        reader.get(time);
        reader.get(text);
        reader.get(reals);
        reader.get(texts);
        reader.get(amounts);
        return reader.finish();
    }
};

Sample otherValues()
{
    return {.flag = false,
            .signedNumber = 1,
            .unsignedNumber = 1,
            .real = 1.0,
            .amount = Decimal::fromInt(1),
            .time = Timestamp::fromNanoseconds(1),
            .text = "other",
            .reals = {9.0},
            .texts = {"z"},
            .amounts = {Decimal::fromInt(9)}};
}

} // namespace

class TestStateArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryBit();
    void sameStateSameBytes();
    void aLiteralIsWrittenAsText();
    void refusesEveryTruncation();
    void refusesEveryFlippedBit();
    void refusesForeignBytes();
    void refusesToReadMoreThanThereIs();
    void reportsWhatWasLeftUnread();
    void refusesCountsBeyondTheArchive();
    void refusesImpossibleValues();
};

void TestStateArchive::keepsEveryBit()
{
    const Sample written;
    Sample read = otherValues();
    QVERIFY(read.read(written.write(StateWriter())).isOk());
    QCOMPARE(read.flag, written.flag);
    QCOMPARE(read.signedNumber, written.signedNumber);
    QCOMPARE(read.unsignedNumber, written.unsignedNumber);
    QCOMPARE(read.amount, written.amount);
    QCOMPARE(read.time, written.time);
    QCOMPARE(read.text, written.text);
    QCOMPARE(read.texts, written.texts);
    QVERIFY(read.amounts.empty());
    QCOMPARE(read.reals.size(), written.reals.size());
    for (std::size_t i = 0; i < read.reals.size(); ++i)
        QCOMPARE(std::bit_cast<std::uint64_t>(read.reals[i]),
                 std::bit_cast<std::uint64_t>(written.reals[i]));

    Random random(1);
    for (int i = 0; i < 10'000; ++i) { // any pattern, signalling NaN among them
        const std::uint64_t bits = random.next();
        StateWriter writer;
        writer.put(std::bit_cast<double>(bits));
        const std::string bytes = writer.finish();
        StateReader reader(bytes);
        double value = 0.0;
        reader.get(value);
        QVERIFY(reader.finish().isOk());
        QCOMPARE(std::bit_cast<std::uint64_t>(value), bits);
    }
}

void TestStateArchive::sameStateSameBytes()
{
    QCOMPARE(Sample().write(StateWriter()), Sample().write(StateWriter()));
    QVERIFY(Sample().write(StateWriter()) != otherValues().write(StateWriter()));
    // The layout is a promise to files that exist: mark, little-endian word, check sum.
    StateWriter writer;
    writer.put(std::int64_t{0x0102030405060708});
    const QByteArray bytes = QByteArray::fromStdString(writer.finish());
    QCOMPARE(bytes.left(12).toHex(), QByteArray("514453010807060504030201"));
    QCOMPARE(bytes.size(), 20);
}

void TestStateArchive::aLiteralIsWrittenAsText()
{
    StateWriter writer;
    writer.put("sma");
    const std::string bytes = writer.finish();
    StateReader reader(bytes);
    std::string text;
    reader.get(text);
    QVERIFY(reader.finish().isOk());
    QCOMPARE(text, std::string("sma"));
}

void TestStateArchive::refusesEveryTruncation()
{
    const std::string bytes = Sample().write(StateWriter());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        Sample sample = otherValues();
        const std::string part = bytes.substr(0, length); // own buffer: a sanitizer sees its end
        QVERIFY(!sample.read(part).isOk());
        QVERIFY(!sample.flag && sample.real == 0.0 && sample.amount.isZero());
        QVERIFY(sample.text.empty() && sample.reals.empty() && sample.texts.empty());
    }
    QVERIFY(!Sample().read(bytes + '\0').isOk());
}

void TestStateArchive::refusesEveryFlippedBit()
{
    const std::string bytes = Sample().write(StateWriter());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ (1U << bit));
            QVERIFY(!Sample().read(damaged).isOk());
        }
    }
}

void TestStateArchive::refusesForeignBytes()
{
    Random random(2);
    for (int i = 0; i < 20'000; ++i) {
        std::string noise(random.below(200), '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random.next());
        if (random.chance(0.5))
            noise.insert(0, "QDS\x01");
        QVERIFY(!Sample().read(noise).isOk());
    }
}

void TestStateArchive::refusesToReadMoreThanThereIs()
{
    StateWriter writer;
    writer.put(std::int64_t{7});
    const std::string bytes = writer.finish();
    StateReader reader(bytes);
    std::int64_t number = 0;
    reader.get(number);
    QCOMPARE(number, 7);
    QVERIFY(!reader.failed());
    double real = 1.0;
    reader.get(real);
    QVERIFY(reader.failed());
    QCOMPARE(real, 0.0);
    reader.get(number);
    QCOMPARE(number, 0);
    QCOMPARE(reader.finish().error().kind, ErrorKind::InvalidInput);
}

void TestStateArchive::reportsWhatWasLeftUnread()
{
    StateWriter writer;
    writer.put(true);
    writer.put(false);
    const std::string bytes = writer.finish();
    StateReader reader(bytes);
    bool value = false;
    reader.get(value);
    QVERIFY(!reader.failed());
    QVERIFY(!reader.finish().isOk());
    reader.get(value);
    QVERIFY(reader.finish().isOk());
}

void TestStateArchive::refusesCountsBeyondTheArchive()
{
    for (const std::uint64_t count :
         {std::uint64_t{30}, std::uint64_t{1} << 40U, std::numeric_limits<std::uint64_t>::max()}) {
        StateWriter writer;
        writer.put(count);
        writer.put(std::int64_t{0});
        const std::string bytes = writer.finish();
        std::vector<double> reals{1.0};
        StateReader vectors(bytes);
        vectors.get(reals);
        QVERIFY(vectors.failed());
        std::string text = "before";
        StateReader texts(bytes);
        texts.get(text);
        QVERIFY(texts.failed());
        QVERIFY(text.empty());
    }
}

void TestStateArchive::refusesImpossibleValues()
{
    StateWriter writer; // the one 128-bit pattern that is no amount, and a bool of 0
    writer.put(std::uint64_t{0});
    writer.put(std::uint64_t{1} << 63U);
    std::string bytes = writer.finish();
    StateReader amounts(bytes);
    Decimal amount = Decimal::fromInt(1);
    amounts.get(amount);
    QVERIFY(amounts.failed());
    QVERIFY(amount.isZero());

    StateWriter other;
    other.put(std::uint64_t{2});
    bytes = other.finish();
    StateReader flags(bytes);
    bool flag = true;
    flags.get(flag);
    QVERIFY(flags.failed());
    QVERIFY(!flag);
}

QD_TEST(TestStateArchive)
#include "TestStateArchive.moc"
