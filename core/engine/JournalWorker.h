// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ThreadHandle.h"
#include "core/ports/OrderJournal.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace qd {

/// The trading thread's journal: takes every batch that waits into one synced write (group
/// commit) on the thread "journal", then hands the continuations back in order. The first failure
/// is final: everything after it fails with the same error, nothing more is written.
class JournalWorker final : public OrderJournal
{
public:
    using Factory = std::function<Result<std::unique_ptr<JournalStore>>()>;
    /// Runs a task on the thread that calls append().
    using PostBack = std::function<void(std::function<void()>)>;

    JournalWorker(Factory factory, PostBack postBack);
    ~JournalWorker() override;

    /// Opens the store on the journal thread and waits. Start-up only.
    [[nodiscard]] Status open();
    [[nodiscard]] Result<JournalContents> load(); ///< Waits; start-up only.
    void append(JournalBatch batch, std::function<void(Status)> onDurable) override;
    /// Newest audit lines first; answers on the journal thread.
    void audit(std::size_t atMost, std::function<void(Result<std::vector<AuditEntry>>)> answer);
    /// Batches handed over and not yet on disk. Any thread.
    [[nodiscard]] std::int64_t pending() const { return m_pending.load(); }
    /// Nothing will become durable here any more. Any thread.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed.load(); }
    /// Writes what waits, then closes. Safe to call twice.
    void stop();

private:
    struct Entry
    {
        JournalBatch batch;
        std::function<void(Status)> onDurable;
    };
    void writeWaiting();

    Factory m_factory;
    PostBack m_postBack;
    std::unique_ptr<JournalStore> m_store; ///< Journal thread only, like m_failure.
    std::optional<Error> m_failure;
    std::mutex m_mutex;
    std::vector<Entry> m_waiting;
    std::atomic<std::int64_t> m_pending{0};
    std::atomic<bool> m_hasFailed{false};
    ThreadHandle m_thread;
};

} // namespace qd
