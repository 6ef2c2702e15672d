// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/PaneCatalog.h"

#ifdef QD_PANE_backtest
#include "ui/panes/backtest/BacktestPane.h"
#endif
#include "ui/panes/bots/BotsPane.h"
#ifdef QD_PANE_chart
#include "ui/panes/chart/ChartPane.h"
#endif
#include "ui/panes/log/LogPane.h"
#include "ui/panes/monitor/MonitorPane.h"
#include "ui/panes/orders/OrdersPane.h"
#include "ui/panes/positions/PositionsPane.h"
#include "ui/panes/trades/TradesPane.h"
#include "ui/panes/watchlist/WatchlistPane.h"

namespace qd::ui {

PaneRegistry paneCatalog()
{
    PaneRegistry panes;
#ifdef QD_PANE_chart
    registerChartPane(panes);
#endif
#ifdef QD_PANE_backtest
    registerBacktestPane(panes);
#endif
    registerMonitorPane(panes);
    registerWatchlistPane(panes);
    registerBotsPane(panes);
    registerPositionsPane(panes);
    registerOrdersPane(panes);
    registerTradesPane(panes);
    registerLogPane(panes);
    return panes;
}

} // namespace qd::ui
