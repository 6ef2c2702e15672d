// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "tests/contract/StorageContract.h"
#include "tests/support/MemoryStorage.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace qd;

class TestStorage : public test::StorageContract
{
    Q_OBJECT

    std::unique_ptr<Storage> makeStorage() override
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
        return openStorage(path.toStdString()).value();
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

class TestStorageReference : public test::StorageContract
{
    Q_OBJECT

    std::unique_ptr<Storage> makeStorage() override
    {
        return std::make_unique<test::MemoryStorage>();
    }
};

QD_TEST(TestStorage)
QD_TEST(TestStorageReference)
#include "TestStorage.moc"
