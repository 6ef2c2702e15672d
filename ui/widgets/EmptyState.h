// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QAction;

namespace qd::ui {

/// Says what will be here and what to do, in the middle of an empty pane. Lets clicks through but
/// for its button. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, QWidget* parent);

    void setTexts(const QString& title, const QString& hint);
    /// Buttons below the sentence; the first is the accent one.
    void addAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_column;
    int m_buttons = 0;
};

} // namespace qd::ui
