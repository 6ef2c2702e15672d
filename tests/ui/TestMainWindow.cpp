// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/Language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::WindowFixture;

namespace {

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

/// Parts that Qt makes inside its own widgets carry Qt's names or none.
bool isPartOfQtWidget(const QWidget* widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return true;
    for (const QWidget* parent = widget->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (isControl(parent) && !qobject_cast<const QAbstractItemView*>(parent))
            return true;
        if (qobject_cast<const QTabBar*>(parent) != nullptr ||
            parent->objectName().startsWith(QLatin1String("qt_")) ||
            (qobject_cast<const QAbstractItemView*>(parent) != nullptr &&
             !widget->objectName().startsWith(QLatin1String("empty."))))
            return true;
    }
    return false;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsDescribedAndItsKeysAreUnique()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        QHash<QString, QString> keys;
        const std::vector<QAction*> actions = fixture.window.services().actions.actions();
        QVERIFY(actions.size() > 20);
        for (const QAction* action : actions) {
            const QString id = action->objectName();
            QVERIFY2(!id.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->text().isEmpty(), qPrintable(id));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(id));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(id));
            const QString key = action->shortcut().toString();
            QVERIFY2(!keys.contains(key), qPrintable(id + QStringLiteral(" / ") + keys.value(key)));
            keys.insert(key, id);
        }
    }

    void everyControlHasAnIdAndAName()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        for (const Perspective perspective : kPerspectives)
            fixture.window.showPerspective(perspective);
        int controls = 0;
        for (const QWidget* widget : fixture.window.findChildren<QWidget*>()) {
            if (!isControl(widget) || isPartOfQtWidget(widget))
                continue;
            ++controls;
            const QString what = QString::fromLatin1(widget->metaObject()->className()) +
                                 QLatin1Char(' ') + widget->objectName() + QStringLiteral(" in ") +
                                 widget->parentWidget()->objectName();
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
        }
        QVERIFY(controls > 30);
    }

    void objectNamesAreExposedOnRequest()
    {
        qputenv("QD_TEST_IDS", "1");
        WindowFixture fixture;
        qunsetenv("QD_TEST_IDS");
        QCOMPARE(fixture.find<QWidget>("symbolSearch")->accessibleDescription(),
                 QStringLiteral("#symbolSearch"));
    }

    void panesAreMadeWhenTheyAreFirstSeen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window.findChild<QWidget*>(QStringLiteral("watchlist")) != nullptr);
        QVERIFY(fixture.window.findChild<QWidget*>(QStringLiteral("trades")) == nullptr);
        fixture.find<QDockWidget>("pane.trades")->raise();
        QTRY_VERIFY(fixture.window.findChild<QWidget*>(QStringLiteral("trades")) != nullptr);
    }

    void panesDieCleanlyWithTheWindow()
    {
        for (const auto content : {FakeEngine::Content::Rich, FakeEngine::Content::Empty}) {
            WindowFixture fixture(content);
            fixture.window.ensureAllPanes();
            for (const Perspective perspective : kPerspectives)
                fixture.window.showPerspective(perspective);
            fixture.engine.step();
        }
    }

    void aLayoutSurvivesARestartAndIsResetInOneClick()
    {
        const QTemporaryDir directory;
        {
            WindowFixture fixture(FakeEngine::Content::Empty, directory.path());
            fixture.find<QDockWidget>("pane.watchlist")->close();
            fixture.window.close();
        }
        WindowFixture fixture(FakeEngine::Content::Empty, directory.path());
        auto* dock = fixture.find<QDockWidget>("pane.watchlist");
        QVERIFY(!dock->isVisible());
        fixture.window.services().actions.find(QStringLiteral("layout.reset"))->trigger();
        QTRY_VERIFY(dock->isVisible());
    }

    void perspectivesKeepTheirOwnLayout()
    {
        WindowFixture fixture;
        auto* watchlist = fixture.find<QDockWidget>("pane.watchlist");
        QVERIFY(watchlist->isVisible());
        fixture.window.showPerspective(Perspective::Monitor);
        QVERIFY(!watchlist->isVisible());
        fixture.window.showPerspective(Perspective::Trade);
        QVERIFY(watchlist->isVisible());
    }

    void switchesTheLanguageWhileRunning()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        auto* tabs = fixture.find<QTabBar>("perspectives");
        auto* bots = fixture.find<QTableView>("bots.table");
        QAction* start = fixture.window.services().actions.find(QStringLiteral("bot.start"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("Trade"));
        fixture.window.services().actions.find(QStringLiteral("language.de"))->trigger();
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Handel"));
        QTRY_COMPARE(start->text(), QStringLiteral("Starten"));
        QCOMPARE(bots->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Bot"));
        QCOMPARE(bots->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Status"));
        QTRY_COMPARE(fixture.find<QLabel>("bots.totals")->text(),
                     QString::fromUtf8("3 Bots · 1 läuft"));
        fixture.window.services().actions.find(QStringLiteral("language.en"))->trigger();
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Trade"));
        QTRY_COMPARE(fixture.find<QLabel>("bots.totals")->text(),
                     QString::fromUtf8("3 bots · 1 running"));
    }

    void theBadgeSaysTheMode()
    {
        WindowFixture fixture;
        auto* badge = fixture.find<QLabel>("modeBadge");
        QCOMPARE(badge->text(), QStringLiteral("DEMO"));
        fixture.engine.state.mode = EngineMode::Live;
        fixture.show();
        QCOMPARE(badge->text(), QStringLiteral("LIVE"));
        QCOMPARE(fixture.window.property("mode").toString(), QStringLiteral("live"));
    }

    void closingWithBotsAtWorkAsks()
    {
        WindowFixture fixture;
        fixture.window.close();
        QVERIFY(fixture.window.isVisible());
        auto* question = fixture.find<QMessageBox>("closeQuestion");
        QTRY_VERIFY(question->isVisible());
        fixture.find<QAbstractButton>("keepRunning")->click();
        QVERIFY(fixture.window.isVisible());
    }

    void closingAnywayCloses()
    {
        WindowFixture fixture;
        fixture.window.close();
        fixture.find<QAbstractButton>("closeAnyway")->click();
        QTRY_VERIFY(!fixture.window.isVisible());
    }

    void anIdleWindowClosesAtOnce()
    {
        WindowFixture fixture(FakeEngine::Content::Empty);
        fixture.window.close();
        QVERIFY(!fixture.window.isVisible());
    }

    void thePaletteFindsAndRunsCommands()
    {
        WindowFixture fixture;
        Theme& theme = fixture.window.services().theme;
        QCOMPARE(theme.name(), Theme::Name::Dark);
        fixture.window.services().actions.find(QStringLiteral("palette.open"))->trigger();
        auto* input = fixture.find<QLineEdit>("paletteInput");
        QTRY_VERIFY(input->isVisible());
        QTest::keyClicks(input, QStringLiteral("light dark"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(theme.name(), Theme::Name::Light);
        QVERIFY(!input->isVisible());
        theme.setName(Theme::Name::Dark);
    }

    void symbolSearchShowsTheChart()
    {
        WindowFixture fixture;
        fixture.window.services().actions.find(QStringLiteral("search.symbol"))->trigger();
        auto* input = fixture.find<QLineEdit>("paletteInput");
        QTRY_VERIFY(input->isVisible());
        QTest::keyClicks(input, QStringLiteral("eth 4h"));
        QTest::keyClick(input, Qt::Key_Return);
        const auto series = fixture.window.services().selection.series();
        QCOMPARE(series->symbol, std::string("ETHUSDT"));
        QCOMPARE(series->timeframe.toString(), std::string("4h"));
    }

    void bothThemesDefineEveryColour()
    {
        for (const Theme::Name name : {Theme::Name::Dark, Theme::Name::Light}) {
            for (const Theme::UpDown upDown :
                 {Theme::UpDown::GreenRed, Theme::UpDown::BlueOrange}) {
                Theme theme;
                theme.setName(name);
                theme.setUpDown(upDown);
                QVERIFY(theme.color(ColorRole::Up) != theme.color(ColorRole::Down));
                QVERIFY(!theme.styleSheet().contains(QLatin1Char('@')));
                QVERIFY(theme.seriesColors().size() >= 6);
            }
        }
        Theme().apply();
    }
};

QD_TEST(TestMainWindow)
#include "TestMainWindow.moc"
