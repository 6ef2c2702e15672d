// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/watchlist/WatchlistPane.h"

#include "ui/widgets/Naming.h"

#include <QHeaderView>

namespace qd::ui {

WatchlistPane::WatchlistPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("watchlist"), new WatchlistModel)
{
    m_model = static_cast<WatchlistModel*>(proxy().sourceModel());
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    // Everything is in sight at any width; the line takes what is left.
    table().horizontalHeader()->setStretchLastSection(false);
    table().horizontalHeader()->setSectionResizeMode(WatchlistModel::Line, QHeaderView::Stretch);
    table().setColumnCharacters({9, 9, 7, 6, 6});
    table().sortByColumn(WatchlistModel::Symbol, Qt::AscendingOrder);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { choose(false); });
    connect(&table(), &QTableView::activated, this, [this] { choose(true); });
    connect(&services().selection, &Selection::currentSeriesChanged, this,
            [this](const SeriesKey& series) { selectKey(QString::fromStdString(series.symbol)); });
    onLanguage(this, [this] {
        table().setAccessibleName(tr("Watchlist"));
        table().emptyState().setTexts(
            tr("No market data yet"),
            tr("Symbols appear here as soon as a bot runs or a replay plays stored bars."));
    });
}

void WatchlistPane::showSnapshot(const EngineSnapshot& snapshot)
{
    m_model->show(snapshot);
    if (const auto& series = services().selection.series())
        selectKey(QString::fromStdString(series->symbol));
}

/// The timeframe that is looked at now, else the one a bot trades the symbol on.
SeriesKey WatchlistPane::seriesOf(const QString& symbol)
{
    const std::string name = symbol.toStdString();
    const auto& current = services().selection.series();
    if (current && current->symbol == name)
        return *current;
    for (const BotSnapshot& bot : services().bridge.snapshot()->bots) {
        if (bot.definition.series.symbol == name)
            return bot.definition.series;
    }
    return {name, current ? current->timeframe : Timeframe::fromSeconds(3'600)};
}

void WatchlistPane::choose(bool bringChart)
{
    const int row = currentSourceRow();
    if (row < 0)
        return;
    const SeriesKey series = seriesOf(m_model->rows()[static_cast<std::size_t>(row)].symbol);
    if (bringChart)
        services().selection.showChart(series);
    else
        services().selection.setSeries(series);
}

void registerWatchlistPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("watchlist"),
               .title = [] { return WatchlistPane::tr("Watchlist"); },
               .icon = QStringLiteral("watchlist"),
               .area = PaneArea::Left,
               .perspectives = {Perspective::Trade},
               .create = [](PaneServices& services) { return new WatchlistPane(services); }});
}

} // namespace qd::ui
