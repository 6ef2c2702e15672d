// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QStackedWidget>

#include <map>

namespace qd::ui {

/// The middle of the window: one centre pane per perspective, made when first shown. GUI thread.
class CentreStack final : public QStackedWidget
{
    Q_OBJECT

public:
    CentreStack(const PaneRegistry& panes, PaneServices& services, QWidget* parent);

    void show(Perspective perspective);

private:
    [[nodiscard]] QWidget* make(Perspective perspective);

    const PaneRegistry& m_panes;
    PaneServices& m_services;
    std::map<Perspective, QWidget*> m_made;
};

} // namespace qd::ui
