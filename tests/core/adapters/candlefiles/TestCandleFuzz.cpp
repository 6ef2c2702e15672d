// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "core/foundation/Random.h"
#include "tests/core/adapters/candlefiles/PackedFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace qd;

namespace {

constexpr int kMutants = 20'000;

std::vector<QByteArray> seedFiles()
{
    std::vector<QByteArray> files;
    const QDir folder(QStringLiteral(QD_SOURCE_DIR "/tests/core/adapters/candlefiles/fixtures"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        files.push_back(file.readAll());
        files.push_back(test::gzipped(files.back()));
        files.push_back(test::zipped({{"candles", files[files.size() - 2]}}));
    }
    return files;
}

qsizetype somewhere(Random& random, const QByteArray& bytes)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size()) + 1));
}

/// One small harm: the kinds that happen to files, and the kinds that somebody does to them.
void mutate(QByteArray& bytes, const std::vector<QByteArray>& others, Random& random)
{
    static const std::array<QByteArray, 18> tokens{
        "NaN",      "-inf",  "1e308", "-1",  "1e-400",      "99999999999999999999999", "\"",
        "\"\"",     ",,,,,", "[[[[",  "]]",  "{\"chart\":", QByteArray("\0\0", 2),     "\r",
        "\xff\xfe", "null",  "1_0",   "\n\n"};
    const qsizetype at = somewhere(random, bytes);
    switch (random.below(7)) {
    case 0:
        bytes.truncate(at);
        break;
    case 1:
        bytes.remove(at, static_cast<qsizetype>(random.below(20)));
        break;
    case 2:
        bytes.insert(at, tokens[random.below(tokens.size())]);
        break;
    case 3:
        bytes.insert(at, bytes.mid(somewhere(random, bytes), 100));
        break;
    case 4:
        bytes.insert(at, others[random.below(others.size())].left(300));
        break;
    case 5:
        bytes.insert(at, QByteArray(static_cast<qsizetype>(random.below(300)),
                                    static_cast<char>(random.below(256))));
        break;
    default:
        for (std::uint64_t i = random.below(8) + 1; i > 0 && !bytes.isEmpty(); --i)
            bytes[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())))] =
                static_cast<char>(random.below(256));
    }
}

/// What must hold of every bar that comes in.
bool isSane(const BarSeries& bars)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i > 0 && bars.openTime(i) <= bars.openTime(i - 1))
            return false;
        const Bar bar = bars.bar(i);
        const int year = bar.openTime.toCalendar().year;
        if (year < 1970 || year > 2200 || bar.open.isNegative() || bar.high.isNegative() ||
            bar.low.isNegative() || bar.close.isNegative() || bar.volume.isNegative())
            return false;
    }
    return true;
}

} // namespace

class TestCandleFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesDamagedFiles()
    {
        const std::vector<QByteArray> seeds = seedFiles();
        QVERIFY(seeds.size() > 30);
        const QTemporaryDir folder;
        Random random(20'240'101);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < kMutants; ++i) {
            QByteArray bytes = seeds[random.below(seeds.size())];
            for (std::uint64_t n = random.below(4) + 1; n > 0; --n)
                mutate(bytes, seeds, random);
            const std::string path = test::writeFile(folder, "mutant", bytes);
            HistoryRequest request;
            request.key = {"BTCUSDT", Timeframe::fromSeconds(random.chance(0.5) ? 3'600 : 604'800)};
            std::int64_t bars = 0;
            bool areSane = true;
            const auto import = importCandles(
                path, CandleFormat::Auto, request,
                [&](const BarSeries& batch) -> Status {
                    bars += static_cast<std::int64_t>(batch.size());
                    areSane = areSane && !batch.isEmpty() && isSane(batch);
                    return {};
                },
                random.chance(0.2) ? 2 : kCandleBatch);
            const QByteArray context = "mutant " + QByteArray::number(i);
            if (import) {
                ++accepted;
                QVERIFY2(areSane && bars == import->bars, context.constData());
                QVERIFY2(import->read == bars + import->duplicates + import->rejectedCount,
                         context.constData());
                QVERIFY2(import->read > import->rejectedCount, context.constData());
            } else {
                ++refused;
                QVERIFY2(import.error().kind == ErrorKind::InvalidInput, context.constData());
                QVERIFY2(bars == 0 && !import.error().hint.empty(), context.constData());
            }
        }
        // Both roads must have been walked, or the test proves nothing.
        QVERIFY(accepted > kMutants / 10);
        QVERIFY(refused > kMutants / 10);
    }
};

QD_TEST(TestCandleFuzz)
#include "TestCandleFuzz.moc"
