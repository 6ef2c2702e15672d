// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"
#include "tests/core/configuration/ConfigInvariants.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// The same bytes always choose the same edits, so that a finding can be replayed. FNV-1a.
std::uint64_t seedOf(const std::string& bytes)
{
    std::uint64_t seed = 14'695'981'039'346'656'037ULL;
    for (const char c : bytes)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    return seed;
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    qd::Random choices(seedOf(bytes));
    const auto result = qd::test::ConfigInvariants::check(bytes, choices);
    if (!result.broken.empty()) {
        std::fprintf(stderr, "broken: %s\n", result.broken.c_str());
        std::abort();
    }
    return 0;
}
