// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/DomainTexts.h"

#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(DomainTexts)
};
} // namespace

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QString textOf(BotState state)
{
    switch (state) {
    case BotState::Stopped:
        return Texts::tr("Stopped");
    case BotState::Starting:
        return Texts::tr("Starting");
    case BotState::Running:
        return Texts::tr("Running");
    case BotState::Paused:
        return Texts::tr("Paused");
    case BotState::Flattening:
        return Texts::tr("Flattening");
    case BotState::Faulted:
        break;
    }
    return Texts::tr("Faulted");
}

Tone toneOf(BotState state)
{
    switch (state) {
    case BotState::Running:
        return Tone::Up;
    case BotState::Starting:
    case BotState::Flattening:
        return Tone::Accent;
    case BotState::Paused:
        return Tone::Warning;
    case BotState::Faulted:
        return Tone::Danger;
    case BotState::Stopped:
        break;
    }
    return Tone::Muted;
}

QString textOf(Side side)
{
    return side == Side::Buy ? Texts::tr("Buy") : Texts::tr("Sell");
}

Tone toneOf(Side side)
{
    return side == Side::Buy ? Tone::Up : Tone::Down;
}

QString textOf(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return Texts::tr("Market");
    case OrderType::Limit:
        return Texts::tr("Limit");
    case OrderType::Stop:
        return Texts::tr("Stop");
    case OrderType::StopLimit:
        break;
    }
    return Texts::tr("Stop limit");
}

QString textOf(OrderPurpose purpose)
{
    switch (purpose) {
    case OrderPurpose::Entry:
        return Texts::tr("Entry");
    case OrderPurpose::Exit:
        return Texts::tr("Exit");
    case OrderPurpose::Protection:
        return Texts::tr("Protection");
    case OrderPurpose::Flatten:
        break;
    }
    return Texts::tr("Flatten");
}

QString textOf(OrderState state)
{
    switch (state) {
    case OrderState::Intent:
        return Texts::tr("In the journal");
    case OrderState::Sent:
        return Texts::tr("Sent");
    case OrderState::Accepted:
        return Texts::tr("Working");
    case OrderState::PartiallyFilled:
        return Texts::tr("Partly filled");
    case OrderState::Filled:
        return Texts::tr("Filled");
    case OrderState::Canceled:
        return Texts::tr("Cancelled");
    case OrderState::Rejected:
        return Texts::tr("Rejected");
    case OrderState::Denied:
        return Texts::tr("Denied by risk");
    case OrderState::Expired:
        return Texts::tr("Expired");
    case OrderState::Unknown:
        return Texts::tr("UNKNOWN");
    case OrderState::NotPlaced:
        break;
    }
    return Texts::tr("Not placed");
}

Tone toneOf(OrderState state)
{
    switch (state) {
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
        return Tone::Accent;
    case OrderState::Filled:
        return Tone::Normal;
    case OrderState::Rejected:
    case OrderState::Denied:
        return Tone::Warning;
    case OrderState::Unknown:
        return Tone::Danger;
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Canceled:
    case OrderState::Expired:
    case OrderState::NotPlaced:
        break;
    }
    return Tone::Muted;
}

QString textOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return Texts::tr("Detail");
    case LogLevel::Info:
        return Texts::tr("Info");
    case LogLevel::Warning:
        return Texts::tr("Warning");
    case LogLevel::Error:
        break;
    }
    return Texts::tr("Error");
}

Tone toneOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
    case LogLevel::Info:
        return Tone::Muted;
    case LogLevel::Warning:
        return Tone::Warning;
    case LogLevel::Error:
        break;
    }
    return Tone::Danger;
}

QString textOf(const SizingSpec& sizing)
{
    const QString amount = format::amount(sizing.amount, 0);
    switch (sizing.kind) {
    case SizingSpec::Kind::AllIn:
        return Texts::tr("All in");
    case SizingSpec::Kind::Units:
        return Texts::tr("%1 coins").arg(amount);
    case SizingSpec::Kind::Percent:
        return Texts::tr("%1 % of equity").arg(amount);
    case SizingSpec::Kind::Risk:
        return Texts::tr("%1 % at risk").arg(amount);
    case SizingSpec::Kind::VolatilityTarget:
        break;
    }
    return Texts::tr("%1 % volatility").arg(amount);
}

Tone toneOfSign(Decimal value)
{
    if (value.isZero())
        return Tone::Muted;
    return value.isNegative() ? Tone::Down : Tone::Up;
}

} // namespace qd::ui
