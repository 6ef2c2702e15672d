// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ThreadHandle.h"
#include "core/engine/VenueConnection.h"

#include <functional>
#include <memory>
#include <string>

namespace qd {

/// Keeps one venue connection on its thread "venue-NAME" and carries requests to it. What the
/// venue tells is handed to the sink, on the venue thread. Public calls from any thread.
class VenueSession final : private MarketDataListener, private BrokerListener
{
public:
    struct Sink
    {
        std::function<void(const MarketStep&)> step;
        std::function<void(const SeriesKey&, const Bar&)> formingBar;
        std::function<void(const Quote&)> quote;
        std::function<void(bool, const std::string&)> feedState;
        std::function<void()> end;
        std::function<void(const OrderEvent&)> orderEvent;
    };
    using Factory = std::function<Result<std::unique_ptr<VenueConnection>>(ThreadHandle&)>;

    /// What the venue says of itself before it starts.
    struct Opening
    {
        BrokerStatement statement;
        Timestamp present;
        bool repeatsLastStep = false;
    };

    VenueSession(const std::string& name, Factory factory, Sink sink);
    ~VenueSession() override;

    /// Connects and asks for the statement; waits. Start-up only.
    [[nodiscard]] Result<Opening> open();
    void start();
    void submit(const OrderRequest& request);
    void cancel(const ClientOrderId& id);
    void acknowledge(std::uint64_t sequence);
    void subscribe(const SeriesKey& key, std::function<void(Status)> done);
    void setPace(double stepsPerSecond);
    void addSeries(std::shared_ptr<const BarSeries> series);
    /// Closes the connection on its thread and joins. Safe to call twice.
    void stop();

private:
    void post(std::function<void(VenueConnection&)> task);
    void onStep(const MarketStep& step) override { m_sink.step(step); }
    void onFormingBar(const SeriesKey& key, const Bar& bar) override
    {
        m_sink.formingBar(key, bar);
    }
    void onQuote(const Quote& quote) override { m_sink.quote(quote); }
    void onFeedState(bool isConnected, const std::string& detail) override
    {
        m_sink.feedState(isConnected, detail);
    }
    void onEnd() override { m_sink.end(); }
    void onOrderEvent(const OrderEvent& event) override { m_sink.orderEvent(event); }

    Factory m_factory;
    Sink m_sink;
    std::unique_ptr<VenueConnection> m_connection; ///< Venue thread only.
    ThreadHandle m_thread;
};

} // namespace qd
