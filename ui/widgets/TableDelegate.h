// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace qd::ui {

/// Paints cells by what they mean: the tone's colour, equal-width figures where a number or a time
/// stands, and a small line where the model gives one.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TableDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintSpark(QPainter* painter, const QRect& rect, const QList<double>& values) const;

    const Theme& m_theme;
};

} // namespace qd::ui
