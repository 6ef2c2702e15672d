// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ThreadHandle.h"
#include "core/ports/BarStore.h"
#include "core/ports/Storage.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace qd {

/// Owns one store on a thread of its own: opened there, used there, closed there. Jobs run in the
/// order they were given; stop() runs those that wait first.
template <typename Port>
class PortWorker
{
public:
    using Factory = std::function<Result<std::unique_ptr<Port>>()>;

    PortWorker(std::string threadName, Factory factory)
        : m_factory(std::move(factory)), m_thread(std::move(threadName))
    {}
    ~PortWorker() { stop(); }

    /// Opens the store on its thread and waits for the outcome. Start-up only.
    [[nodiscard]] Status open()
    {
        const auto opened = m_thread.call([this]() -> Status {
            Result<std::unique_ptr<Port>> made = m_factory();
            if (!made)
                return made.error();
            m_port = std::move(made).value();
            return {};
        });
        return opened ? *opened : Status(makeError(ErrorKind::Cancelled, "the store is closed"));
    }

    /// Queues a job. Any thread. It never runs when the worker has been stopped.
    void post(std::function<void(Port&)> job)
    {
        m_thread.post([this, job = std::move(job)] {
            if (m_port)
                job(*m_port);
        });
    }

    /// Runs a job and waits for its Result: for start-up and for threads that may wait (bots,
    /// pool).
    template <typename T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Port&)> job)
    {
        auto answer = m_thread.call([this, job = std::move(job)]() -> Result<T> {
            if (!m_port)
                return makeError(ErrorKind::Storage, "the store is not open");
            return job(*m_port);
        });
        return answer ? std::move(*answer)
                      : Result<T>(makeError(ErrorKind::Cancelled, "the store is closed"));
    }

    /// Finishes the waiting jobs and closes the store on its thread. Safe to call twice.
    void stop()
    {
        m_thread.post([this] { m_port.reset(); });
        m_thread.stop();
    }

    /// The store itself, for code that runs on its thread; nullptr when it is closed.
    [[nodiscard]] Port* port() { return m_port.get(); }
    [[nodiscard]] ThreadHandle& thread() { return m_thread; }

private:
    Factory m_factory;
    std::unique_ptr<Port> m_port; ///< Touched on m_thread only.
    ThreadHandle m_thread;
};

using StorageWorker = PortWorker<Storage>; ///< Thread "storage".
using MarketWorker = PortWorker<BarStore>; ///< Thread "market".

} // namespace qd
