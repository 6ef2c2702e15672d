// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/simulated/PaperVenue.h"
#include "tests/support/BrokerContract.h"
#include "tests/support/FeedContract.h"
#include "tests/support/MemoryVenueLedger.h"
#include "tests/support/VirtualScheduler.h"

#include <memory>

namespace qd::test {

/// Bars whose open is 100, 101, 102 …, one minute apart, four units between high and low.
[[nodiscard]] inline BarSeries risingBars(const SeriesKey& key, int count, int firstMinute = 0)
{
    BarSeries bars(key);
    for (int i = 0; i < count; ++i) {
        Bar bar;
        const std::int64_t length = key.timeframe.seconds();
        bar.openTime = Timestamp::fromMilliseconds(1'704'067'200'000) +
                       Duration::seconds(60 * firstMinute + length * i);
        bar.open = Decimal::fromInt(100 + i);
        bar.high = bar.open + "3"_dec;
        bar.low = bar.open - "1"_dec;
        bar.close = bar.open + "1"_dec;
        bar.volume = "10"_dec;
        const Status appended = bars.append(bar);
        QD_ASSERT(appended.isOk(), "the bars ascend");
    }
    return bars;
}

/// Books that outlive the venue, as a file does.
class LentLedger final : public VenueLedger
{
public:
    struct Books
    {
        MemoryVenueLedger ledger;
        int commits = 0;
        bool isBroken = false;
    };
    explicit LentLedger(std::shared_ptr<Books> books) : m_books(std::move(books)) {}
    Status commit(const VenueCommit& commit) override
    {
        if (m_books->isBroken)
            return makeError(ErrorKind::Storage, "the disk is full");
        ++m_books->commits;
        return m_books->ledger.commit(commit);
    }
    Result<VenueContents> load() override { return m_books->ledger.load(); }

private:
    std::shared_ptr<Books> m_books;
};

/// A paper venue in virtual time, on bars in memory.
class VenueHarness final : public BrokerFixture, public FeedFixture
{
public:
    static SeriesKey minutes() { return {"BTCUSDT", Timeframe::fromSeconds(60)}; }
    static SeriesKey fives() { return {"ETHUSDT", Timeframe::fromSeconds(300)}; }

    explicit VenueHarness(double pace = 0) : m_pace(pace), m_venue(makeVenue()) {}

    /// A new venue on the same books, as after a crash.
    void restart()
    {
        m_venue.reset();
        scheduler = {};
        steps.clear();
        events.clear();
        forming.clear();
        m_venue = makeVenue();
        m_venue->setListener(static_cast<MarketDataListener*>(this));
        m_venue->setListener(static_cast<BrokerListener*>(this));
    }

    PaperVenue& venue() { return *m_venue; }
    Broker& broker() override { return *m_venue; }
    MarketDataFeed& feed() override { return *m_venue; }
    void letRun() override { scheduler.drain(); }
    SeriesKey unknownSeries() const override { return {"NOSUCH", Timeframe::fromSeconds(60)}; }
    std::string symbol() const override { return "BTCUSDT"; }
    void letMarketTrade() override
    {
        if (steps.empty()) {
            m_venue->setListener(static_cast<MarketDataListener*>(this));
            m_venue->start();
        } else {
            m_venue->acknowledge(steps.back().sequence);
        }
        scheduler.drain();
    }

    std::shared_ptr<LentLedger::Books> books = std::make_shared<LentLedger::Books>();
    VirtualScheduler scheduler;

private:
    std::unique_ptr<PaperVenue> makeVenue()
    {
        PaperVenue::Setup setup;
        setup.pace = m_pace;
        setup.start = Timestamp::fromMilliseconds(1'704'067'200'000);
        setup.schedule = [this](Duration delay, std::function<void()> task) {
            scheduler.after(delay, std::move(task));
        };
        auto venue =
            std::make_unique<PaperVenue>(std::move(setup), std::make_unique<LentLedger>(books));
        venue->addSeries(std::make_shared<const BarSeries>(risingBars(minutes(), 30)));
        venue->addSeries(std::make_shared<const BarSeries>(risingBars(fives(), 6)));
        const Status opened = venue->open();
        QD_ASSERT(opened.isOk(), "books in memory can be read");
        return venue;
    }

    double m_pace;
    std::unique_ptr<PaperVenue> m_venue;
};

} // namespace qd::test
