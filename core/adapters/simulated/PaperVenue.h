// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/simulated/ReplayTape.h"
#include "core/adapters/simulated/VenueAccount.h"
#include "core/ports/Broker.h"
#include "core/ports/MarketDataFeed.h"
#include "core/ports/VenueLedger.h"
#include "core/simulation/MatchingEngine.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// The paper exchange: replays recorded bars as a feed and fills orders against them as a broker,
/// with the matching engine that backtests use. Everything it tells (orders, fills, balances, how
/// far the replay is) is committed to its own ledger before it is told, so that a kill at any
/// moment loses nothing: after a restart open orders are back and the last step is published
/// again. One step: bars open, orders fill at the open, the bars form for the eye, the rest of the
/// range, the closed bars are published, and the next step waits for acknowledge().
/// Lives on its venue thread; every call and callback there.
class PaperVenue final : public MarketDataFeed, public Broker
{
public:
    struct Setup
    {
        std::string account = "paper";
        std::string environment = "paper";
        CostSpec costs;
        LimitFill limitFill = LimitFill::Through;
        Intrabar intrabar = Intrabar::Pessimistic;
        Decimal openingBalance = Decimal::fromInt(1'000'000); ///< Of each quote money.
        Timestamp start;   ///< A new replay publishes the bars that close later than this.
        double pace = 1.0; ///< Steps a second; 0: as fast as answers come.
        /// Runs a task later on the venue thread; a delay of zero: next.
        std::function<void(Duration, std::function<void()>)> schedule;
        /// Fetches a series that is subscribed and not on the tape; may be empty.
        std::function<Result<BarSeries>(const SeriesKey&)> fetch;
    };

    PaperVenue(Setup setup, std::unique_ptr<VenueLedger> ledger);
    ~PaperVenue() override;

    /// Reads the ledger back: orders, balances, the place in the replay. Call once, first.
    [[nodiscard]] Status open();
    /// Puts a series on the tape; only what lies ahead of the present is still played.
    void addSeries(std::shared_ptr<const BarSeries> series);
    /// Close of the last step that was published; nobody may see later bars.
    [[nodiscard]] Timestamp present() const { return m_published; }
    /// After start() the last published step is published once more.
    [[nodiscard]] bool repeatsLastStep() const
    {
        return m_sequence > 0 && !m_tape.closingAt(m_published).empty();
    }
    void setPace(double stepsPerSecond);

    void setListener(MarketDataListener* listener) override { m_market = listener; }
    [[nodiscard]] Status subscribe(const SeriesKey& key) override;
    void start() override;
    void acknowledge(std::uint64_t sequence) override;

    void setListener(BrokerListener* listener) override { m_orders = listener; }
    void submit(const OrderRequest& request) override;
    void cancel(const ClientOrderId& id) override;
    [[nodiscard]] Result<BrokerStatement> statement() override;

    void close() override;

private:
    enum class Phase : std::uint8_t { Idle, Resting, Forming, Waiting, Ended, Closed };

    // The replay, PaperVenue.cpp
    void schedule(Duration delay, void (PaperVenue::*step)());
    [[nodiscard]] Duration interval() const;
    void restThenStep();
    void beginStep();
    void prepareForming(int states);
    void showForming();
    void finishStep();
    void publish();

    // The books, PaperVenueOrders.cpp
    [[nodiscard]] MatchingEngine& matching(const std::string& symbol);
    /// After the last bar nothing opens any more: what is to be flattened goes at the last price.
    void sellAtEnd(std::vector<OrderEvent>& events);
    [[nodiscard]] const Instrument& instrument(const std::string& symbol);
    void openBars(std::vector<OrderEvent>& events);
    void closeBars(std::vector<OrderEvent>& events);
    void take(const OrderEvent& event, VenueCommit& commit);
    /// Commits the events with the place in the replay, then tells them. False: the ledger failed.
    [[nodiscard]] bool commitAndTell(const std::vector<OrderEvent>& events, bool mustCommit);
    void tellRejected(const ClientOrderId& id, OrderEvent::Kind kind, const std::string& reason);
    void fail(const Error& error);
    void restoreMatching();

    Setup m_setup;
    std::unique_ptr<VenueLedger> m_ledger;
    MarketDataListener* m_market = nullptr;
    BrokerListener* m_orders = nullptr;
    ReplayTape m_tape;
    VenueAccount m_account;
    std::map<std::string, Instrument> m_instruments;
    std::map<std::string, MatchingEngine> m_matching;
    std::map<ClientOrderId, Order> m_book;
    std::vector<ClientOrderId> m_bookOrder; ///< Oldest first.
    std::vector<Fill> m_fills;

    Phase m_phase = Phase::Idle;
    std::uint64_t m_timer = 0; ///< Raised to forget what was scheduled.
    std::uint64_t m_sequence = 0;
    Timestamp m_published; ///< Close of the last published step.
    Timestamp m_opened;    ///< Bars opening before this have had their opening fills.
    Timestamp m_next;      ///< Close of the step that is being built.
    std::chrono::steady_clock::time_point m_stepBegan; ///< For the pace only.
    int m_formingState = 0;
    std::vector<std::pair<SeriesKey, std::vector<Bar>>> m_forming;
    std::shared_ptr<const int> m_alive = std::make_shared<const int>(0);
};

} // namespace qd
