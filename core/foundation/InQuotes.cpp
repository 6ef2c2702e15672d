// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/InQuotes.h"

#include "core/foundation/LogText.h"

namespace qd {

std::string inQuotes(std::string_view foreign)
{
    std::size_t shown = 40;
    if (foreign.size() <= shown)
        return '"' + logtext::oneLine(foreign) + '"';
    // Never through the middle of a UTF-8 character.
    for (int i = 0; i < 3 && (static_cast<unsigned char>(foreign[shown]) & 0xc0U) == 0x80U; ++i)
        --shown;
    return '"' + logtext::oneLine(foreign.substr(0, shown)) + "…\"";
}

} // namespace qd
