// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TaskPool.h"

#include "core/foundation/Log.h"

#include <pthread.h>

#include <exception>
#include <utility>

namespace qd {

TaskPool::TaskPool(unsigned threads)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { loop(); });
}

TaskPool::~TaskPool()
{
    stop();
}

void TaskPool::post(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return;
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void TaskPool::stop()
{
    std::deque<std::function<void()>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        dropped.swap(m_jobs);
        m_wake.notify_all();
    }
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void TaskPool::loop()
{
    pthread_setname_np(pthread_self(), "pool");
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        try {
            job();
        } catch (const std::exception& exception) {
            log::error("pool", "a job failed", {{"what", exception.what()}});
        } catch (...) {
            log::error("pool", "a job failed with an exception of unknown type");
        }
    }
}

} // namespace qd
