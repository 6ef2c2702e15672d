// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/BarChunk.h"

#include "core/adapters/sqlite/CheckSum.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace qd::sqlite {

namespace {

using Word = std::uint64_t;

constexpr std::uint8_t kLayout = 1;
constexpr int kCompressionLevel = 3;
constexpr std::size_t kValueColumns = 5;
constexpr std::size_t kMostPlanes = sizeof(Word);
/// Layout, plane counts of the five value columns, number of runs of the open times.
constexpr std::size_t kHeaderBytes = 1 + kValueColumns + sizeof(std::uint32_t);
constexpr std::size_t kRunBytes = sizeof(Word) + sizeof(std::uint32_t);

// Differences wrap around in unsigned arithmetic, so that they are exact for all values.
Word zigzag(Word difference)
{
    return (difference << 1U) ^ (0 - (difference >> 63U));
}

Word unzigzag(Word coded)
{
    return (coded >> 1U) ^ (0 - (coded & 1U));
}

Word asWord(std::int64_t value)
{
    return static_cast<Word>(value);
}

template <typename T>
void putRaw(std::string& out, T value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
T getRaw(const char* bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Appends the planes of a column, lowest byte first; returns how many there are.
std::uint8_t putPlanes(std::string& out, const std::vector<Word>& values)
{
    Word all = 0;
    for (const Word value : values)
        all |= value;
    std::uint8_t planes = 0;
    for (; all != 0; all >>= 8U, ++planes) {
        for (const Word value : values)
            out.push_back(static_cast<char>(value >> (8U * planes)));
    }
    return planes;
}

template <std::size_t planes>
void joinPlanes(const unsigned char* bytes, std::size_t count, Word* out)
{
    for (std::size_t i = 0; i < count; ++i) {
        Word value = 0;
        for (std::size_t plane = 0; plane < planes; ++plane)
            value |= static_cast<Word>(bytes[plane * count + i]) << (8U * plane);
        out[i] = value;
    }
}

using Join = void (*)(const unsigned char*, std::size_t, Word*);
constexpr std::array<Join, kMostPlanes + 1> kJoins{joinPlanes<0>, joinPlanes<1>, joinPlanes<2>,
                                                   joinPlanes<3>, joinPlanes<4>, joinPlanes<5>,
                                                   joinPlanes<6>, joinPlanes<7>, joinPlanes<8>};

/// Steps between open times as (step, how often) runs. The first is the step from the time zero.
std::uint32_t putRuns(std::string& out, std::span<const std::int64_t> times)
{
    std::uint32_t runs = 0;
    std::uint32_t length = 0;
    Word step = 0;
    Word previous = 0;
    const auto flush = [&] {
        putRaw(out, step);
        putRaw(out, length);
        ++runs;
    };
    for (const std::int64_t time : times) {
        const Word next = asWord(time) - previous;
        if (length > 0 && next != step) {
            flush();
            length = 0;
        }
        step = next;
        ++length;
        previous = asWord(time);
    }
    if (length > 0)
        flush();
    return runs;
}

bool getRuns(const char* bytes, std::uint32_t runs, std::int64_t* times, std::size_t count)
{
    std::size_t written = 0;
    Word time = 0;
    for (std::uint32_t run = 0; run < runs; ++run, bytes += kRunBytes) {
        const auto step = getRaw<Word>(bytes);
        const auto length = getRaw<std::uint32_t>(bytes + sizeof(Word));
        if (length > count - written)
            return false;
        for (std::uint32_t i = 0; i < length; ++i) {
            time += step;
            times[written++] = static_cast<std::int64_t>(time);
        }
    }
    return written == count;
}

/// The five columns as small differences, in the order they are written.
std::array<std::vector<Word>, kValueColumns> differences(const BarView& bars)
{
    const std::size_t count = bars.openTime.size();
    std::array<std::vector<Word>, kValueColumns> coded;
    for (auto& column : coded)
        column.resize(count);
    Word closeBefore = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Word open = asWord(bars.open[i]);
        const Word close = asWord(bars.close[i]);
        const auto [lower, upper] = std::minmax(bars.open[i], bars.close[i]);
        coded[0][i] = zigzag(open - closeBefore);
        coded[1][i] = zigzag(close - open);
        coded[2][i] = zigzag(asWord(bars.high[i]) - asWord(upper));
        coded[3][i] = zigzag(asWord(lower) - asWord(bars.low[i]));
        coded[4][i] = asWord(bars.volume[i]); // never negative in a sound market
        closeBefore = close;
    }
    return coded;
}

/// Turns the differences that stand in the columns into values, in place.
void restoreValues(BarColumns& bars, std::size_t first)
{
    Word closeBefore = 0;
    for (std::size_t i = first; i < bars.size(); ++i) {
        const Word open = closeBefore + unzigzag(asWord(bars.open[i]));
        const Word close = open + unzigzag(asWord(bars.close[i]));
        bars.open[i] = static_cast<std::int64_t>(open);
        bars.close[i] = static_cast<std::int64_t>(close);
        const auto [lower, upper] = std::minmax(bars.open[i], bars.close[i]);
        bars.high[i] = static_cast<std::int64_t>(asWord(upper) + unzigzag(asWord(bars.high[i])));
        bars.low[i] = static_cast<std::int64_t>(asWord(lower) - unzigzag(asWord(bars.low[i])));
        closeBefore = close;
    }
}

std::string compressed(const std::string& plain)
{
    std::string packed(ZSTD_compressBound(plain.size()), '\0');
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), kCompressionLevel);
    QD_ASSERT(ZSTD_isError(size) == 0, "zstd refused a chunk of bars");
    packed.resize(size);
    return packed;
}

/// A million bars are 48 MB that nobody has touched yet: taken in small pages, the faults cost more
/// than the unpacking. A hint only; where it is not understood nothing is lost.
void adviseLargePages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes)
{
#ifdef __linux__
    constexpr std::size_t kLargePage = std::size_t{2} << 20U;
    void* begin = memory;
    std::size_t space = bytes;
    // Whole large pages within the block, from the first one that starts in it.
    if (std::align(kLargePage, kLargePage, begin, space) != nullptr)
        ::madvise(begin, space - space % kLargePage, MADV_HUGEPAGE);
#endif
}

/// Unpacks into a buffer that is kept: its pages are warm, and no chunk needs a new one.
bool decompress(std::string_view packed, std::size_t mostBytes, std::string& plain)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > mostBytes)
        return false;
    plain.resize(static_cast<std::size_t>(size));
    struct Release
    {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };
    thread_local const std::unique_ptr<ZSTD_DCtx, Release> context(ZSTD_createDCtx());
    return ZSTD_decompressDCtx(context.get(), plain.data(), plain.size(), packed.data(),
                               packed.size()) == plain.size();
}

} // namespace

void BarColumns::reserve(std::size_t bars)
{
    for (auto* column : {&openTime, &open, &high, &low, &close, &volume}) {
        column->reserve(bars);
        adviseLargePages(column->data(), bars * sizeof(std::int64_t));
    }
}

void BarColumns::resize(std::size_t bars)
{
    for (auto* column : {&openTime, &open, &high, &low, &close, &volume})
        column->resize(bars);
}

void BarColumns::trim(std::size_t first, std::size_t last)
{
    resize(last);
    for (auto* column : {&openTime, &open, &high, &low, &close, &volume})
        column->erase(column->begin(), column->begin() + static_cast<std::ptrdiff_t>(first));
}

BarView viewOf(const BarSeries& bars, std::size_t first, std::size_t count)
{
    return {.openTime = bars.openTimes().subspan(first, count),
            .open = bars.openMantissas().subspan(first, count),
            .high = bars.highMantissas().subspan(first, count),
            .low = bars.lowMantissas().subspan(first, count),
            .close = bars.closeMantissas().subspan(first, count),
            .volume = bars.volumeMantissas().subspan(first, count)};
}

std::string encodeChunk(const BarView& bars)
{
    std::string plain(kHeaderBytes, '\0');
    plain[0] = static_cast<char>(kLayout);
    const std::uint32_t runs = putRuns(plain, bars.openTime);
    std::memcpy(plain.data() + 1 + kValueColumns, &runs, sizeof runs);
    const auto columns = differences(bars);
    for (std::size_t column = 0; column < kValueColumns; ++column) {
        const std::uint8_t planes = putPlanes(plain, columns[column]);
        plain[1 + column] = static_cast<char>(planes);
    }
    return compressed(plain);
}

bool decodeChunk(std::string_view bytes, std::size_t count, BarColumns& into)
{
    thread_local std::string plain;
    const std::size_t mostBytes = kHeaderBytes + count * (kRunBytes + kValueColumns * kMostPlanes);
    if (!decompress(bytes, mostBytes, plain) || plain.size() < kHeaderBytes ||
        plain[0] != static_cast<char>(kLayout))
        return false;
    const auto runs = getRaw<std::uint32_t>(plain.data() + 1 + kValueColumns);
    std::size_t planes = 0;
    for (std::size_t column = 0; column < kValueColumns; ++column) {
        const auto own = static_cast<std::size_t>(static_cast<unsigned char>(plain[1 + column]));
        if (own > kMostPlanes)
            return false;
        planes += own;
    }
    if (runs > count || plain.size() != kHeaderBytes + runs * kRunBytes + planes * count)
        return false;

    const std::size_t first = into.size();
    into.resize(first + count);
    if (!getRuns(plain.data() + kHeaderBytes, runs, into.openTime.data() + first, count))
        return false;
    const auto* source =
        reinterpret_cast<const unsigned char*>(plain.data()) + kHeaderBytes + runs * kRunBytes;
    const std::array<std::vector<std::int64_t>*, kValueColumns> targets{
        &into.open, &into.close, &into.high, &into.low, &into.volume};
    for (std::size_t column = 0; column < kValueColumns; ++column) {
        const auto own = static_cast<unsigned char>(plain[1 + column]);
        kJoins[own](source, count, reinterpret_cast<Word*>(targets[column]->data() + first));
        source += own * count;
    }
    restoreValues(into, first);
    return true;
}

std::int64_t chunkSum(std::string_view bytes)
{
    CheckSum sum;
    sum.add(bytes);
    return sum.value();
}

} // namespace qd::sqlite
