// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct WatchlistRow
{
    QString symbol;
    Decimal last;
    Decimal change; ///< Since 00:00 UTC.
    double changeRatio = 0.0;
    Decimal volume;
    std::vector<double> recent;

    [[nodiscard]] QString key() const { return symbol; }
    friend bool operator==(const WatchlistRow&, const WatchlistRow&) = default;
};

/// Symbols with their last price, change, line and volume. GUI thread.
class WatchlistModel final : public RowsModel<WatchlistRow>
{
public:
    enum ColumnId { Symbol, Last, Change, Line, Volume };

    explicit WatchlistModel(QObject* parent = nullptr);
    void show(const EngineSnapshot& snapshot);
};

} // namespace qd::ui
