// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "core/foundation/Log.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct LogRow
{
    enum class Kind : std::uint8_t { Line, Decision, Order, Fill, State };

    std::int64_t number = 0; ///< Counts up; the key.
    Kind kind = Kind::Line;
    LogLevel level = LogLevel::Info;
    Timestamp time; ///< The market's for events, the machine's for log lines.
    QString source; ///< Bot or category.
    QString text;

    [[nodiscard]] QString key() const { return QString::number(number); }
    friend bool operator==(const LogRow&, const LogRow&) = default;
};

/// What the bots decided and what the program said, oldest first, at most 5,000 lines. GUI thread.
class LogModel final : public RowsModel<LogRow>
{
public:
    enum ColumnId { Time, KindOf, Source, Text };

    explicit LogModel(QObject* parent = nullptr);
    void add(const std::vector<EngineEvent>& events);
    void add(const std::vector<LogRecord>& records);

private:
    std::int64_t m_next = 0;
};

} // namespace qd::ui
