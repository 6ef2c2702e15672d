// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteError.h"

#include "core/resilience/ErrorCodes.h"

#include <QSqlError>

#include <array>

namespace qd::sqlite {

namespace {

struct CodeMeaning
{
    int code; ///< Primary result code, https://www.sqlite.org/rescode.html
    const char* what;
    const char* advice;
};

constexpr const char* kRestore =
    "Keep the file as it is, and restore the newest backup beside it (qd db check says more).";

constexpr std::array kMeanings{
    CodeMeaning{3, "access is denied", "Give your user the right to read and write it."},
    CodeMeaning{kCodeBusy, "another program holds it locked",
                "Close the other program, or wait until it is done."},
    CodeMeaning{6, "another statement holds it locked",
                "Close the other program, or wait until it is done."},
    CodeMeaning{7, "memory is exhausted", "Close other programs."},
    CodeMeaning{kCodeReadOnly, "it cannot be written",
                "Make the file and its folder writable for your user."},
    CodeMeaning{10, "the disk reports an error",
                "Check the disk and its cable before anything is written again."},
    CodeMeaning{kCodeCorrupt, "it is damaged", kRestore},
    CodeMeaning{kCodeFull, "the disk is full",
                "Free some space, then start again: nothing was written in part."},
    CodeMeaning{14, "it cannot be opened",
                "Check that its folder exists and that your user may write there."},
    CodeMeaning{15, "the file lock protocol failed",
                "Move the workspace to a local disk: network folders do not lock reliably."},
    CodeMeaning{18, "a value is too large to be stored", "Store less at once."},
    CodeMeaning{19, "a rule of the database was broken",
                "Nothing was written. Please report this with the log."},
    CodeMeaning{22, "its size is more than this system supports", "Use a 64-bit system."},
    CodeMeaning{23, "access is denied", "Give your user the right to read and write it."},
    CodeMeaning{kCodeNotADatabase, "it is not an SQLite database, or damaged", kRestore},
};

constexpr CodeMeaning kUnknown{0, "SQLite refused", "Please report this with the log."};

const CodeMeaning& meaningOf(int code)
{
    for (const CodeMeaning& meaning : kMeanings) {
        if (meaning.code == (code & 0xFF))
            return meaning;
    }
    return kUnknown;
}

} // namespace

Error errorForCode(int code, const std::string& path, const std::string& doing,
                   const std::string& detail)
{
    const CodeMeaning& meaning = meaningOf(code);
    Error error = makeError(errorKindOfSqliteCode(code), "cannot " + doing + ": " + meaning.what,
                            meaning.advice);
    error = std::move(error).with("file", path).with("sqlite_code", std::to_string(code));
    return detail.empty() ? error : std::move(error).with("sqlite_message", detail);
}

Error errorFor(const QSqlError& error, const std::string& path, const std::string& doing)
{
    return errorForCode(error.nativeErrorCode().toInt(), path, doing,
                        error.databaseText().toStdString());
}

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

} // namespace qd::sqlite
