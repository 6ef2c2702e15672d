// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"
#include "ui/widgets/TableView.h"

#include <functional>

namespace qd::ui {

/// Asks for a file name (without blocking) and writes the table's rows as CSV, whole or not at
/// all. `done` is not called when the user changes his mind.
void saveAsCsv(TableView& table, std::function<void(const Status&)> done);

/// Writes text as UTF-8, whole or not at all.
[[nodiscard]] Status writeTextFile(const QString& path, const QString& text);

} // namespace qd::ui
