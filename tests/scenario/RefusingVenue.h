// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/VenueSession.h"

#include <memory>
#include <utility>

namespace qd::test {

/// Refuses the first sales of people who want out; everything else goes to the real broker.
class RefusingBroker final : public Broker
{
public:
    RefusingBroker(Broker& broker, int refusals) : m_broker(broker), m_refusals(refusals) {}

    void setListener(BrokerListener* listener) override
    {
        m_listener = listener;
        m_broker.setListener(listener);
    }
    void submit(const OrderRequest& request) override
    {
        if (request.intent.purpose != OrderPurpose::Flatten || m_refusals-- <= 0)
            return m_broker.submit(request);
        OrderEvent refusal;
        refusal.kind = OrderEvent::Kind::Rejected;
        refusal.orderId = request.id;
        refusal.time = request.timestamp;
        refusal.reason = "the market is closed for lunch";
        m_listener->onOrderEvent(refusal);
    }
    void cancel(const ClientOrderId& id) override { m_broker.cancel(id); }
    Result<BrokerStatement> statement() override { return m_broker.statement(); }
    void close() override { m_broker.close(); }

private:
    Broker& m_broker;
    BrokerListener* m_listener = nullptr;
    int m_refusals;
};

/// A venue connection whose broker refuses. Venue thread, as what it wraps.
class RefusingConnection final : public VenueConnection
{
public:
    RefusingConnection(std::unique_ptr<VenueConnection> venue, int refusals)
        : m_venue(std::move(venue)), m_broker(m_venue->broker(), refusals)
    {}
    Status open() override { return m_venue->open(); }
    MarketDataFeed& feed() override { return m_venue->feed(); }
    Broker& broker() override { return m_broker; }
    Timestamp present() const override { return m_venue->present(); }
    bool repeatsLastStep() const override { return m_venue->repeatsLastStep(); }
    void setPace(double stepsPerSecond) override { m_venue->setPace(stepsPerSecond); }
    void addSeries(std::shared_ptr<const BarSeries> series) override
    {
        m_venue->addSeries(std::move(series));
    }

private:
    std::unique_ptr<VenueConnection> m_venue;
    RefusingBroker m_broker;
};

inline VenueSession::Factory refusingVenue(const VenueSession::Factory& open, int refusals)
{
    return [open, refusals](ThreadHandle& thread) -> Result<std::unique_ptr<VenueConnection>> {
        Result<std::unique_ptr<VenueConnection>> venue = open(thread);
        if (!venue)
            return venue.error();
        return std::unique_ptr<VenueConnection>(
            std::make_unique<RefusingConnection>(std::move(venue).value(), refusals));
    };
}

} // namespace qd::test
