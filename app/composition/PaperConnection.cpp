// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/PaperConnection.h"

#include "core/adapters/simulated/PaperVenue.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/BarStore.h"

#include <algorithm>

namespace qd {

namespace {

/// The paper venue with its two stores, as the engine uses it. Venue thread.
class PaperConnection final : public VenueConnection
{
public:
    PaperConnection(std::unique_ptr<BarStore> market, std::unique_ptr<PaperVenue> venue)
        : m_market(std::move(market)), m_venue(std::move(venue))
    {}

    Status open() override
    {
        const Result<std::vector<SeriesCoverage>> series = m_market->list();
        if (!series)
            return series.error();
        for (const SeriesCoverage& coverage : *series) {
            Result<BarSeries> bars = m_market->load(coverage.key);
            if (!bars)
                return bars.error();
            m_venue->addSeries(std::make_shared<const BarSeries>(std::move(bars).value()));
        }
        return m_venue->open();
    }
    MarketDataFeed& feed() override { return *m_venue; }
    Broker& broker() override { return *m_venue; }
    Timestamp present() const override { return m_venue->present(); }
    bool repeatsLastStep() const override { return m_venue->repeatsLastStep(); }
    void setPace(double stepsPerSecond) override { m_venue->setPace(stepsPerSecond); }
    void addSeries(std::shared_ptr<const BarSeries> series) override
    {
        m_venue->addSeries(std::move(series));
    }

private:
    std::unique_ptr<BarStore> m_market; ///< Outlives the venue that fetches from it.
    std::unique_ptr<PaperVenue> m_venue;
};

/// A new replay begins in the middle of the time that all series share (or, where they share none,
/// of all their time): the first half is history for charts and warming up.
Timestamp replayStart(const std::vector<SeriesCoverage>& series)
{
    if (series.empty())
        return {};
    Timestamp latestFirst = series.front().first;
    Timestamp earliestLast = series.front().last;
    Timestamp first = latestFirst;
    Timestamp last = earliestLast;
    for (const SeriesCoverage& one : series) {
        latestFirst = std::max(latestFirst, one.first);
        earliestLast = std::min(earliestLast, one.last);
        first = std::min(first, one.first);
        last = std::max(last, one.last);
    }
    const bool doesOverlap = latestFirst < earliestLast;
    const Timestamp from = doesOverlap ? latestFirst : first;
    const Timestamp to = doesOverlap ? earliestLast : last;
    const Timestamp middle = from + Duration::nanoseconds((to - from).nanoseconds() / 2);
    return Timeframe::fromSeconds(60).floor(middle);
}

Result<std::unique_ptr<VenueConnection>> makePaperConnection(const std::string& paperFile,
                                                             const std::string& marketFile,
                                                             const ModeProfile& profile,
                                                             ThreadHandle& thread)
{
    Result<std::unique_ptr<BarStore>> market = openBarStore(marketFile, StoreAccess::ReadOnly);
    if (!market)
        return market.error();
    const Result<std::vector<SeriesCoverage>> series = (*market)->list();
    if (!series)
        return series.error();
    Result<std::unique_ptr<VenueLedger>> ledger = openVenueLedger(paperFile);
    if (!ledger)
        return ledger.error();
    PaperVenue::Setup setup;
    setup.environment = profile.environment;
    setup.costs = profile.costs;
    setup.openingBalance = profile.accountCash;
    setup.start = replayStart(*series);
    setup.pace = profile.pace;
    setup.schedule = [&thread](Duration delay, std::function<void()> task) {
        thread.postAfter(delay, std::move(task));
    };
    setup.fetch = [store = market->get()](const SeriesKey& key) { return store->load(key); };
    auto venue = std::make_unique<PaperVenue>(std::move(setup), std::move(ledger).value());
    return std::unique_ptr<VenueConnection>(
        std::make_unique<PaperConnection>(std::move(market).value(), std::move(venue)));
}

} // namespace

VenueSession::Factory paperVenueFactory(const std::string& paperFile, const std::string& marketFile,
                                        const ModeProfile& profile)
{
    return [=](ThreadHandle& thread) {
        return makePaperConnection(paperFile, marketFile, profile, thread);
    };
}

} // namespace qd
