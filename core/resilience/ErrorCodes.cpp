// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ErrorCodes.h"

#include <array>
#include <span>

namespace qd {

namespace {

/// Codes from `first` to `last`, both included.
struct Range
{
    int first;
    int last;
    ErrorKind kind;
};

ErrorKind lookUp(std::span<const Range> table, int code, ErrorKind otherwise)
{
    for (const Range& range : table) {
        if (code >= range.first && code <= range.last)
            return range.kind;
    }
    return otherwise;
}

constexpr std::array kHttp{
    Range{400, 400, ErrorKind::ExchangeRefusal}, Range{401, 401, ErrorKind::Authentication},
    Range{403, 403, ErrorKind::Permission},      Range{404, 404, ErrorKind::NotFound},
    Range{407, 407, ErrorKind::Network},         Range{408, 408, ErrorKind::Timeout},
    Range{409, 409, ErrorKind::ExchangeRefusal}, Range{418, 418, ErrorKind::RateLimit},
    Range{429, 429, ErrorKind::RateLimit},       Range{400, 499, ErrorKind::ExchangeRefusal},
    Range{504, 504, ErrorKind::Timeout},         Range{500, 599, ErrorKind::Network},
};

// QNetworkReply: 1–99 the connection, 101–199 the proxy, 201–299 the content, 301–399 the
// protocol, 401–499 the server.
constexpr std::array kQtNetwork{
    Range{4, 4, ErrorKind::Timeout},
    Range{5, 5, ErrorKind::Cancelled},
    Range{6, 6, ErrorKind::Permission},
    Range{1, 99, ErrorKind::Network},
    Range{101, 199, ErrorKind::Network},
    Range{201, 201, ErrorKind::Permission},
    Range{203, 203, ErrorKind::NotFound},
    Range{204, 204, ErrorKind::Authentication},
    Range{202, 299, ErrorKind::ExchangeRefusal},
    Range{301, 399, ErrorKind::Unsupported},
    Range{401, 499, ErrorKind::Network},
};

// Primary result codes, https://www.sqlite.org/rescode.html
constexpr std::array kSqlite{
    Range{0, 2, ErrorKind::Internal},       // SQLITE_ERROR, SQLITE_INTERNAL
    Range{3, 3, ErrorKind::Permission},     // SQLITE_PERM
    Range{5, 6, ErrorKind::Conflict},       // SQLITE_BUSY, SQLITE_LOCKED
    Range{8, 8, ErrorKind::Permission},     // SQLITE_READONLY
    Range{9, 9, ErrorKind::Cancelled},      // SQLITE_INTERRUPT
    Range{12, 12, ErrorKind::NotFound},     // SQLITE_NOTFOUND
    Range{18, 18, ErrorKind::InvalidInput}, // SQLITE_TOOBIG
    Range{19, 21, ErrorKind::Internal},     // SQLITE_CONSTRAINT, _MISMATCH, _MISUSE
    Range{22, 22, ErrorKind::Unsupported},  // SQLITE_NOLFS
    Range{23, 23, ErrorKind::Permission},   // SQLITE_AUTH
    Range{25, 25, ErrorKind::Internal},     // SQLITE_RANGE
    Range{1, 28, ErrorKind::Storage},
};

// QAbstractSocket, and QLocalSocket, whose codes are the same: 0 refused, 1 closed by the peer,
// 2 not found, 3 access, 4 resources, 5 timeout, 6 datagram too large, 7 network, 8–9 address,
// 10 operation, 12 and 14–18 the proxy, 13, 20 and 21 TLS.
constexpr std::array kQtSocket{
    Range{3, 3, ErrorKind::Permission},       Range{5, 5, ErrorKind::Timeout},
    Range{6, 6, ErrorKind::InvalidInput},     Range{10, 10, ErrorKind::Unsupported},
    Range{12, 12, ErrorKind::Authentication}, Range{13, 13, ErrorKind::Authentication},
    Range{16, 16, ErrorKind::Timeout},        Range{0, 24, ErrorKind::Network},
};

constexpr std::array kBinance{
    Range{-1001, -1001, ErrorKind::Network},        // disconnected
    Range{-1002, -1002, ErrorKind::Authentication}, // unauthorised
    Range{-1003, -1003, ErrorKind::RateLimit},      // too many requests
    Range{-1007, -1006, ErrorKind::Timeout},        // outcome unknown
    Range{-1008, -1008, ErrorKind::RateLimit},      // server overloaded, not executed
    Range{-1013, -1013, ErrorKind::InvalidOrder},   // a filter
    Range{-1015, -1015, ErrorKind::RateLimit},      // too many new orders
    Range{-1016, -1016, ErrorKind::Unsupported},    // service shutting down
    Range{-1020, -1020, ErrorKind::Unsupported},
    Range{-1021, -1021, ErrorKind::ExchangeRefusal}, // clock outside recvWindow: not executed
    Range{-1022, -1022, ErrorKind::Authentication},  // bad signature
    Range{-1199, -1100, ErrorKind::InvalidOrder},    // malformed parameters
    Range{-2010, -2010, ErrorKind::ExchangeRefusal}, // new order rejected
    Range{-2011, -2011, ErrorKind::ExchangeRefusal}, // cancel rejected
    Range{-2013, -2013, ErrorKind::NotFound},        // order does not exist
    Range{-2015, -2014, ErrorKind::Authentication},  // key, IP or permission
    Range{-2026, -2026, ErrorKind::NotFound},        // order archived
    Range{-2099, -2000, ErrorKind::ExchangeRefusal},
};

} // namespace

ErrorKind errorKindOfHttpStatus(int status)
{
    return lookUp(kHttp, status, ErrorKind::Network);
}

ErrorKind errorKindOfQtNetworkError(int error)
{
    return lookUp(kQtNetwork, error, ErrorKind::Network);
}

ErrorKind errorKindOfQtSocketError(int error)
{
    return lookUp(kQtSocket, error, ErrorKind::Network);
}

ErrorKind errorKindOfSqliteCode(int code)
{
    constexpr int kPrimaryMask = 0xff;
    return lookUp(kSqlite, code & kPrimaryMask, ErrorKind::Storage);
}

ErrorKind errorKindOfBinanceCode(int code)
{
    // An unknown answer proves nothing about the order, so it counts as ambiguous.
    return lookUp(kBinance, code, ErrorKind::Timeout);
}

} // namespace qd
