// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/engine/ThreadHandle.h"
#include "core/ports/OrderJournal.h"
#include "core/strategies/StrategyRunner.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// What a bot's thread tells the trading thread.
struct BotAnswer
{
    enum class Kind : std::uint8_t {
        Loaded,  ///< Warmed up; `intents` hold exits that missed bars asked for.
        Decided, ///< Answer to step `sequence`.
        Faulted, ///< The strategy or its start failed; nothing more will come.
    };
    Kind kind = Kind::Decided;
    BotId bot;
    int generation = 0; ///< Of the worker: answers of one that was replaced are ignored.
    std::uint64_t sequence = 0;
    std::vector<OrderIntent> intents;
    std::vector<std::string> notes;
    std::optional<BotCheckpoint> checkpoint; ///< Empty where the bar was known already.
    std::string problem; ///< Faulted: why. Loaded: what a user should know, or empty.
};

/// One bot's strategy on a thread of its own, "bot-NAME". Decides when it is shown a closed bar and
/// always answers, with a fault where the strategy fails. Public calls from the trading thread.
class BotWorker
{
public:
    struct Setup
    {
        BotDefinition definition;
        Instrument instrument;
        Decimal takerFee;
        int generation = 0;
        std::function<Result<std::unique_ptr<Strategy>>()> makeStrategy;
        /// The series up to the venue's present. Called on the bot's thread, may wait.
        std::function<Result<BarSeries>()> loadHistory;
        std::optional<BotCheckpoint> checkpoint; ///< Continue behind it.
        PortfolioView portfolio;                 ///< At the start: what missed bars are shown with.
        std::function<void(BotAnswer)> answer;   ///< Called on the bot's thread.
    };

    explicit BotWorker(Setup setup); ///< Begins to load.
    ~BotWorker();                    ///< Waits for the decision that is being made.
    BotWorker(const BotWorker&) = delete;
    BotWorker& operator=(const BotWorker&) = delete;

    /// Size and protective exits of the decisions after this call.
    void adopt(const SizingSpec& sizing, const RiskLimits& limits);
    void onStep(std::uint64_t sequence, const Bar& bar, const PortfolioView& portfolio);

private:
    void runGuarded(std::uint64_t sequence, const std::function<Status()>& work);
    [[nodiscard]] Status load();
    [[nodiscard]] Status resume(BotAnswer& answer);
    void warmUp(std::size_t from, const PortfolioView& portfolio, BotAnswer* answer);
    [[nodiscard]] Status decide(std::uint64_t sequence, const Bar& bar,
                                const PortfolioView& portfolio);
    [[nodiscard]] Result<std::unique_ptr<StrategyRunner>> makeRunner() const;
    [[nodiscard]] BotAnswer newAnswer(BotAnswer::Kind kind) const;
    void fault(std::uint64_t sequence, const std::string& problem);

    Setup m_setup; ///< Size and limits change on the bot's thread only.
    // The bot's thread only, from here…
    BarSeries m_bars;
    std::unique_ptr<StrategyRunner> m_runner;
    Decision m_decision;
    Timestamp m_decidedBar; ///< Open time of the last bar the strategy has seen.
    bool m_isFaulted = false;
    // …to here.
    ThreadHandle m_thread;
};

} // namespace qd
