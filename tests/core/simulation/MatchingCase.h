// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/simulation/MatchingFixtures.h"

#include <QTest>

#include <string>
#include <vector>

namespace qd::test {

struct Case
{
    const char* name;
    Side side;
    OrderType type;
    const char* limit; ///< nullptr: none
    const char* stop;
    std::vector<Candle> bars;
    const char* outcome; ///< "open 1 100 taker": at bar 1's open; "working", "expired 0" …
    LimitFill limitFill = LimitFill::Through;
    Intrabar intrabar = Intrabar::Pessimistic;
    TimeInForce timeInForce = TimeInForce::GoodTillCanceled;
    const char* slippageBps = "0";
    const char* tick = "0";
};

inline constexpr LimitFill kTouch = LimitFill::Touch;
inline constexpr LimitFill kThrough = LimitFill::Through;
inline constexpr Intrabar kPessimistic = Intrabar::Pessimistic;
inline constexpr Intrabar kOptimistic = Intrabar::Optimistic;
inline constexpr TimeInForce kGtc = TimeInForce::GoodTillCanceled;
inline constexpr TimeInForce kIoc = TimeInForce::ImmediateOrCancel;
inline constexpr TimeInForce kFok = TimeInForce::FillOrKill;

/// What became of the order, in words: phase, bar, price, liquidity.
inline std::string outcomeOf(const std::vector<OrderEvent>& events, const char* phase,
                             std::size_t index)
{
    for (const OrderEvent& event : events) {
        if (event.kind == OrderEvent::Kind::Expired)
            return "expired " + std::to_string(index);
        if (event.kind == OrderEvent::Kind::Filled)
            return std::string(phase) + " " + std::to_string(index) + " " +
                   event.fill->price.toString() + " " + std::string(toText(event.fill->liquidity));
    }
    return {};
}

/// Plays the bars until something has become of the order.
inline std::string play(const Case& row)
{
    MatchingEngine engine(setupOf({row.limitFill, row.intrabar, row.slippageBps, row.tick}));
    std::vector<OrderEvent> events;
    OrderRequest request = requestOf("one", row.side, row.type, "1");
    request.intent.timeInForce = row.timeInForce;
    if (row.limit != nullptr)
        request.intent.limitPrice = dec(row.limit);
    if (row.stop != nullptr)
        request.intent.stopPrice = dec(row.stop);
    engine.submit(request, {}, events);
    if (events.back().kind == OrderEvent::Kind::Rejected)
        return "rejected";
    for (std::size_t i = 0; i < row.bars.size(); ++i) {
        const Bar bar = barOf(row.bars[i], i);
        events.clear();
        engine.onOpen(bar, events);
        if (std::string outcome = outcomeOf(events, "open", i); !outcome.empty())
            return outcome;
        engine.onRange(bar, kMinute, events);
        if (std::string outcome = outcomeOf(events, "range", i); !outcome.empty())
            return outcome;
    }
    return engine.hasWorkingOrders() ? "working" : "lost";
}

/// One table row a case, found again by its index.
inline void addRows(const std::vector<Case>& cases)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s", cases[i].name) << i;
}

inline std::vector<Case> joined(std::vector<Case> first, const std::vector<Case>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace qd::test
