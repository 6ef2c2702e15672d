// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StateArchive.h"

namespace qd {

/// Writes the parts of an indicator one after the other: those with a save() of their own through
/// it, plain values as they are.
template <typename... Parts>
void saveFields(StateWriter& state, const Parts&... parts)
{
    const auto one = [&state](const auto& part) {
        if constexpr (requires { part.save(state); })
            part.save(state);
        else
            state.put(part);
    };
    (one(parts), ...);
}

/// Reads what saveFields wrote, in the same order.
template <typename... Parts>
void loadFields(StateReader& state, Parts&... parts)
{
    const auto one = [&state](auto& part) {
        if constexpr (requires { part.load(state); })
            part.load(state);
        else
            state.get(part);
    };
    (one(parts), ...);
}

} // namespace qd
