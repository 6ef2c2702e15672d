// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/foundation/Result.h"

#include <map>
#include <string>

namespace qd {

/// The money of one account at the simulated venue. What working orders may use is locked at the
/// order and set free when it is done; fills move the totals. Venue thread.
class VenueAccount
{
public:
    /// `opening`: what an account starts with of every quote money.
    VenueAccount(Decimal opening, Decimal feeRate) : m_opening(opening), m_feeRate(feeRate) {}

    void restore(std::map<std::string, Balance> balances) { m_balances = std::move(balances); }
    /// Locks what the order may cost at worst; InsufficientFunds says what is missing.
    [[nodiscard]] Status lock(const Order& order, const Instrument& instrument);
    /// Counts an order that was working before a restart; its lock is in the stored balances.
    void relock(const Order& order, const Instrument& instrument);
    void release(const ClientOrderId& order);
    /// Books an execution; the order's lock shrinks by what was used.
    void book(const Fill& fill, const Instrument& instrument);

    [[nodiscard]] const std::map<std::string, Balance>& balances() const { return m_balances; }

private:
    struct Lock
    {
        std::string asset;
        Decimal amount;
    };
    [[nodiscard]] Balance& balance(const std::string& asset, bool isQuote);
    [[nodiscard]] Lock worstCase(const Order& order, const Instrument& instrument) const;
    void unlock(Lock& lock, Decimal amount);

    Decimal m_opening;
    Decimal m_feeRate;
    std::map<std::string, Balance> m_balances;
    std::map<ClientOrderId, Lock> m_locks;
};

/// The money an instrument is paid in; a name of its own where the symbol does not tell.
[[nodiscard]] std::string quoteAssetOf(const Instrument& instrument);

} // namespace qd
