// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/OrderJournal.h"

namespace qd {

/// Brings home what the emergency journal has and the journal has not: joins it to `journal` and
/// returns what the journal must be given to know it as well; empty when there is nothing new. The
/// emergency journal itself is never changed, so that a crash at any moment loses nothing.
[[nodiscard]] JournalBatch mergeEmergency(const JournalContents& emergency, Timestamp now,
                                          JournalContents& journal);

} // namespace qd
