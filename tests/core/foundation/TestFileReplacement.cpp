// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/FileReplacement.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestFileReplacement : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void replacesWhatWasThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(replaceFile(path.toStdString(), "one").isOk());
        QVERIFY(replaceFile(path.toStdString(), "two").isOk());
        QCOMPARE(contentOf(path), QByteArray("two"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFailedWriterLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("b.txt"));
        QVERIFY(replaceFile(path.toStdString(), "old").isOk());
        const Status status = replaceFile(path.toStdString(), [](const std::string& temporary) {
            QFile half(QString::fromStdString(temporary));
            if (half.open(QIODevice::WriteOnly))
                half.write("ha");
            return Status(makeError(ErrorKind::Storage, "cannot write " + temporary));
        });
        QVERIFY(!status);
        QCOMPARE(status.error().message, "cannot write " + path.toStdString());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part-*")}).size(), 0);
    }

    void foldersAndMissingFoldersAreErrors()
    {
        QVERIFY(!replaceFile(m_folder.path().toStdString(), "x"));
        const Status missing = replaceFile("/nonexistent/folder/file", "x");
        QVERIFY(!missing);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        QVERIFY(replaceFile("/proc/nothing-can-be-made-here", "x").isOk() == false);
    }
};

QD_TEST(TestFileReplacement)
#include "TestFileReplacement.moc"
