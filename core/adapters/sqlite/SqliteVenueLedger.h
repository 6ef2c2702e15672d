// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Database.h"
#include "core/ports/VenueLedger.h"

#include <memory>
#include <optional>

namespace qd::sqlite {

/// paper.db. Lives on the venue thread. Fail-stop like the journal.
class SqliteVenueLedger final : public VenueLedger
{
public:
    explicit SqliteVenueLedger(std::unique_ptr<Database> database);

    [[nodiscard]] Status commit(const VenueCommit& commit) override;
    [[nodiscard]] Result<VenueContents> load() override;

private:
    [[nodiscard]] Status write(const VenueCommit& commit);
    [[nodiscard]] Status read(VenueContents& contents);
    [[nodiscard]] Status readBalances(VenueContents& contents);
    [[nodiscard]] Status readState(VenueContents& contents);

    std::unique_ptr<Database> m_database;
    std::optional<Error> m_failure; ///< Of the first commit that failed.
};

} // namespace qd::sqlite
