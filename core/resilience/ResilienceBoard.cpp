// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ResilienceBoard.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace qd {

std::string_view toText(GuardKind kind)
{
    switch (kind) {
    case GuardKind::Retry:
        return "retry";
    case GuardKind::Breaker:
        return "breaker";
    case GuardKind::Limiter:
        return "limiter";
    case GuardKind::Bulkhead:
        return "bulkhead";
    }
    return "retry";
}

std::string_view toText(GuardState state)
{
    switch (state) {
    case GuardState::Idle:
        return "idle";
    case GuardState::Waiting:
        return "waiting";
    case GuardState::Closed:
        return "closed";
    case GuardState::Open:
        return "open";
    case GuardState::HalfOpen:
        return "half-open";
    }
    return "idle";
}

std::shared_ptr<GuardRecord> ResilienceBoard::add(GuardKind kind, std::string name)
{
    auto record = std::make_shared<GuardRecord>(kind, std::move(name));
    const std::scoped_lock lock(m_mutex);
    m_records.push_back(record);
    return record;
}

std::vector<GuardSnapshot> ResilienceBoard::snapshot(Duration now, Timestamp wall) const
{
    const auto onClock = [&](Duration time) {
        return time == Duration() ? Timestamp() : wall + (time - now);
    };
    std::vector<GuardSnapshot> all;
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_records, [](const auto& record) { return record.expired(); });
    for (const std::weak_ptr<GuardRecord>& weak : m_records) {
        const std::shared_ptr<GuardRecord> record = weak.lock();
        if (!record)
            continue;
        all.push_back({record->kind(), record->name(), record->state(), record->calls(),
                       record->failures(), record->refusals(), onClock(record->changed()),
                       onClock(record->nextTry()), record->detail()});
    }
    std::sort(all.begin(), all.end(), [](const GuardSnapshot& a, const GuardSnapshot& b) {
        return std::tie(a.name, a.kind) < std::tie(b.name, b.kind);
    });
    return all;
}

} // namespace qd
