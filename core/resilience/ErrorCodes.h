// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"

#include <string_view>

namespace qd {

// Foreign codes on our taxonomy. Each mapping is a table; an unknown code falls on the table's
// last line, never on "all is well". Any thread.

/// HTTP status of a failed answer (4xx, 5xx). 429 and 418 are rate limits; 5xx is ambiguous.
[[nodiscard]] ErrorKind errorKindOfHttpStatus(int status);
/// QNetworkReply::NetworkError as an int, so that this room needs no Qt.
[[nodiscard]] ErrorKind errorKindOfQtNetworkError(int error);
/// QAbstractSocket::SocketError or QLocalSocket::LocalSocketError as an int.
[[nodiscard]] ErrorKind errorKindOfQtSocketError(int error);
/// SQLite result code; extended codes are reduced to their primary one.
[[nodiscard]] ErrorKind errorKindOfSqliteCode(int code);
/// Binance Spot error code (negative).
[[nodiscard]] ErrorKind errorKindOfBinanceCode(int code);

} // namespace qd
