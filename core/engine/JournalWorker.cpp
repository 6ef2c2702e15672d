// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/JournalWorker.h"

#include "core/foundation/Log.h"

#include <exception>
#include <utility>

namespace qd {

namespace {

/// Even an exception must end in an answer: a batch without one would hang its step for ever.
Status writeGuarded(JournalStore& store, const std::vector<JournalBatch>& batches)
{
    try {
        return store.write(batches);
    } catch (const std::exception& exception) {
        return makeError(ErrorKind::Storage, exception.what());
    } catch (...) {
        return makeError(ErrorKind::Storage, "the journal failed for an unknown reason");
    }
}

} // namespace

JournalWorker::JournalWorker(Factory factory, PostBack postBack)
    : m_factory(std::move(factory)), m_postBack(std::move(postBack)), m_thread("journal")
{}

JournalWorker::~JournalWorker()
{
    stop();
}

Status JournalWorker::open()
{
    const auto opened = m_thread.call([this]() -> Status {
        Result<std::unique_ptr<JournalStore>> made = m_factory();
        if (!made)
            return made.error();
        m_store = std::move(made).value();
        return {};
    });
    return opened ? *opened : Status(makeError(ErrorKind::Cancelled, "the journal is closed"));
}

Result<JournalContents> JournalWorker::load()
{
    auto loaded = m_thread.call([this]() -> Result<JournalContents> {
        if (!m_store)
            return makeError(ErrorKind::Storage, "the journal is not open");
        return m_store->load();
    });
    return loaded
               ? std::move(*loaded)
               : Result<JournalContents>(makeError(ErrorKind::Cancelled, "the journal is closed"));
}

void JournalWorker::append(JournalBatch batch, std::function<void(Status)> onDurable)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_waiting.empty();
        m_waiting.push_back({std::move(batch), std::move(onDurable)});
        ++m_pending;
    }
    if (isFirst)
        m_thread.post([this] { writeWaiting(); });
}

void JournalWorker::writeWaiting()
{
    std::vector<Entry> entries;
    {
        const std::lock_guard lock(m_mutex);
        entries.swap(m_waiting);
    }
    if (entries.empty())
        return;
    std::vector<JournalBatch> batches;
    batches.reserve(entries.size());
    for (Entry& entry : entries)
        batches.push_back(std::move(entry.batch));
    if (!m_failure && !m_store)
        m_failure = makeError(ErrorKind::Storage, "the journal is not open");
    if (!m_failure) {
        const Status written = writeGuarded(*m_store, batches);
        if (!written) {
            m_failure = written.error();
            log::error("journal", "the journal cannot be written; entries are halted",
                       {{"error", m_failure->describe()}});
        }
    }
    m_hasFailed = m_failure.has_value();
    const Status outcome = m_failure ? Status(*m_failure) : Status();
    const auto count = static_cast<std::int64_t>(entries.size());
    m_postBack([entries = std::move(entries), outcome] {
        for (const Entry& entry : entries) {
            if (entry.onDurable)
                entry.onDurable(outcome);
        }
    });
    m_pending -= count; // only now: whoever sees zero sees the continuations queued
}

void JournalWorker::audit(std::size_t atMost,
                          std::function<void(Result<std::vector<AuditEntry>>)> answer)
{
    m_thread.post([this, atMost, answer = std::move(answer)] {
        if (m_store)
            answer(m_store->audit(atMost));
        else
            answer(makeError(ErrorKind::Storage, "the journal is not open"));
    });
}

void JournalWorker::stop()
{
    m_thread.post([this] {
        writeWaiting();
        m_store.reset();
    });
    m_thread.stop();
}

} // namespace qd
