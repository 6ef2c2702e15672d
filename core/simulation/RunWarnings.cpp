// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/RunWarnings.h"

#include <algorithm>
#include <unordered_set>

namespace qd {

namespace {

/// Below this many trades a statistic says little.
constexpr std::size_t kFewTrades = 30;

std::string counted(std::int64_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void warnOfTrades(const RunResult& result, std::vector<std::string>& warnings)
{
    const auto closed = static_cast<std::size_t>(std::count_if(
        result.trades.begin(), result.trades.end(), [](const Trade& t) { return !t.isOpen(); }));
    if (closed == 0)
        warnings.emplace_back("No trade was completed: the statistics of trades are undefined.");
    else if (closed < kFewTrades)
        warnings.push_back("Only " +
                           counted(static_cast<std::int64_t>(closed), "trade was", "trades were") +
                           " completed: too few for their statistics to mean much.");
    for (const Trade& trade : result.trades)
        if (trade.isOpen())
            warnings.push_back("A position of " + trade.quantity.toString() + " " + trade.symbol +
                               " was still open at the end and is marked at the last close, " +
                               trade.exitPrice.toString() + ".");
}

void warnOfCosts(const RunResult& result, std::vector<std::string>& warnings)
{
    Decimal gross;
    Decimal fees;
    for (const Trade& trade : result.trades) {
        gross += trade.grossPnl;
        fees += trade.fees;
    }
    if (!gross.isPositive() || !fees.isPositive())
        return;
    if (fees >= gross)
        warnings.push_back("Fees of " + fees.rounded(2).toString(2) +
                           " eat the whole gross profit of " + gross.rounded(2).toString(2) + ".");
    else if (fees + fees >= gross)
        warnings.push_back("Fees of " + fees.rounded(2).toString(2) +
                           " eat more than half of the gross profit of " +
                           gross.rounded(2).toString(2) + ".");
}

void warnOfGaps(const BarSeries& bars, std::size_t first, std::size_t last,
                std::vector<std::string>& warnings)
{
    const std::int64_t step = bars.key().timeframe.duration().nanoseconds();
    const auto times = bars.openTimes();
    std::int64_t gaps = 0;
    std::int64_t missing = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        const std::int64_t distance = times[i] - times[i - 1];
        if (distance <= step)
            continue;
        ++gaps;
        missing += distance / step - 1;
    }
    if (gaps > 0)
        warnings.push_back("The bars have " + counted(gaps, "gap", "gaps") + " with " +
                           counted(missing, "missing bar", "missing bars") +
                           ": orders fill at the first bar after a gap.");
}

void warnOfOrders(const RunResult& result, std::vector<std::string>& warnings)
{
    std::int64_t denied = 0;
    std::int64_t rejected = 0;
    std::string reason;
    for (const Order& order : result.orders) {
        const bool isDenied = order.state == OrderState::Denied;
        denied += isDenied ? 1 : 0;
        rejected += order.state == OrderState::Rejected ? 1 : 0;
        if ((isDenied || order.state == OrderState::Rejected) && reason.empty())
            reason = order.message;
    }
    if (denied > 0)
        warnings.push_back(counted(denied, "order was", "orders were") +
                           " denied by the limits; the first: " + reason + ".");
    else if (rejected > 0)
        warnings.push_back(counted(rejected, "order was", "orders were") +
                           " rejected by the instrument's rules; the first: " + reason + ".");
}

void warnOfSilentBars(const RunResult& result, const BarSeries& bars, std::size_t first,
                      std::size_t last, std::vector<std::string>& warnings)
{
    const auto volumes = bars.volumeMantissas().subspan(first, last - first);
    const auto silent = std::count(volumes.begin(), volumes.end(), 0);
    if (silent == 0)
        return;
    if (static_cast<std::size_t>(silent) == volumes.size()) {
        warnings.emplace_back("The bars carry no volume.");
        return;
    }
    std::unordered_set<std::int64_t> times;
    for (std::size_t i = 0; i < volumes.size(); ++i)
        if (volumes[i] == 0)
            times.insert(bars.openTime(first + i).nanoseconds());
    const auto fills =
        std::count_if(result.fills.begin(), result.fills.end(),
                      [&](const Fill& fill) { return times.contains(fill.time.nanoseconds()); });
    if (fills > 0)
        warnings.push_back(counted(fills, "fill", "fills") +
                           " happened at the open of bars without volume: nobody traded there.");
}

} // namespace

std::string refusedEntriesWarning(std::int64_t count, const std::string& first)
{
    return counted(count, "entry was", "entries were") + " not made because " +
           (count == 1 ? "it" : "they") + " could not be sized; the first: " + first + ".";
}

std::vector<std::string> runWarnings(const RunResult& result, const BarSeries& bars,
                                     std::size_t first, std::size_t last)
{
    std::vector<std::string> warnings;
    warnOfTrades(result, warnings);
    warnOfCosts(result, warnings);
    warnOfGaps(bars, first, last, warnings);
    warnOfOrders(result, warnings);
    warnOfSilentBars(result, bars, first, last, warnings);
    return warnings;
}

} // namespace qd
