// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QDockWidget>

class QLabel;

namespace qd::ui {

/// The frame of one pane: a slim title row with float and close buttons. Makes the pane when it is
/// first seen, so that a start pays only for what it shows. GUI thread.
class PaneDock final : public QDockWidget
{
    Q_OBJECT

public:
    PaneDock(const PaneInfo& pane, PaneServices& services, QWidget* parent);

    [[nodiscard]] const PaneInfo& pane() const { return m_pane; }
    /// Makes the pane now.
    void ensureContent();

private:
    QWidget* makeTitleBar();
    void showTitleBarWhenAlone();

    PaneInfo m_pane;
    PaneServices& m_services;
    QWidget* m_titleBar = nullptr;
    QLabel* m_title = nullptr;
    bool m_hasContent = false;
};

} // namespace qd::ui
