// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/MarketDataFeed.h"

#include <QTest>

#include <set>
#include <vector>

namespace qd::test {

/// One feed with recorded bars behind it, as the contract drives it; a row of the suite.
class FeedFixture : public MarketDataListener
{
public:
    [[nodiscard]] virtual MarketDataFeed& feed() = 0;
    /// Lets the feed do what it wants to do now.
    virtual void letRun() = 0;
    /// A series that the feed does not have.
    [[nodiscard]] virtual SeriesKey unknownSeries() const = 0;

    void onStep(const MarketStep& step) override { steps.push_back(step); }
    void onFormingBar(const SeriesKey& key, const Bar& bar) override
    {
        forming.emplace_back(key, bar);
    }
    void onQuote(const Quote&) override {}
    void onFeedState(bool isConnected, const std::string&) override { connected = isConnected; }
    void onEnd() override { ++ends; }

    std::vector<MarketStep> steps;
    std::vector<std::pair<SeriesKey, Bar>> forming;
    bool connected = false;
    int ends = 0;
};

/// What every feed of recorded bars must do (core/ports/MarketDataFeed.h).
class FeedContract
{
public:
    explicit FeedContract(FeedFixture& fixture) : m_fixture(fixture)
    {
        fixture.feed().setListener(&fixture);
    }

    void saysThatItIsConnected()
    {
        m_fixture.feed().start();
        QVERIFY(m_fixture.connected);
    }

    void refusesAnUnknownSeries()
    {
        const Status subscribed = m_fixture.feed().subscribe(m_fixture.unknownSeries());
        QVERIFY(!subscribed);
        QCOMPARE(subscribed.error().kind, ErrorKind::NotFound);
    }

    void waitsForTheAnswerToEachStep()
    {
        m_fixture.feed().start();
        m_fixture.letRun();
        QCOMPARE(m_fixture.steps.size(), std::size_t{1});
        m_fixture.letRun();
        QCOMPARE(m_fixture.steps.size(), std::size_t{1});
        m_fixture.feed().acknowledge(m_fixture.steps.back().sequence + 1); // not this one
        m_fixture.letRun();
        QCOMPARE(m_fixture.steps.size(), std::size_t{1});
        m_fixture.feed().acknowledge(m_fixture.steps.back().sequence);
        m_fixture.letRun();
        QCOMPARE(m_fixture.steps.size(), std::size_t{2});
    }

    void publishesInTimeOrderAllThatClosesTogether()
    {
        runToTheEnd();
        QVERIFY(m_fixture.steps.size() > 2);
        for (std::size_t i = 0; i < m_fixture.steps.size(); ++i) {
            const MarketStep& step = m_fixture.steps[i];
            QVERIFY(!step.bars.empty());
            std::set<SeriesKey> keys;
            for (const auto& [key, bar] : step.bars) {
                QCOMPARE(bar.openTime + key.timeframe.duration(), step.closeTime);
                QVERIFY(keys.insert(key).second);
            }
            if (i == 0)
                continue;
            QVERIFY(step.closeTime > m_fixture.steps[i - 1].closeTime);
            QCOMPARE(step.sequence, m_fixture.steps[i - 1].sequence + 1);
        }
        QCOMPARE(m_fixture.ends, 1);
    }

    void isClosedTwiceWithoutHarm()
    {
        m_fixture.feed().start();
        m_fixture.feed().close();
        m_fixture.feed().close();
        m_fixture.letRun();
        QVERIFY(m_fixture.steps.empty());
    }

private:
    void runToTheEnd()
    {
        m_fixture.feed().start();
        m_fixture.letRun();
        while (m_fixture.ends == 0) {
            m_fixture.feed().acknowledge(m_fixture.steps.back().sequence);
            const std::size_t before = m_fixture.steps.size();
            m_fixture.letRun();
            QVERIFY(m_fixture.ends > 0 || m_fixture.steps.size() > before);
        }
    }

    FeedFixture& m_fixture;
};

} // namespace qd::test
