// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ThreadBell.h"

#include "core/foundation/Assert.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace qd {

ThreadBell::ThreadBell(std::function<void()> onRing, QObject* parent)
    : QObject(parent), m_onRing(std::move(onRing))
{
    std::array<int, 2> ends{};
    const bool isOpen = pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) == 0;
    QD_ASSERT(isOpen, "the system has two file descriptors left for a pipe");
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ThreadBell::answer);
}

ThreadBell::~ThreadBell()
{
    m_notifier->setEnabled(false);
    ::close(m_readEnd);
    ::close(m_writeEnd);
}

void ThreadBell::ring()
{
    // A full pipe is a request that waits already.
    [[maybe_unused]] const ssize_t written = ::write(m_writeEnd, "!", 1);
}

void ThreadBell::answer()
{
    std::array<char, 64> rings{};
    while (::read(m_readEnd, rings.data(), rings.size()) > 0) {
    }
    m_onRing();
}

} // namespace qd
