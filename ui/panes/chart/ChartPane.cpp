// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/ChartPane.h"

#include "ui/charts/CandleChart.h"
#include "ui/panes/chart/FeedBanner.h"
#include "ui/panes/chart/FillCollector.h"
#include "ui/panes/chart/PaceBox.h"
#include "ui/panes/chart/ReadOut.h"
#include "ui/panes/chart/SeriesPicker.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Naming.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace qd::ui {

ChartPane::ChartPane(PaneServices& services)
    : m_services(services),
      m_picker(new SeriesPicker(QStringLiteral("chart"), this)),
      m_pace(new PaceBox(this)),
      m_banner(new FeedBanner(services.theme, this)),
      m_stack(new QStackedLayout),
      m_chart(named(new CandleChart(services.theme, this), QStringLiteral("chart.candles"))),
      m_empty(new EmptyState(services.theme, QStringLiteral("candles"), this)),
      m_fills(new FillCollector(services, this))
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* bar = new QFrame(this);
    bar->setProperty("role", "paneBar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_chart);
    buildToolBar(*row);
    connectAll();
    onLanguage(this, [this] { setTexts(); });
    listSeries();
    if (const auto& series = services.selection.series())
        load(*series);
    showSnapshot(*services.bridge.snapshot());
}

void ChartPane::connectAll()
{
    Selection& selection = m_services.selection;
    connect(m_picker, &SeriesPicker::chosen, &selection, &Selection::setSeries);
    connect(&selection, &Selection::currentSeriesChanged, this,
            [this](const SeriesKey& key) { load(key); });
    connect(&selection, &Selection::chartRequested, this,
            [this](const SeriesKey& key, Timestamp at) {
                if (m_series == key && !m_isLoading && !at.isNull())
                    m_chart->centerOn(at);
                else
                    load(key, at);
            });
    connect(&selection, &Selection::storedSeriesChanged, this, &ChartPane::listSeries);
    EngineBridge& bridge = m_services.bridge;
    connect(&bridge, &EngineBridge::barsArrived, this, &ChartPane::take);
    connect(&bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) { showSnapshot(*snapshot); });
    connect(m_fills, &FillCollector::changed, this,
            [this] { m_chart->setFills(m_fills->marks(), m_fills->lines()); });
    connect(m_chart, &TimeChart::pointHovered, this, [this](qsizetype index) {
        m_hovered = index;
        m_isHoverFree = index + 1 == static_cast<qsizetype>(m_chart->data().size());
        showReadOut();
    });
    connect(m_chart, &TimeChart::followingChanged, m_newest, &QAction::setChecked);
    connect(&m_services.theme, &Theme::changed, this, &ChartPane::showReadOut);
    connect(m_pace, &PaceBox::paceChosen, this, [this](double pace) {
        Notices& notices = m_services.notices;
        m_services.engine.setReplayPace(pace, &notices, [&notices](const Status& outcome) {
            notices.report(ChartPane::tr("Changing the pace of the replay"), outcome);
        });
    });
}

void ChartPane::setTexts()
{
    const QString name =
        m_series ? QString::fromStdString(m_series->symbol + " " + m_series->timeframe.toString())
                 : QString();
    m_chart->setAccessibleName(name.isEmpty() ? tr("Chart") : tr("Chart of %1").arg(name));
    m_styleButton->setAccessibleName(tr("Chart style"));
    m_styleButton->setToolTip(tr("How prices are drawn"));
    if (!m_series)
        showEmpty(tr("No market data yet"),
                  tr("Import candles or start the demo, and the chart opens here."));
    showReadOut();
}

void ChartPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    listSeries();
}

void ChartPane::listSeries()
{
    m_services.engine.listSeries(this, [this](const Result<std::vector<SeriesCoverage>>& series) {
        if (!series)
            return m_services.notices.fail(tr("Listing the stored series"), series.error());
        m_picker->setSeries(*series);
        if (!m_series && !m_services.selection.series() && !series->empty())
            m_services.selection.setSeries(series->front().key);
    });
}

void ChartPane::load(const SeriesKey& key, Timestamp at)
{
    const bool isOtherSymbol = !m_series || m_series->symbol != key.symbol;
    m_series = key;
    m_isLoading = true;
    m_waiting.clear();
    m_picker->setCurrent(key);
    if (m_chart->data().key() != key)
        m_chart->clearBars();
    if (isOtherSymbol)
        m_fills->follow(key.symbol);
    const auto answer = [this, load = ++m_loads,
                         at](const Result<std::shared_ptr<const BarSeries>>& bars) {
        if (load != m_loads)
            return;
        m_isLoading = false;
        if (!bars)
            return showEmpty(
                tr("The bars could not be read: %1").arg(shownText(bars.error().message)),
                shownText(bars.error().hint));
        showBars(**bars);
        if (!at.isNull())
            m_chart->centerOn(at);
    };
    m_services.engine.loadBars(key, this, answer);
    setTexts();
}

void ChartPane::showBars(const BarSeries& bars)
{
    m_isHoverFree = true;
    m_chart->setBars(bars);
    m_chart->setFills(m_fills->marks(), m_fills->lines());
    m_stack->setCurrentWidget(m_chart);
    const std::vector<BarUpdate> waiting = std::exchange(m_waiting, {});
    take(waiting);
    if (m_chart->data().isEmpty())
        showEmpty(tr("No bars of %1 yet").arg(QString::fromStdString(m_series->symbol)),
                  tr("The chart begins with the first bar the market delivers."));
    showSnapshot(*m_services.bridge.snapshot());
    showReadOut();
}

void ChartPane::showEmpty(const QString& title, const QString& hint)
{
    m_empty->setTexts(title, hint);
    m_stack->setCurrentWidget(m_empty);
}

void ChartPane::take(const std::vector<BarUpdate>& bars)
{
    Selection& selection = m_services.selection;
    if (!m_series && !selection.series() && !bars.empty())
        selection.setSeries(bars.front().series); // the market has begun to move
    bool hasChanged = false;
    for (const BarUpdate& update : bars) {
        if (update.series != m_series)
            continue;
        if (m_isLoading)
            m_waiting.push_back(update);
        else
            m_chart->upsert(update.bar);
        hasChanged = true;
    }
    if (!hasChanged || m_isLoading)
        return;
    m_stack->setCurrentWidget(m_chart);
    showReadOut();
}

void ChartPane::showReadOut()
{
    const CandleData& candles = m_chart->data();
    if (candles.isEmpty())
        return m_chart->setReadOut({});
    const qsizetype newest = static_cast<qsizetype>(candles.size()) - 1;
    const qsizetype index = m_isHoverFree ? newest : std::clamp<qsizetype>(m_hovered, 0, newest);
    m_chart->setReadOut(titleHtml(candles, m_dayOpen, m_services.theme) + QStringLiteral("<br>") +
                        barHtml(candles, static_cast<std::size_t>(index), m_services.theme));
}

void ChartPane::showSnapshot(const EngineSnapshot& snapshot)
{
    m_banner->showFeeds(snapshot);
    m_pace->showPace(snapshot);
    if (!m_series || m_isLoading)
        return;
    const auto quote = std::find_if(
        snapshot.quotes.begin(), snapshot.quotes.end(),
        [this](const QuoteSnapshot& one) { return one.quote.symbol == m_series->symbol; });
    const double dayOpen = quote == snapshot.quotes.end() ? 0.0 : quote->dayOpen.toDouble();
    if (dayOpen != m_dayOpen) {
        m_dayOpen = dayOpen;
        showReadOut();
    }
    showLevels(snapshot);
}

void registerChartPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("chart"),
               .title = [] { return ChartPane::tr("Chart"); },
               .icon = QStringLiteral("candles"),
               .area = PaneArea::Centre,
               .perspectives = {Perspective::Trade},
               .create = [](PaneServices& services) { return new ChartPane(services); },
               .prepare = {}});
}

} // namespace qd::ui
