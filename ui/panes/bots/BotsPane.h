// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/BotsModel.h"
#include "ui/panes/table/TablePane.h"

namespace qd::ui {

/// One row a bot with everything that can be done about it. The chosen row is the current bot.
/// GUI thread.
class BotsPane final : public TablePane
{
    Q_OBJECT

public:
    explicit BotsPane(PaneServices& services);

protected:
    void showSnapshot(const EngineSnapshot& snapshot) override;

private:
    void choose();
    void updateTotals();

    BotsModel* m_model;
};

void registerBotsPane(PaneRegistry& panes);

} // namespace qd::ui
