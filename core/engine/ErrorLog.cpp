// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ErrorLog.h"

#include "core/engine/ErrorJson.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace qd {

namespace {

constexpr std::size_t kMostKept = 200;

/// From when on a person should be told.
std::vector<ErrorThreshold> thresholds()
{
    const Duration minute = Duration::seconds(60);
    const Duration tenMinutes = Duration::seconds(600);
    return {{.kind = ErrorKind::Storage, .count = 1},
            {.kind = ErrorKind::Internal, .count = 1},
            {.kind = ErrorKind::Authentication, .count = 1},
            {.kind = ErrorKind::Strategy, .count = 3, .window = tenMinutes},
            {.kind = ErrorKind::Conflict, .count = 5, .window = minute},
            {.count = 30, .window = minute}};
}

std::string noticeText(const ErrorThreshold& threshold, const ErrorSummary& summary)
{
    std::string text = summary.component + ": " + summary.headline;
    if (threshold.count > 1)
        text += " (" + std::to_string(threshold.count) + " errors within " +
                std::to_string(threshold.window.seconds()) + " s)";
    return text + ". " + std::string(traitsOf(summary.kind).advice);
}

} // namespace

ErrorLog::ErrorLog(std::function<Timestamp()> wallClock,
                   std::function<void(const std::string&)> notice)
    : m_wallClock(std::move(wallClock))
{
    for (ErrorThreshold& threshold : thresholds())
        m_monitor.addThreshold(std::move(threshold));
    m_monitor.setAlert(
        [notice = std::move(notice)](const ErrorThreshold& threshold, const ErrorSummary& summary) {
            notice(noticeText(threshold, summary));
        });
}

void ErrorLog::record(const std::string& component, const Error& error)
{
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Cancelled)
        m_monitor.record(component, error, m_wallClock());
}

std::vector<ErrorSummary> ErrorLog::summaries() const
{
    return m_monitor.summaries(m_wallClock());
}

Status ErrorLog::restore(const std::string& document)
{
    const Result<std::vector<ErrorSummary>> earlier = parseErrorSummaries(document);
    if (!earlier)
        return earlier.error();
    m_monitor.restore(*earlier);
    return {};
}

std::optional<std::string> ErrorLog::takeDocument()
{
    const std::scoped_lock lock(m_mutex);
    const std::uint64_t revision = m_monitor.revision();
    if (revision == m_keptRevision)
        return std::nullopt;
    m_keptRevision = revision;
    std::vector<ErrorSummary> newest = summaries();
    if (newest.size() > kMostKept)
        newest.resize(kMostKept);
    return errorDocument(newest);
}

} // namespace qd
