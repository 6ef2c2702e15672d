// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/trades/TradesPane.h"

#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace qd::ui {

TradesPane::TradesPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("trades"), new TradesModel),
      m_bot(named(new QComboBox(this), QStringLiteral("trades.bot")))
{
    m_model = static_cast<TradesModel*>(proxy().sourceModel());
    table().setColumnCharacters({16, 14, 9, 5, 10, 10, 10, 10, 8, 8, 9, 16, 24});
    table().sortByColumn(TradesModel::Exit, Qt::DescendingOrder);
    m_bot->addItem(QString());
    addControl(m_bot);
    connect(m_bot, &QComboBox::currentIndexChanged, this, &TradesPane::applyBot);
    connect(&table(), &QTableView::activated, this, &TradesPane::showOnChart);
    connect(&services().bridge, &EngineBridge::eventsArrived, this, &TradesPane::take);
    connect(&proxy(), &FrameSortProxy::settled, this, &TradesPane::updateTotals);
    onLanguage(this, [this] {
        m_bot->setItemText(0, tr("All bots"));
        m_bot->setAccessibleName(tr("Trades of"));
        m_bot->setToolTip(tr("Show the trades of one bot or of all"));
        table().setAccessibleName(tr("Trades"));
        table().emptyState().setTexts(tr("No trades yet"),
                                      tr("A trade is listed when its position has been closed, "
                                         "with profit, fees and reason."));
        updateTotals();
    });
    load();
}

void TradesPane::load()
{
    services().engine.trades({}, this, [this](const Result<std::vector<Trade>>& trades) {
        if (trades)
            m_model->show(*trades);
        else
            services().notices.fail(tr("Reading the trades"), trades.error());
    });
}

void TradesPane::take(const std::vector<EngineEvent>& events)
{
    bool hasChanged = false;
    for (const EngineEvent& event : events) {
        if (event.kind == EngineEvent::Kind::TradeClosed && event.trade) {
            m_model->put(*event.trade);
            hasChanged = true;
        }
    }
    if (hasChanged)
        Q_EMIT m_model->refreshed();
}

void TradesPane::showSnapshot(const EngineSnapshot& snapshot)
{
    QStringList ids;
    for (const BotSnapshot& bot : snapshot.bots)
        ids += QString::fromStdString(bot.definition.id.str());
    QStringList known;
    for (int i = 1; i < m_bot->count(); ++i)
        known += m_bot->itemText(i);
    if (ids == known)
        return;
    const QString chosen = m_bot->currentIndex() > 0 ? m_bot->currentText() : QString();
    {
        const QSignalBlocker quiet(m_bot);
        while (m_bot->count() > 1)
            m_bot->removeItem(1);
        m_bot->addItems(ids);
        m_bot->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_bot->findText(chosen)));
    }
    applyBot();
}

void TradesPane::applyBot()
{
    if (m_bot->currentIndex() <= 0) {
        proxy().setRowFilter({});
        return;
    }
    proxy().setRowFilter([this, bot = m_bot->currentText()](int row) {
        return m_model->rows()[static_cast<std::size_t>(row)].bot == bot;
    });
}

void TradesPane::updateTotals()
{
    Decimal net;
    Decimal fees;
    int closed = 0;
    int won = 0;
    for (int row = 0; row < proxy().rowCount(); ++row) {
        const auto source =
            static_cast<std::size_t>(proxy().mapToSource(proxy().index(row, 0)).row());
        const TradeRow& trade = m_model->rows()[source];
        net += trade.netPnl;
        fees += trade.fees;
        closed += trade.exitTime.isNull() ? 0 : 1;
        won += !trade.exitTime.isNull() && trade.netPnl.isPositive() ? 1 : 0;
    }
    const QString rate =
        closed == 0 ? QStringLiteral("–") : format::percent(static_cast<double>(won) / closed, 0);
    setTotals(QStringList{tr("%n trade(s)", nullptr, proxy().rowCount()),
                          tr("net %1").arg(format::signedMoney(net)), tr("won %1").arg(rate),
                          tr("fees %1").arg(format::money(fees))}
                  .join(QStringLiteral(" · ")));
}

void TradesPane::showOnChart()
{
    const int row = currentSourceRow();
    if (row < 0)
        return;
    const TradeRow& trade = m_model->rows()[static_cast<std::size_t>(row)];
    for (const BotSnapshot& bot : services().bridge.snapshot()->bots) {
        if (bot.definition.id.str() == trade.bot.toStdString())
            services().selection.showChart(bot.definition.series, trade.entryTime);
    }
}

void registerTradesPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("trades"),
               .title = [] { return TradesPane::tr("Trades"); },
               .icon = QStringLiteral("trades"),
               .area = PaneArea::Bottom,
               .perspectives = {Perspective::Trade},
               .create = [](PaneServices& services) { return new TradesPane(services); }});
}

} // namespace qd::ui
