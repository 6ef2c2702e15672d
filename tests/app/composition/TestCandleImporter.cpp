// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CandleImporter.h"
#include "app/composition/CompositionRoot.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace qd;

namespace {

constexpr int kPatienceMs = 30'000;

/// An hour of minutes with one missing, one twice and one that is no candle.
QByteArray someCandles()
{
    QByteArray text = "time,open,high,low,close,volume\n";
    for (int minute = 0; minute < 60; ++minute) {
        if (minute == 30)
            continue;
        const QByteArray time = QByteArray::number(1'704'067'200 + minute * 60);
        text += time + ",100,101,99,100.5,7\n";
        if (minute == 10)
            text += time + ",100,101,99,100.5,7\n";
    }
    return text + "1704070800,100,high,99,100.5,7\n";
}

struct Fixture
{
    Fixture()
    {
        CompositionRoot::Options options;
        options.workspace = folder.filePath(QStringLiteral("workspace")).toStdString();
        Result<std::unique_ptr<CompositionRoot>> opened = CompositionRoot::open(options);
        QD_ASSERT(opened.isOk(), "the engine did not start");
        root = std::move(opened).value();
        importer = std::make_unique<CandleImporter>(root->engine());
        QFile out(folder.filePath(QStringLiteral("ETHUSDT-1m.csv")));
        QD_ASSERT(out.open(QIODevice::WriteOnly), "the file could not be written");
        out.write(someCandles());
        file.path = out.fileName().toStdString();
        file.series = {"ETHUSDT", Timeframe::fromSeconds(60)};
    }
    ~Fixture()
    {
        importer.reset();
        (void)root->close();
    }

    QTemporaryDir folder;
    CandleFile file;
    std::unique_ptr<CompositionRoot> root;
    std::unique_ptr<CandleImporter> importer;
    QObject context;
};

} // namespace

class TestCandleImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewCountsEverythingAndStoresNothing()
    {
        Fixture fixture;
        std::optional<Result<CandlePreview>> answer;
        fixture.importer->preview(fixture.file, {}, &fixture.context, {},
                                  [&](const Result<CandlePreview>& found) { answer = found; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatienceMs);
        QVERIFY2(answer->isOk(), answer->isOk() ? "" : answer->error().message.c_str());
        const CandlePreview& preview = **answer;
        QCOMPARE(preview.rows, std::int64_t{61});
        QCOMPARE(preview.bars, std::int64_t{59});
        QCOMPARE(preview.duplicates, std::int64_t{1});
        QCOMPARE(preview.rejectedCount, std::int64_t{1});
        QCOMPARE(preview.gapCount, std::int64_t{1});
        QCOMPARE(preview.missing, std::int64_t{1});
        QCOMPARE(preview.first.milliseconds(), std::int64_t{1'704'067'200'000});
        QCOMPARE(preview.last.milliseconds(), std::int64_t{1'704'070'740'000});
        std::optional<std::size_t> series;
        fixture.root->engine().listSeries(
            &fixture.context,
            [&](const Result<std::vector<SeriesCoverage>>& all) { series = all->size(); });
        QTRY_COMPARE_WITH_TIMEOUT(series, std::optional<std::size_t>(0), kPatienceMs);
    }

    void storingPutsTheCandlesIntoTheRunningEngine()
    {
        Fixture fixture;
        std::optional<Result<StoreOutcome>> answer;
        fixture.importer->store(fixture.file, {}, &fixture.context, {},
                                [&](const Result<StoreOutcome>& stored) { answer = stored; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatienceMs);
        QVERIFY2(answer->isOk(), answer->isOk() ? "" : answer->error().message.c_str());
        QCOMPARE((*answer)->inserted, std::int64_t{59});
        std::optional<std::int64_t> bars;
        fixture.root->engine().listSeries(
            &fixture.context, [&](const Result<std::vector<SeriesCoverage>>& all) {
                bars = all && all->size() == 1 ? all->front().bars : 0;
            });
        QTRY_COMPARE_WITH_TIMEOUT(bars, std::optional<std::int64_t>(59), kPatienceMs);
    }

    void aFileThatIsMissingIsAnErrorNotAnAnswerLess()
    {
        Fixture fixture;
        fixture.file.path = "/nowhere/at-all.csv";
        std::optional<Result<CandlePreview>> answer;
        fixture.importer->preview(fixture.file, {}, &fixture.context, {},
                                  [&](const Result<CandlePreview>& found) { answer = found; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatienceMs);
        QVERIFY(!answer->isOk());
        QVERIFY(answer->error().kind == ErrorKind::NotFound);
    }

    void nobodyIsAnsweredWhoHasGone()
    {
        Fixture fixture;
        bool wasAsked = false;
        auto gone = std::make_unique<QObject>();
        fixture.importer->preview(fixture.file, {}, gone.get(), {},
                                  [&](const Result<CandlePreview>&) { wasAsked = true; });
        gone.reset();
        bool isLaterDone = false; // the importer answers in the order it was asked
        fixture.importer->guess(
            fixture.file.path, &fixture.context,
            [&](const CandleFileGuess& guess) { isLaterDone = guess.symbol == "ETHUSDT"; });
        QTRY_VERIFY_WITH_TIMEOUT(isLaterDone, kPatienceMs);
        QVERIFY(!wasAsked);
    }
};

QD_TEST(TestCandleImporter)
#include "TestCandleImporter.moc"
