// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutsModel.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsModel)
};

std::vector<Column<ShortcutRow>> columns()
{
    using Row = ShortcutRow;
    return {
        {.title = [] { return Texts::tr("Command"); }, .text = [](const Row& r) { return r.text; }},
        {.title = [] { return Texts::tr("Keys"); },
         .text = [](const Row& r) { return r.keys.isEmpty() ? Texts::tr("none") : r.keys; },
         .tone = [](const Row& r) { return r.isChanged() ? Tone::Warning : Tone::Normal; },
         .plain = [](const Row& r) { return r.keys; }},
        {.title = [] { return Texts::tr("At first"); },
         .text = [](const Row& r) { return r.ownKeys; },
         .tone = [](const Row&) { return Tone::Muted; }}};
}

} // namespace

ShortcutsModel::ShortcutsModel(QObject* parent) : RowsModel(columns(), parent) {}

void ShortcutsModel::show(const ActionCatalog& actions)
{
    std::vector<ShortcutRow> rows;
    for (const QAction* action : actions.actions()) {
        const QString id = action->objectName();
        rows.push_back({.id = id,
                        .text = QString(action->text()).remove(QLatin1Char('&')),
                        .keys = action->shortcut().toString(QKeySequence::NativeText),
                        .ownKeys = actions.ownKeys(id).toString(QKeySequence::NativeText)});
    }
    update(std::move(rows));
}

} // namespace qd::ui
