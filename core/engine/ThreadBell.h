// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace qd {

/// Lets any thread ask for a call on the thread that made the bell, through its event loop. A pipe
/// carries the request: nothing is allocated, and a thread checker sees the order of things.
class ThreadBell final : public QObject
{
    Q_OBJECT

public:
    explicit ThreadBell(std::function<void()> onRing, QObject* parent = nullptr);
    ~ThreadBell() override;

    /// Any thread. Rings that come before the call has run may become one.
    void ring();

private:
    void answer();

    std::function<void()> m_onRing;
    int m_readEnd = -1;
    int m_writeEnd = -1;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace qd
