// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "tests/contract/JournalContract.h"
#include "tests/support/MemoryJournal.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace qd;

class TestJournal : public test::JournalContract
{
    Q_OBJECT

    std::unique_ptr<JournalStore> makeJournal() override
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
        return openJournal(path.toStdString()).value();
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

class TestJournalReference : public test::JournalContract
{
    Q_OBJECT

    std::unique_ptr<JournalStore> makeJournal() override
    {
        return std::make_unique<test::MemoryJournal>();
    }
};

QD_TEST(TestJournal)
QD_TEST(TestJournalReference)
#include "TestJournal.moc"
