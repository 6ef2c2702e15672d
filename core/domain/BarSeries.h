// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qd {

/// Bars of one series in columns of 64-bit mantissas: 48 bytes a bar, exact, quick to scan.
/// price = mantissa × 10^-priceDecimals; the decimals grow as finer prices arrive. A value that
/// would not fit 64 bits at the finer resolution keeps its 18 leading digits: the greatest price
/// (volume) of the series then decides its decimals, and finer digits are rounded half-even.
/// Open times ascend strictly. One writer; const access from any thread when nobody writes.
class BarSeries
{
public:
    BarSeries() = default;
    explicit BarSeries(SeriesKey key) : m_key(std::move(key)) {}

    [[nodiscard]] const SeriesKey& key() const { return m_key; }
    [[nodiscard]] std::size_t size() const { return m_openTime.size(); }
    [[nodiscard]] bool isEmpty() const { return m_openTime.empty(); }
    void reserve(std::size_t bars);

    /// Appends a bar later than the last; an earlier or equal one is a DataQuality error, and so is
    /// a number of 10^18 or more.
    [[nodiscard]] Status append(const Bar& bar);
    /// Takes whole columns, as a store or a reader delivers them (same lengths, ascending times,
    /// decimals in 0…12, mantissas below 10^18); anything else is a DataQuality error.
    [[nodiscard]] static Result<BarSeries>
    fromColumns(SeriesKey key, int priceDecimals, int volumeDecimals,
                std::vector<std::int64_t> openTimeNs, std::vector<std::int64_t> open,
                std::vector<std::int64_t> high, std::vector<std::int64_t> low,
                std::vector<std::int64_t> close, std::vector<std::int64_t> volume);

    [[nodiscard]] Bar bar(std::size_t index) const;
    [[nodiscard]] Timestamp openTime(std::size_t i) const
    {
        return Timestamp::fromNanoseconds(m_openTime[i]);
    }
    [[nodiscard]] Timestamp closeTime(std::size_t i) const
    {
        return openTime(i) + m_key.timeframe.duration();
    }
    [[nodiscard]] Decimal openExact(std::size_t i) const { return price(m_open[i]); }
    [[nodiscard]] Decimal highExact(std::size_t i) const { return price(m_high[i]); }
    [[nodiscard]] Decimal lowExact(std::size_t i) const { return price(m_low[i]); }
    [[nodiscard]] Decimal closeExact(std::size_t i) const { return price(m_close[i]); }
    [[nodiscard]] Decimal volumeExact(std::size_t i) const
    {
        return Decimal::fromRaw(static_cast<Decimal::Raw>(m_volume[i]) * m_volumeUnit);
    }
    // Mantissa ÷ 10^decimals is the correctly rounded double of the decimal price while the
    // mantissa is below 2^53, and within one unit in the last place beyond.
    [[nodiscard]] double open(std::size_t i) const { return toPrice(m_open[i]); }
    [[nodiscard]] double high(std::size_t i) const { return toPrice(m_high[i]); }
    [[nodiscard]] double low(std::size_t i) const { return toPrice(m_low[i]); }
    [[nodiscard]] double close(std::size_t i) const { return toPrice(m_close[i]); }
    [[nodiscard]] double volume(std::size_t i) const
    {
        return static_cast<double>(m_volume[i]) / m_volumeDivisor;
    }

    [[nodiscard]] int priceDecimals() const { return m_priceDecimals; }
    [[nodiscard]] int volumeDecimals() const { return m_volumeDecimals; }
    [[nodiscard]] std::span<const std::int64_t> openTimes() const { return m_openTime; }
    [[nodiscard]] std::span<const std::int64_t> openMantissas() const { return m_open; }
    [[nodiscard]] std::span<const std::int64_t> highMantissas() const { return m_high; }
    [[nodiscard]] std::span<const std::int64_t> lowMantissas() const { return m_low; }
    [[nodiscard]] std::span<const std::int64_t> closeMantissas() const { return m_close; }
    [[nodiscard]] std::span<const std::int64_t> volumeMantissas() const { return m_volume; }

    /// First index whose open time is not before the instant; size() when none.
    [[nodiscard]] std::size_t lowerBound(Timestamp instant) const;
    /// Copy of the bars with from ≤ open time < to.
    [[nodiscard]] BarSeries slice(Timestamp from, Timestamp to) const;

private:
    [[nodiscard]] Decimal price(std::int64_t mantissa) const
    {
        return Decimal::fromRaw(static_cast<Decimal::Raw>(mantissa) * m_priceUnit);
    }
    [[nodiscard]] double toPrice(std::int64_t mantissa) const
    {
        return static_cast<double>(mantissa) / m_priceDivisor;
    }
    void setPriceDecimals(int decimals);
    void setVolumeDecimals(int decimals);
    void fitPrices(const Bar& bar);
    void fitVolume(Decimal volume);

    SeriesKey m_key;
    int m_priceDecimals = 0;
    int m_volumeDecimals = 0;
    std::int64_t m_priceUnit = Decimal::kOne; ///< Raw decimal units of one price mantissa.
    std::int64_t m_volumeUnit = Decimal::kOne;
    double m_priceDivisor = 1.0;
    double m_volumeDivisor = 1.0;
    Decimal m_greatestPrice; ///< Of the magnitudes; bounds the decimals that fit.
    Decimal m_greatestVolume;
    std::vector<std::int64_t> m_openTime; ///< ns since the epoch, UTC
    std::vector<std::int64_t> m_open;
    std::vector<std::int64_t> m_high;
    std::vector<std::int64_t> m_low;
    std::vector<std::int64_t> m_close;
    std::vector<std::int64_t> m_volume;
};

} // namespace qd
