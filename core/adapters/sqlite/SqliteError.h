// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"

#include <string>

class QSqlError;

namespace qd::sqlite {

/// SQLite's result code (extended or not) as the kind, the words and the advice of a qd::Error.
/// doing: "write to the journal". Pure function.
[[nodiscard]] Error errorForCode(int code, const std::string& path, const std::string& doing,
                                 const std::string& detail);
[[nodiscard]] Error errorFor(const QSqlError& error, const std::string& path,
                             const std::string& doing);
/// The primary result code behind a QSqlError, 0 when there is none.
[[nodiscard]] int primaryCode(const QSqlError& error);

inline constexpr int kCodeBusy = 5;
inline constexpr int kCodeReadOnly = 8;
inline constexpr int kCodeCorrupt = 11;
inline constexpr int kCodeFull = 13;
inline constexpr int kCodeNotADatabase = 26;

} // namespace qd::sqlite
