// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LogModel.h"
#include "ui/panes/table/TablePane.h"

class QComboBox;

namespace qd::ui {

/// What the bots decided and the program said; follows its end unless the user scrolled up.
/// GUI thread.
class LogPane final : public TablePane
{
    Q_OBJECT

public:
    explicit LogPane(PaneServices& services);

private:
    void applyKind();
    void followEnd();

    LogModel* m_model;
    QComboBox* m_kind;
    bool m_isAtEnd = true;
};

void registerLogPane(PaneRegistry& panes);

} // namespace qd::ui
