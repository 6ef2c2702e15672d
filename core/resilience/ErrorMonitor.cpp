// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ErrorMonitor.h"

#include <algorithm>

namespace qd {

namespace {

constexpr std::size_t kMostEntries = 1000;
constexpr std::size_t kMostRecent = 10'000;
constexpr std::size_t kLongestMessage = 2'000;

/// "order 17 of 3" → "order # of #": what differs by a number only is one kind of trouble.
std::string folded(const std::string& message)
{
    std::string text;
    bool wasDigit = false;
    for (const char letter : message) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (!isDigit)
            text += letter;
        else if (!wasDigit)
            text += '#';
        wasDigit = isDigit;
    }
    return text;
}

void dropBefore(std::deque<Timestamp>& times, Timestamp since)
{
    while (!times.empty() && (times.front() < since || times.size() > kMostRecent))
        times.pop_front();
}

} // namespace

void ErrorMonitor::addThreshold(ErrorThreshold threshold)
{
    const std::scoped_lock lock(m_mutex);
    m_watches.push_back({std::move(threshold), {}, {}});
}

void ErrorMonitor::setAlert(Alert alert)
{
    const std::scoped_lock lock(m_mutex);
    m_alert = std::move(alert);
}

void ErrorMonitor::record(const std::string& component, const Error& error, Timestamp now)
{
    std::vector<ErrorThreshold> alarms;
    ErrorSummary summary;
    Alert alert;
    {
        const std::scoped_lock lock(m_mutex);
        Entry& entry = entryFor(component, error.kind, error.message);
        ++m_revision;
        ErrorSummary& counted = entry.summary;
        if (counted.count++ == 0)
            counted.firstSeen = now;
        counted.lastSeen = now;
        counted.message = error.describe().substr(0, kLongestMessage);
        counted.headline = error.message.substr(0, kLongestMessage);
        entry.recent.push_back(now);
        dropBefore(entry.recent, now - Duration::seconds(60));
        counted.lastMinute = static_cast<std::int64_t>(entry.recent.size());
        alarms = exceeded(counted, now);
        summary = counted;
        alert = m_alert;
    }
    if (!alert)
        return;
    for (const ErrorThreshold& threshold : alarms)
        alert(threshold, summary);
}

std::vector<ErrorSummary> ErrorMonitor::summaries(Timestamp now) const
{
    std::vector<ErrorSummary> all;
    {
        const std::scoped_lock lock(m_mutex);
        all.reserve(m_entries.size());
        for (const auto& [key, entry] : m_entries) {
            ErrorSummary summary = entry.summary;
            summary.lastMinute =
                std::count_if(entry.recent.begin(), entry.recent.end(),
                              [&](Timestamp time) { return time >= now - Duration::seconds(60); });
            all.push_back(std::move(summary));
        }
    }
    std::sort(all.begin(), all.end(),
              [](const ErrorSummary& a, const ErrorSummary& b) { return a.lastSeen > b.lastSeen; });
    return all;
}

void ErrorMonitor::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
    for (Watch& watch : m_watches)
        watch.hits.clear();
}

void ErrorMonitor::restore(const std::vector<ErrorSummary>& earlier)
{
    const std::scoped_lock lock(m_mutex);
    for (const ErrorSummary& old : earlier) {
        ErrorSummary& counted = entryFor(old.component, old.kind, old.headline).summary;
        const bool isNew = counted.count == 0;
        counted.count += old.count;
        counted.firstSeen = isNew ? old.firstSeen : std::min(old.firstSeen, counted.firstSeen);
        if (!isNew && counted.lastSeen >= old.lastSeen)
            continue;
        counted.lastSeen = old.lastSeen;
        counted.message = old.message;
        counted.headline = old.headline;
    }
}

std::uint64_t ErrorMonitor::revision() const
{
    const std::scoped_lock lock(m_mutex);
    return m_revision;
}

ErrorMonitor::Entry& ErrorMonitor::entryFor(const std::string& component, ErrorKind kind,
                                            const std::string& headline)
{
    std::string key = component + '\n' + std::string(errorKindName(kind)) + '\n' +
                      folded(headline.substr(0, kLongestMessage));
    const auto known = m_entries.find(key);
    if (known != m_entries.end())
        return known->second;
    if (m_entries.size() >= kMostEntries) {
        const auto oldest =
            std::min_element(m_entries.begin(), m_entries.end(), [](const auto& a, const auto& b) {
                return a.second.summary.lastSeen < b.second.summary.lastSeen;
            });
        m_entries.erase(oldest);
    }
    Entry& entry = m_entries[std::move(key)];
    entry.summary.component = component;
    entry.summary.kind = kind;
    entry.summary.severity = traitsOf(kind).severity;
    return entry;
}

std::vector<ErrorThreshold> ErrorMonitor::exceeded(const ErrorSummary& summary, Timestamp now)
{
    std::vector<ErrorThreshold> alarms;
    for (Watch& watch : m_watches) {
        const ErrorThreshold& threshold = watch.threshold;
        const bool isWatched = summary.component.starts_with(threshold.component) &&
                               (!threshold.kind || *threshold.kind == summary.kind);
        if (!isWatched)
            continue;
        watch.hits.push_back(now);
        dropBefore(watch.hits, now - threshold.window);
        const bool isCool = watch.lastAlert.isNull() || now - watch.lastAlert >= threshold.coolDown;
        if (static_cast<int>(watch.hits.size()) >= threshold.count && isCool) {
            watch.lastAlert = now;
            alarms.push_back(threshold);
        }
    }
    return alarms;
}

} // namespace qd
