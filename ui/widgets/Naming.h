// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace qd::ui {

/// Gives a control its stable id (never translated) and its name for screen readers.
template <typename Widget>
Widget* named(Widget* widget, const QString& objectName, const QString& accessibleName = {})
{
    widget->setObjectName(objectName);
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
    return widget;
}

/// Runs `setTexts` now and again whenever the language changes, as long as `owner` lives. Every
/// text a widget shows is set in such a function.
void onLanguage(QWidget* owner, std::function<void()> setTexts);

/// With QD_TEST_IDS=1 in the environment: the accessible description of every widget becomes
/// "#objectName", so that a script finds controls by id. Call once, after QApplication.
void exposeTestIds();

} // namespace qd::ui
