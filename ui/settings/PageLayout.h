// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QString>
#include <QVBoxLayout>

namespace qd::ui {

class SettingsPage;

/// The frame that all pages share: a heading, a sentence, and room for the rest below.
QVBoxLayout* makePageLayout(SettingsPage& page, const QString& sentence);
/// A form in the page's own measures.
QFormLayout* makeForm();
/// A quiet sentence, wrapped.
QLabel* makeHelp(const QString& text, QWidget* parent);
/// Shows a problem below a field, or takes it away where the text is empty.
void showProblem(QLabel& label, QWidget& field, const QString& problem);

} // namespace qd::ui
