// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <atomic>
#include <concepts>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>

namespace qd {

namespace detail {

/// A call under way that hears how its attempts end. Counted from inside, so that handing out a
/// completion allocates nothing; a completion may die on any thread.
template <typename T>
class AttemptSink
{
public:
    AttemptSink() = default;
    AttemptSink(const AttemptSink&) = delete;
    AttemptSink& operator=(const AttemptSink&) = delete;
    virtual void complete(int attempt, Result<T>&& result) = 0;

    void keep() { m_owners.fetch_add(1, std::memory_order_relaxed); }
    void drop()
    {
        if (m_owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete this;
    }

protected:
    virtual ~AttemptSink() = default;

private:
    std::atomic<int> m_owners{0};
};

/// One owner of a sink.
template <typename Sink>
class SinkPointer
{
public:
    SinkPointer() = default;
    explicit SinkPointer(Sink* sink) : m_sink(sink) { keep(); }
    SinkPointer(const SinkPointer& other) : m_sink(other.m_sink) { keep(); }
    SinkPointer(SinkPointer&& other) noexcept : m_sink(std::exchange(other.m_sink, nullptr)) {}
    SinkPointer& operator=(SinkPointer other) noexcept
    {
        std::swap(m_sink, other.m_sink);
        return *this;
    }
    ~SinkPointer()
    {
        if (m_sink != nullptr)
            m_sink->drop();
    }
    Sink* operator->() const { return m_sink; }
    explicit operator bool() const { return m_sink != nullptr; }

private:
    void keep()
    {
        if (m_sink != nullptr)
            m_sink->keep();
    }
    Sink* m_sink = nullptr;
};

} // namespace detail

/// Who hears the outcome of an asynchronous call: any function that takes a Result<T>. Called once,
/// on the thread of the call.
template <typename T>
class Completion
{
public:
    Completion() = default;
    Completion(std::nullptr_t) {}
    template <typename Function>
        requires(!std::same_as<std::remove_cvref_t<Function>, Completion> &&
                 std::invocable<Function&, Result<T>>)
    Completion(Function&& function) : m_function(std::forward<Function>(function))
    {}
    Completion(detail::SinkPointer<detail::AttemptSink<T>> sink, int attempt)
        : m_sink(std::move(sink)), m_attempt(attempt)
    {}

    void operator()(Result<T> result) const
    {
        if (m_sink)
            m_sink->complete(m_attempt, std::move(result));
        else
            m_function(std::move(result));
    }
    explicit operator bool() const { return m_sink || m_function; }

private:
    std::function<void(Result<T>)> m_function;
    detail::SinkPointer<detail::AttemptSink<T>> m_sink;
    int m_attempt = 0;
};

/// Starts something and completes later (or at once), exactly once, on the same thread.
template <typename T>
using AsyncCall = std::function<void(Completion<T>)>;

} // namespace qd
