// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <vector>

namespace qd {

/// Saved windows keep their length: one of another period is not ours and fails the reader.
inline void saveSlots(StateWriter& state, const std::vector<double>& slots)
{
    state.put(slots);
}

inline void loadCount(StateReader& state, std::size_t expected)
{
    std::uint64_t count = 0;
    state.get(count);
    if (count != expected)
        state.markFailed();
}

inline void loadSlots(StateReader& state, std::vector<double>& slots)
{
    loadCount(state, slots.size());
    for (double& slot : slots)
        state.get(slot);
}

inline void savePosition(StateWriter& state, std::size_t position)
{
    state.put(static_cast<std::uint64_t>(position));
}

/// A position outside the window would read foreign memory.
inline void loadPosition(StateReader& state, std::size_t& position, std::size_t bound)
{
    std::uint64_t read = 0;
    state.get(read);
    if (read >= bound) {
        state.markFailed();
        read = 0;
    }
    position = static_cast<std::size_t>(read);
}

} // namespace qd
