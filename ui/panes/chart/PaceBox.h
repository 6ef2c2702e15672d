// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"

#include <QComboBox>

namespace qd::ui {

/// How fast a replay runs, in bars a second. Hidden where the market is not a replay. GUI thread.
class PaceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit PaceBox(QWidget* parent);

    void showPace(const EngineSnapshot& snapshot);

Q_SIGNALS:
    /// 0: as fast as the bots answer.
    void paceChosen(double barsPerSecond);

private:
    void setTexts();
    [[nodiscard]] static QString textOf(double barsPerSecond);
};

} // namespace qd::ui
