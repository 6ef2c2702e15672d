// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <QString>
#include <QWidget>

namespace qd::ui {

/// One page of the settings. What only changes the look of this program takes effect at once; what
/// is written into a file waits for apply(). GUI thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const = 0; ///< Name in resources/icons.
    /// Words that the page can be found by: its captions.
    [[nodiscard]] virtual QStringList words() const { return {title()}; }
    /// Something waits for apply().
    [[nodiscard]] virtual bool hasEdits() const { return false; }
    /// What waits must not be written as it is.
    [[nodiscard]] virtual bool hasProblems() const { return false; }
    [[nodiscard]] virtual Status apply() { return {}; }
    virtual void revert() {}

Q_SIGNALS:
    void edited(); ///< hasEdits() or hasProblems() may have changed.
};

} // namespace qd::ui
