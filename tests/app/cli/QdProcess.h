// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace qd::test {

/// What a run of `qd` left behind.
struct QdOutcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] nlohmann::json json() const
    {
        return nlohmann::json::parse(output.toStdString(), nullptr, false);
    }
};

/// Runs the built `qd` on a workspace and waits for its end; `input` goes to standard input.
inline QdOutcome runQd(const QString& workspace, const QStringList& arguments,
                       const QByteArray& input = {})
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(QStringLiteral(QD_PROGRAM),
                  arguments + QStringList{QStringLiteral("--workspace"), workspace,
                                          QStringLiteral("--no-progress")});
    process.write(input);
    process.closeWriteChannel();
    QdOutcome outcome;
    if (!process.waitForFinished(120'000))
        return outcome;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

} // namespace qd::test
