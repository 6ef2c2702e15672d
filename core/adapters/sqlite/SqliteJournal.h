// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Database.h"
#include "core/ports/OrderJournal.h"

#include <memory>
#include <optional>

namespace qd::sqlite {

/// journal.db. Lives on the journal thread. Fail-stop: after a write that failed nobody knows what
/// the disk holds, so every later write gives the same error and only a restart, which reads the
/// file anew, goes on.
class SqliteJournal final : public JournalStore
{
public:
    explicit SqliteJournal(std::unique_ptr<Database> database);

    [[nodiscard]] Status write(const std::vector<JournalBatch>& batches) override;
    [[nodiscard]] Result<JournalContents> load() override;
    [[nodiscard]] Result<std::vector<AuditEntry>> audit(std::size_t atMost) override;

private:
    [[nodiscard]] Status writeBatch(const JournalBatch& batch);
    [[nodiscard]] Status writeCheckpoint(const BotCheckpoint& checkpoint);
    [[nodiscard]] Status writeCash(const CashMovement& movement);
    [[nodiscard]] Status writeAudit(const AuditEntry& entry);
    [[nodiscard]] Status read(JournalContents& contents);
    [[nodiscard]] Status readCheckpoints(JournalContents& contents);
    [[nodiscard]] Status readCash(JournalContents& contents);

    std::unique_ptr<Database> m_database;
    std::optional<Error> m_failure; ///< Of the first write that failed.
};

} // namespace qd::sqlite
