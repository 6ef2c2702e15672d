// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/FirstRunFixture.h"
#include "ui/shell/MigrationDialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

#include <memory>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::FirstRunFixture;

namespace {

MigrationPlan somePlan()
{
    MigrationPlan plan;
    plan.files = {"config/bots/0001.json", "config/bots/0002.json"};
    plan.existing = {"config/bots/0002.json"};
    plan.rows = {
        {"bots/0001.json", "symbol", "mapped", "config/bots/0001.json: bot.symbol", "BTCUSDT", {}},
        {"bots/0001.json", "token", "secret", {}, {}, "put it into the vault"}};
    return plan;
}

/// The dialog over a window whose program offers a migration.
struct Fixture
{
    explicit Fixture(const Result<MigrationPlan>& plan)
    {
        migration.plan = plan;
        host.offered = &migration;
        window = std::make_unique<MainWindow>(
            engine, panes,
            ShellOptions{.language = QStringLiteral("en"), .doors = {.host = &host}});
        window->show();
        window->services().actions.find(QStringLiteral("data.import.platform"))->trigger();
        find<MigrationDialog>("migrationDialog")->setFolder(QStringLiteral("/old"));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = window->findChild<Widget*>(QLatin1String(name));
        QD_ASSERT(widget != nullptr, name);
        return widget;
    }
    [[nodiscard]] QString status() const { return find<QLabel>("migration.status")->text(); }
    [[nodiscard]] QAbstractButton* write() const
    {
        return find<QAbstractButton>("migration.write");
    }

    test::FakeMigration migration;
    test::FakeHost host;
    FakeEngine engine;
    PaneRegistry panes = paneCatalog();
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestMigrationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportsModelKeepsItsPromises()
    {
        MigrationModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(somePlan());
        QCOMPARE(model.rowCount(), 2);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everySettingIsShownBeforeAnythingIsWritten()
    {
        const Fixture fixture{somePlan()};
        QTRY_COMPARE(fixture.find<QTableView>("migration.table")->model()->rowCount(), 2);
        QVERIFY(fixture.status().contains(QLatin1String("2 files would be written")));
        QVERIFY(fixture.status().contains(QLatin1String("1 of them")));
        QCOMPARE(fixture.migration.written, 0);
        QVERIFY(fixture.write()->isEnabled());
    }

    void writingAddsTheBotsThatAreNew()
    {
        Fixture fixture{somePlan()};
        const BotId known = fixture.engine.state.bots.front().definition.id;
        std::vector<BotDefinition> bots(2);
        bots[0].id = known;
        bots[1].id = BotId("from-python");
        fixture.migration.bots = bots;
        QTRY_VERIFY(fixture.write()->isEnabled());
        QTRY_VERIFY(fixture.window->services().bridge.snapshot()->sequence > 0);
        fixture.write()->click();
        QTRY_COMPARE(fixture.engine.added.size(), std::size_t{1});
        QCOMPARE(fixture.engine.added.front().id.str(), std::string("from-python"));
        QCOMPARE(fixture.migration.written, 1);
    }

    void aFolderWithoutAnythingSaysSo()
    {
        const Fixture fixture{MigrationPlan{}};
        QTRY_VERIFY(fixture.status().contains(QLatin1String("Nothing in this folder")));
        QVERIFY(!fixture.write()->isEnabled());
    }

    void aFolderThatCannotBeReadSaysWhy()
    {
        const Fixture fixture{makeError(ErrorKind::NotFound, "there is no folder /old")};
        QTRY_VERIFY(fixture.status().contains(QLatin1String("/old")));
        QVERIFY(!fixture.write()->isEnabled());
    }
};

QD_TEST(TestMigrationDialog)
#include "TestMigrationDialog.moc"
