// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "ui/widgets/Theme.h"

#include <QFrame>

class QLabel;

namespace qd::ui {

/// A line above the chart that says when what it shows is not the present: a feed at its end or
/// without connection. Hidden while all is well. GUI thread.
class FeedBanner final : public QFrame
{
    Q_OBJECT

public:
    FeedBanner(const Theme& theme, QWidget* parent);

    void showFeeds(const EngineSnapshot& snapshot);

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
};

/// The sentence about the first feed that stands still; empty when none does.
[[nodiscard]] QString staleFeedText(const EngineSnapshot& snapshot);

} // namespace qd::ui
