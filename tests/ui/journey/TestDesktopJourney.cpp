// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/TestMain.h"
#include "ui/charts/CandleChart.h"
#include "ui/panes/PaneCatalog.h"
#include "ui/panes/chart/ChartPane.h"
#include "ui/shell/MainWindow.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace qd;
using namespace qd::ui;
using namespace qd::test;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::size_t kWalkingBars = 1'160;
constexpr std::size_t kRisingBars = 40;
const SeriesKey kOther{"BTCDEMO", Timeframe::fromSeconds(3'600)};
const SeriesKey kHalfHours{"ETHDEMO", Timeframe::fromSeconds(1'800)};
const SeriesKey kHours{"ETHDEMO", Timeframe::fromSeconds(3'600)};

/// A walk that ends in a rise, so that a bot which follows trends holds a position at the end.
BarSeries tradedBars()
{
    BarSeries bars = walkingBars(kHalfHours, kWalkingBars, 8);
    for (std::size_t i = 0; i < kRisingBars; ++i) {
        Bar bar = bars.bar(bars.size() - 1);
        bar.openTime = bar.openTime + kHalfHours.timeframe.duration();
        bar.open = bar.close;
        bar.close = (bar.open * "1.005"_dec).rounded(2);
        bar.high = bar.close;
        bar.low = bar.open;
        const Status appended = bars.append(bar);
        QD_ASSERT(appended.isOk(), "the rise follows the walk");
    }
    return bars;
}

BarSeries hoursOf(const BarSeries& halves)
{
    BarSeries hours(kHours);
    for (std::size_t i = 0; i + 1 < halves.size(); i += 2) {
        Bar hour = halves.bar(i);
        const Bar second = halves.bar(i + 1);
        hour.high = std::max(hour.high, second.high);
        hour.low = std::min(hour.low, second.low);
        hour.close = second.close;
        hour.volume += second.volume;
        const Status appended = hours.append(hour);
        QD_ASSERT(appended.isOk(), "hours ascend in time");
    }
    return hours;
}

/// Types the text's first letters as a user does; the box tells that it was used.
void choose(QComboBox* box, const QString& text)
{
    QTest::keyClicks(box, text.left(2));
    QCOMPARE(box->currentText(), text);
}

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QCOMPARE(edit->text(), text);
}

QByteArray firstBytes(const QString& path, qint64 count)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

QStringList columnTexts(const QTableView* table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += table->model()->index(row, column).data().toString();
    return texts;
}

/// A workspace with bars, an engine that stands still, and the window on it.
struct Desk
{
    Desk() : panes(paneCatalog())
    {
        const BarSeries traded = tradedBars();
        for (const BarSeries& bars : {walkingBars(kOther, 600, 7), traded, hoursOf(traded)}) {
            const Status stored = scenario.store(bars);
            QD_ASSERT(stored.isOk(), "a temporary workspace takes bars");
        }
        Result<std::unique_ptr<CompositionRoot>> opened = scenario.open(0.001);
        QD_ASSERT(opened.isOk(), "the engine opens");
        root = std::move(opened).value();
        ShellOptions options;
        options.configDirectory = QString::fromStdString(root->workspace().configDirectory());
        options.language = QStringLiteral("en");
        window = std::make_unique<MainWindow>(root->engine(), panes, options);
        window->resize(1400, 900);
        window->show();
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = window->findChild<Widget*>(name);
        QD_ASSERT(widget != nullptr, qPrintable(name));
        return widget;
    }
    [[nodiscard]] EngineSnapshotPtr shown() const { return window->services().bridge.snapshot(); }
    [[nodiscard]] QAction* action(const char* id) const
    {
        QAction* found = window->services().actions.find(QLatin1String(id));
        QD_ASSERT(found != nullptr, id);
        return found;
    }
    /// Brings the pane to the front and gives its table.
    [[nodiscard]] QTableView* open(const QString& pane) const
    {
        find<QDockWidget>(QStringLiteral("pane.") + pane)->raise();
        const QString table = pane + QStringLiteral(".table");
        const bool isMade = QTest::qWaitFor(
            [&] { return window->findChild<QTableView*>(table) != nullptr; }, kPatienceMs);
        QD_ASSERT(isMade, "a pane is made when it is seen");
        return find<QTableView>(table);
    }

    ScenarioWorkspace scenario;
    PaneRegistry panes;
    std::unique_ptr<CompositionRoot> root;
    std::unique_ptr<MainWindow> window; ///< Dies before its engine.
};

} // namespace

/// What a user does on the first day, from the watchlist to the report, in one window.
class TestDesktopJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClickInTheWatchlistShowsTheMarketsCandles();
    void theDialogMakesABotOfWhatWasTyped();
    void theReplayDrivesTheBotAndTheChartShowsItsTrades();
    void theTablesHoldWhatTheEngineHolds();
    void theLogSaysWhyTheBotTraded();
    void theBotsPageWritesItsReports();
    void theWindowClosesOverAStoppedBot();
    void cleanupTestCase();

private:
    [[nodiscard]] BotSnapshot bot() const;
    [[nodiscard]] RunResult record() const;

    std::unique_ptr<Desk> m_desk;
    BotId m_bot;
};

void TestDesktopJourney::initTestCase()
{
    m_desk = std::make_unique<Desk>();
}

void TestDesktopJourney::cleanupTestCase()
{
    m_desk.reset();
}

BotSnapshot TestDesktopJourney::bot() const
{
    const EngineSnapshotPtr snapshot = m_desk->shown();
    for (const BotSnapshot& one : snapshot->bots) {
        if (one.definition.id == m_bot)
            return one;
    }
    return {};
}

RunResult TestDesktopJourney::record() const
{
    const Result<RunResult> result = resultOf(m_desk->root->engine(), m_bot);
    return result ? *result : RunResult();
}

void TestDesktopJourney::aClickInTheWatchlistShowsTheMarketsCandles()
{
    auto* watchlist = m_desk->find<QTableView>(QStringLiteral("watchlist.table"));
    QTRY_COMPARE_WITH_TIMEOUT(watchlist->model()->rowCount(), 2, kPatienceMs);
    const int row = static_cast<int>(columnTexts(watchlist, 0).indexOf(QLatin1String("ETHDEMO")));
    QVERIFY(row >= 0);
    QTest::mouseClick(watchlist->viewport(), Qt::LeftButton, {},
                      watchlist->visualRect(watchlist->model()->index(row, 0)).center());

    const auto* pane = m_desk->window->findChild<ChartPane*>();
    QVERIFY(pane != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(pane->series() == kHours && !pane->chart().data().isEmpty(),
                             kPatienceMs);
    choose(m_desk->find<QComboBox>(QStringLiteral("chart.timeframe")), QStringLiteral("30m"));
    QTRY_VERIFY_WITH_TIMEOUT(pane->series() == kHalfHours && !pane->chart().data().isEmpty(),
                             kPatienceMs);
    // The first half of the tape is history; the rest is the replay's future.
    QVERIFY(pane->chart().data().size() > 500 && pane->chart().data().size() < 700);
    QVERIFY(pane->chart().isVisible());
}

void TestDesktopJourney::theDialogMakesABotOfWhatWasTyped()
{
    m_desk->action("bot.new")->trigger();
    auto* dialog = m_desk->find<QDialog>(QStringLiteral("newBotDialog"));
    const auto field = [dialog](auto* kind, const char* name) {
        auto* found =
            dialog->findChild<std::remove_pointer_t<decltype(kind)>*>(QLatin1String(name));
        QD_ASSERT(found != nullptr, name);
        return found;
    };
    auto* market = field(static_cast<QComboBox*>(nullptr), "newBot.market");
    QTRY_VERIFY_WITH_TIMEOUT(market->count() == 3, kPatienceMs);
    QVERIFY(market->currentText().contains(QLatin1String("ETHDEMO"))); // what is looked at
    QVERIFY(market->currentText().contains(QLatin1String("30m")));
    auto* strategy = field(static_cast<QComboBox*>(nullptr), "newBot.strategy");
    strategy->setCurrentIndex(strategy->findData(QStringLiteral("buy-and-hold")));
    QVERIFY(dialog->findChild<QSpinBox*>(QStringLiteral("parameter.fast")) == nullptr);
    strategy->setCurrentIndex(strategy->findData(QStringLiteral("sma-cross")));
    field(static_cast<QSpinBox*>(nullptr), "parameter.fast")->setValue(3);
    field(static_cast<QSpinBox*>(nullptr), "parameter.slow")->setValue(12);
    type(field(static_cast<QLineEdit*>(nullptr), "newBot.name"), QStringLiteral("Journey"));
    type(field(static_cast<QLineEdit*>(nullptr), "newBot.cash"), QStringLiteral("25000"));
    QTest::mouseClick(field(static_cast<QPushButton*>(nullptr), "newBot.start"), Qt::LeftButton);

    m_bot = BotId("journey");
    QTRY_COMPARE_WITH_TIMEOUT(bot().state, BotState::Running, kPatienceMs);
    QTRY_VERIFY(m_desk->window->findChild<QDialog*>(QStringLiteral("newBotDialog")) == nullptr);
    const BotDefinition made = bot().definition;
    QCOMPARE(made.series.symbol, kHalfHours.symbol);
    QCOMPARE(made.cash, Decimal::fromInt(25'000));
    QCOMPARE(integerParameter(made.strategy.parameters, "fast"), std::int64_t{3});
    QCOMPARE(m_desk->shown()->mode, EngineMode::Paper);
}

void TestDesktopJourney::theReplayDrivesTheBotAndTheChartShowsItsTrades()
{
    const auto* pane = m_desk->window->findChild<ChartPane*>();
    QVERIFY(pane != nullptr);
    QCOMPARE(record().equity.size(), std::size_t{0});
    const std::size_t barsBefore = pane->chart().data().size();
    choose(m_desk->find<QComboBox>(QStringLiteral("chart.pace")), QStringLiteral("Full speed"));
    QTRY_VERIFY_WITH_TIMEOUT(!record().equity.empty(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_desk->shown()->feeds.empty() && m_desk->shown()->feeds.front().isAtEnd, kPatienceMs);

    const RunResult result = record();
    QCOMPARE(result.equity.size(), static_cast<std::size_t>(result.bars));
    QVERIFY(result.bars > 500);
    QVERIFY(result.fills.size() > 10);
    QVERIFY2(result.trades.back().isOpen(), "the tape ends in a rise: the bot holds");
    QTRY_COMPARE_WITH_TIMEOUT(pane->chart().data().size(),
                              barsBefore + static_cast<std::size_t>(result.bars), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pane->chart().fills().marks().size(), result.fills.size(),
                              kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pane->chart().fills().lines().size(), result.trades.size() - 1,
                              kPatienceMs);
    for (const TradeLine& line : pane->chart().fills().lines())
        QVERIFY(line.exitTime > line.entryTime);
    QTRY_VERIFY(!pane->chart().fills().levels().empty()); // the open position's price
}

void TestDesktopJourney::theTablesHoldWhatTheEngineHolds()
{
    const RunResult result = record();
    const QTableView* positions = m_desk->open(QStringLiteral("positions"));
    QTRY_COMPARE_WITH_TIMEOUT(positions->model()->rowCount(), 1, kPatienceMs);
    QVERIFY(columnTexts(positions, 0).front().contains(QLatin1String("Journey")) ||
            columnTexts(positions, 0).front().contains(QLatin1String("journey")));
    const QTableView* orders = m_desk->open(QStringLiteral("orders"));
    QTRY_COMPARE_WITH_TIMEOUT(orders->model()->rowCount(), static_cast<int>(result.orders.size()),
                              kPatienceMs);
    const QTableView* trades = m_desk->open(QStringLiteral("trades"));
    QTRY_COMPARE_WITH_TIMEOUT(trades->model()->rowCount(), static_cast<int>(result.trades.size()),
                              kPatienceMs);
}

void TestDesktopJourney::theLogSaysWhyTheBotTraded()
{
    const QTableView* log = m_desk->open(QStringLiteral("log"));
    const auto saysWhy = [log] {
        const QStringList lines = columnTexts(log, 3);
        return lines.filter(QLatin1String("SMA(3)")).filter(QLatin1String("SMA(12)")).size() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), kPatienceMs);
    const RunResult result = record();
    QVERIFY(result.fills.front().reason.find("SMA(3)") != std::string::npos);
}

void TestDesktopJourney::theBotsPageWritesItsReports()
{
    m_desk->action("bot.page")->trigger();
    auto* page = m_desk->find<QDialog>(QStringLiteral("botPage.journey"));
    QTRY_VERIFY(page->isVisible());
    const RunResult result = record();
    const auto* trades = page->findChild<QTableView*>(QStringLiteral("trades.botTrades"));
    QVERIFY(trades != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(trades->model()->rowCount(), static_cast<int>(result.trades.size()),
                              kPatienceMs);
    const auto* equity = page->findChild<QLabel*>(QStringLiteral("botPage.figure0"));
    QVERIFY(equity != nullptr);
    QVERIFY(!equity->text().contains(QLatin1String("25,000.00"))); // it has won or lost

    const QTemporaryDir folder;
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("botPage.report")),
                      Qt::LeftButton);
    auto* chooser = page->findChild<QFileDialog*>(QStringLiteral("reportDialog"));
    QVERIFY(chooser != nullptr);
    chooser->setDirectory(folder.path());
    chooser->selectFile(folder.path());
    QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));

    const QDir written(folder.path());
    const auto file = [&written](const char* pattern) {
        const QStringList names = written.entryList({QLatin1String(pattern)}, QDir::Files);
        return names.size() == 1 ? written.filePath(names.front()) : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(firstBytes(file("*.pdf"), 5) == "%PDF-", kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(firstBytes(file("*.xlsx"), 4) == QByteArray("PK\x03\x04", 4),
                             kPatienceMs);
    const auto json = [&file] {
        return QJsonDocument::fromJson(firstBytes(file("*.json"), 64 * 1024 * 1024)).object();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!json().isEmpty(), kPatienceMs);
    QCOMPARE(json().value(QLatin1String("fills")).toArray().size(),
             static_cast<qsizetype>(result.fills.size()));
    page->close();
}

void TestDesktopJourney::theWindowClosesOverAStoppedBot()
{
    m_desk->action("bot.stop")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bot().state, BotState::Stopped, kPatienceMs);
    QVERIFY(bot().position.quantity.isPositive()); // stopping keeps the position
    m_desk->window->close();
    QTRY_VERIFY(!m_desk->window->isVisible());
    m_desk->window.reset();
    QVERIFY(m_desk->root->close());
}

QD_TEST(TestDesktopJourney)
#include "TestDesktopJourney.moc"
