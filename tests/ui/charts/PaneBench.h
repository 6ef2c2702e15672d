// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeEngine.h"
#include "ui/shell/PaneRegistry.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace qd::test {

/// What a pane needs to live without a window.
struct PaneBench
{
    explicit PaneBench(FakeEngine::Content content = FakeEngine::Content::Rich) : engine(content) {}

    FakeEngine engine;
    ui::Theme theme;
    ui::EngineBridge bridge{engine};
    ui::ActionCatalog actions{theme};
    ui::Selection selection;
    ui::Notices notices;
    ui::PaneServices services{engine, bridge, actions, theme, selection, notices};
};

/// Controls that a screen reader or a script could not tell apart, by class name.
inline QStringList namelessControls(const QWidget& pane)
{
    QStringList nameless;
    for (const QWidget* widget : pane.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) ||
                               qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QLineEdit*>(widget) ||
                               qobject_cast<const QAbstractSpinBox*>(widget);
        const QObject* parent = widget->parent();
        // Parts of a control that Qt made are named by the control.
        const bool isPart = widget->inherits("QTableCornerButton") ||
                            qobject_cast<const QAbstractSpinBox*>(parent) ||
                            qobject_cast<const QComboBox*>(parent) ||
                            widget->objectName().startsWith(QLatin1String("qt_"));
        if (isControl && !isPart &&
            (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
            nameless += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                        widget->objectName();
    }
    return nameless;
}

} // namespace qd::test
