// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;
class QAction;
class QPushButton;

namespace qd::ui {

/// Says what will be here and what to do, in the middle of an empty pane, wrapped to the width
/// that the pane has. Lets clicks through but
/// for its button. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, QWidget* parent);

    void setTexts(const QString& title, const QString& hint);
    /// Buttons below the sentence; the first is the accent one.
    void addAction(QAction* action);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawIcon();
    void wrapTexts();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_column;
    std::vector<QPushButton*> m_buttons;
};

} // namespace qd::ui
