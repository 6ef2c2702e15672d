// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PositionsModel.h"
#include "ui/panes/table/TablePane.h"

namespace qd::ui {

/// What the bots hold, with a total. The chosen row makes its bot current, so that Flatten closes
/// it. GUI thread.
class PositionsPane final : public TablePane
{
    Q_OBJECT

public:
    explicit PositionsPane(PaneServices& services);

protected:
    void showSnapshot(const EngineSnapshot& snapshot) override;

private:
    void showTotals();

    PositionsModel* m_model;
};

void registerPositionsPane(PaneRegistry& panes);

} // namespace qd::ui
