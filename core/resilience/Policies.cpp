// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/Policies.h"

namespace qd {

bool isEndpointsFault(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Storage:
    case ErrorKind::Conflict: // somebody else holds it locked
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Usage:
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Permission:
    case ErrorKind::Authentication:
    case ErrorKind::Configuration:
    case ErrorKind::RateLimit:
    case ErrorKind::ExchangeRefusal:
    case ErrorKind::InvalidOrder:
    case ErrorKind::InsufficientFunds:
    case ErrorKind::DataQuality:
    case ErrorKind::Strategy:
    case ErrorKind::Cancelled:
    case ErrorKind::Unsupported:
        return false;
    }
    return true;
}

} // namespace qd
