// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace qd::ui {

/// A field for one number with its unit beside it; what is wrong with it is said below while it is
/// typed. GUI thread.
class AmountEdit final : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        Decimal lowest;
        Decimal highest;
        bool isLowestIncluded = true;
    };

    AmountEdit(const Theme& theme, const QString& objectName, const Range& range, QWidget* parent);

    void setLabels(const QString& accessibleName, const QString& unit, const QString& toolTip);
    void setText(const QString& text);
    void setRange(const Range& range);
    /// Checked against the range; InvalidInput says what is wrong.
    [[nodiscard]] Result<Decimal> value() const;
    /// Says below what is wrong, or nothing. True when all is well.
    bool check();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_edit;
    QLabel* m_unit;
    QLabel* m_problem;
    Range m_range;
};

/// Red border and back; the style sheet knows the property.
void markInvalid(QWidget& widget, bool isInvalid);

} // namespace qd::ui
