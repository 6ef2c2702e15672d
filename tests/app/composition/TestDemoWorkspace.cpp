// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CompositionRoot.h"
#include "app/composition/DemoWorkspace.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/BarStore.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestDemoWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsMarketsAndABotThatAnEngineTakesUp()
    {
        const QTemporaryDir folder;
        const Workspace workspace(demoDirectory(folder.path().toStdString()));
        QVERIFY(fillDemoWorkspace(workspace).isOk());
        CompositionRoot::Options options;
        options.workspace = workspace.directory();
        options.mode = EngineMode::Demo;
        options.pace = 0.001;
        const auto root = CompositionRoot::open(options);
        QVERIFY2(root.isOk(), root ? "" : root.error().describe().c_str());
        const EngineSnapshotPtr snapshot = (*root)->engine().snapshot();
        QCOMPARE(snapshot->mode, EngineMode::Demo);
        QCOMPARE(snapshot->bots.size(), demoBots().size());
        QVERIFY(snapshot->quotes.size() >= 4);
        for (const QuoteSnapshot& quote : snapshot->quotes) {
            QVERIFY(quote.quote.last.isPositive());
            QVERIFY(quote.recent.size() > 20);
        }
    }

    void isFilledOnceAndTheSameEveryTime()
    {
        const QTemporaryDir folder;
        const auto firstBars = [&](const char* name) {
            const Workspace workspace(folder.path().toStdString() + "/" + name);
            const Status filled = fillDemoWorkspace(workspace);
            auto store = openBarStore(workspace.marketFile(), StoreAccess::ReadOnly);
            const SeriesKey key{"BTCDEMO", Timeframe::fromSeconds(3'600)};
            if (!filled || !store)
                return Result<BarSeries>(!filled ? filled.error() : store.error());
            return (*store)->load(key);
        };
        const Result<BarSeries> one = firstBars("one");
        const Result<BarSeries> again = firstBars("one");
        const Result<BarSeries> other = firstBars("other");
        QVERIFY(one.isOk() && again.isOk() && other.isOk());
        QVERIFY(one->size() > 500);
        QCOMPARE(again->size(), one->size());
        for (std::size_t i = 0; i < one->size(); ++i)
            QVERIFY(one->bar(i) == other->bar(i));
    }

    void livesBesideTheDefaultWorkspace()
    {
        QCOMPARE(demoDirectory("/named"), std::string("/named"));
        QVERIFY(demoDirectory("") != Workspace().directory());
    }
};

QD_TEST(TestDemoWorkspace)
#include "TestDemoWorkspace.moc"
