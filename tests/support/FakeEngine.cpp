// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"

#include "core/foundation/Random.h"

#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace qd::test {

namespace {

const Timestamp kPresent = Timestamp::fromMilliseconds(1'718'452'800'000); // 2024-06-15 12:00

Decimal rounded(double value, int decimals)
{
    return Decimal::fromDouble(value).value().rounded(decimals);
}

double basePrice(const std::string& symbol)
{
    if (symbol.starts_with("BTC"))
        return 66'000.0;
    return symbol.starts_with("ETH") ? 3'500.0 : 145.0;
}

/// Answers through the event loop, and not at all when the asker has died.
template <typename Answer, typename Value>
void answerLater(QObject* context, Answer answer, Value value)
{
    QTimer::singleShot(0, context,
                       [answer = std::move(answer), value = std::move(value)] { answer(value); });
}

SeriesKey key(const std::string& symbol, const char* timeframe)
{
    return {symbol, Timeframe::parse(timeframe).value()};
}

} // namespace

FakeEngine::FakeEngine(Content content, QObject* parent) : EngineApi(parent)
{
    state.mode = EngineMode::Demo;
    state.venueTime = kPresent;
    if (content == Content::Rich)
        fill();
    publish();
}

void FakeEngine::fill()
{
    FeedSnapshot feed;
    feed.name = "replay";
    feed.isConnected = true;
    feed.detail = "generated market";
    feed.lastEvent = kPresent;
    feed.barsPerSecond = 2.0;
    state.feeds.push_back(feed);
    for (const std::string symbol : {"BTCUSDT", "ETHUSDT", "SOLUSDT"}) {
        const auto bars = makeBars(key(symbol, "1h"), 200);
        QuoteSnapshot quote;
        quote.quote = {symbol, bars->closeExact(199), bars->closeExact(199), bars->closeExact(199),
                       kPresent};
        quote.dayOpen = bars->openExact(188);
        for (std::size_t i = 140; i < 200; ++i)
            quote.recent.push_back(bars->close(i));
        quote.volume = bars->volumeExact(199) * Decimal::fromInt(12);
        state.quotes.push_back(quote);
    }
    addFakeBot(1, "BTCUSDT", BotState::Running);
    addFakeBot(2, "ETHUSDT", BotState::Paused);
    addFakeBot(3, "SOLUSDT", BotState::Stopped);
    state.bots[2].health = "The strategy failed twice and was stopped: division by zero";
    state.bots[2].state = BotState::Faulted;
    for (const BotSnapshot& bot : state.bots) {
        state.equity += bot.equity;
        state.dayPnl += bot.dayPnl;
        addFakeTrades(bot, 14);
    }
    addFakeOrder(state.bots[0], OrderState::Accepted, OrderType::Limit);
    addFakeOrder(state.bots[1], OrderState::Unknown, OrderType::Market);
    addFakeOrder(state.bots[1], OrderState::Accepted, OrderType::Stop);
    addFakeOrder(state.bots[0], OrderState::Filled, OrderType::Market);
    addFakeOrder(state.bots[2], OrderState::Denied, OrderType::Market);
}

void FakeEngine::addFakeBot(int number, const std::string& symbol, BotState botState)
{
    const auto found =
        std::find_if(state.quotes.begin(), state.quotes.end(),
                     [&](const auto& quote) { return quote.quote.symbol == symbol; });
    BotSnapshot bot;
    bot.definition.id = BotId("demo-" + std::to_string(number));
    bot.definition.name = "Demo " + symbol.substr(0, 3);
    bot.definition.series = key(symbol, "1h");
    bot.definition.strategy = {"sma-cross",
                               {{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}}};
    bot.definition.cash = Decimal::fromInt(10'000);
    bot.definition.environment = "demo";
    bot.state = botState;
    bot.initialCash = Decimal::fromInt(10'000);
    bot.position.bot = bot.definition.id;
    bot.position.symbol = symbol;
    bot.position.lastPrice = found->quote.last;
    bot.cash = Decimal::fromInt(10'000);
    if (number != 3) {
        bot.position.averagePrice = found->quote.last * (number == 1 ? "0.985"_dec : "1.012"_dec);
        bot.position.quantity = (Decimal::fromInt(8'000) / bot.position.averagePrice).rounded(5);
        bot.cash = Decimal::fromInt(1'990);
        bot.position.openedAt = kPresent - Duration::seconds(5 * 3'600);
    }
    bot.position.realizedPnl = Decimal::fromInt(240 - 130 * number);
    bot.position.fees = "48.20"_dec;
    bot.equity = bot.cash + bot.position.marketValue();
    bot.dayPnl = bot.position.unrealizedPnl();
    bot.totalPnl = bot.equity - bot.initialCash;
    bot.lastDecision = number == 1 ? "Held: SMA(10) is above SMA(50)" : "Flat: no signal";
    bot.lastDecisionAt = kPresent - Duration::seconds(3'600);
    bot.closedTrades = 14;
    state.bots.push_back(bot);
}

void FakeEngine::addFakeTrades(const BotSnapshot& bot, int count)
{
    const auto bars = makeBars(bot.definition.series, 200);
    const double base = basePrice(bot.definition.series.symbol);
    for (int i = 0; i < count; ++i) {
        Trade trade;
        trade.number = i + 1;
        trade.bot = bot.definition.id;
        trade.symbol = bot.definition.series.symbol;
        trade.entryTime = kPresent - Duration::seconds(3'600 * (12 * (count - i)));
        trade.exitTime = trade.entryTime + Duration::seconds(3'600 * 7);
        trade.entryPrice = bars->openExact(bars->lowerBound(trade.entryTime));
        trade.exitPrice = bars->openExact(bars->lowerBound(trade.exitTime));
        const double move = (trade.exitPrice / trade.entryPrice).toDouble() - 1.0;
        trade.quantity = rounded(8'000.0 / base, 5);
        trade.entryValue = trade.entryPrice * trade.quantity;
        trade.exitValue = trade.exitPrice * trade.quantity;
        trade.grossPnl = trade.exitValue - trade.entryValue;
        trade.fees = ((trade.entryValue + trade.exitValue) * "0.001"_dec).rounded(8);
        trade.netPnl = trade.grossPnl - trade.fees;
        trade.returnRatio = (trade.netPnl / trade.entryValue).toDouble();
        trade.mae = std::min(0.0, move) - 0.004;
        trade.mfe = std::max(0.0, move) + 0.006;
        trade.barsHeld = 7;
        trade.entryReason = "SMA(10) crossed above SMA(50)";
        trade.exitReason = "SMA(10) fell below SMA(50)";
        allTrades.push_back(trade);
    }
}

void FakeEngine::addFakeOrder(const BotSnapshot& bot, OrderState orderState, OrderType type)
{
    Order order;
    order.id = ClientOrderId("qd-" + std::to_string(1'000 + allOrders.size()));
    order.intent.bot = bot.definition.id;
    order.intent.symbol = bot.definition.series.symbol;
    order.intent.type = type;
    order.intent.side = type == OrderType::Stop ? Side::Sell : Side::Buy;
    order.intent.quantity = "0.05"_dec;
    order.intent.reason = "SMA(10) crossed above SMA(50)";
    if (type == OrderType::Limit)
        order.intent.limitPrice = bot.position.lastPrice * "0.99"_dec;
    if (type == OrderType::Stop)
        order.intent.stopPrice = bot.position.lastPrice * "0.97"_dec;
    order.state = orderState;
    order.createdAt = kPresent - Duration::seconds(1'800);
    order.updatedAt = order.createdAt;
    if (orderState == OrderState::Filled) {
        order.filledQuantity = order.intent.quantity;
        order.filledValue = order.filledQuantity * bot.position.averagePrice;
        order.fees = "3.25"_dec;
    }
    if (orderState == OrderState::Denied)
        order.message = "The order is larger than the bot's limit of 1,000 USDT";
    allOrders.push_back(order);
    if (!isTerminal(orderState))
        state.workingOrders.push_back(order);
}

void FakeEngine::publish()
{
    ++state.sequence;
    m_published = std::make_shared<const EngineSnapshot>(state);
    Q_EMIT snapshotWaiting();
}

void FakeEngine::push(const EngineEvent& event)
{
    m_events.push_back(event);
    Q_EMIT eventsWaiting();
}

void FakeEngine::push(const BarUpdate& bar)
{
    m_bars.push_back(bar);
    Q_EMIT barsWaiting();
}

void FakeEngine::step()
{
    ++m_steps;
    for (QuoteSnapshot& quote : state.quotes) {
        const double drift = 1.0 + 0.0015 * std::sin(m_steps * 0.7 + basePrice(quote.quote.symbol));
        quote.quote.last = rounded(quote.quote.last.toDouble() * drift, 2);
        quote.recent.push_back(quote.quote.last.toDouble());
        if (quote.recent.size() > 60)
            quote.recent.erase(quote.recent.begin());
        const SeriesKey series = key(quote.quote.symbol, "1h");
        Bar& bar = m_forming[series];
        const Decimal last = quote.quote.last;
        if (bar.openTime != series.timeframe.floor(state.venueTime))
            bar = {series.timeframe.floor(state.venueTime), last, last, last, last, {}};
        bar.high = std::max(bar.high, last);
        bar.low = std::min(bar.low, last);
        bar.close = last;
        bar.volume = bar.volume + "40.5"_dec;
        push(BarUpdate{series, bar, false});
    }
    for (BotSnapshot& bot : state.bots) {
        for (const QuoteSnapshot& quote : state.quotes) {
            if (quote.quote.symbol == bot.position.symbol)
                bot.position.lastPrice = quote.quote.last;
        }
        bot.equity = bot.cash + bot.position.marketValue();
        bot.dayPnl = bot.position.unrealizedPnl();
    }
    state.venueTime = state.venueTime + Duration::seconds(60);
    publish();
}

std::shared_ptr<const BarSeries> FakeEngine::makeBars(const SeriesKey& seriesKey, std::size_t count)
{
    auto bars = std::make_shared<BarSeries>(seriesKey);
    bars->reserve(count);
    Random random(7);
    const Duration step = seriesKey.timeframe.duration();
    // Backwards from the present: a longer history ends with the same bars as a shorter one.
    std::vector<Bar> backwards(count);
    double price = basePrice(seriesKey.symbol);
    Timestamp open = seriesKey.timeframe.floor(kPresent);
    for (Bar& bar : backwards) {
        const double before = price / (1.0 + (random.uniform() - 0.497) * 0.012);
        const double reach = price * 0.004 * random.uniform();
        open = open - step;
        bar.openTime = open;
        bar.open = rounded(before, 2);
        bar.close = rounded(price, 2);
        bar.high = rounded(std::max(price, before) + reach, 2);
        bar.low = rounded(std::min(price, before) - reach, 2);
        bar.volume = rounded(200.0 + 800.0 * random.uniform(), 3);
        price = before;
    }
    for (auto bar = backwards.rbegin(); bar != backwards.rend(); ++bar) {
        if (!bars->append(*bar))
            break;
    }
    return bars;
}

std::vector<EngineEvent> FakeEngine::takeEvents()
{
    return std::exchange(m_events, {});
}

std::vector<BarUpdate> FakeEngine::takeBars()
{
    return std::exchange(m_bars, {});
}

void FakeEngine::command(const std::string& name, const std::string& subject, QObject* context,
                         Done done)
{
    commands.emplace_back(name, subject);
    answerLater(context, std::move(done), nextOutcome);
}

void FakeEngine::setState(const BotId& bot, BotState botState)
{
    if (!nextOutcome)
        return;
    for (BotSnapshot& snapshotOfBot : state.bots) {
        if (snapshotOfBot.definition.id == bot)
            snapshotOfBot.state = botState;
    }
    publish();
}

void FakeEngine::addBot(const BotDefinition& bot, QObject* context, Done done)
{
    if (nextOutcome) {
        added.push_back(bot);
        BotSnapshot fresh;
        fresh.definition = bot;
        fresh.cash = fresh.equity = fresh.initialCash = bot.cash;
        fresh.position.bot = bot.id;
        fresh.position.symbol = bot.series.symbol;
        state.bots.push_back(fresh);
        std::sort(state.bots.begin(), state.bots.end(),
                  [](const auto& a, const auto& b) { return a.definition.id < b.definition.id; });
        publish();
    }
    command("addBot", bot.id.str(), context, std::move(done));
}

void FakeEngine::removeBot(const BotId& bot, QObject* context, Done done)
{
    if (nextOutcome) {
        std::erase_if(state.bots, [&](const auto& known) { return known.definition.id == bot; });
        publish();
    }
    command("removeBot", bot.str(), context, std::move(done));
}

void FakeEngine::updateBot(const BotDefinition& bot, QObject* context, Done done)
{
    updated.push_back(bot);
    command("updateBot", bot.id.str(), context, std::move(done));
}

void FakeEngine::startBot(const BotId& bot, QObject* context, Done done)
{
    setState(bot, BotState::Running);
    command("startBot", bot.str(), context, std::move(done));
}

void FakeEngine::pauseBot(const BotId& bot, QObject* context, Done done)
{
    setState(bot, BotState::Paused);
    command("pauseBot", bot.str(), context, std::move(done));
}

void FakeEngine::resumeBot(const BotId& bot, QObject* context, Done done)
{
    setState(bot, BotState::Running);
    command("resumeBot", bot.str(), context, std::move(done));
}

void FakeEngine::stopBot(const BotId& bot, QObject* context, Done done)
{
    setState(bot, BotState::Stopped);
    command("stopBot", bot.str(), context, std::move(done));
}

void FakeEngine::flattenBot(const BotId& bot, QObject* context, Done done)
{
    setState(bot, BotState::Flattening);
    command("flattenBot", bot.str(), context, std::move(done));
}

void FakeEngine::cancelOrder(const ClientOrderId& order, QObject* context, Done done)
{
    if (nextOutcome) {
        std::erase_if(state.workingOrders, [&](const Order& known) { return known.id == order; });
        publish();
    }
    command("cancelOrder", order.str(), context, std::move(done));
}

void FakeEngine::setReplayPace(double barsPerSecond, QObject* context, Done done)
{
    for (FeedSnapshot& feed : state.feeds)
        feed.barsPerSecond = barsPerSecond;
    publish();
    command("setReplayPace", std::to_string(barsPerSecond), context, std::move(done));
}

std::vector<StrategyDescription> FakeEngine::strategies() const
{
    const ParameterInfo fast{.name = "fast",
                             .label = "Fast length",
                             .meaning = "Bars in the fast average.",
                             .type = ParameterType::Integer,
                             .defaultValue = std::int64_t{10},
                             .minimum = 2,
                             .maximum = 500};
    ParameterInfo slow = fast;
    slow.name = "slow";
    slow.label = "Slow length";
    slow.meaning = "Bars in the slow average.";
    slow.defaultValue = std::int64_t{50};
    const ParameterInfo deviation{.name = "deviation",
                                  .label = "Deviations",
                                  .meaning = "Width of the band in standard deviations.",
                                  .type = ParameterType::Real,
                                  .defaultValue = 2.0,
                                  .minimum = 0.5,
                                  .maximum = 5.0,
                                  .step = 0.1};
    const ParameterInfo average{.name = "average",
                                .label = "Average",
                                .meaning = "Kind of average in the middle.",
                                .type = ParameterType::Choice,
                                .defaultValue = std::string("sma"),
                                .choices = {"sma", "ema"}};
    const ParameterInfo exits{.name = "exit_in_middle",
                              .label = "Exit in the middle",
                              .meaning = "Sell where the price crosses the average.",
                              .type = ParameterType::Boolean,
                              .defaultValue = true};
    return {{"sma-cross",
             "Moving-average cross",
             "Long while the fast average of the closes is above the slow one, flat otherwise.",
             "strategy",
             {fast, slow}},
            {"bollinger",
             "Bollinger reversion",
             "Buys below the lower band and sells back at the average.",
             "strategy",
             {slow, deviation, average, exits}}};
}

void FakeEngine::listSeries(QObject* context, Answer<std::vector<SeriesCoverage>> answer)
{
    std::vector<SeriesCoverage> series;
    for (const QuoteSnapshot& quote : state.quotes) {
        for (const char* timeframe : {"1h", "4h"}) {
            series.push_back({key(quote.quote.symbol, timeframe), "DEMO", 2'000,
                              kPresent - Duration::seconds(2'000 * 3'600), kPresent});
        }
    }
    answerLater(context, std::move(answer), Result<std::vector<SeriesCoverage>>(std::move(series)));
}

void FakeEngine::loadBars(const SeriesKey& seriesKey, QObject* context,
                          Answer<std::shared_ptr<const BarSeries>> answer)
{
    answerLater(context, std::move(answer),
                Result<std::shared_ptr<const BarSeries>>(makeBars(seriesKey, 2'000)));
}

RunResult FakeEngine::makeResult(const RunSpec& spec) const
{
    RunResult result;
    result.spec = spec;
    result.title = spec.strategy.name;
    result.version = "test";
    const auto bars = makeBars(spec.data.series, 1'000);
    result.bars = 1'000;
    result.elapsedMs = 12.5;
    result.barsPerSecond = 80'000;
    result.initialEquity = spec.cash;
    result.exposure = 0.54;
    double equity = spec.cash.toDouble();
    for (std::size_t i = 0; i < bars->size(); ++i) {
        if (i > 0)
            equity *= 1.0 + 0.6 * (bars->close(i) / bars->close(i - 1) - 1.0);
        result.equity.push_back({bars->closeTime(i), equity});
    }
    result.finalEquity = rounded(equity, 2);
    for (const Trade& trade : allTrades) {
        if (trade.symbol != spec.data.series.symbol)
            continue;
        result.trades.push_back(trade);
        const std::string number = std::to_string(trade.number);
        Fill fill;
        fill.bot = trade.bot;
        fill.symbol = trade.symbol;
        fill.quantity = trade.quantity;
        fill.tradeId = TradeId("in-" + number);
        fill.orderId = ClientOrderId(trade.bot.str() + "-in-" + number);
        fill.time = trade.entryTime;
        fill.price = trade.entryPrice;
        fill.reason = trade.entryReason;
        result.fills.push_back(fill);
        fill.tradeId = TradeId("out-" + number);
        fill.orderId = ClientOrderId(trade.bot.str() + "-out-" + number);
        fill.side = Side::Sell;
        fill.time = trade.exitTime;
        fill.price = trade.exitPrice;
        fill.reason = trade.exitReason;
        result.fills.push_back(fill);
    }
    if (result.trades.size() < 30)
        result.warnings.push_back("Only " + std::to_string(result.trades.size()) +
                                  " trades were completed: too few for their statistics to mean "
                                  "much.");
    return result;
}

void FakeEngine::botResult(const BotId& bot, QObject* context, Answer<RunResult> answer)
{
    for (const BotSnapshot& known : state.bots) {
        if (known.definition.id != bot)
            continue;
        RunSpec spec;
        spec.strategy = known.definition.strategy;
        spec.data.series = known.definition.series;
        spec.cash = known.definition.cash;
        RunResult result = makeResult(spec);
        result.title = known.definition.name;
        answerLater(context, std::move(answer), Result<RunResult>(std::move(result)));
        return;
    }
    answerLater(context, std::move(answer),
                Result<RunResult>(makeError(ErrorKind::NotFound, "There is no such bot")));
}

void FakeEngine::trades(const TradeFilter& filter, QObject* context,
                        Answer<std::vector<Trade>> answer)
{
    std::vector<Trade> matching;
    for (const Trade& trade : allTrades) {
        if ((!filter.bot || *filter.bot == trade.bot) &&
            (filter.symbol.empty() || filter.symbol == trade.symbol))
            matching.push_back(trade);
    }
    answerLater(context, std::move(answer), Result<std::vector<Trade>>(std::move(matching)));
}

void FakeEngine::orders(QObject* context, Answer<std::vector<Order>> answer)
{
    answerLater(context, std::move(answer), Result<std::vector<Order>>(allOrders));
}

void FakeEngine::runBacktest(const RunSpec& spec, CancellationToken, QObject* context,
                             std::function<void(double)> progress, Answer<RunResult> answer)
{
    if (progress)
        answerLater(context, std::move(progress), 1.0);
    answerLater(context, std::move(answer),
                backtestOutcome ? Result<RunResult>(makeResult(spec))
                                : Result<RunResult>(backtestOutcome.error()));
}

void FakeEngine::writeReport(const RunResult&, const std::vector<std::string>& formats,
                             const std::string& directory, const std::string& language,
                             QObject* context, Answer<std::vector<std::string>> answer)
{
    commands.emplace_back("writeReport", language);
    std::vector<std::string> files;
    for (const std::string& format : formats)
        files.push_back(directory + "/report." + format);
    answerLater(context, std::move(answer), Result<std::vector<std::string>>(std::move(files)));
}

} // namespace qd::test
