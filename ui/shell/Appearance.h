// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Preferences.h"
#include "ui/widgets/Theme.h"

#include <QObject>

namespace qd::ui {

/// The look as the user chose it: theme or the desktop's own, colours of up and down, size of text,
/// zone of times. Follows the desktop while it runs. GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(Theme& theme, const Preferences& preferences, QObject* parent);

    /// Everything again from the preferences; `theme` "dark" or "light" comes first where given.
    void apply(const QString& theme = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Theme::Name themeName() const;

    Theme& m_theme;
    const Preferences& m_preferences;
    QString m_forced;
};

/// What the desktop around the program looks like: dark when its window colour is.
[[nodiscard]] Theme::Name desktopTheme();

} // namespace qd::ui
