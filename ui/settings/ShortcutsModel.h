// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/shell/ActionCatalog.h"

namespace qd::ui {

struct ShortcutRow
{
    QString id;
    QString text;
    QString keys;
    QString ownKeys;

    [[nodiscard]] QString key() const { return id; }
    [[nodiscard]] bool isChanged() const { return keys != ownKeys; }
    friend bool operator==(const ShortcutRow&, const ShortcutRow&) = default;
};

/// Every action with its keys, those it was made with and those it has. GUI thread.
class ShortcutsModel final : public RowsModel<ShortcutRow>
{
public:
    enum ColumnId { Command, Keys, OwnKeys };

    explicit ShortcutsModel(QObject* parent = nullptr);
    void show(const ActionCatalog& actions);
};

} // namespace qd::ui
