// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/BotsPane.h"

#include "ui/panes/bots/BotActions.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QHeaderView>

#include <algorithm>

namespace qd::ui {

BotsPane::BotsPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("bots"), new BotsModel)
{
    m_model = static_cast<BotsModel*>(proxy().sourceModel());
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setColumnCharacters({17, 11, 9, 4, 16, 6, 11, 10, 10, 10, 10, 24, 14});
    // The reason takes what is left: numbers are never cut short.
    table().horizontalHeader()->setStretchLastSection(false);
    table().horizontalHeader()->setSectionResizeMode(BotsModel::Decision, QHeaderView::Stretch);
    table().sortByColumn(BotsModel::Name, Qt::AscendingOrder);
    ActionCatalog& actions = services().actions;
    for (const char* id : {"bot.new", "bot.demo", "bot.start", "bot.pause", "bot.stop",
                           "bot.flatten", "bot.remove", "bot.page"}) {
        if (QAction* action = actions.find(QLatin1String(id)))
            addButton(action);
    }
    for (const char* id : {"bot.demo", "bot.new"}) {
        if (QAction* action = actions.find(QLatin1String(id)))
            table().emptyState().addAction(action);
    }
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BotsPane::choose);
    connect(&table(), &QTableView::activated, this, [this] {
        const int row = currentSourceRow();
        if (row >= 0)
            services().selection.showBot(m_model->rows()[static_cast<std::size_t>(row)].id);
    });
    connect(&services().selection, &Selection::currentBotChanged, this,
            [this](const BotId& bot) { selectKey(QString::fromStdString(bot.str())); });
    connect(&proxy(), &FrameSortProxy::settled, this, &BotsPane::updateTotals);
    onLanguage(this, [this] {
        table().setAccessibleName(tr("Bots"));
        table().emptyState().setTexts(tr("No bots yet"),
                                      tr("A bot trades one market with one strategy. Launch the "
                                         "demo bot, or set up your own."));
        updateTotals();
    });
}

void BotsPane::showSnapshot(const EngineSnapshot& snapshot)
{
    m_model->show(snapshot);
    const auto& current = services().selection.bot();
    if (current)
        selectKey(QString::fromStdString(current->str()));
    else if (!snapshot.bots.empty())
        services().selection.setBot(snapshot.bots.front().definition.id);
}

void BotsPane::choose()
{
    const int index = currentSourceRow();
    if (index < 0)
        return;
    const BotId bot = m_model->rows()[static_cast<std::size_t>(index)].id;
    services().selection.setBot(bot);
    const auto& bots = services().bridge.snapshot()->bots;
    const auto found = std::find_if(bots.begin(), bots.end(), [&](const BotSnapshot& known) {
        return known.definition.id == bot;
    });
    if (found != bots.end())
        services().selection.setSeries(found->definition.series);
}

void BotsPane::updateTotals()
{
    const auto& rows = m_model->rows();
    const auto running = std::count_if(
        rows.begin(), rows.end(), [](const BotRow& row) { return row.state == BotState::Running; });
    setTotals(tr("%n bot(s)", nullptr, static_cast<int>(rows.size())) + QStringLiteral(" · ") +
              tr("%n running", nullptr, static_cast<int>(running)));
}

void registerBotsPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("bots"),
               .title = [] { return BotsPane::tr("Bots"); },
               .icon = QStringLiteral("bots"),
               .area = PaneArea::Bottom,
               .perspectives = {Perspective::Trade, Perspective::Monitor},
               .create = [](PaneServices& services) { return new BotsPane(services); },
               .prepare = [](PaneServices& services,
                             QWidget* window) { new BotActions(services, window); }});
}

} // namespace qd::ui
