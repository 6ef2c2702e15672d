// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QIcon>
#include <QString>

namespace qd::ui {

/// The stroke icon resources/icons/<name>.svg in the theme's text colour (or a role's own), drawn
/// afresh for every size and after every theme change. The theme must outlive the icon.
[[nodiscard]] QIcon themedIcon(const Theme& theme, const QString& name,
                               ColorRole role = ColorRole::TextMuted);

} // namespace qd::ui
