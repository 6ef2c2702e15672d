// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/ResilientCall.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace qd {

/// Wraps an asynchronous call in policies. The result is called like the call itself, any number
/// of times, on one thread; each use completes exactly once. `fallback` may turn a final error
/// into a value.
template <typename T>
[[nodiscard]] AsyncCall<T> resilient(AsyncCall<T> call, Policies policies, Scheduler& scheduler,
                                     std::uint64_t seed = 1,
                                     std::function<Result<T>(const Error&)> fallback = {})
{
    using Call = detail::ResilientCall<T>;
    auto shared = std::make_shared<typename Call::Shared>(typename Call::Shared{
        std::move(call), std::move(policies), scheduler, Random(seed), std::move(fallback)});
    return [shared](Completion<T> done) {
        const typename Call::Pointer running(new Call(shared, std::move(done)));
        running->start();
    };
}

} // namespace qd
