// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace qd::test {

/// An engine without threads or market: a made-up state that tests change by hand, and a record of
/// the commands it was given. Answers come through the event loop, as the real ones do.
class FakeEngine final : public EngineApi
{
    Q_OBJECT

public:
    /// Three bots, three symbols, orders, trades and a feed; `isEmpty` gives a fresh workspace.
    enum class Content { Rich, Empty };
    explicit FakeEngine(Content content = Content::Rich, QObject* parent = nullptr);

    // --- What tests turn --------------------------------------------------------------------
    EngineSnapshot state; ///< Change it, then publish().
    std::vector<Trade> allTrades;
    std::vector<Order> allOrders;
    std::vector<ErrorSummary> allErrors;
    std::vector<GuardSnapshot> allGuards;
    std::vector<std::pair<std::string, std::string>> commands; ///< ("startBot", "demo-1"), …
    std::vector<BotDefinition> added;
    std::vector<BotDefinition> updated;
    Status nextOutcome;     ///< What commands answer.
    Status backtestOutcome; ///< A failure is what backtests answer.
    void publish();         ///< A new snapshot waits.
    void push(const EngineEvent& event);
    void push(const BarUpdate& bar);
    /// One market step: prices move, the forming bars grow, the snapshot changes.
    void step();
    [[nodiscard]] static std::shared_ptr<const BarSeries> makeBars(const SeriesKey& key,
                                                                   std::size_t count);

    // --- EngineApi --------------------------------------------------------------------------
    [[nodiscard]] EngineSnapshotPtr snapshot() const override { return m_published; }
    [[nodiscard]] std::vector<EngineEvent> takeEvents() override;
    [[nodiscard]] std::vector<BarUpdate> takeBars() override;
    [[nodiscard]] std::vector<ErrorSummary> errors() const override { return allErrors; }
    [[nodiscard]] std::vector<GuardSnapshot> guards() const override { return allGuards; }
    void addBot(const BotDefinition& bot, QObject* context, Done done) override;
    void removeBot(const BotId& bot, QObject* context, Done done) override;
    void updateBot(const BotDefinition& bot, QObject* context, Done done) override;
    void startBot(const BotId& bot, QObject* context, Done done) override;
    void pauseBot(const BotId& bot, QObject* context, Done done) override;
    void resumeBot(const BotId& bot, QObject* context, Done done) override;
    void stopBot(const BotId& bot, QObject* context, Done done) override;
    void flattenBot(const BotId& bot, QObject* context, Done done) override;
    void cancelOrder(const ClientOrderId& order, QObject* context, Done done) override;
    void setReplayPace(double barsPerSecond, QObject* context, Done done) override;
    [[nodiscard]] std::vector<StrategyDescription> strategies() const override;
    void listSeries(QObject* context, Answer<std::vector<SeriesCoverage>> answer) override;
    void loadBars(const SeriesKey& key, QObject* context,
                  Answer<std::shared_ptr<const BarSeries>> answer) override;
    void botResult(const BotId& bot, QObject* context, Answer<RunResult> answer) override;
    void trades(const TradeFilter& filter, QObject* context,
                Answer<std::vector<Trade>> answer) override;
    void orders(QObject* context, Answer<std::vector<Order>> answer) override;
    void runBacktest(const RunSpec& spec, CancellationToken cancellation, QObject* context,
                     std::function<void(double)> progress, Answer<RunResult> answer) override;
    void writeReport(const RunResult& result, const std::vector<std::string>& formats,
                     const std::string& directory, const std::string& language, QObject* context,
                     Answer<std::vector<std::string>> answer) override;

private:
    void fill();
    void addFakeBot(int number, const std::string& symbol, BotState botState);
    void addFakeTrades(const BotSnapshot& bot, int count);
    void addFakeOrder(const BotSnapshot& bot, OrderState orderState, OrderType type);
    void command(const std::string& name, const std::string& subject, QObject* context, Done done);
    void setState(const BotId& bot, BotState botState);
    [[nodiscard]] RunResult makeResult(const RunSpec& spec) const;

    EngineSnapshotPtr m_published;
    std::vector<EngineEvent> m_events;
    std::vector<BarUpdate> m_bars;
    std::map<SeriesKey, Bar> m_forming;
    int m_steps = 0;
};

} // namespace qd::test
