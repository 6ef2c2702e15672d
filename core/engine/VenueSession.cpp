// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/VenueSession.h"

namespace qd {

VenueSession::VenueSession(const std::string& name, Factory factory, Sink sink)
    : m_factory(std::move(factory)), m_sink(std::move(sink)), m_thread("venue-" + name)
{}

VenueSession::~VenueSession()
{
    stop();
}

Result<VenueSession::Opening> VenueSession::open()
{
    auto opened = m_thread.call([this]() -> Result<Opening> {
        Result<std::unique_ptr<VenueConnection>> made = m_factory(m_thread);
        if (!made)
            return made.error();
        m_connection = std::move(made).value();
        if (const Status status = m_connection->open(); !status)
            return status.error();
        m_connection->feed().setListener(static_cast<MarketDataListener*>(this));
        m_connection->broker().setListener(static_cast<BrokerListener*>(this));
        Result<BrokerStatement> statement = m_connection->broker().statement();
        if (!statement)
            return statement.error();
        Opening opening;
        opening.statement = std::move(statement).value();
        opening.present = m_connection->present();
        opening.repeatsLastStep = m_connection->repeatsLastStep();
        return opening;
    });
    return opened ? std::move(*opened)
                  : Result<Opening>(makeError(ErrorKind::Cancelled, "the venue is closed"));
}

void VenueSession::post(std::function<void(VenueConnection&)> task)
{
    m_thread.post([this, task = std::move(task)] {
        if (m_connection)
            task(*m_connection);
    });
}

void VenueSession::start()
{
    post([](VenueConnection& venue) { venue.feed().start(); });
}

void VenueSession::submit(const OrderRequest& request)
{
    post([request](VenueConnection& venue) { venue.broker().submit(request); });
}

void VenueSession::cancel(const ClientOrderId& id)
{
    post([id](VenueConnection& venue) { venue.broker().cancel(id); });
}

void VenueSession::acknowledge(std::uint64_t sequence)
{
    post([sequence](VenueConnection& venue) { venue.feed().acknowledge(sequence); });
}

void VenueSession::subscribe(const SeriesKey& key, std::function<void(Status)> done)
{
    post([key, done = std::move(done)](VenueConnection& venue) {
        done(venue.feed().subscribe(key));
    });
}

void VenueSession::setPace(double stepsPerSecond)
{
    post([stepsPerSecond](VenueConnection& venue) { venue.setPace(stepsPerSecond); });
}

void VenueSession::addSeries(std::shared_ptr<const BarSeries> series)
{
    post([series = std::move(series)](VenueConnection& venue) { venue.addSeries(series); });
}

void VenueSession::stop()
{
    m_thread.post([this] {
        if (m_connection) {
            m_connection->feed().close();
            m_connection->broker().close();
        }
        m_connection.reset();
    });
    m_thread.stop();
}

} // namespace qd
