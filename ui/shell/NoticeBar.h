// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Notices.h"
#include "ui/widgets/Theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace qd::ui {

/// Shows the newest notice below the top bar. What went well leaves by itself, a failure stays
/// until it is closed. GUI thread.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    NoticeBar(Notices& notices, const Theme& theme, QWidget* parent);

private:
    void show(const Notice& notice);

    const Theme& m_theme;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_close = nullptr;
    QTimer m_leave;
};

} // namespace qd::ui
