// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TradesModel.h"
#include "ui/panes/table/TablePane.h"

class QComboBox;

namespace qd::ui {

/// Trades of all bots with a filter by bot and a line of totals. GUI thread.
class TradesPane final : public TablePane
{
    Q_OBJECT

public:
    explicit TradesPane(PaneServices& services);

protected:
    void showSnapshot(const EngineSnapshot& snapshot) override;

private:
    void load();
    void take(const std::vector<EngineEvent>& events);
    void applyBot();
    void updateTotals();
    void showOnChart();

    TradesModel* m_model;
    QComboBox* m_bot;
};

void registerTradesPane(PaneRegistry& panes);

} // namespace qd::ui
