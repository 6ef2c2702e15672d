// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/ErrorMonitor.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// The setting of quarterdeck.db in which errors are remembered.
inline constexpr const char* kErrorSetting = "engine.errors";

/// The engine's errors: counted by component and kind, told as notices when they come too fast or
/// weigh too much, and kept from run to run as a document. Any thread.
class ErrorLog
{
public:
    /// `notice` is called on the thread that records.
    ErrorLog(std::function<Timestamp()> wallClock, std::function<void(const std::string&)> notice);

    /// Expected outcomes (not found, cancelled) are no errors and are not counted.
    void record(const std::string& component, const Error& error);
    /// Newest first.
    [[nodiscard]] std::vector<ErrorSummary> summaries() const;

    /// What an earlier run left; InvalidInput when it cannot be read, then nothing is kept.
    [[nodiscard]] Status restore(const std::string& document);
    /// The document to keep, when there is something new since the last call.
    [[nodiscard]] std::optional<std::string> takeDocument();

private:
    std::function<Timestamp()> m_wallClock;
    ErrorMonitor m_monitor;
    std::mutex m_mutex;
    std::uint64_t m_keptRevision = 0;
};

} // namespace qd
