// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/PortWorker.h"
#include "core/foundation/Assert.h"
#include "core/foundation/Log.h"
#include "core/resilience/ResilienceBoard.h"
#include "core/resilience/Resilient.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace qd {

/// The calls of one store, guarded: what fails in passing (the database is locked, the disk full
/// for a moment) is tried again behind a breaker of its own. Writes keep their order: a later one
/// waits for the one that is being repeated, or an old record would overwrite a new one. For
/// records that can be written twice without harm, never for the journal. Any thread may call;
/// everything runs, and answers are given, on the store's thread. Lives as long as its worker.
template <typename Port>
class ResilientStore
{
public:
    using Job = std::function<Status(Port&)>;
    using Done = std::function<void(const Status&)>;
    struct Setup
    {
        std::string name; ///< "quarterdeck.db"
        RetryLimits retry;
        CircuitBreaker::Limits breaker;
        std::function<void(const Error&)> onFailure; ///< Every failed attempt; may be empty.
        std::size_t mostWaiting = 4096;              ///< Writes; further ones are refused.
    };

    ResilientStore(PortWorker<Port>& worker, Scheduler& scheduler, ResilienceBoard& board,
                   Setup setup)
        : m_worker(worker),
          m_scheduler(scheduler),
          m_setup(std::move(setup)),
          m_breaker(m_setup.name, m_setup.breaker),
          m_record(board.add(GuardKind::Retry, m_setup.name))
    {
        m_breaker.showOn(board.add(GuardKind::Breaker, m_setup.name));
    }

    /// `done` hears the final outcome; it may be empty. `what` is for people: "trades".
    void write(std::string what, Job job, Done done = {})
    {
        auto waiting =
            std::make_shared<Write>(Write{std::move(what), std::move(job), std::move(done)});
        m_worker.post([this, waiting](Port&) { enqueue(waiting); });
    }

    /// Reads do not wait for writes that are being repeated.
    template <typename T>
    void read(std::string what, std::function<Result<T>(Port&)> job,
              std::function<void(Result<T>)> done)
    {
        m_worker.post([this, what = std::move(what), job = std::move(job),
                       done = std::move(done)](Port&) { call<T>(what, job, done); });
    }

    /// Before the worker stops: what waits is tried once more, at once. Later writes are tried
    /// once. Not from the store's thread.
    void finish()
    {
        (void)m_worker.thread().call([this] {
            m_isFinishing = true;
            while (!m_queue.empty())
                tryOnce(*m_queue.front());
            return true;
        });
    }

private:
    struct Write
    {
        std::string what;
        Job job;
        Done done;
        bool isOver = false;
    };

    void enqueue(const std::shared_ptr<Write>& write)
    {
        if (m_queue.size() >= m_setup.mostWaiting) {
            end(*write, makeError(ErrorKind::Storage, m_setup.name + " cannot keep up: " +
                                                          std::to_string(m_queue.size()) +
                                                          " records wait to be written")
                            .with("record", write->what));
            return;
        }
        m_queue.push_back(write);
        if (m_isFinishing)
            tryOnce(*write);
        else
            pump();
    }

    void pump()
    {
        if (m_isPumping)
            return;
        m_isPumping = true; // a write that ends at once must not call the next from within
        while (!m_isFinishing && !m_isBusy && !m_queue.empty()) {
            m_isBusy = true;
            const std::shared_ptr<Write> write = m_queue.front();
            // What finish() has ended must not be written again by a try that was planned.
            const Job job = [write](Port& port) {
                return write->isOver ? Status() : write->job(port);
            };
            call<void>(write->what, job, [this, write](const Status& outcome) {
                m_isBusy = false;
                if (!write->isOver)
                    takeOut(*write, outcome);
                pump();
            });
        }
        m_isPumping = false;
    }

    void tryOnce(Write& write)
    {
        Port* port = m_worker.port();
        takeOut(write, port != nullptr ? write.job(*port) : closed());
    }

    void takeOut(Write& write, const Status& outcome)
    {
        const std::shared_ptr<Write> kept = m_queue.front();
        QD_ASSERT(kept.get() == &write, "writes end in their order");
        m_queue.pop_front();
        end(write, outcome);
    }

    void end(Write& write, const Status& outcome)
    {
        write.isOver = true;
        if (!outcome)
            log::error("storage", "a record could not be written",
                       {{"what", write.what}, {"error", outcome.error().describe()}});
        if (write.done)
            write.done(outcome);
    }

    template <typename T>
    void call(const std::string& what, const std::function<Result<T>(Port&)>& job,
              std::function<void(Result<T>)> done)
    {
        Policies policies;
        policies.retry = RetryPolicy(m_setup.retry, CallKind::Query);
        policies.retry->alsoFor({ErrorKind::Conflict, ErrorKind::Storage});
        policies.breaker = &m_breaker;
        policies.record = m_record;
        policies.onFailure = [this, what](const Error& error, int) {
            if (m_setup.onFailure)
                m_setup.onFailure(Error(error).with("record", what));
        };
        AsyncCall<T> attempt = [this, job](const Completion<T>& completion) {
            Port* port = m_worker.port();
            completion(port != nullptr ? job(*port) : Result<T>(closed()));
        };
        resilient<T>(std::move(attempt), std::move(policies), m_scheduler,
                     ++m_seed)(std::move(done));
    }

    [[nodiscard]] Error closed() const
    {
        return makeError(ErrorKind::Cancelled, m_setup.name + " is closed");
    }

    PortWorker<Port>& m_worker;
    Scheduler& m_scheduler;
    Setup m_setup;
    // What follows is used on the store's thread only.
    CircuitBreaker m_breaker;
    std::shared_ptr<GuardRecord> m_record;
    std::deque<std::shared_ptr<Write>> m_queue; ///< The first is under way.
    std::uint64_t m_seed = 0;
    bool m_isBusy = false;
    bool m_isPumping = false;
    bool m_isFinishing = false;
};

} // namespace qd
