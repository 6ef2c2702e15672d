// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LocalEngine.h"

#include "core/foundation/Log.h"

#include <optional>
#include <string>
#include <utility>

namespace qd {

namespace {

const Duration kErrorInterval = Duration::seconds(5); ///< Between two notes of them on disk.

} // namespace

void LocalEngine::notice(const std::string& text)
{
    EngineEvent event;
    event.kind = EngineEvent::Kind::Notice;
    event.time = m_parts.options.wallClock();
    event.text = text;
    m_screen.putEvent(std::move(event));
}

std::vector<ErrorSummary> LocalEngine::errors() const
{
    return m_errors.summaries();
}

std::vector<GuardSnapshot> LocalEngine::guards() const
{
    return m_board.snapshot(steadyNow(), m_parts.options.wallClock());
}

/// What cannot be read is counted afresh: errors of the past must not keep the engine from
/// starting.
void LocalEngine::restoreErrors()
{
    const auto document = m_storage.ask<std::optional<std::string>>(
        [](Storage& storage) { return storage.setting(kErrorSetting); });
    const std::optional<std::string> earlier = document.valueOr(std::nullopt);
    if (!earlier)
        return;
    if (const Status read = m_errors.restore(*earlier); !read)
        log::warning("engine", "errors of earlier runs are forgotten",
                     {{"why", read.error().describe()}});
}

void LocalEngine::keepErrors()
{
    if (m_isKeepingErrors) // a database in trouble must not be given one more every few seconds
        return;
    std::optional<std::string> document = m_errors.takeDocument();
    if (!document)
        return;
    m_isKeepingErrors = true;
    m_records.write(
        "errors",
        [document = std::move(*document)](Storage& storage) {
            return storage.saveSetting(kErrorSetting, document);
        },
        [this](const Status&) { m_isKeepingErrors = false; });
}

void LocalEngine::keepErrorsRegularly()
{
    m_trading.postAfter(kErrorInterval, [this] {
        keepErrors();
        keepErrorsRegularly();
    });
}

Policies LocalEngine::reportPolicies()
{
    Policies policies;
    policies.retry = RetryPolicy({.maxAttempts = 3,
                                  .firstDelay = Duration::milliseconds(500),
                                  .maxElapsed = Duration::seconds(60)},
                                 CallKind::Query);
    policies.retry->alsoFor({ErrorKind::Storage});
    policies.bulkhead = &m_reportSlots;
    policies.record = m_reportRecord;
    policies.onFailure = [this](const Error& error, int) { m_errors.record("reports", error); };
    return policies;
}

} // namespace qd
