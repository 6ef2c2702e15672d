// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/PaneCatalog.h"

#include "ui/panes/backtest/BacktestPane.h"
#include "ui/panes/bots/BotsPane.h"
#include "ui/panes/chart/ChartPane.h"
#include "ui/panes/log/LogPane.h"
#include "ui/panes/monitor/MonitorPane.h"
#include "ui/panes/orders/OrdersPane.h"
#include "ui/panes/positions/PositionsPane.h"
#include "ui/panes/trades/TradesPane.h"
#include "ui/panes/watchlist/WatchlistPane.h"
#include "ui/settings/SettingsDialog.h"

namespace qd::ui {

PaneRegistry paneCatalog()
{
    PaneRegistry panes;
    registerChartPane(panes);
    registerBacktestPane(panes);
    registerMonitorPane(panes);
    registerWatchlistPane(panes);
    registerBotsPane(panes);
    registerPositionsPane(panes);
    registerOrdersPane(panes);
    registerTradesPane(panes);
    registerLogPane(panes);
    registerSettings(panes);
    return panes;
}

} // namespace qd::ui
