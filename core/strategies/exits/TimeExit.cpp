// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/TimeExit.h"

#include "core/indicators/ParameterBuilders.h"

namespace qd {

namespace {
constexpr std::int64_t kSecondsPerMinute = 60;
} // namespace

TimeExit::TimeExit(const ParameterMap& parameters)
    : m_maxBars(integerParameter(parameters, "max_bars")),
      m_usesTime(booleanParameter(parameters, "use_time")),
      m_maxMinutes(integerParameter(parameters, "max_minutes"))
{}

StrategyInfo TimeExit::describe()
{
    return {"time",
            "exit",
            "Holding time",
            "Leaves after a number of bars or minutes.",
            {integerInfo("max_bars", "Bars", "Leave after this many bars.", 20, 1, 1'000'000),
             booleanInfo("use_time", "By the clock", "Count minutes instead of bars.", false),
             integerInfo("max_minutes", "Minutes", "Leave after this many minutes, by the clock.",
                         60, 1, 10'000'000)}};
}

void TimeExit::update(const MarketView&, const PortfolioView&) {}

bool TimeExit::wantsExit(const MarketView& market, const PortfolioView& portfolio,
                         std::string& reason) const
{
    if (!m_usesTime) {
        if (portfolio.barsSinceEntry < m_maxBars)
            return false;
        reason = "held " + std::to_string(portfolio.barsSinceEntry) + " bars, at most " +
                 std::to_string(m_maxBars);
        return true;
    }
    const std::int64_t minutes =
        (market.closeTime() - portfolio.entryTime).seconds() / kSecondsPerMinute;
    if (minutes < m_maxMinutes)
        return false;
    reason =
        "held " + std::to_string(minutes) + " minutes, at most " + std::to_string(m_maxMinutes);
    return true;
}

std::optional<double> TimeExit::stopDistance(const MarketView&) const
{
    return std::nullopt;
}

std::size_t TimeExit::warmUpBars() const
{
    return 1;
}

// The position itself says how long it is held.
void TimeExit::save(StateWriter&) const {}

void TimeExit::load(StateReader&) {}

} // namespace qd
