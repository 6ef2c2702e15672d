// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <optional>
#include <string>

namespace qd {

/// Remembers results by key; may forget at any time. Any thread.
class Cache
{
public:
    virtual ~Cache() = default;
    [[nodiscard]] virtual Result<std::optional<std::string>> get(const std::string& key) = 0;
    [[nodiscard]] virtual Status put(const std::string& key, const std::string& value) = 0;
};

} // namespace qd
