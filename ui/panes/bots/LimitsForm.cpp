// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/LimitsForm.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace qd::ui {

namespace {

constexpr int kLongestText = 60;
constexpr int kCaptionHeight = 28;
constexpr int kMostPercent = 100;
constexpr int kMostProfitPercent = 100'000;
constexpr int kMostTrades = 1'000'000;

void markInvalid(QWidget* widget, bool isInvalid)
{
    if (widget->property("invalid").toBool() == isInvalid)
        return;
    widget->setProperty("invalid", isInvalid);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

LimitsForm::LimitsForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add("maxPosition", tr("Largest position"), Kind::Money,
        tr("No entry makes the position worth more than this, in quote money."));
    add("maxOrder", tr("Largest order"), Kind::Money,
        tr("No entry is worth more than this, in quote money."));
    add("maxLoss", tr("Largest loss a day"), Kind::Money,
        tr("After this loss since 00:00 UTC there are no entries until the next day."));
    add("maxTrades", tr("Most trades a day"), Kind::Count,
        tr("Positions opened since 00:00 UTC; then no more until the next day."));
    add("maxDrawdown", tr("Largest drawdown, %"), Kind::Percent,
        tr("Below the highest equity at a close by this much, there are no more entries."));
    add("maxExposure", tr("Largest exposure, %"), Kind::Percent,
        tr("Worth of the position after an entry, of the bot's equity."));
    addHeading(tr("Protective exits"));
    add("stopLoss", tr("Stop loss, %"), Kind::Percent,
        tr("Sells when a close is this far below the average entry price."));
    add("takeProfit", tr("Take profit, %"), Kind::AnyPercent,
        tr("Sells when a close is this far above the average entry price."));
    add("trailingActivation", tr("Trailing stop from, %"), Kind::AnyPercent,
        tr("Profit that arms the trailing stop; empty: at once."));
    add("trailingDistance", tr("Trailing distance, %"), Kind::Percent,
        tr("Sells when a close is this far below the highest one since the entry."));
    add("hours", tr("Hours of entries"), Kind::Hours,
        tr("Days, hours and distance from UTC, such as “mon-fri 09:00-17:30 +01:00”. Exits know "
           "no hours."));
    check();
}

void LimitsForm::addHeading(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setProperty("role", "title");
    label->setContentsMargins(0, 8, 0, 0);
    m_form->addRow(label);
}

void LimitsForm::add(const char* id, const QString& label, Kind kind, const QString& meaning)
{
    const QString name = QStringLiteral("newBot.") + QLatin1String(id);
    Field field{named(new QLineEdit(this), name, label),
                named(new QLabel(this), name + QStringLiteral(".problem")), kind};
    field.edit->setMaxLength(kLongestText);
    field.edit->setPlaceholderText(kind == Kind::Hours ? tr("always") : tr("no limit"));
    field.edit->setToolTip(meaning);
    if (kind != Kind::Hours)
        field.edit->setFont(m_theme.numberFont());
    field.problem->setProperty("role", "problem");
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field.edit);
    column->addWidget(field.problem);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field.edit);
    caption->setMinimumHeight(kCaptionHeight);
    caption->setToolTip(meaning);
    m_form->addRow(caption, column);
    m_captions.push_back(caption);
    m_fields.push_back(field);
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
}

Decimal LimitsForm::amount(FieldId id) const
{
    return format::parseAmount(field(id).edit->text()).valueOr(Decimal());
}

void LimitsForm::setAmount(FieldId id, const Decimal& amount)
{
    field(id).edit->setText(amount.isZero() ? QString() : format::amount(amount, 0));
}

QString LimitsForm::problemOf(FieldId id) const
{
    const QString text = field(id).edit->text().trimmed();
    if (id == TrailingDistance && text.isEmpty() &&
        !field(TrailingActivation).edit->text().isEmpty())
        return tr("A trailing stop needs its distance.");
    if (text.isEmpty())
        return {};
    if (field(id).kind == Kind::Hours) {
        const Result<TradingHours> hours = TradingHours::parse(text.toStdString());
        return hours ? QString() : shownText(hours.error().message);
    }
    const Result<Decimal> amount = format::parseAmount(text);
    if (!amount)
        return tr("“%1” is not a number. Write it like %2.")
            .arg(text.left(20), format::money("1234.50"_dec));
    if (!amount->isPositive())
        return tr("The amount must be above zero.");
    switch (field(id).kind) {
    case Kind::Percent:
        return *amount > Decimal::fromInt(kMostPercent)
                   ? tr("More than 100 percent is not possible.")
                   : QString();
    case Kind::AnyPercent:
        return *amount > Decimal::fromInt(kMostProfitPercent)
                   ? tr("At most %1 percent.").arg(format::count(kMostProfitPercent))
                   : QString();
    case Kind::Count:
        return *amount != amount->rounded(0) || *amount > Decimal::fromInt(kMostTrades)
                   ? tr("Write a whole number, at most %1.").arg(format::count(kMostTrades))
                   : QString();
    case Kind::Money:
    case Kind::Hours:
        break;
    }
    return {};
}

void LimitsForm::check()
{
    if (m_fields.size() < FieldCount)
        return; // still being made
    for (int i = 0; i < FieldCount; ++i) {
        const QString problem = problemOf(static_cast<FieldId>(i));
        const Field& shown = field(static_cast<FieldId>(i));
        shown.problem->setText(problem);
        shown.problem->setVisible(!problem.isEmpty());
        markInvalid(shown.edit, !problem.isEmpty());
    }
}

bool LimitsForm::isFine() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const Field& one) { return one.problem->text().isEmpty(); });
}

void LimitsForm::setLimits(const RiskLimits& limits)
{
    const QSignalBlocker quiet(this);
    setAmount(MaxPosition, limits.maxPositionValue);
    setAmount(MaxOrder, limits.maxOrderValue);
    setAmount(MaxLoss, limits.maxDailyLoss);
    setAmount(MaxTrades, Decimal::fromInt(limits.maxDailyTrades));
    setAmount(MaxDrawdown, limits.maxDrawdownPercent);
    setAmount(MaxExposure, limits.maxExposurePercent);
    setAmount(StopLoss, limits.stopLossPercent);
    setAmount(TakeProfit, limits.takeProfitPercent);
    setAmount(TrailingActivation, limits.trailingActivationPercent);
    setAmount(TrailingDistance, limits.trailingDistancePercent);
    field(Hours).edit->setText(
        limits.hours.isRestricted() ? QString::fromStdString(limits.hours.toString()) : QString());
}

RiskLimits LimitsForm::limits() const
{
    RiskLimits limits;
    limits.maxPositionValue = amount(MaxPosition);
    limits.maxOrderValue = amount(MaxOrder);
    limits.maxDailyLoss = amount(MaxLoss);
    limits.maxDailyTrades = static_cast<int>(amount(MaxTrades).toDouble());
    limits.maxDrawdownPercent = amount(MaxDrawdown);
    limits.maxExposurePercent = amount(MaxExposure);
    limits.stopLossPercent = amount(StopLoss);
    limits.takeProfitPercent = amount(TakeProfit);
    limits.trailingActivationPercent = amount(TrailingActivation);
    limits.trailingDistancePercent = amount(TrailingDistance);
    const QString hours = field(Hours).edit->text().trimmed();
    if (!hours.isEmpty())
        limits.hours = TradingHours::parse(hours.toStdString()).valueOr(TradingHours());
    return limits;
}

} // namespace qd::ui
