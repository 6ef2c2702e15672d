// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

namespace qd::ui {

/// A red edge around the whole window while orders trade real money. Lets clicks through.
/// GUI thread.
class LiveFrame final : public QWidget
{
    Q_OBJECT

public:
    LiveFrame(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void surround();

    const Theme& m_theme;
};

} // namespace qd::ui
