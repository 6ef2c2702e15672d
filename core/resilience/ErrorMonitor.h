// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"
#include "core/foundation/Timestamp.h"
#include "core/resilience/ErrorTraits.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// One kind of trouble in one component, however often it came.
struct ErrorSummary
{
    std::string component; ///< "journal", "feed/binance", "bot/demo-1"
    ErrorKind kind = ErrorKind::Internal;
    Severity severity = Severity::Warning;
    std::string message;  ///< The newest one, whole.
    std::string headline; ///< The same without context and cause: what makes errors one kind.
    std::int64_t count = 0;
    std::int64_t lastMinute = 0; ///< Within the minute before the summary was taken.
    Timestamp firstSeen;
    Timestamp lastSeen;
};

/// Raises an alert when errors come too fast.
struct ErrorThreshold
{
    std::string component; ///< A prefix; empty: every component.
    std::optional<ErrorKind> kind;
    int count = 10;
    Duration window = Duration::seconds(60);
    Duration coolDown = Duration::seconds(300); ///< Between two alerts of this threshold.
};

/// Counts errors by component, kind and message (numbers folded, so that "order 17" and "order 18"
/// are one), with rates and thresholds. Keeps the 1,000 most recent kinds. Any thread.
class ErrorMonitor
{
public:
    using Alert = std::function<void(const ErrorThreshold&, const ErrorSummary&)>;

    void addThreshold(ErrorThreshold threshold);
    /// Called outside the lock, on the thread that records.
    void setAlert(Alert alert);
    void record(const std::string& component, const Error& error, Timestamp now);
    /// Newest first.
    [[nodiscard]] std::vector<ErrorSummary> summaries(Timestamp now) const;
    void clear();
    /// Summaries of an earlier run go on being counted; what has been recorded since stays. They
    /// raise no alerts, and messages are those of then.
    void restore(const std::vector<ErrorSummary>& earlier);
    /// Grows with every error: whether something is new.
    [[nodiscard]] std::uint64_t revision() const;

private:
    struct Entry
    {
        ErrorSummary summary;
        std::deque<Timestamp> recent; ///< Of the last minute, bounded.
    };
    struct Watch
    {
        ErrorThreshold threshold;
        std::deque<Timestamp> hits;
        Timestamp lastAlert;
    };
    [[nodiscard]] Entry& entryFor(const std::string& component, ErrorKind kind,
                                  const std::string& headline);
    [[nodiscard]] std::vector<ErrorThreshold> exceeded(const ErrorSummary& summary, Timestamp now);

    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
    std::vector<Watch> m_watches;
    std::uint64_t m_revision = 0;
    Alert m_alert;
};

} // namespace qd
