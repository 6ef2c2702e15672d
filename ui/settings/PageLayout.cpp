// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PageLayout.h"

#include "ui/settings/SettingsPage.h"

#include <QStyle>

namespace qd::ui {

QVBoxLayout* makePageLayout(SettingsPage& page, const QString& sentence)
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto* heading = new QLabel(page.title(), &page);
    heading->setProperty("role", "heading");
    column->addWidget(heading);
    if (!sentence.isEmpty())
        column->addWidget(makeHelp(sentence, &page));
    column->addSpacing(8);
    return column;
}

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel* makeHelp(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void showProblem(QLabel& label, QWidget& field, const QString& problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    const bool isInvalid = !problem.isEmpty();
    if (field.property("invalid").toBool() == isInvalid)
        return;
    field.setProperty("invalid", isInvalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace qd::ui
