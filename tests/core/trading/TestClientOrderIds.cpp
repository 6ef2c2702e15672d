// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Assert.h"
#include "core/foundation/Decimal.h"
#include "core/trading/ClientOrderIds.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <cstdint>
#include <set>

using namespace qd;

class TestClientOrderIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverRepeatsWithinAStartOrBetweenStarts();
    void fitsThirtySixPlainCharacters();
};

void TestClientOrderIds::neverRepeatsWithinAStartOrBetweenStarts()
{
    std::set<std::string> seen;
    for (const std::uint64_t epoch :
         {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{36}, UINT64_MAX}) {
        ClientOrderIds ids(epoch);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(seen.insert(ids.next(BotId("bot")).str()).second);
    }
}

void TestClientOrderIds::fitsThirtySixPlainCharacters()
{
    ClientOrderIds ids(UINT64_MAX);
    const std::string id = ids.next(BotId("a-name-of-thirty-two-characters-")).str();
    QVERIFY(id.size() <= 36);
    QVERIFY(id.starts_with("a-name-o-"));
    QVERIFY(std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }));
}

QD_TEST(TestClientOrderIds)
#include "TestClientOrderIds.moc"
