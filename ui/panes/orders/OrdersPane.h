// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/OrdersModel.h"
#include "ui/panes/table/TablePane.h"

class QComboBox;

namespace qd::ui {

/// All orders with their fate; working ones can be cancelled, unknown ones stand out. GUI thread.
class OrdersPane final : public TablePane
{
    Q_OBJECT

public:
    explicit OrdersPane(PaneServices& services);

private:
    void load();
    void take(const std::vector<EngineEvent>& events);
    void cancelSelected();
    void updateCancel();
    void updateTotals();
    void applyShown();
    [[nodiscard]] std::vector<ClientOrderId> selectedWorkingOrders();

    OrdersModel* m_model;
    QComboBox* m_shown;
    QAction* m_cancel;
};

void registerOrdersPane(PaneRegistry& panes);

} // namespace qd::ui
