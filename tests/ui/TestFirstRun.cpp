// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/FirstRunFixture.h"
#include "ui/panes/chart/FeedBanner.h"
#include "ui/shell/ImportDialog.h"
#include "ui/shell/WelcomeDialog.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::FirstRunFixture;

namespace {

constexpr const char* kFile = "/data/BTCUSDT-1h.csv";

/// The import dialog with a file that was read.
struct ImportFixture : FirstRunFixture
{
    explicit ImportFixture(const Result<CandlePreview>& found)
        : FirstRunFixture(FakeEngine::Content::Rich)
    {
        imports.nextGuess = {"ETHUSDT", Timeframe::fromSeconds(900)};
        imports.nextPreview = found;
        trigger("data.import");
        find<ImportDialog>("importDialog")->setFile(QLatin1String(kFile));
        const bool isRead = QTest::qWaitFor([this] {
            return !imports.previewed.empty() &&
                   !find<QProgressBar>("import.progress")->isVisible();
        });
        QD_ASSERT(isRead, "the file was never read");
    }
    [[nodiscard]] QAbstractButton* go() const { return find<QAbstractButton>("import.go"); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
};

CandlePreview somePreview()
{
    CandlePreview preview;
    preview.rows = 1'203;
    preview.bars = 1'200;
    preview.duplicates = 1;
    preview.rejectedCount = 2;
    preview.rejected = {{17, "the close is missing"}, {40, "the high is not a number"}};
    preview.first = Timestamp::fromMilliseconds(1'704'067'200'000);
    preview.last = Timestamp::fromMilliseconds(1'706'695'200'000);
    preview.gapCount = 3;
    preview.missing = 9;
    return preview;
}

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAboutAFeedThatNeverPlayed()
    {
        EngineSnapshot snapshot;
        snapshot.feeds.resize(1);
        snapshot.feeds[0].isConnected = true;
        snapshot.feeds[0].isAtEnd = true;
        QCOMPARE(staleFeedText(snapshot), QString());
        snapshot.feeds[0].lastEvent = Timestamp::fromMilliseconds(1'704'067'200'000);
        QVERIFY(staleFeedText(snapshot).contains(QLatin1String("2024-01-01 00:00 UTC")));
        snapshot.feeds[0] = {};
        snapshot.feeds[0].name = "paper";
        const QString lost = staleFeedText(snapshot);
        QVERIFY(lost.contains(QLatin1String("disconnected")));
        QVERIFY(!lost.contains(QLatin1String("UTC")));
    }

    void anEmptyStateWrapsToTheWidthItHas()
    {
        Theme theme;
        EmptyState state(theme, QStringLiteral("watchlist"), nullptr);
        state.setTexts(QStringLiteral("No market data yet"),
                       QStringLiteral("Symbols appear here as soon as a bot runs or a replay "
                                      "plays stored bars."));
        state.show();
        for (const int width : {900, 416, 220, 120, 416}) {
            state.resize(width, 400);
            QCoreApplication::processEvents();
            for (const QLabel* label : state.findChildren<QLabel*>()) {
                if (!label->isVisible())
                    continue;
                QVERIFY2(label->geometry().left() >= 0, qPrintable(label->text()));
                QVERIFY2(label->geometry().right() < width, qPrintable(label->text()));
                if (label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
        }
        QVERIFY(state.minimumSizeHint().width() < 120); // a dock may be made narrow
    }

    void theWatchlistsSentenceIsWholeAtEveryDockWidth()
    {
        FirstRunFixture fixture;
        auto* dock = fixture.find<QWidget>("pane.watchlist");
        auto* state = fixture.find<QTableView>("watchlist.table")->findChild<EmptyState*>();
        for (const int width : {416, 260, 520}) {
            fixture.window.resizeDocks({qobject_cast<QDockWidget*>(dock)}, {width}, Qt::Horizontal);
            QCoreApplication::processEvents();
            for (const QLabel* label : state->findChildren<QLabel*>())
                QVERIFY(label->geometry().left() >= 0 &&
                        label->geometry().right() < state->width());
        }
    }

    void welcomesOnAnEmptyWorkspaceOnly()
    {
        const FirstRunFixture empty;
        QTRY_VERIFY(empty.look<WelcomeDialog>("welcomeDialog") != nullptr);
        QVERIFY(empty.find<WelcomeDialog>("welcomeDialog")->isVisible());
        const FirstRunFixture full(FakeEngine::Content::Rich);
        QCoreApplication::processEvents();
        QVERIFY(full.look<WelcomeDialog>("welcomeDialog") == nullptr);
    }

    void rememberedWhenClosedAndReopenedFromTheMenu()
    {
        const QTemporaryDir directory;
        {
            const FirstRunFixture first(FakeEngine::Content::Empty, directory.path());
            QTRY_VERIFY(first.look<WelcomeDialog>("welcomeDialog") != nullptr);
            first.find<QAbstractButton>("welcome.close")->click();
        }
        FirstRunFixture second(FakeEngine::Content::Empty, directory.path());
        QCoreApplication::processEvents();
        QVERIFY(second.look<WelcomeDialog>("welcomeDialog") == nullptr);
        second.trigger("help.welcome");
        QVERIFY(second.find<WelcomeDialog>("welcomeDialog")->isVisible());
    }

    void theDemoIsOneClick()
    {
        FirstRunFixture fixture;
        fixture.trigger("help.welcome");
        fixture.find<QAbstractButton>("welcome.demo")->click();
        QCOMPARE(fixture.host.asked, 1);
        fixture.host.report(0.5);
        QCOMPARE(fixture.find<QProgressBar>("welcome.progress")->value(), 50);
        QVERIFY(!fixture.find<QAbstractButton>("welcome.demo")->isEnabled());
        fixture.host.answer({});
        QTRY_VERIFY(!fixture.window.isVisible());
        QCOMPARE(fixture.host.reopened, 1);
    }

    void aFailingDemoSaysWhyAndStays()
    {
        FirstRunFixture fixture;
        fixture.trigger("help.welcome");
        fixture.find<QAbstractButton>("welcome.demo")->click();
        fixture.host.answer(makeError(ErrorKind::Storage, "The disk is full", "Make room."));
        auto* problem = fixture.find<QLabel>("welcome.problem");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QLatin1String("The disk is full")));
        QVERIFY(fixture.window.isVisible());
        QCOMPARE(fixture.host.reopened, 0);
    }

    void goingToTheDemoAsksWhileBotsWork()
    {
        FirstRunFixture fixture(FakeEngine::Content::Rich);
        fixture.engine.state.mode = EngineMode::Paper;
        fixture.engine.publish();
        QTRY_VERIFY(fixture.window.services().bridge.snapshot()->mode == EngineMode::Paper);
        fixture.trigger("help.welcome");
        fixture.find<QAbstractButton>("welcome.demo")->click();
        fixture.host.answer({});
        QTRY_VERIFY(fixture.look<QMessageBox>("closeQuestion") != nullptr);
        fixture.find<QAbstractButton>("keepRunning")->click();
        QCOMPARE(fixture.host.reopened, 0);
        QVERIFY(fixture.window.isVisible());
    }

    void launchingADemoBotWithoutDataLeadsToTheWelcome()
    {
        FirstRunFixture fixture;
        QTRY_VERIFY(fixture.look<WelcomeDialog>("welcomeDialog") != nullptr);
        fixture.find<QAbstractButton>("welcome.close")->click();
        QTRY_VERIFY(fixture.look<WelcomeDialog>("welcomeDialog") == nullptr);
        fixture.trigger("bot.demo");
        QTRY_VERIFY(fixture.look<WelcomeDialog>("welcomeDialog") != nullptr);
    }

    void anImportIsShownBeforeItIsStored()
    {
        ImportFixture fixture{somePreview()};
        QCOMPARE(fixture.imports.guessed.front(), std::string(kFile));
        QCOMPARE(fixture.find<QLineEdit>("import.symbol")->text(), QStringLiteral("ETHUSDT"));
        QCOMPARE(fixture.find<QComboBox>("import.timeframe")->currentText(), QStringLiteral("15m"));
        QCOMPARE(fixture.text("import.rows"), QStringLiteral("1,203"));
        QCOMPARE(fixture.text("import.bars"), QStringLiteral("1,200"));
        QCOMPARE(fixture.text("import.first"), QStringLiteral("2024-01-01 00:00 UTC"));
        QCOMPARE(fixture.text("import.duplicates"), QStringLiteral("1"));
        QVERIFY(fixture.text("import.gaps").contains(QLatin1String("9 candles missing")));
        auto* rejected = fixture.find<QListWidget>("import.rejectedLines");
        QCOMPARE(rejected->count(), 2);
        QVERIFY(rejected->item(0)->text().contains(QLatin1String("the close is missing")));
        QVERIFY(fixture.imports.stored.empty());
        fixture.imports.nextOutcome = StoreOutcome{1'200, 0, 0};
        fixture.go()->click();
        QTRY_COMPARE(fixture.imports.stored.size(), std::size_t{1});
        QCOMPARE(fixture.imports.stored.front().series.symbol, std::string("ETHUSDT"));
        QTRY_VERIFY(fixture.look<ImportDialog>("importDialog") == nullptr);
        QCOMPARE(fixture.window.services().selection.series()->symbol, std::string("ETHUSDT"));
    }

    void aFileThatCannotBeReadSaysSoAndStoresNothing()
    {
        ImportFixture fixture{
            makeError(ErrorKind::InvalidInput, "These are no candles", "Bring a table.")};
        QVERIFY(fixture.text("import.status").contains(QLatin1String("These are no candles")));
        QVERIFY(!fixture.go()->isEnabled());
    }

    void aRefusedStoreKeepsTheDialog()
    {
        ImportFixture fixture{somePreview()};
        fixture.imports.nextOutcome = makeError(ErrorKind::Storage, "The disk is full");
        fixture.go()->click();
        QTRY_VERIFY(fixture.text("import.status").contains(QLatin1String("The disk is full")));
        QVERIFY(fixture.go()->isEnabled());
    }

    void theSymbolIsCheckedWhileTyping()
    {
        ImportFixture fixture{somePreview()};
        auto* symbol = fixture.find<QLineEdit>("import.symbol");
        for (const char* wrong : {"", "BTC USDT", "B\xC3\x84R"}) {
            symbol->setText(QString::fromUtf8(wrong));
            QVERIFY2(!fixture.go()->isEnabled(), wrong);
        }
        symbol->setText(QStringLiteral("btcusdt"));
        QVERIFY(fixture.go()->isEnabled());
        fixture.go()->click();
        QTRY_COMPARE(fixture.imports.stored.size(), std::size_t{1});
        QCOMPARE(fixture.imports.stored.front().series.symbol, std::string("BTCUSDT"));
    }

    void anotherTimeframeReadsTheFileAgain()
    {
        ImportFixture fixture{somePreview()};
        const std::size_t before = fixture.imports.previewed.size();
        fixture.find<QComboBox>("import.timeframe")->setCurrentText(QStringLiteral("1d"));
        QTRY_COMPARE(fixture.imports.previewed.size(), before + 1);
        QCOMPARE(fixture.imports.previewed.back().series.timeframe.toString(), std::string("1d"));
    }

    void aFileDroppedOntoTheWindowIsLookedAt()
    {
        FirstRunFixture fixture(FakeEngine::Content::Rich);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QLatin1String(kFile))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &drop);
        QTRY_COMPARE(fixture.imports.guessed.size(), std::size_t{1});
        QVERIFY(fixture.find<ImportDialog>("importDialog")->isVisible());
    }

    void whatIsNoFileIsNotTaken()
    {
        FirstRunFixture fixture(FakeEngine::Content::Rich);
        QMimeData data;
        data.setText(QStringLiteral("BTCUSDT"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void withoutDoorsNothingIsOfferedThatCannotBeDone()
    {
        FakeEngine engine(FakeEngine::Content::Empty);
        const PaneRegistry panes = paneCatalog();
        MainWindow window(engine, panes, {.language = QStringLiteral("en")});
        QVERIFY(window.services().actions.find(QStringLiteral("data.import")) == nullptr);
        QVERIFY(window.services().actions.find(QStringLiteral("help.welcome")) == nullptr);
    }
};

QD_TEST(TestFirstRun)
#include "TestFirstRun.moc"
