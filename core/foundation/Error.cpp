// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Error.h"

namespace qd {

std::string_view errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return "usage";
    case ErrorKind::InvalidInput:
        return "invalid_input";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::Permission:
        return "permission";
    case ErrorKind::Authentication:
        return "authentication";
    case ErrorKind::Configuration:
        return "configuration";
    case ErrorKind::Network:
        return "network";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::RateLimit:
        return "rate_limit";
    case ErrorKind::ExchangeRefusal:
        return "exchange_refusal";
    case ErrorKind::InvalidOrder:
        return "invalid_order";
    case ErrorKind::InsufficientFunds:
        return "insufficient_funds";
    case ErrorKind::DataQuality:
        return "data_quality";
    case ErrorKind::Storage:
        return "storage";
    case ErrorKind::Strategy:
        return "strategy";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Unsupported:
        return "unsupported";
    case ErrorKind::Internal:
        return "internal";
    }
    return "internal";
}

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::DataQuality:
    case ErrorKind::Configuration:
    case ErrorKind::InvalidOrder:
        return 3;
    case ErrorKind::Permission:
    case ErrorKind::Authentication:
        return 4;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimit:
        return 5;
    case ErrorKind::Cancelled:
        return 130;
    case ErrorKind::Conflict:
    case ErrorKind::ExchangeRefusal:
    case ErrorKind::InsufficientFunds:
    case ErrorKind::Storage:
    case ErrorKind::Strategy:
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        return 1;
    }
    return 1;
}

Error Error::with(std::string key, std::string value) &&
{
    context.emplace_back(std::move(key), std::move(value));
    return std::move(*this);
}

Error Error::because(Error reason) &&
{
    cause = std::make_shared<const Error>(std::move(reason));
    return std::move(*this);
}

std::string Error::describe() const
{
    std::string text = message;
    for (const auto& [key, value] : context)
        text.append(" [").append(key).append(": ").append(value).append("]");
    if (cause)
        text += "; because " + cause->describe();
    return text;
}

Error makeError(ErrorKind kind, std::string message, std::string hint)
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    error.hint = std::move(hint);
    return error;
}

} // namespace qd
