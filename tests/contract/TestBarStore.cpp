// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "tests/contract/BarStoreContract.h"
#include "tests/support/MemoryBarStore.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace qd;

class TestBarStore : public test::BarStoreContract
{
    Q_OBJECT

    std::unique_ptr<BarStore> makeStore() override
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
        return openBarStore(path.toStdString(), StoreAccess::ReadWrite).value();
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

class TestBarStoreReference : public test::BarStoreContract
{
    Q_OBJECT

    std::unique_ptr<BarStore> makeStore() override
    {
        return std::make_unique<test::MemoryBarStore>();
    }
};

QD_TEST(TestBarStore)
QD_TEST(TestBarStoreReference)
#include "TestBarStore.moc"
