// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LocalEngine.h"

#include "core/engine/ReportFiles.h"
#include "core/simulation/BacktestRunner.h"
#include "core/strategies/StrategyCatalog.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace qd {

void LocalEngine::command(Command call, const BotId& bot, QObject* context, Done done)
{
    m_trading.post([this, call, bot, answer = reply<Status>(context, std::move(done))] {
        (m_engine.get()->*call)(bot, answer);
    });
}

void LocalEngine::addBot(const BotDefinition& bot, QObject* context, Done done)
{
    m_trading.post([this, bot, answer = reply<Status>(context, std::move(done))] {
        m_engine->addBot(bot, answer);
    });
}

void LocalEngine::updateBot(const BotDefinition& bot, QObject* context, Done done)
{
    m_trading.post([this, bot, answer = reply<Status>(context, std::move(done))] {
        m_engine->updateBot(bot, answer);
    });
}

void LocalEngine::removeBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::removeBot, bot, context, std::move(done));
}

void LocalEngine::startBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::startBot, bot, context, std::move(done));
}

void LocalEngine::pauseBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::pauseBot, bot, context, std::move(done));
}

void LocalEngine::resumeBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::resumeBot, bot, context, std::move(done));
}

void LocalEngine::stopBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::stopBot, bot, context, std::move(done));
}

void LocalEngine::flattenBot(const BotId& bot, QObject* context, Done done)
{
    command(&TradingEngine::flattenBot, bot, context, std::move(done));
}

void LocalEngine::cancelOrder(const ClientOrderId& order, QObject* context, Done done)
{
    m_trading.post([this, order, answer = reply<Status>(context, std::move(done))] {
        m_engine->cancelOrder(order, answer);
    });
}

void LocalEngine::setReplayPace(double barsPerSecond, QObject* context, Done done)
{
    m_trading.post([this, barsPerSecond, answer = reply<Status>(context, std::move(done))] {
        m_engine->setPace(barsPerSecond);
        answer({});
    });
}

std::vector<StrategyDescription> LocalEngine::strategies() const
{
    std::vector<StrategyDescription> all;
    for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
        const bool isComposition = info.name.find('+') != std::string::npos;
        all.push_back({info.name, info.title, info.idea, isComposition ? "composition" : "strategy",
                       info.parameters});
    }
    // Whole strategies before the many compositions: a list opens on what most people want.
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(b.kind, a.name) < std::tie(a.kind, b.name);
    });
    return all;
}

void LocalEngine::listSeries(QObject* context, Answer<std::vector<SeriesCoverage>> answer)
{
    m_bars.read<std::vector<SeriesCoverage>>(
        "list of series", [](BarStore& store) { return store.list(); },
        reply<Result<std::vector<SeriesCoverage>>>(context, std::move(answer)));
}

void LocalEngine::loadBars(const SeriesKey& key, QObject* context,
                           Answer<std::shared_ptr<const BarSeries>> answer)
{
    using Shared = std::shared_ptr<const BarSeries>;
    auto give = reply<Result<Shared>>(context, std::move(answer));
    m_trading.post([this, key, give = std::move(give)] {
        const Timestamp present = m_engine->venueTime();
        const Timestamp to = present - key.timeframe.duration() + Duration::nanoseconds(1);
        m_bars.read<Shared>(
            "bars",
            [key, to](BarStore& store) -> Result<Shared> {
                Result<BarSeries> bars = store.load(key, std::nullopt, to);
                if (!bars)
                    return bars.error();
                return Shared(std::make_shared<const BarSeries>(std::move(bars).value()));
            },
            give);
    });
}

void LocalEngine::botResult(const BotId& bot, QObject* context, Answer<RunResult> answer)
{
    m_trading.post([this, bot, give = reply<Result<RunResult>>(context, std::move(answer))] {
        give(m_engine->botResult(bot));
    });
}

void LocalEngine::trades(const TradeFilter& filter, QObject* context,
                         Answer<std::vector<Trade>> answer)
{
    m_records.read<std::vector<Trade>>(
        "trades", [filter](Storage& storage) { return storage.trades(filter); },
        reply<Result<std::vector<Trade>>>(context, std::move(answer)));
}

void LocalEngine::orders(QObject* context, Answer<std::vector<Order>> answer)
{
    m_trading.post([this, give = reply<Result<std::vector<Order>>>(context, std::move(answer))] {
        give(m_engine->orders());
    });
}

void LocalEngine::runBacktest(const RunSpec& spec, CancellationToken cancellation, QObject* context,
                              std::function<void(double)> progress, Answer<RunResult> answer)
{
    m_jobs.push_back(cancellation);
    BacktestControl control;
    control.cancellation = std::move(cancellation);
    if (progress)
        control.progress = reply<double>(context, std::move(progress));
    auto give = reply<Result<RunResult>>(context, std::move(answer));
    const Instrument instrument = m_parts.options.instrument(spec.data.series.symbol);
    using Shared = std::shared_ptr<const BarSeries>;
    m_bars.read<Shared>(
        "bars of a backtest",
        [key = spec.data.series](BarStore& store) -> Result<Shared> {
            Result<BarSeries> bars = store.load(key);
            if (!bars)
                return bars.error();
            return Shared(std::make_shared<const BarSeries>(std::move(bars).value()));
        },
        [this, spec, control, give, instrument](const Result<Shared>& bars) {
            if (!bars)
                return give(bars.error());
            m_pool.post([spec, control, give, instrument, shared = *bars] {
                give(qd::runBacktest(spec, *shared, instrument, control));
            });
        });
}

void LocalEngine::writeReport(const RunResult& result, const std::vector<std::string>& formats,
                              const std::string& directory, const std::string& language,
                              QObject* context, Answer<std::vector<std::string>> answer)
{
    ReportFilesRequest request;
    request.formats = formats;
    request.directory = directory;
    request.language = language;
    request.version = m_parts.options.version;
    request.createdAt = m_parts.options.wallClock();
    if (m_parts.options.translate)
        request.translate = [translate = m_parts.options.translate, language](
                                const std::string& phrase) { return translate(language, phrase); };
    request.writers = m_parts.reportWriters;
    auto give = reply<Result<std::vector<std::string>>>(context, std::move(answer));
    using Paths = std::vector<std::string>;
    const AsyncCall<Paths> write = [this, result,
                                    request = std::move(request)](Completion<Paths> done) {
        m_pool.post([this, result, request, done = std::move(done)] {
            Result<Paths> written = writeReportFiles(result, request);
            m_storage.thread().post([done, written = std::move(written)] { done(written); });
        });
    };
    m_storage.thread().post(
        [this, write, give] { resilient<Paths>(write, reportPolicies(), m_storageTime)(give); });
}

void LocalEngine::importBars(std::function<Result<BarSeries>()> read, const std::string& venue,
                             QObject* context, Answer<StoreOutcome> answer)
{
    auto give = reply<Result<StoreOutcome>>(context, std::move(answer));
    m_pool.post([this, read = std::move(read), venue, give] {
        Result<BarSeries> bars = read();
        if (!bars)
            return give(bars.error());
        m_market.post([this, bars = std::move(bars).value(), venue, give](BarStore& store) {
            const Result<StoreOutcome> stored = store.store(bars, venue);
            if (stored) {
                Result<BarSeries> whole = store.load(bars.key());
                if (whole)
                    m_venue->addSeries(std::make_shared<const BarSeries>(std::move(whole).value()));
            }
            give(stored);
        });
    });
}

} // namespace qd
