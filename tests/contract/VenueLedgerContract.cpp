// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/VenueLedgerContract.h"

#include "tests/contract/SampleRecords.h"

#include <QTest>

namespace qd::test {

void VenueLedgerContract::startsEmpty()
{
    const VenueContents contents = makeLedger()->load().value();
    QVERIFY(contents.orders.empty() && contents.fills.empty());
    QVERIFY(contents.balances.empty() && contents.state.empty());
}

void VenueLedgerContract::givesBackWhatWasCommitted()
{
    const auto ledger = makeLedger();
    QVERIFY(ledger
                ->commit({.orders = {sampleOrder(1), sampleOrder(2)},
                          .fills = {sampleFill(1)},
                          .balances = {{"USDT", {"9999.999999999999"_dec, "0.000000000001"_dec}}},
                          .state = {{"cursor", "41"}}})
                .isOk());
    const VenueContents contents = ledger->load().value();
    QCOMPARE(contents.orders.size(), std::size_t{2});
    QVERIFY(isSame(contents.orders[1], sampleOrder(2)));
    QVERIFY(isSame(contents.fills.at(0), sampleFill(1)));
    QVERIFY(
        (contents.balances.at("USDT") == Balance{"9999.999999999999"_dec, "0.000000000001"_dec}));
    QCOMPARE(contents.state.at("cursor"), std::string("41"));
}

void VenueLedgerContract::replacesBalancesAndStateByKey()
{
    const auto ledger = makeLedger();
    const Balance before{Decimal::fromInt(1), {}};
    const Balance after{"-0.5"_dec, Decimal::fromInt(2)};
    QVERIFY(ledger->commit({.balances = {{"BTC", before}, {"USDT", before}}, .state = {{"a", "1"}}})
                .isOk());
    QVERIFY(
        ledger->commit({.balances = {{"BTC", after}}, .state = {{"a", "2"}, {"b", ""}}}).isOk());
    const VenueContents contents = ledger->load().value();
    QVERIFY(contents.balances.at("BTC") == after);
    QVERIFY(contents.balances.at("USDT") == before);
    QCOMPARE(contents.state.at("a"), std::string("2"));
    QCOMPARE(contents.state.at("b"), std::string());
}

void VenueLedgerContract::booksAFillOnce()
{
    const auto ledger = makeLedger();
    QVERIFY(ledger->commit({.fills = {sampleFill(1)}}).isOk());
    QVERIFY(ledger->commit({.fills = {sampleFill(1), sampleFill(2)}}).isOk());
    QCOMPARE(ledger->load().value().fills.size(), std::size_t{2});
}

void VenueLedgerContract::keepsStateByteForByte()
{
    const auto ledger = makeLedger();
    const std::string bytes("\0\xFF\xFE'\"\n", 6);
    QVERIFY(ledger->commit({.state = {{"archive", bytes}}}).isOk());
    QVERIFY(ledger->load().value().state.at("archive") == bytes);
}

} // namespace qd::test
