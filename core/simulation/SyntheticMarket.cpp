// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/SyntheticMarket.h"

#include "core/foundation/Random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace qd {

namespace {

constexpr int kSteps = 8;
constexpr double kSecondsPerDay = 86'400.0;
constexpr int kVolumeDecimals = 4;
constexpr double kVolumeUnits = 10'000.0;
constexpr std::int64_t kBarsPerPulse = 1 << 16;

/// Volatility by the hour of the day (UTC) relative to its mean: quiet in the Asian night, busiest
/// when Europe and America trade together. The shape is invented after what crypto venues show.
constexpr std::array<double, 24> kVolatilityByHour{1.00, 0.95, 0.88, 0.82, 0.78, 0.76, 0.80, 0.90,
                                                   0.98, 1.00, 1.00, 1.02, 1.10, 1.25, 1.40, 1.45,
                                                   1.35, 1.20, 1.10, 1.04, 1.00, 0.94, 0.90, 0.98};
/// Volume swings wider than volatility.
constexpr std::array<double, 24> kVolumeByHour{0.95, 0.88, 0.75, 0.65, 0.58, 0.56, 0.64, 0.82,
                                               0.96, 1.00, 1.00, 1.05, 1.25, 1.60, 1.95, 2.00,
                                               1.70, 1.35, 1.15, 1.02, 0.94, 0.82, 0.76, 0.90};

/// Linear between the hours; the mean over the day at the ends of the strength.
double atTimeOfDay(const std::array<double, 24>& byHour, double secondOfDay, double strength)
{
    const double hour = secondOfDay / 3'600.0;
    const auto before = static_cast<std::size_t>(hour) % 24;
    const double part = hour - std::floor(hour);
    const double factor = byHour[before] * (1.0 - part) + byHour[(before + 1) % 24] * part;
    return 1.0 + strength * (factor - 1.0);
}

/// Standard normal but for its tails beyond six: the sum of twelve uniform numbers of 16 bits
/// (Irwin and Hall, 1927). Unlike the usual methods it needs no logarithm, whose last bit is the
/// library's choice. Fat tails are the model's own business.
double roughNormal(Random& random)
{
    std::int64_t sum = 0;
    for (int word = 0; word < 3; ++word) {
        const std::uint64_t bits = random.next();
        for (unsigned shift = 0; shift < 64; shift += 16)
            sum += static_cast<std::int64_t>((bits >> shift) & 0xFFFFU);
    }
    return (static_cast<double>(sum) - 6.0 * 65'535.0) / 65'536.0;
}

struct Columns
{
    explicit Columns(std::size_t bars)
    {
        for (auto* column : {&time, &open, &high, &low, &close, &volume})
            column->reserve(bars);
    }
    std::vector<std::int64_t> time, open, high, low, close, volume;
};

class Walk
{
public:
    explicit Walk(const SyntheticMarketSpec& spec)
        : m_spec(spec),
          m_random(spec.seed),
          m_volumeRandom(m_random.split(1)),
          m_frameSeconds(static_cast<double>(spec.key.timeframe.seconds())),
          m_days(m_frameSeconds / kSecondsPerDay),
          m_variance(spec.dailyVolatility * spec.dailyVolatility * m_days),
          m_jumpChance(std::min(1.0, spec.jumpsPerDay * m_days)),
          m_ticks(spec.startPrice.toDouble() / spec.tick.toDouble())
    {}

    void bar(Timestamp openTime, Columns& columns)
    {
        const double second = static_cast<double>(openTime.nanoseconds() / 1'000'000'000 % 86'400) +
                              m_frameSeconds / 2.0;
        // A bar of a day or more contains the whole rhythm.
        const double strength = m_frameSeconds < kSecondsPerDay ? m_spec.rhythm : 0.0;
        const double season = atTimeOfDay(kVolatilityByHour, second, strength);
        const double step = std::sqrt(m_relativeVariance * m_variance / kSteps) * season;
        const int jumpAt =
            m_random.chance(m_jumpChance) ? static_cast<int>(m_random.below(kSteps)) : -1;
        const std::int64_t open = wholeTicks();
        std::int64_t high = open;
        std::int64_t low = open;
        double shocks = 0.0;
        for (int i = 0; i < kSteps; ++i) {
            const double z = roughNormal(m_random);
            shocks += z;
            move(step * z, step);
            if (i == jumpAt)
                move(m_spec.jumpVolatility * roughNormal(m_random), m_spec.jumpVolatility);
            high = std::max(high, wholeTicks());
            low = std::min(low, wholeTicks());
        }
        columns.time.push_back(openTime.nanoseconds());
        columns.open.push_back(open);
        columns.high.push_back(high);
        columns.low.push_back(low);
        columns.close.push_back(wholeTicks());
        columns.volume.push_back(
            volume(atTimeOfDay(kVolumeByHour, second, strength), shocks * shocks / kSteps));
        updateVariance(shocks * shocks / kSteps);
    }

private:
    /// One multiplicative step; the second-order term keeps the logarithm free of drift.
    void move(double shock, double deviation)
    {
        const double factor = 1.0 + std::clamp(shock, -0.9, 9.0) + deviation * deviation / 2.0;
        m_ticks = std::clamp(m_ticks * factor, 1.0, kMostTicks);
    }
    [[nodiscard]] std::int64_t wholeTicks() const
    {
        return static_cast<std::int64_t>(std::floor(m_ticks + 0.5));
    }
    void updateVariance(double squaredShock)
    {
        const double longRun = 1.0 - m_spec.alpha - m_spec.beta;
        const double carried = (m_spec.alpha * squaredShock + m_spec.beta) * m_relativeVariance;
        m_relativeVariance = std::min(longRun + carried, kMostVariance);
    }
    /// Busy when the price moves, with noise of its own; its mean is the daily volume's share.
    std::int64_t volume(double season, double squaredShock)
    {
        const double noise = m_volumeRandom.uniform() + m_volumeRandom.uniform();
        const double activity =
            0.4 + 0.4 * std::sqrt(m_relativeVariance) + 0.2 * m_relativeVariance * squaredShock;
        const double amount =
            m_spec.dailyVolume * m_days * season * activity * noise * kVolumeUnits;
        return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(amount, kMostUnits)));
    }

    static constexpr double kMostTicks = 1e17;
    static constexpr double kMostUnits = 1e17;
    static constexpr double kMostVariance = 100.0;

    const SyntheticMarketSpec& m_spec;
    Random m_random;
    Random m_volumeRandom;
    double m_frameSeconds;
    double m_days;
    double m_variance; ///< Of one bar in the long run.
    double m_jumpChance;
    double m_ticks; ///< The price, in ticks.
    double m_relativeVariance = 1.0;
};

Status requireRange(bool isFine, const char* what)
{
    return isFine ? Status()
                  : Status(makeError(ErrorKind::InvalidInput, std::string("synthetic market: ") +
                                                                  what + " is out of range"));
}

Status check(const SyntheticMarketSpec& spec)
{
    const auto within = [](double value, double low, double high) {
        return value >= low && value <= high; // false for NaN
    };
    const std::int64_t lastSecond = 7'258'118'400; // 2200
    const std::int64_t span = spec.key.timeframe.seconds();
    const std::array<std::pair<bool, const char*>, 10> conditions{{
        {spec.bars >= 1 && spec.bars <= SyntheticMarketSpec::kMaxBars, "the number of bars"},
        {spec.start.nanoseconds() >= 0 &&
             spec.start.nanoseconds() / 1'000'000'000 <= lastSecond - spec.bars * span,
         "the time"},
        {spec.tick.isPositive() && spec.startPrice.isPositive() &&
             spec.startPrice / spec.tick >= Decimal::fromInt(10) &&
             spec.startPrice / spec.tick <= Decimal::fromInt(1'000'000'000'000'000),
         "the price in ticks"},
        {within(spec.dailyVolatility, 0.0, 0.5), "the daily volatility"},
        {within(spec.alpha, 0.0, 1.0) && within(spec.beta, 0.0, 1.0) &&
             spec.alpha + spec.beta < 1.0,
         "alpha or beta"},
        {within(spec.jumpsPerDay, 0.0, 1'000.0), "the number of jumps"},
        {within(spec.jumpVolatility, 0.0, 0.5), "the size of jumps"},
        {within(spec.dailyVolume, 1e-4, 1e15), "the daily volume"},
        {within(spec.rhythm, 0.0, 1.0), "the rhythm"},
        {spec.tick.decimalsNeeded() <= 9, "the tick"},
    }};
    for (const auto& [isFine, what] : conditions) {
        if (Status status = requireRange(isFine, what); !status)
            return status;
    }
    return {};
}

/// Ticks to mantissas; a tick may be 0.05 as well as 0.01.
Status scaleToMantissas(Columns& columns, Decimal tick, int decimals)
{
    const Result<std::int64_t> factor = tick.toMantissa(decimals);
    if (!factor)
        return factor.error();
    for (auto* column : {&columns.open, &columns.high, &columns.low, &columns.close}) {
        for (std::int64_t& price : *column) {
            if (__builtin_mul_overflow(price, *factor, &price))
                return makeError(ErrorKind::InvalidInput,
                                 "synthetic market: the price leaves the range of numbers");
        }
    }
    return {};
}

} // namespace

Result<BarSeries> makeSyntheticMarket(const SyntheticMarketSpec& spec,
                                      const CancellationToken& cancellation,
                                      const std::function<void(double)>& progress)
{
    if (const Status fine = check(spec); !fine)
        return fine.error();
    Columns columns(static_cast<std::size_t>(spec.bars));
    Walk walk(spec);
    Timestamp time = spec.key.timeframe.floor(spec.start);
    for (std::int64_t i = 0; i < spec.bars; ++i) {
        if (i % kBarsPerPulse == 0) {
            if (cancellation.isCancelled())
                return makeError(ErrorKind::Cancelled, "making the synthetic market was stopped");
            if (progress)
                progress(static_cast<double>(i) / static_cast<double>(spec.bars));
        }
        walk.bar(time, columns);
        time = time + spec.key.timeframe.duration();
    }
    const int decimals = spec.tick.decimalsNeeded();
    if (const Status scaled = scaleToMantissas(columns, spec.tick, decimals); !scaled)
        return scaled.error();
    return BarSeries::fromColumns(spec.key, decimals, kVolumeDecimals, std::move(columns.time),
                                  std::move(columns.open), std::move(columns.high),
                                  std::move(columns.low), std::move(columns.close),
                                  std::move(columns.volume));
}

} // namespace qd
