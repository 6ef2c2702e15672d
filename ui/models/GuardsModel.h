// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "ui/models/RowsModel.h"

#include <vector>

namespace qd::ui {

struct GuardRow
{
    int number = 0; ///< Of guards with the same name and kind.
    GuardKind kind = GuardKind::Retry;
    QString name;
    GuardState state = GuardState::Idle;
    qlonglong calls = 0;
    qlonglong failures = 0;
    qlonglong refusals = 0;
    Timestamp lastChange;
    Timestamp nextTry;
    QString detail;

    [[nodiscard]] QString key() const;
    friend bool operator==(const GuardRow&, const GuardRow&) = default;
};

/// Breakers, limiters, bulkheads and retries of the engine. GUI thread.
class GuardsModel final : public RowsModel<GuardRow>
{
public:
    enum ColumnId { Name, Kind, State, Calls, Failures, Refusals, Changed, NextTry, Detail };

    explicit GuardsModel(QObject* parent = nullptr);
    void show(const std::vector<GuardSnapshot>& guards);
};

} // namespace qd::ui
