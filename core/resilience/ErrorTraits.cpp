// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ErrorTraits.h"

#include "core/foundation/Assert.h"

#include <array>
#include <utility>

namespace qd {

namespace {

struct Row
{
    ErrorKind kind;
    ErrorTraits traits;
};

constexpr bool kRetry = true;
constexpr bool kAmbiguous = true;

constexpr std::array kTable{
    Row{ErrorKind::Usage, {!kRetry, !kAmbiguous, Severity::Info, "Correct the command."}},
    Row{ErrorKind::InvalidInput,
        {!kRetry, !kAmbiguous, Severity::Warning, "Correct the file or value named."}},
    Row{ErrorKind::NotFound, {!kRetry, !kAmbiguous, Severity::Warning, "Check the name."}},
    Row{ErrorKind::Conflict,
        {!kRetry, !kAmbiguous, Severity::High, "Close whoever else holds it, then try again."}},
    Row{ErrorKind::Permission,
        {!kRetry, !kAmbiguous, Severity::High, "Grant the access or use another account."}},
    Row{ErrorKind::Authentication,
        {!kRetry, !kAmbiguous, Severity::Critical, "Check the key and its permissions."}},
    Row{ErrorKind::Configuration,
        {!kRetry, !kAmbiguous, Severity::High, "Correct the setting named."}},
    Row{ErrorKind::Network,
        {kRetry, kAmbiguous, Severity::Warning, "Check the connection; it is tried again."}},
    Row{ErrorKind::Timeout,
        {kRetry, kAmbiguous, Severity::Warning, "The service is slow; it is tried again."}},
    Row{ErrorKind::RateLimit,
        {kRetry, !kAmbiguous, Severity::Warning, "Too many requests; it waits and tries again."}},
    Row{ErrorKind::ExchangeRefusal,
        {!kRetry, !kAmbiguous, Severity::Warning, "Read the exchange's reason."}},
    Row{ErrorKind::InvalidOrder,
        {!kRetry, !kAmbiguous, Severity::Warning, "Check the order against the limits."}},
    Row{ErrorKind::InsufficientFunds,
        {!kRetry, !kAmbiguous, Severity::High, "Lower the size or add funds."}},
    Row{ErrorKind::DataQuality,
        {!kRetry, !kAmbiguous, Severity::High, "Check the data before trading on it."}},
    Row{ErrorKind::Storage,
        {!kRetry, !kAmbiguous, Severity::Critical,
         "Check the disk; entries are halted until it can be written."}},
    Row{ErrorKind::Strategy,
        {!kRetry, !kAmbiguous, Severity::High, "Look at the bot's log; its exits stay in force."}},
    Row{ErrorKind::Cancelled, {!kRetry, !kAmbiguous, Severity::Info, "You stopped it."}},
    Row{ErrorKind::Unsupported,
        {!kRetry, !kAmbiguous, Severity::Warning, "Choose something that is offered."}},
    Row{ErrorKind::Internal,
        {!kRetry, kAmbiguous, Severity::Critical, "Please report this with the log."}},
};

} // namespace

const ErrorTraits& traitsOf(ErrorKind kind)
{
    for (const Row& row : kTable) {
        if (row.kind == kind)
            return row.traits;
    }
    assertionFailed("kind in table", "an error kind has no traits", __FILE__, __LINE__);
}

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::High:
        return "high";
    case Severity::Critical:
        return "critical";
    }
    return "warning";
}

} // namespace qd
