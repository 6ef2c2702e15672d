// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <functional>

namespace qd::ui {

/// What every table model of ours tells besides Qt's signals.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    /// After a batch of changes: the moment to sort, filter and sum again.
    void refreshed();
};

/// How one column shows a row; what is absent falls back to the text.
template <typename Row>
struct Column
{
    std::function<QString()> title;
    std::function<QString(const Row&)> text;
    bool isNumber = false; ///< Right-aligned, figures of equal width.
    std::function<QVariant(const Row&)> sort;
    std::function<Tone(const Row&)> tone;
    std::function<QString(const Row&)> plain; ///< For files.
    std::function<QString(const Row&)> toolTip;
    std::function<QVariant(const Row&)> spark;
};

} // namespace qd::ui
