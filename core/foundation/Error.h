// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qd {

/// What went wrong, as the caller must treat it. The kind decides retry and exit code.
enum class ErrorKind : std::uint8_t {
    Usage,             ///< The caller asked wrongly: a flag, an argument.
    InvalidInput,      ///< A file, a datum, a configuration value is not acceptable.
    NotFound,          ///< What was named does not exist.
    Conflict,          ///< Somebody else holds it: a lock, a workspace, an id.
    Permission,        ///< The file system or a role forbids it; a wrong password.
    Authentication,    ///< A key or signature was not accepted.
    Configuration,     ///< A setting is missing, contradictory or of an unknown version.
    Network,           ///< A service cannot be reached.
    Timeout,           ///< No answer in time. Ambiguous for an order.
    RateLimit,         ///< Asked too often.
    ExchangeRefusal,   ///< The venue said no, provably.
    InvalidOrder,      ///< An order breaks a rule of ours or the venue's.
    InsufficientFunds, ///< Not enough cash or coins.
    DataQuality,       ///< Market data cannot be trusted.
    Storage,           ///< Disk full, locked, corrupt.
    Strategy,          ///< A strategy misbehaved.
    Cancelled,         ///< The user stopped it.
    Unsupported,       ///< Known, and not offered.
    Internal,          ///< Our own mistake.
};

/// Stable machine-readable name, e.g. "invalid_input".
[[nodiscard]] std::string_view errorKindName(ErrorKind kind);

/// Process exit code of the command line contract: 1 failed, 2 usage, 3 invalid input,
/// 4 not permitted, 5 unreachable, 130 interrupted.
[[nodiscard]] int exitCodeFor(ErrorKind kind);

/// An expected failure, as a value. `message` says what happened and where, `hint` what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string message;
    std::string hint;
    std::vector<std::pair<std::string, std::string>> context; ///< e.g. {"file", …}, {"line", "12"}
    std::shared_ptr<const Error> cause;

    [[nodiscard]] Error with(std::string key, std::string value) &&;
    [[nodiscard]] Error because(Error reason) &&;
    /// Message, context and causes in one line, for logs.
    [[nodiscard]] std::string describe() const;
};

[[nodiscard]] Error makeError(ErrorKind kind, std::string message, std::string hint = {});

} // namespace qd
