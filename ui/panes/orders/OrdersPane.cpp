// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orders/OrdersPane.h"

#include "ui/widgets/Naming.h"

#include <QComboBox>

namespace qd::ui {

OrdersPane::OrdersPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("orders"), new OrdersModel),
      m_shown(named(new QComboBox(this), QStringLiteral("orders.shown")))
{
    m_model = static_cast<OrdersModel*>(proxy().sourceModel());
    table().setColumnCharacters({16, 14, 9, 6, 8, 9, 13, 13, 11, 10, 10, 8, 24});
    table().sortByColumn(OrdersModel::Time, Qt::DescendingOrder);
    m_cancel =
        services().actions.add({.id = QStringLiteral("order.cancel"),
                                .text = [] { return tr("Cancel order"); },
                                .toolTip = [] { return tr("Cancel the selected working orders"); },
                                .icon = QStringLiteral("close"),
                                .shortcut = QKeySequence(Qt::Key_Delete)},
                               this);
    m_shown->addItems({QString(), QString()});
    addControl(m_shown);
    addButton(m_cancel);
    connect(m_cancel, &QAction::triggered, this, &OrdersPane::cancelSelected);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &OrdersPane::applyShown);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrdersPane::updateCancel);
    connect(&services().bridge, &EngineBridge::eventsArrived, this, &OrdersPane::take);
    connect(&proxy(), &FrameSortProxy::settled, this, [this] {
        updateCancel();
        updateTotals();
    });
    onLanguage(this, [this] {
        m_shown->setAccessibleName(tr("Shown orders"));
        m_shown->setToolTip(tr("Which orders the table shows"));
        m_shown->setItemText(0, tr("All orders"));
        m_shown->setItemText(1, tr("Working orders"));
        table().setAccessibleName(tr("Orders"));
        table().emptyState().setTexts(
            tr("No orders"), tr("Bots send orders when their strategy decides. Start a bot to see "
                                "its orders here, each with the reason for it."));
        updateTotals();
    });
    updateCancel();
    load();
}

void OrdersPane::load()
{
    services().engine.orders(this, [this](const Result<std::vector<Order>>& orders) {
        if (orders)
            m_model->show(*orders);
        else
            services().notices.fail(tr("Reading the orders"), orders.error());
    });
}

void OrdersPane::take(const std::vector<EngineEvent>& events)
{
    bool hasChanged = false;
    for (const EngineEvent& event : events) {
        if (event.kind == EngineEvent::Kind::OrderChanged && event.order) {
            m_model->put(*event.order);
            hasChanged = true;
        }
    }
    if (hasChanged)
        Q_EMIT m_model->refreshed();
}

void OrdersPane::applyShown()
{
    if (m_shown->currentIndex() == 0) {
        proxy().setRowFilter({});
        return;
    }
    proxy().setRowFilter([this](int row) {
        return !isTerminal(m_model->rows()[static_cast<std::size_t>(row)].state);
    });
}

std::vector<ClientOrderId> OrdersPane::selectedWorkingOrders()
{
    std::vector<ClientOrderId> orders;
    for (const QModelIndex& index : table().selectionModel()->selectedRows()) {
        const auto row = static_cast<std::size_t>(proxy().mapToSource(index).row());
        if (!isTerminal(m_model->rows()[row].state))
            orders.push_back(m_model->rows()[row].id);
    }
    return orders;
}

void OrdersPane::updateCancel()
{
    m_cancel->setEnabled(!selectedWorkingOrders().empty());
}

void OrdersPane::updateTotals()
{
    const auto working = std::count_if(m_model->rows().begin(), m_model->rows().end(),
                                       [](const OrderRow& row) { return !isTerminal(row.state); });
    setTotals(tr("%n order(s)", nullptr, proxy().rowCount()) + QStringLiteral(" · ") +
              tr("%n working", nullptr, static_cast<int>(working)));
}

void OrdersPane::cancelSelected()
{
    for (const ClientOrderId& order : selectedWorkingOrders()) {
        services().engine.cancelOrder(order, this, [this](const Status& outcome) {
            services().notices.report(tr("Cancelling the order"), outcome);
        });
    }
}

void registerOrdersPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("orders"),
               .title = [] { return OrdersPane::tr("Orders"); },
               .icon = QStringLiteral("orders"),
               .area = PaneArea::Bottom,
               .perspectives = {Perspective::Trade},
               .create = [](PaneServices& services) { return new OrdersPane(services); }});
}

} // namespace qd::ui
