// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/VenueSession.h"

#include "app/composition/ModeProfile.h"

#include <string>

namespace qd {

/// Makes the paper venue on its thread: its ledger from `paperFile`, its tape from `marketFile`.
[[nodiscard]] VenueSession::Factory paperVenueFactory(const std::string& paperFile,
                                                      const std::string& marketFile,
                                                      const ModeProfile& profile);

} // namespace qd
