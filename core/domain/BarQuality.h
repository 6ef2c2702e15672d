// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace qd {

/// Bars that a series should have and has not.
struct BarGap
{
    Timestamp from; ///< Open time of the first missing bar.
    Timestamp to;   ///< Open time of the bar that follows the gap.
    std::int64_t missing = 0;
};

enum class BarDefect : std::uint8_t {
    OhlcViolation, ///< High below open, close or low, or low above open or close.
    ZeroPrice,     ///< Open, high, low or close is zero.
    ZeroVolume,
    Spike, ///< High over low above the limit.
    Jump,  ///< Open away from the close before by more than the limit.
};
inline constexpr std::size_t kBarDefects = 5;

/// "ohlc_violation", "zero_price", "zero_volume", "spike", "jump".
[[nodiscard]] std::string_view barDefectName(BarDefect defect);

struct BarFinding
{
    BarDefect defect = BarDefect::OhlcViolation;
    Bar bar;
    Decimal previousClose; ///< For a jump.
};

/// Where a bar starts to be suspicious. Compared exactly.
struct BarQualityLimits
{
    int spikePercent = 50; ///< High more than this above low.
    int jumpPercent = 50;  ///< Open more than this above or below the close before.
};

struct BarQualityReport
{
    std::int64_t bars = 0;
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
    std::vector<BarGap> gaps; ///< The first kListed; gapCount counts all.
    std::int64_t gapCount = 0;
    std::int64_t missing = 0;         ///< Bars missing in all gaps together.
    std::int64_t longestGap = 0;      ///< In bars.
    std::vector<BarFinding> findings; ///< The first kListed in time order.
    std::array<std::int64_t, kBarDefects> counts{};

    static constexpr std::size_t kListed = 1'000;
    [[nodiscard]] std::int64_t count(BarDefect defect) const
    {
        return counts[static_cast<std::size_t>(defect)];
    }
    /// Nothing at all to complain about.
    [[nodiscard]] bool isClean() const;
};

/// Looks through a series, in one piece or in consecutive batches. A gap is counted by the calendar
/// of the timeframe, all days and hours alike: markets that close at night have gaps. One thread.
class BarQualityCheck
{
public:
    explicit BarQualityCheck(Timeframe timeframe, BarQualityLimits limits = {});

    /// Bars behind those added before.
    void add(const BarSeries& bars);
    [[nodiscard]] const BarQualityReport& report() const { return m_report; }

private:
    void checkGap(std::int64_t before, std::int64_t time);
    void checkBar(const BarSeries& bars, std::size_t i);
    void checkJump(const BarSeries& bars, std::size_t i, Decimal previousClose);
    void note(BarDefect defect, const BarSeries& bars, std::size_t i, Decimal previousClose = {});

    std::int64_t m_frameNs;
    BarQualityLimits m_limits;
    BarQualityReport m_report;
    Decimal m_lastClose;
};

} // namespace qd
