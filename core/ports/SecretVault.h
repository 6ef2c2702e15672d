// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/Secret.h"

#include <string>
#include <vector>

namespace qd {

/// Keeps keys and passwords away from files, logs and the database. Any thread.
class SecretVault
{
public:
    virtual ~SecretVault() = default;
    [[nodiscard]] virtual Status put(const std::string& name, Secret secret) = 0;
    [[nodiscard]] virtual Result<Secret> get(const std::string& name) = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> names() = 0;
    [[nodiscard]] virtual Status remove(const std::string& name) = 0;
};

} // namespace qd
