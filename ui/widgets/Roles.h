// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace qd::ui {

/// What models tell views beyond Qt's own roles.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< A value that compares: double, qint64 or QString.
    PlainRole,                   ///< Text for files: plain numbers, ISO times.
    ToneRole,                    ///< A Tone, as int.
    SparkRole,                   ///< QList<double>: a small line.
    KeyRole,                     ///< Stable id of the row, QString.
};

/// How a cell is meant; the theme gives the colour.
enum class Tone : int { Normal, Muted, Up, Down, Accent, Warning, Danger };

} // namespace qd::ui
