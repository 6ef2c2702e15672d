// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DemoHost.h"

#include "app/composition/DemoWorkspace.h"

#include <QPointer>

namespace qd {

DemoHost::~DemoHost()
{
    waitForFilling();
}

void DemoHost::waitForFilling()
{
    if (m_filling.joinable())
        m_filling.join();
}

void DemoHost::prepareDemo(QObject* context, std::function<void(double)> progress,
                           std::function<void(Status)> done)
{
    waitForFilling(); // the button of a second asker works only after the first has its answer
    const QPointer<QObject> asker(context);
    const auto tell = [this, asker, progress = std::move(progress)](double part) {
        QMetaObject::invokeMethod(
            this,
            [asker, progress, part] {
                if (asker && progress)
                    progress(part);
            },
            Qt::QueuedConnection);
    };
    m_filling = std::thread([this, asker, tell, done = std::move(done)] {
        const Status filled = fillDemoWorkspace(Workspace(m_directory), tell);
        QMetaObject::invokeMethod(
            this,
            [asker, done, filled] {
                if (asker && done)
                    done(filled);
            },
            Qt::QueuedConnection);
    });
}

} // namespace qd
