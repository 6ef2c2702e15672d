// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ResilienceBoard.h"
#include "core/resilience/Resilient.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

using namespace qd;

constexpr int kCalls = 1'000'000;

/// The clock that the engine uses; nothing fails, so nothing is ever planned.
class SteadyScheduler final : public Scheduler
{
public:
    [[nodiscard]] Duration now() const override
    {
        return Duration::nanoseconds(std::chrono::duration_cast<std::chrono::nanoseconds>(
                                         std::chrono::steady_clock::now().time_since_epoch())
                                         .count());
    }
    void after(Duration, std::function<void()>) override {}
};

/// A million calls through the decorator, on the engine's clock.
void millionCalls(benchmark::State& state, Policies policies)
{
    SteadyScheduler scheduler;
    std::int64_t sum = 0;
    const AsyncCall<std::int64_t> call = resilient<std::int64_t>(
        [](Completion<std::int64_t> done) { done(1); }, std::move(policies), scheduler);
    for (auto _ : state) {
        for (int i = 0; i < kCalls; ++i)
            call([&sum](const Result<std::int64_t>& result) { sum += result.valueOr(0); });
        benchmark::DoNotOptimize(sum);
    }
    const auto calls = static_cast<double>(state.iterations()) * kCalls;
    if (static_cast<double>(sum) != calls)
        state.SkipWithError("not every call was answered");
    state.counters["ns_per_call"] =
        benchmark::Counter(calls / 1e9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void retryAlone(benchmark::State& state)
{
    Policies policies;
    policies.retry = RetryPolicy({}, CallKind::Query);
    millionCalls(state, std::move(policies));
}

/// Retry, breaker, limiter, bulkhead and timeout, all of them shown on a board.
void everyPolicy(benchmark::State& state)
{
    ResilienceBoard board;
    CircuitBreaker breaker("bench", {});
    breaker.showOn(board.add(GuardKind::Breaker, "bench"));
    RateLimiter limiter({.perSecond = 1e9, .capacity = 1e9}, Duration());
    limiter.showOn(board.add(GuardKind::Limiter, "bench"));
    Bulkhead bulkhead(8);
    bulkhead.showOn(board.add(GuardKind::Bulkhead, "bench"));
    Policies policies;
    policies.retry = RetryPolicy({}, CallKind::Query);
    policies.breaker = &breaker;
    policies.limiter = &limiter;
    policies.bulkhead = &bulkhead;
    policies.timeout = Duration::seconds(10);
    policies.record = board.add(GuardKind::Retry, "bench");
    millionCalls(state, std::move(policies));
}

BENCHMARK(retryAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(everyPolicy)->Unit(benchmark::kMillisecond);

} // namespace
