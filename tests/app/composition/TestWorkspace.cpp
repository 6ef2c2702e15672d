// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/Workspace.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace qd;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString() + "/new/workspace";
    }

    void makesItsFoldersOnFirstUseForItsUserOnly()
    {
        const Workspace workspace(m_root);
        QVERIFY(!workspace.exists());
        QVERIFY(workspace.create().isOk());
        for (const char* folder : {"config", "reports", "models", "logs"})
            QVERIFY(std::filesystem::is_directory(m_root + "/" + folder));
        const auto mode = std::filesystem::status(m_root).permissions();
        QVERIFY((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
                std::filesystem::perms::none);
        QVERIFY(workspace.create().isOk()); // what is there stays
    }

    void namesItsFilesAsTheContractSays()
    {
        const Workspace workspace(m_root);
        QCOMPARE(workspace.storageFile(), m_root + "/quarterdeck.db");
        QCOMPARE(workspace.journalFile(), m_root + "/journal.db");
        QCOMPARE(workspace.emergencyFile(), m_root + "/emergency.db");
        QCOMPARE(workspace.marketFile(), m_root + "/market.db");
        QCOMPARE(workspace.paperFile(), m_root + "/paper.db");
    }

    void takesTheEnvironmentWhereNothingIsNamed()
    {
        qputenv("QD_WORKSPACE", QByteArray::fromStdString(m_root));
        QCOMPARE(Workspace().directory(), m_root);
        QCOMPARE(Workspace("/elsewhere").directory(), std::string("/elsewhere"));
        qunsetenv("QD_WORKSPACE");
    }

    void refusesAFolderThatCannotBeMade()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Status made = Workspace(file.fileName().toStdString() + "/below").create();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Permission);
    }

    void isHeldByOneOwner()
    {
        const Workspace workspace(m_root);
        QVERIFY(workspace.create().isOk());
        QVERIFY(!WorkspaceLock::isHeld(workspace));
        {
            const Result<WorkspaceLock> first = WorkspaceLock::take(workspace);
            QVERIFY(first.isOk());
            QVERIFY(WorkspaceLock::isHeld(workspace));
            const Result<WorkspaceLock> second = WorkspaceLock::take(workspace);
            QVERIFY(!second.isOk());
            QCOMPARE(second.error().kind, ErrorKind::Conflict);
            const std::string pid = std::to_string(QCoreApplication::applicationPid());
            QVERIFY(second.error().message.find(pid) != std::string::npos);
            QVERIFY(second.error().message.find(QSysInfo::machineHostName().toStdString()) !=
                    std::string::npos);
        }
        QVERIFY(!WorkspaceLock::isHeld(workspace));
        QVERIFY(WorkspaceLock::take(workspace).isOk());
    }

    void takesOverTheLockOfADeadProcess()
    {
        const Workspace workspace(m_root);
        QVERIFY(workspace.create().isOk());
        QFile lock(QString::fromStdString(m_root + "/workspace.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // As QLockFile writes it: process, program, host. No process has this number.
        lock.write("999999999\nquarterdeck\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
                   QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        lock.close();
        QVERIFY(!WorkspaceLock::isHeld(workspace));
        QVERIFY(WorkspaceLock::take(workspace).isOk());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_root;
};

QD_TEST(TestWorkspace)
#include "TestWorkspace.moc"
