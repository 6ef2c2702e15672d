// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/LogTap.h"

#include <deque>
#include <mutex>

namespace qd::ui {

namespace {
constexpr std::size_t kMostLines = 2'000;
}

struct LogTap::Box
{
    std::mutex mutex;
    std::deque<LogRecord> lines;
    std::function<void()> wake;
};

LogTap::LogTap(std::function<void()> wake) : m_box(std::make_shared<Box>())
{
    m_box->wake = std::move(wake);
    log::setListener([box = m_box](const LogRecord& record) {
        const std::lock_guard lock(box->mutex);
        const bool wasEmpty = box->lines.empty();
        if (box->lines.size() == kMostLines)
            box->lines.pop_front();
        box->lines.push_back(record);
        if (wasEmpty && box->wake)
            box->wake();
    });
}

LogTap::~LogTap()
{
    log::setListener({});
    const std::lock_guard lock(m_box->mutex);
    m_box->wake = {};
}

std::vector<LogRecord> LogTap::take()
{
    const std::lock_guard lock(m_box->mutex);
    std::vector<LogRecord> taken(std::make_move_iterator(m_box->lines.begin()),
                                 std::make_move_iterator(m_box->lines.end()));
    m_box->lines.clear();
    return taken;
}

} // namespace qd::ui
