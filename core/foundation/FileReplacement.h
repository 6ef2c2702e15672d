// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <functional>
#include <string>
#include <string_view>

namespace qd {

/// Writes a file so that nobody ever sees half of it: `write` fills a temporary file in the same
/// folder, which then takes the place of `path`. After a failure the old file is as it was and the
/// temporary one is gone. Errors: NotFound for a missing folder, Permission, Storage for a full
/// disk, or what `write` returns. Any thread.
[[nodiscard]] Status replaceFile(const std::string& path,
                                 const std::function<Status(const std::string& temporary)>& write);

/// The same with content at hand; it is on the disk, not only in the cache, when this returns.
[[nodiscard]] Status replaceFile(const std::string& path, std::string_view content);

/// What an errno means for a file that was to be written, with advice.
[[nodiscard]] Error writeFailure(const std::string& path, int errorCode);

} // namespace qd
