// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HealthTexts.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(HealthTexts)
};

} // namespace

QString textOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Texts::tr("Command");
    case ErrorKind::InvalidInput:
        return Texts::tr("Input");
    case ErrorKind::NotFound:
        return Texts::tr("Not found");
    case ErrorKind::Conflict:
        return Texts::tr("In use");
    case ErrorKind::Permission:
        return Texts::tr("Permission");
    case ErrorKind::Authentication:
        return Texts::tr("Authentication");
    case ErrorKind::Configuration:
        return Texts::tr("Configuration");
    case ErrorKind::Network:
        return Texts::tr("Network");
    case ErrorKind::Timeout:
        return Texts::tr("Timeout");
    case ErrorKind::RateLimit:
        return Texts::tr("Rate limit");
    case ErrorKind::ExchangeRefusal:
        return Texts::tr("Refused by the exchange");
    case ErrorKind::InvalidOrder:
        return Texts::tr("Invalid order");
    case ErrorKind::InsufficientFunds:
        return Texts::tr("Insufficient funds");
    case ErrorKind::DataQuality:
        return Texts::tr("Data quality");
    case ErrorKind::Storage:
        return Texts::tr("Storage");
    case ErrorKind::Strategy:
        return Texts::tr("Strategy");
    case ErrorKind::Cancelled:
        return Texts::tr("Cancelled");
    case ErrorKind::Unsupported:
        return Texts::tr("Not offered");
    case ErrorKind::Internal:
        return Texts::tr("Internal");
    }
    return {};
}

QString adviceOn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Texts::tr("Correct the command.");
    case ErrorKind::InvalidInput:
        return Texts::tr("Correct the file or value named.");
    case ErrorKind::NotFound:
        return Texts::tr("Check the name.");
    case ErrorKind::Conflict:
        return Texts::tr("Close whoever else holds it, then try again.");
    case ErrorKind::Permission:
        return Texts::tr("Grant the access or use another account.");
    case ErrorKind::Authentication:
        return Texts::tr("Check the key and its permissions.");
    case ErrorKind::Configuration:
        return Texts::tr("Correct the setting named.");
    case ErrorKind::Network:
        return Texts::tr("Check the connection; it is tried again.");
    case ErrorKind::Timeout:
        return Texts::tr("The service is slow; it is tried again.");
    case ErrorKind::RateLimit:
        return Texts::tr("Too many requests; it waits and tries again.");
    case ErrorKind::ExchangeRefusal:
        return Texts::tr("Read the exchange's reason.");
    case ErrorKind::InvalidOrder:
        return Texts::tr("Check the order against the limits.");
    case ErrorKind::InsufficientFunds:
        return Texts::tr("Lower the size or add funds.");
    case ErrorKind::DataQuality:
        return Texts::tr("Check the data before trading on it.");
    case ErrorKind::Storage:
        return Texts::tr("Check the disk; entries are halted until it can be written.");
    case ErrorKind::Strategy:
        return Texts::tr("Look at the bot's log; its exits stay in force.");
    case ErrorKind::Cancelled:
        return Texts::tr("You stopped it.");
    case ErrorKind::Unsupported:
        return Texts::tr("Choose something that is offered.");
    case ErrorKind::Internal:
        return Texts::tr("Please report this with the log.");
    }
    return {};
}

QString textOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Texts::tr("Note");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::High:
        return Texts::tr("High");
    case Severity::Critical:
        return Texts::tr("Critical");
    }
    return {};
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Muted;
    case Severity::Warning:
        return Tone::Normal;
    case Severity::High:
        return Tone::Warning;
    case Severity::Critical:
        return Tone::Danger;
    }
    return Tone::Normal;
}

QString textOf(GuardKind kind)
{
    switch (kind) {
    case GuardKind::Retry:
        return Texts::tr("Retries");
    case GuardKind::Breaker:
        return Texts::tr("Circuit breaker");
    case GuardKind::Limiter:
        return Texts::tr("Rate limiter");
    case GuardKind::Bulkhead:
        return Texts::tr("Bulkhead");
    }
    return {};
}

QString textOf(GuardState state)
{
    switch (state) {
    case GuardState::Idle:
        return Texts::tr("Nothing waits");
    case GuardState::Waiting:
        return Texts::tr("Waiting for the next try");
    case GuardState::Closed:
        return Texts::tr("Closed: calls pass");
    case GuardState::Open:
        return Texts::tr("Open: calls are refused");
    case GuardState::HalfOpen:
        return Texts::tr("Half-open: trying");
    }
    return {};
}

Tone toneOf(GuardState state)
{
    switch (state) {
    case GuardState::Idle:
    case GuardState::Closed:
        return Tone::Up;
    case GuardState::Waiting:
    case GuardState::HalfOpen:
        return Tone::Warning;
    case GuardState::Open:
        return Tone::Danger;
    }
    return Tone::Normal;
}

} // namespace qd::ui
