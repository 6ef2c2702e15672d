// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray firstBytes(const QString& path, qint64 count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

} // namespace

/// What a machine without a display shows: the demo in text.
class TestDemoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradesSaysHowFarItIsAndNamesItsReports()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral(QD_PROGRAM),
                      {QStringLiteral("demo"), QStringLiteral("--minutes"), QStringLiteral("0.08"),
                       QStringLiteral("--workspace"), folder.filePath(QStringLiteral("demo"))});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray errors = process.readAllStandardError();
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 errors.constData());
        static const QRegularExpression progress(QStringLiteral("trading +\\d+\\.\\d %, \\d+ s"));
        QVERIFY2(QString::fromUtf8(errors).contains(progress), errors.constData());

        QStringList files;
        for (const QString& line : output.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("  ")))
                files += line.trimmed();
        }
        QCOMPARE(files.size(), 2);
        for (const QString& file : files)
            QVERIFY2(file.startsWith(folder.path()), qPrintable(file));
        QVERIFY(files[0].endsWith(QLatin1String(".pdf")) &&
                firstBytes(files[0], 5) == QByteArray("%PDF-"));
        QVERIFY(files[1].endsWith(QLatin1String(".xlsx")) &&
                firstBytes(files[1], 2) == QByteArray("PK"));
        static const QRegularExpression bars(QStringLiteral("traded (\\d+) bars: (\\d+) orders"));
        const QRegularExpressionMatch found = bars.match(output);
        QVERIFY2(found.hasMatch(), qPrintable(output));
        QVERIFY(found.captured(1).toInt() > 0);
    }
};

QD_TEST(TestDemoCommand)
#include "TestDemoCommand.moc"
