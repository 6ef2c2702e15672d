// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BarSeries.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace qd {

namespace {

constexpr std::int64_t kMantissaLimit = 1'000'000'000'000'000'000; // 18 digits fit

Error dataError(const SeriesKey& key, std::string message)
{
    return makeError(ErrorKind::DataQuality, std::move(message))
        .with("series", key.symbol + " " + key.timeframe.toString());
}

/// Whether the value is a whole number of units, without the general 128-bit division where it can
/// be avoided: this runs five times for every bar that is read.
bool isMultipleOf(Decimal value, std::int64_t unit)
{
    const Decimal::Raw raw = value.raw();
    if (const auto narrow = static_cast<std::int64_t>(raw); narrow == raw)
        return narrow % unit == 0;
    return raw % unit == 0;
}

/// Brings a value onto the resolution; the caller made sure that it fits.
std::int64_t mantissaOf(Decimal value, int decimals, std::int64_t unit)
{
    const Decimal::Raw raw = value.raw();
    if (const auto narrow = static_cast<std::int64_t>(raw); narrow == raw && narrow % unit == 0)
        return narrow / unit;
    return static_cast<std::int64_t>(value.rounded(decimals).raw() / unit);
}

/// Most decimals, up to the wanted, at which the magnitude stays within 18 digits.
int fittingDecimals(Decimal greatest, int wanted)
{
    int decimals = wanted;
    const auto limit = static_cast<Decimal::Raw>(kMantissaLimit);
    // One unit of room, because rounding may still carry into the next digit.
    while (decimals > 0 && greatest.raw() / powerOfTen(Decimal::kDecimals - decimals) >= limit - 1)
        --decimals;
    return decimals;
}

bool isBeyondRange(Decimal value)
{
    return value.abs() >= Decimal::fromInt(kMantissaLimit - 1);
}

void rescale(std::vector<std::int64_t>& column, int from, int to)
{
    if (to > from) {
        const std::int64_t factor = powerOfTen(to - from);
        for (std::int64_t& mantissa : column)
            mantissa *= factor;
    } else if (to < from) {
        for (std::int64_t& mantissa : column)
            mantissa = mantissaOf(Decimal::fromMantissa(mantissa, from), to,
                                  powerOfTen(Decimal::kDecimals - to));
    }
}

bool isWithinLimit(const std::vector<std::int64_t>& column)
{
    return std::ranges::all_of(
        column, [](std::int64_t m) { return m > -kMantissaLimit && m < kMantissaLimit; });
}

std::int64_t greatestMagnitude(const std::vector<std::int64_t>& column)
{
    std::int64_t greatest = 0;
    for (const std::int64_t mantissa : column)
        greatest = std::max(greatest, std::abs(mantissa));
    return greatest;
}

} // namespace

void BarSeries::reserve(std::size_t bars)
{
    for (auto* column : {&m_openTime, &m_open, &m_high, &m_low, &m_close, &m_volume})
        column->reserve(bars);
}

void BarSeries::setPriceDecimals(int decimals)
{
    for (auto* column : {&m_open, &m_high, &m_low, &m_close})
        rescale(*column, m_priceDecimals, decimals);
    m_priceDecimals = decimals;
    m_priceUnit = powerOfTen(Decimal::kDecimals - decimals);
    m_priceDivisor = static_cast<double>(powerOfTen(decimals));
}

void BarSeries::setVolumeDecimals(int decimals)
{
    rescale(m_volume, m_volumeDecimals, decimals);
    m_volumeDecimals = decimals;
    m_volumeUnit = powerOfTen(Decimal::kDecimals - decimals);
    m_volumeDivisor = static_cast<double>(powerOfTen(decimals));
}

void BarSeries::fitPrices(const Bar& bar)
{
    int wanted = m_priceDecimals;
    Decimal greatest = m_greatestPrice;
    for (const Decimal value : {bar.open, bar.high, bar.low, bar.close}) {
        greatest = std::max(greatest, value.abs());
        if (!isMultipleOf(value, m_priceUnit))
            wanted = std::max(wanted, value.decimalsNeeded());
    }
    const bool mustShrink = greatest > m_greatestPrice;
    if (wanted > m_priceDecimals || mustShrink) {
        const int fitting = fittingDecimals(greatest, wanted);
        if (fitting != m_priceDecimals)
            setPriceDecimals(fitting);
    }
    m_greatestPrice = greatest;
}

void BarSeries::fitVolume(Decimal volume)
{
    const Decimal greatest = std::max(m_greatestVolume, volume.abs());
    const bool isFiner = !isMultipleOf(volume, m_volumeUnit);
    if (isFiner || greatest > m_greatestVolume) {
        const int wanted =
            isFiner ? std::max(m_volumeDecimals, volume.decimalsNeeded()) : m_volumeDecimals;
        const int fitting = fittingDecimals(greatest, wanted);
        if (fitting != m_volumeDecimals)
            setVolumeDecimals(fitting);
    }
    m_greatestVolume = greatest;
}

Status BarSeries::append(const Bar& bar)
{
    if (!isEmpty() && bar.openTime.nanoseconds() <= m_openTime.back())
        return dataError(m_key, "the bar of " + bar.openTime.toIso() +
                                    " does not follow the one of " + openTime(size() - 1).toIso());
    for (const Decimal value : {bar.open, bar.high, bar.low, bar.close, bar.volume}) {
        if (isBeyondRange(value))
            return dataError(m_key, "the number " + value.toString() + " of the bar of " +
                                        bar.openTime.toIso() + " is beyond 18 digits");
    }
    fitPrices(bar);
    fitVolume(bar.volume);
    m_openTime.push_back(bar.openTime.nanoseconds());
    m_open.push_back(mantissaOf(bar.open, m_priceDecimals, m_priceUnit));
    m_high.push_back(mantissaOf(bar.high, m_priceDecimals, m_priceUnit));
    m_low.push_back(mantissaOf(bar.low, m_priceDecimals, m_priceUnit));
    m_close.push_back(mantissaOf(bar.close, m_priceDecimals, m_priceUnit));
    m_volume.push_back(mantissaOf(bar.volume, m_volumeDecimals, m_volumeUnit));
    return {};
}

Result<BarSeries>
BarSeries::fromColumns(SeriesKey key, int priceDecimals, int volumeDecimals,
                       std::vector<std::int64_t> openTimeNs, std::vector<std::int64_t> open,
                       std::vector<std::int64_t> high, std::vector<std::int64_t> low,
                       std::vector<std::int64_t> close, std::vector<std::int64_t> volume)
{
    const auto isDecimals = [](int n) { return n >= 0 && n <= Decimal::kDecimals; };
    if (!isDecimals(priceDecimals) || !isDecimals(volumeDecimals))
        return dataError(key, "bar columns with more than 12 decimals");
    for (const auto* column : {&open, &high, &low, &close, &volume}) {
        if (column->size() != openTimeNs.size())
            return dataError(key, "bar columns of different lengths");
        if (!isWithinLimit(*column))
            return dataError(key, "a number in the bar columns is beyond 18 digits");
    }
    if (std::ranges::adjacent_find(openTimeNs, std::greater_equal<>()) != openTimeNs.end())
        return dataError(key, "the open times of the bar columns do not ascend");

    BarSeries series(std::move(key));
    series.setPriceDecimals(priceDecimals);
    series.setVolumeDecimals(volumeDecimals);
    series.m_greatestVolume = Decimal::fromMantissa(greatestMagnitude(volume), volumeDecimals);
    for (const auto* column : {&open, &high, &low, &close})
        series.m_greatestPrice =
            std::max(series.m_greatestPrice,
                     Decimal::fromMantissa(greatestMagnitude(*column), priceDecimals));
    series.m_openTime = std::move(openTimeNs);
    series.m_open = std::move(open);
    series.m_high = std::move(high);
    series.m_low = std::move(low);
    series.m_close = std::move(close);
    series.m_volume = std::move(volume);
    return series;
}

Bar BarSeries::bar(std::size_t index) const
{
    return {.openTime = openTime(index),
            .open = openExact(index),
            .high = highExact(index),
            .low = lowExact(index),
            .close = closeExact(index),
            .volume = volumeExact(index)};
}

std::size_t BarSeries::lowerBound(Timestamp instant) const
{
    const auto found = std::ranges::lower_bound(m_openTime, instant.nanoseconds());
    return static_cast<std::size_t>(found - m_openTime.begin());
}

BarSeries BarSeries::slice(Timestamp from, Timestamp to) const
{
    const std::size_t first = lowerBound(from);
    const std::size_t last = std::max(first, lowerBound(to));
    BarSeries result(m_key);
    result.setPriceDecimals(m_priceDecimals);
    result.setVolumeDecimals(m_volumeDecimals);
    // The bounds of the whole hold for the part as well.
    result.m_greatestPrice = m_greatestPrice;
    result.m_greatestVolume = m_greatestVolume;
    const auto part = [&](const std::vector<std::int64_t>& column) {
        return std::vector<std::int64_t>(column.begin() + static_cast<std::ptrdiff_t>(first),
                                         column.begin() + static_cast<std::ptrdiff_t>(last));
    };
    result.m_openTime = part(m_openTime);
    result.m_open = part(m_open);
    result.m_high = part(m_high);
    result.m_low = part(m_low);
    result.m_close = part(m_close);
    result.m_volume = part(m_volume);
    return result;
}

} // namespace qd
