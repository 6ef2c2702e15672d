// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BarQuality.h"

#include <algorithm>

namespace qd {

namespace {

/// value × 100 > reference × percent, exactly: mantissas have 18 digits, so 128 bits hold both.
bool exceeds(std::int64_t value, std::int64_t reference, int percent)
{
    return static_cast<Decimal::Raw>(value) * 100 > static_cast<Decimal::Raw>(reference) * percent;
}

} // namespace

std::string_view barDefectName(BarDefect defect)
{
    switch (defect) {
    case BarDefect::OhlcViolation:
        return "ohlc_violation";
    case BarDefect::ZeroPrice:
        return "zero_price";
    case BarDefect::ZeroVolume:
        return "zero_volume";
    case BarDefect::Spike:
        return "spike";
    case BarDefect::Jump:
        return "jump";
    }
    return "";
}

bool BarQualityReport::isClean() const
{
    return gapCount == 0 && std::ranges::all_of(counts, [](std::int64_t n) { return n == 0; });
}

BarQualityCheck::BarQualityCheck(Timeframe timeframe, BarQualityLimits limits)
    : m_frameNs(timeframe.duration().nanoseconds()), m_limits(limits)
{}

void BarQualityCheck::add(const BarSeries& bars)
{
    if (bars.isEmpty())
        return;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i > 0) {
            checkGap(bars.openTimes()[i - 1], bars.openTimes()[i]);
            checkJump(bars, i, bars.closeExact(i - 1));
        } else if (m_report.last) {
            checkGap(m_report.last->nanoseconds(), bars.openTimes()[0]);
            checkJump(bars, 0, m_lastClose);
        }
        checkBar(bars, i);
    }
    if (!m_report.first)
        m_report.first = bars.openTime(0);
    m_report.last = bars.openTime(bars.size() - 1);
    m_report.bars += static_cast<std::int64_t>(bars.size());
    m_lastClose = bars.closeExact(bars.size() - 1);
}

void BarQualityCheck::checkGap(std::int64_t before, std::int64_t time)
{
    const std::int64_t distance = time - before;
    if (distance == m_frameNs) [[likely]]
        return;
    // To the nearest whole bar: the open of an exchange moves by an hour with the season.
    const std::int64_t missing = (distance + m_frameNs / 2) / m_frameNs - 1;
    if (missing < 1)
        return;
    ++m_report.gapCount;
    m_report.missing += missing;
    m_report.longestGap = std::max(m_report.longestGap, missing);
    if (m_report.gaps.size() < BarQualityReport::kListed)
        m_report.gaps.push_back({Timestamp::fromNanoseconds(before + m_frameNs),
                                 Timestamp::fromNanoseconds(time), missing});
}

void BarQualityCheck::checkBar(const BarSeries& bars, std::size_t i)
{
    const std::int64_t open = bars.openMantissas()[i];
    const std::int64_t high = bars.highMantissas()[i];
    const std::int64_t low = bars.lowMantissas()[i];
    const std::int64_t close = bars.closeMantissas()[i];
    if (high < std::max({open, low, close}) || low > std::min(open, close))
        note(BarDefect::OhlcViolation, bars, i);
    if (open == 0 || high == 0 || low == 0 || close == 0)
        note(BarDefect::ZeroPrice, bars, i);
    if (bars.volumeMantissas()[i] == 0)
        note(BarDefect::ZeroVolume, bars, i);
    if (low != 0 && exceeds(high, low, 100 + m_limits.spikePercent))
        note(BarDefect::Spike, bars, i);
}

void BarQualityCheck::checkJump(const BarSeries& bars, std::size_t i, Decimal previousClose)
{
    const Decimal::Raw open = bars.openExact(i).raw();
    const Decimal::Raw before = previousClose.raw();
    if (before == 0 || open == 0)
        return; // a zero price is a finding of its own
    const Decimal::Raw distance = open > before ? open - before : before - open;
    // Prices stay below 10^18 units of 10^-12, a thousandth of the range: dividing loses nothing
    // but the last digit of a limit.
    if (distance > before / 100 * m_limits.jumpPercent)
        note(BarDefect::Jump, bars, i, previousClose);
}

void BarQualityCheck::note(BarDefect defect, const BarSeries& bars, std::size_t i,
                           Decimal previousClose)
{
    ++m_report.counts[static_cast<std::size_t>(defect)];
    if (m_report.findings.size() < BarQualityReport::kListed)
        m_report.findings.push_back({defect, bars.bar(i), previousClose});
}

} // namespace qd
