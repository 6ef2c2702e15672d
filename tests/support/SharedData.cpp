// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SharedData.h"

#include <QFileInfo>
#include <QtGlobal>

namespace qd::test {

QString sharedFile(const QString& relativePath)
{
    QString root = qEnvironmentVariable("QD_SHARED");
    if (root.isEmpty())
        root = QStringLiteral(QD_SOURCE_DIR "/../shared");
    const QFileInfo file(root + QLatin1Char('/') + relativePath);
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace qd::test
