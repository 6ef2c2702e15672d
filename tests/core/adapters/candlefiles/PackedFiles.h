// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

namespace qd::test {

/// Writes a file into the folder and returns its path.
std::string writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes);
QByteArray gzipped(const QByteArray& bytes);
QByteArray zipped(const std::vector<std::pair<std::string, QByteArray>>& entries);

} // namespace qd::test
