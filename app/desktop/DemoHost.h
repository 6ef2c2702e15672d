// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/DesktopHost.h"

#include <QObject>

#include <string>
#include <thread>

namespace qd {

/// Fills the demo workspace on a thread of its own and remembers that the program shall go on in
/// it. GUI thread; the destructor waits for what is being filled.
class DemoHost final : public QObject, public ui::DesktopHost
{
    Q_OBJECT

public:
    /// `directory`: where the demo lives.
    explicit DemoHost(std::string directory) : m_directory(std::move(directory)) {}
    ~DemoHost() override;

    void prepareDemo(QObject* context, std::function<void(double)> progress,
                     std::function<void(Status)> done) override;
    void reopenInDemo() override { m_isDemoWanted = true; }
    [[nodiscard]] MigrationApi* migration() override { return m_migration; }
    void setMigration(MigrationApi* migration) { m_migration = migration; }
    [[nodiscard]] bool isDemoWanted() const { return m_isDemoWanted; }

private:
    void waitForFilling();

    std::string m_directory;
    MigrationApi* m_migration = nullptr;
    std::thread m_filling;
    bool m_isDemoWanted = false;
};

} // namespace qd
