// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/WatchlistModel.h"
#include "ui/panes/table/TablePane.h"

namespace qd::ui {

/// The symbols of the market at a glance; the chosen one becomes the current series. GUI thread.
class WatchlistPane final : public TablePane
{
    Q_OBJECT

public:
    explicit WatchlistPane(PaneServices& services);

protected:
    void showSnapshot(const EngineSnapshot& snapshot) override;

private:
    void choose(bool bringChart);
    [[nodiscard]] SeriesKey seriesOf(const QString& symbol);

    WatchlistModel* m_model;
};

void registerWatchlistPane(PaneRegistry& panes);

} // namespace qd::ui
