// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ThreadHandle.h"

#include "core/foundation/Assert.h"
#include "core/foundation/Log.h"

#include <pthread.h>

#include <exception>

namespace qd {

ThreadHandle::ThreadHandle(std::string name, std::function<void(const std::string&)> onEscape)
    : m_name(std::move(name)), m_onEscape(std::move(onEscape)), m_thread([this] { loop(); })
{}

ThreadHandle::~ThreadHandle()
{
    stop();
}

bool ThreadHandle::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return false;
    m_tasks.push_back(std::move(task));
    m_wake.notify_one();
    return true;
}

void ThreadHandle::postAfter(Duration delay, Task task)
{
    if (delay <= Duration()) {
        post(std::move(task));
        return;
    }
    const SteadyTime due =
        std::chrono::steady_clock::now() + std::chrono::nanoseconds(delay.nanoseconds());
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return;
    m_delayed.emplace(due, std::move(task));
    m_wake.notify_one();
}

void ThreadHandle::stop()
{
    QD_ASSERT(!isCurrent(), "a thread cannot wait for its own end");
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_wake.notify_one();
    }
    const std::lock_guard joining(m_joinMutex);
    if (m_thread.joinable())
        m_thread.join();
    const std::lock_guard lock(m_mutex);
    m_delayed.clear();
}

bool ThreadHandle::takeTask(std::unique_lock<std::mutex>& lock, Task& task)
{
    while (true) {
        const SteadyTime now = std::chrono::steady_clock::now();
        while (!m_isStopping && !m_delayed.empty() && m_delayed.begin()->first <= now) {
            m_tasks.push_back(std::move(m_delayed.begin()->second));
            m_delayed.erase(m_delayed.begin());
        }
        if (!m_tasks.empty()) {
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            return true;
        }
        if (m_isStopping)
            return false;
        if (m_delayed.empty()) {
            m_wake.wait(lock);
        } else {
            const SteadyTime due = m_delayed.begin()->first;
            m_wake.wait_until(lock, due);
        }
    }
}

void ThreadHandle::loop()
{
    pthread_setname_np(pthread_self(), m_name.substr(0, 15).c_str());
    std::unique_lock lock(m_mutex);
    Task task;
    while (takeTask(lock, task)) {
        lock.unlock();
        runGuarded(task);
        task = nullptr; // what it captured dies here, not while we sleep
        lock.lock();
    }
}

void ThreadHandle::runGuarded(const Task& task)
{
    std::string what;
    try {
        task();
        return;
    } catch (const std::exception& exception) {
        what = exception.what();
    } catch (...) {
        what = "an exception of unknown type";
    }
    log::error("engine", "a task failed", {{"thread", m_name}, {"what", what}});
    if (m_onEscape)
        m_onEscape(what);
}

} // namespace qd
