// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>

namespace qd {

/// A named thread that runs the tasks it is given, one after another, in the order of post().
/// What a task creates lives on that thread. An exception that escapes a task is logged and told
/// to `onEscape`; the thread goes on. All functions may be called from any thread.
class ThreadHandle
{
public:
    using Task = std::function<void()>;

    explicit ThreadHandle(std::string name, std::function<void(const std::string&)> onEscape = {});
    ThreadHandle(const ThreadHandle&) = delete;
    ThreadHandle& operator=(const ThreadHandle&) = delete;
    ~ThreadHandle();

    /// False when the thread has been stopped: the task will not run.
    bool post(Task task);
    /// Runs the task after a delay; dropped when the thread stops before.
    void postAfter(Duration delay, Task task);
    /// Takes no more tasks, runs those that wait, joins. Safe to call twice; not from the thread
    /// itself.
    void stop();
    [[nodiscard]] bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Runs `function` on the thread and waits for its value: for start-up and shut-down only. An
    /// empty optional when the thread has been stopped.
    template <typename Function>
    auto call(Function function) -> std::optional<std::invoke_result_t<Function>>
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<std::promise<std::optional<Value>>>();
        std::future<std::optional<Value>> future = promise->get_future();
        if (!post([promise, function = std::move(function)]() mutable {
                promise->set_value(function());
            }))
            return std::nullopt;
        promise.reset(); // or a task that dies unrun would never break the promise
        try {
            return future.get();
        } catch (const std::future_error&) {
            return std::nullopt;
        }
    }

private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    void loop();
    [[nodiscard]] bool takeTask(std::unique_lock<std::mutex>& lock, Task& task);
    void runGuarded(const Task& task);

    std::string m_name;
    std::function<void(const std::string&)> m_onEscape;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::multimap<SteadyTime, Task> m_delayed;
    bool m_isStopping = false;
    std::mutex m_joinMutex;
    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace qd
