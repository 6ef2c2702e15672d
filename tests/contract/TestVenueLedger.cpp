// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "tests/contract/VenueLedgerContract.h"
#include "tests/support/MemoryVenueLedger.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace qd;

class TestVenueLedger : public test::VenueLedgerContract
{
    Q_OBJECT

    std::unique_ptr<VenueLedger> makeLedger() override
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
        return openVenueLedger(path.toStdString()).value();
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

class TestVenueLedgerReference : public test::VenueLedgerContract
{
    Q_OBJECT

    std::unique_ptr<VenueLedger> makeLedger() override
    {
        return std::make_unique<test::MemoryVenueLedger>();
    }
};

QD_TEST(TestVenueLedger)
QD_TEST(TestVenueLedgerReference)
#include "TestVenueLedger.moc"
