// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"

#include "core/foundation/Assert.h"

#include <bit>
#include <cmath>

namespace qd {

namespace {

constexpr std::uint64_t kGoldenGamma = 0x9e3779b97f4a7c15U;

/// The output function of SplitMix64: spreads every input bit over the whole word.
std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

} // namespace

Random::Random(std::uint64_t seed) : m_seed(seed), m_state{}
{
    std::uint64_t position = seed;
    for (std::uint64_t& word : m_state) {
        position += kGoldenGamma;
        word = mixed(position);
    }
}

Random Random::split(std::uint64_t stream) const
{
    // A SplitMix64 sequence of its own starts at the mixed seed, so that stream n of one seed is no
    // neighbour of stream n+1 of another, and the streams of one seed can never coincide.
    return Random(mixed(mixed(m_seed + kGoldenGamma) + (stream + 1) * kGoldenGamma));
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11U) * 0x1p-53;
}

double Random::uniform(double low, double high)
{
    const double value = low + (high - low) * uniform();
    // The sum may round onto the upper end, which does not belong to the interval.
    return value < high || low >= high ? value : std::nextafter(high, low);
}

std::uint64_t Random::below(std::uint64_t bound)
{
    QD_ASSERT(bound >= 1, "nothing is below zero");
    // Lemire, "Fast random integer generation in an interval" (2019): the high word of the product
    // is the number, the low word tells the few draws that would favour some numbers.
    const std::uint64_t unfair = (0 - bound) % bound;
    for (;;) {
        const auto product = static_cast<unsigned __int128>(next()) * bound;
        if (static_cast<std::uint64_t>(product) >= unfair)
            return static_cast<std::uint64_t>(product >> 64U);
    }
}

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spareNormal;
    }
    double x = 0.0;
    double y = 0.0;
    double square = 0.0;
    do {
        x = uniform() * 2.0 - 1.0;
        y = uniform() * 2.0 - 1.0;
        square = x * x + y * y;
    } while (square >= 1.0 || square == 0.0);
    const double scale = std::sqrt(-2.0 * std::log(square) / square);
    m_spareNormal = y * scale;
    m_hasSpare = true;
    return x * scale;
}

} // namespace qd
