// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "ui/models/RowsModel.h"

#include <vector>

namespace qd::ui {

struct ErrorRow
{
    QString component;
    ErrorKind kind = ErrorKind::Internal;
    Severity severity = Severity::Warning;
    qlonglong count = 0;
    qlonglong lastMinute = 0;
    Timestamp firstSeen;
    Timestamp lastSeen;
    QString message;
    QString headline; ///< With component and kind what makes it one row.

    [[nodiscard]] QString key() const;
    friend bool operator==(const ErrorRow&, const ErrorRow&) = default;
};

/// Errors of the engine by component and kind, newest first. GUI thread.
class ErrorsModel final : public RowsModel<ErrorRow>
{
public:
    enum ColumnId { Component, Kind, Weight, Count, Rate, First, Last, Message, Advice };

    explicit ErrorsModel(QObject* parent = nullptr);
    void show(const std::vector<ErrorSummary>& errors);
};

} // namespace qd::ui
