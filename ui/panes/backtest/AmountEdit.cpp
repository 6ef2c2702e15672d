// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/backtest/AmountEdit.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace qd::ui {

void markInvalid(QWidget& widget, bool isInvalid)
{
    if (widget.property("invalid").toBool() == isInvalid)
        return;
    widget.setProperty("invalid", isInvalid);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

AmountEdit::AmountEdit(const Theme& theme, const QString& objectName, const Range& range,
                       QWidget* parent)
    : QWidget(parent),
      m_edit(named(new QLineEdit(this), objectName)),
      m_unit(new QLabel(this)),
      m_problem(named(new QLabel(this), objectName + QStringLiteral(".problem"))),
      m_range(range)
{
    setFocusProxy(m_edit);
    m_edit->setFont(theme.numberFont());
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setMaxLength(40);
    m_unit->setProperty("role", "muted");
    m_unit->setMinimumWidth(36);
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_unit, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &AmountEdit::edited);
    connect(&theme, &Theme::changed, this, [this, &theme] { m_edit->setFont(theme.numberFont()); });
}

void AmountEdit::setLabels(const QString& accessibleName, const QString& unit,
                           const QString& toolTip)
{
    m_edit->setAccessibleName(accessibleName);
    m_edit->setToolTip(toolTip);
    m_unit->setText(unit);
}

void AmountEdit::setText(const QString& text)
{
    m_edit->setText(text);
}

void AmountEdit::setRange(const Range& range)
{
    m_range = range;
}

Result<Decimal> AmountEdit::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return makeError(ErrorKind::InvalidInput, tr("Enter a number.").toStdString());
    const Result<Decimal> value = format::parseAmount(text);
    if (!value)
        return makeError(ErrorKind::InvalidInput,
                         tr("“%1” is not a number. Write it like %2.")
                             .arg(text.left(20), format::money("1234.50"_dec))
                             .toStdString());
    const bool isTooLow =
        m_range.isLowestIncluded ? *value < m_range.lowest : *value <= m_range.lowest;
    if (isTooLow || *value > m_range.highest) {
        const QString sentence = m_range.isLowestIncluded
                                     ? tr("From %1 to %2 is possible.")
                                     : tr("Above %1 and up to %2 is possible.");
        return makeError(
            ErrorKind::InvalidInput,
            sentence.arg(format::amount(m_range.lowest, 0), format::amount(m_range.highest, 0))
                .toStdString());
    }
    return value;
}

bool AmountEdit::check()
{
    const Result<Decimal> current = value();
    const bool isWrong = isEnabled() && !current;
    m_problem->setText(isWrong ? shownText(current.error().message) : QString());
    m_problem->setVisible(isWrong);
    markInvalid(*m_edit, isWrong);
    return !isWrong;
}

} // namespace qd::ui
