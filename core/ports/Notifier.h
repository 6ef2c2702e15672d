// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <string>

namespace qd {

struct Notification
{
    std::string title;
    std::string body;   ///< Plain text.
    std::string source; ///< "bot/demo-1", "engine"
};

/// One channel that reaches a person. Lives on the notify thread.
class Notifier
{
public:
    virtual ~Notifier() = default;
    [[nodiscard]] virtual Status send(const Notification& notification) = 0;
};

} // namespace qd
