// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/positions/PositionsPane.h"

#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

namespace qd::ui {

PositionsPane::PositionsPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("positions"), new PositionsModel)
{
    m_model = static_cast<PositionsModel*>(proxy().sourceModel());
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setColumnCharacters({18, 9, 12, 11, 11, 11, 11, 9, 11, 9, 16});
    table().sortByColumn(PositionsModel::Bot, Qt::AscendingOrder);
    if (QAction* flatten = services().actions.find(QStringLiteral("bot.flatten")))
        addButton(flatten);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int row = currentSourceRow();
        if (row >= 0)
            services().selection.setBot(m_model->rows()[static_cast<std::size_t>(row)].bot);
    });
    connect(&table(), &QTableView::activated, this, [this] {
        const int index = currentSourceRow();
        if (index < 0)
            return;
        const PositionRow& row = m_model->rows()[static_cast<std::size_t>(index)];
        services().selection.showChart(row.series, row.openedAt);
    });
    connect(&proxy(), &FrameSortProxy::settled, this, &PositionsPane::showTotals);
    onLanguage(this, [this] {
        table().setAccessibleName(tr("Positions"));
        table().emptyState().setTexts(
            tr("No open positions"),
            tr("All bots are flat. A position appears here as soon as an entry is filled."));
        showTotals();
    });
}

void PositionsPane::showSnapshot(const EngineSnapshot& snapshot)
{
    m_model->show(snapshot);
}

void PositionsPane::showTotals()
{
    Decimal value;
    Decimal open;
    for (int row = 0; row < proxy().rowCount(); ++row) {
        const auto source =
            static_cast<std::size_t>(proxy().mapToSource(proxy().index(row, 0)).row());
        value += m_model->rows()[source].value;
        open += m_model->rows()[source].openPnl;
    }
    setTotals(tr("%n position(s)", nullptr, proxy().rowCount()) + QStringLiteral(" · ") +
              tr("value %1").arg(format::money(value)) + QStringLiteral(" · ") +
              tr("open %1").arg(format::signedMoney(open)));
}

void registerPositionsPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("positions"),
               .title = [] { return PositionsPane::tr("Positions"); },
               .icon = QStringLiteral("positions"),
               .area = PaneArea::Bottom,
               .perspectives = {Perspective::Trade},
               .create = [](PaneServices& services) { return new PositionsPane(services); }});
}

} // namespace qd::ui
