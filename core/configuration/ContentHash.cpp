// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ContentHash.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace qd {

namespace {

/// FIPS 180-4, section 4.2.2.
constexpr std::array<std::uint32_t, 64> kRounds{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<std::uint32_t, 8>;

std::uint32_t wordAt(std::string_view block, std::size_t at)
{
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i)
        word = (word << 8U) | static_cast<unsigned char>(block[at + i]);
    return word;
}

void addBlock(State& state, std::string_view block)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = wordAt(block, 4 * i);
    for (std::size_t i = 16; i < w.size(); ++i) {
        const std::uint32_t a =
            std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3U);
        const std::uint32_t b =
            std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10U);
        w[i] = w[i - 16] + a + w[i - 7] + b;
    }
    State v = state;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const std::uint32_t mixE = std::rotr(v[4], 6) ^ std::rotr(v[4], 11) ^ std::rotr(v[4], 25);
        const std::uint32_t choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
        const std::uint32_t first = v[7] + mixE + choice + kRounds[i] + w[i];
        const std::uint32_t mixA = std::rotr(v[0], 2) ^ std::rotr(v[0], 13) ^ std::rotr(v[0], 22);
        const std::uint32_t majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        v = {first + mixA + majority, v[0], v[1], v[2], v[3] + first, v[4], v[5], v[6]};
    }
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += v[i];
}

} // namespace

std::string contentHash(std::string_view bytes)
{
    constexpr std::size_t kBlock = 64;
    State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8U;
    while (bytes.size() >= kBlock) {
        addBlock(state, bytes.substr(0, kBlock));
        bytes.remove_prefix(kBlock);
    }
    // A one bit, zeros, and the length in the last eight bytes of a block.
    std::string tail(bytes);
    tail += '\x80';
    while (tail.size() % kBlock != kBlock - 8)
        tail += '\0';
    for (unsigned shift = 64; shift > 0; shift -= 8)
        tail += static_cast<char>((bits >> (shift - 8U)) & 0xffU);
    for (std::size_t at = 0; at < tail.size(); at += kBlock)
        addBlock(state, std::string_view(tail).substr(at, kBlock));
    std::string hex;
    for (const std::uint32_t word : state) {
        for (unsigned shift = 32; shift > 0; shift -= 4)
            hex += "0123456789abcdef"[(word >> (shift - 4U)) & 15U];
    }
    return hex;
}

} // namespace qd
