// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/JournalWorker.h"

#include <atomic>
#include <memory>
#include <utility>

namespace qd::test {

/// Writes as told until its disk is full.
class FailingJournal final : public JournalStore
{
public:
    FailingJournal(std::unique_ptr<JournalStore> journal, const std::atomic<bool>& isFull)
        : m_journal(std::move(journal)), m_isFull(isFull)
    {}
    Status write(const std::vector<JournalBatch>& batches) override
    {
        if (m_isFull)
            return makeError(ErrorKind::Storage, "the disk is full");
        return m_journal->write(batches);
    }
    Result<JournalContents> load() override { return m_journal->load(); }
    Result<std::vector<AuditEntry>> audit(std::size_t atMost) override
    {
        return m_journal->audit(atMost);
    }

private:
    std::unique_ptr<JournalStore> m_journal;
    const std::atomic<bool>& m_isFull;
};

/// A journal that can be told, from any thread, that its disk is full.
inline JournalWorker::Factory failingJournal(const JournalWorker::Factory& open,
                                             const std::atomic<bool>& isFull)
{
    return [&isFull, open]() -> Result<std::unique_ptr<JournalStore>> {
        Result<std::unique_ptr<JournalStore>> journal = open();
        if (!journal)
            return journal.error();
        return std::unique_ptr<JournalStore>(
            std::make_unique<FailingJournal>(std::move(journal).value(), isFull));
    };
}

} // namespace qd::test
