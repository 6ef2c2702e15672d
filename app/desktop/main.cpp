// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/BotFiles.h"
#include "app/composition/CandleImporter.h"
#include "app/composition/CompositionRoot.h"
#include "app/composition/DemoWorkspace.h"
#include "app/composition/ProgramCatalog.h"
#include "app/composition/WorkspaceSettings.h"
#include "app/desktop/DemoHost.h"
#include "app/desktop/PlatformMigration.h"
#include "core/foundation/Log.h"
#include "ui/panes/PaneCatalog.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace {

constexpr int kSignalPollMs = 100;
constexpr double kFirstPace = 8.0; ///< Steps a second: a newcomer sees a trade within seconds.

volatile std::sig_atomic_t g_shouldEnd = 0;

void onSignal(int)
{
    g_shouldEnd = 1;
}

struct Flags
{
    std::string workspace;
    std::string perspective;
    std::string theme;
    std::string language;
    std::string screenshot;
    int screenshotAfterMs = 2'000;
    int quitAfterMs = 0;
    bool isDemo = false;
    bool startsDemoBot = false; ///< Set by the welcome, not on the command line.
};

void addFlags(CLI::App& app, Flags& flags)
{
    app.add_option("--workspace", flags.workspace, "The workspace folder")->envname("QD_WORKSPACE");
    app.add_flag("--demo", flags.isDemo, "Open a workspace of its own with invented markets");
    app.add_option("--perspective", flags.perspective, "Which panes are shown")
        ->check(CLI::IsMember({"trade", "research", "optimize", "monitor"}));
    app.add_option("--theme", flags.theme)->check(CLI::IsMember({"dark", "light"}));
    app.add_option("--lang", flags.language, "Language code, e.g. en or de");
    app.add_option("--screenshot", flags.screenshot, "Write a picture of the window");
    app.add_option("--after", flags.screenshotAfterMs, "Milliseconds before the picture")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--quit-after", flags.quitAfterMs, "Milliseconds until it closes itself")
        ->check(CLI::NonNegativeNumber);
}

qd::ui::ShellOptions shellOptions(const Flags& flags, const qd::Workspace& workspace)
{
    qd::ui::ShellOptions options;
    options.configDirectory = QString::fromStdString(workspace.configDirectory());
    options.perspective = QString::fromStdString(flags.perspective);
    options.theme = QString::fromStdString(flags.theme);
    options.language = QString::fromStdString(flags.language);
    options.screenshotFile = QString::fromStdString(flags.screenshot);
    options.screenshotAfterMs = flags.screenshotAfterMs;
    options.quitAfterMs = flags.quitAfterMs;
    return options;
}

qd::Result<std::unique_ptr<qd::CompositionRoot>> openRoot(const Flags& flags)
{
    qd::CompositionRoot::Options options;
    options.workspace = flags.workspace;
    options.translate = qd::ui::reportTranslation();
    if (flags.isDemo) {
        options.workspace = qd::demoDirectory(flags.workspace);
        options.mode = qd::EngineMode::Demo;
        if (const qd::Status filled = qd::fillDemoWorkspace(qd::Workspace(options.workspace));
            !filled)
            return filled.error();
    }
    return qd::CompositionRoot::open(options);
}

/// On standard error for scripts, in a box for people; the box closes with --quit-after.
int refuse(const qd::Error& error, const Flags& flags)
{
    std::fprintf(stderr, "quarterdeck: %s\n", error.describe().c_str());
    const bool isWatched = flags.screenshot.empty() && flags.quitAfterMs == 0 &&
                           QGuiApplication::platformName() != QStringLiteral("offscreen");
    if (isWatched) {
        qd::ui::Language language;
        language.use(QString::fromStdString(flags.language));
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Quarterdeck"),
                        qd::ui::shownText(error.message), QMessageBox::Close);
        box.setObjectName(QStringLiteral("startProblem"));
        box.setInformativeText(qd::ui::shownText(error.hint));
        QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit);
        box.open();
        (void)QCoreApplication::exec();
    }
    return qd::exitCodeFor(error.kind);
}

/// Lets the demo's first bot trade and shows its chart: what a newcomer asked for.
void startDemoBot(qd::CompositionRoot& root, qd::ui::MainWindow& window)
{
    const qd::BotDefinition bot = qd::demoBots().front();
    qd::ui::PaneServices& services = window.services();
    root.engine().setReplayPace(kFirstPace, &window, {});
    root.engine().startBot(bot.id, &window, [&services](const qd::Status& started) {
        services.notices.report(
            QCoreApplication::translate("qd::ui::BotActions", "Starting the demo bot"), started);
    });
    services.selection.setBot(bot.id);
    services.selection.showChart(bot.series);
}

int runWindow(qd::CompositionRoot& root, const Flags& flags, qd::DemoHost& host)
{
    const qd::ui::PaneRegistry panes = qd::ui::paneCatalog();
    qd::CandleImporter importer(root.engine());
    const qd::ConfigSchema& schema = qd::programSchema();
    const std::string folder = root.workspace().configDirectory();
    qd::WorkspaceSettings settings(folder, schema, qd::configVariables());
    qd::BotFiles botFiles(folder, schema);
    qd::PlatformMigration migration(root.workspace().directory(), schema);
    host.setMigration(&migration);
    qd::ui::ShellOptions options = shellOptions(flags, root.workspace());
    options.doors.host = root.mode() == qd::EngineMode::Demo ? nullptr : &host;
    options.doors.imports = &importer;
    options.doors.settings = &settings;
    options.doors.botFiles = &botFiles;
    options.offersWelcome = true;
    qd::ui::MainWindow window(root.engine(), panes, options);
    if (flags.startsDemoBot)
        startDemoBot(root, window);
    QTimer signalPoll;
    QObject::connect(&signalPoll, &QTimer::timeout, &window, [&window] {
        if (g_shouldEnd != 0)
            window.closeNow();
    });
    signalPoll.start(kSignalPollMs);
    QObject::connect(root.server(), &qd::CommandServer::stopRequested, &window,
                     &qd::ui::MainWindow::closeNow);
    window.show();
    return QApplication::exec();
}

/// One workspace with its engine and its window; `next` is what to open after it.
int runSession(const Flags& flags, std::optional<Flags>& next)
{
    qd::Result<std::unique_ptr<qd::CompositionRoot>> root = openRoot(flags);
    if (!root)
        return refuse(root.error(), flags);
    if (const qd::Status opened =
            qd::log::open((*root)->workspace().logsDirectory(), false, qd::LogLevel::Info);
        !opened)
        std::fprintf(stderr, "quarterdeck: %s\n", opened.error().message.c_str());
    const std::string demo = (*root)->workspace().directory() + "-demo";
    qd::DemoHost host(demo);
    const int exitCode = runWindow(**root, flags, host);
    if (!(*root)->close())
        std::_Exit(exitCode); // a strategy hangs; all that matters is on disk
    if (host.isDemoWanted()) {
        next = flags;
        next->isDemo = true;
        next->startsDemoBot = true;
        next->workspace = demo;
    }
    return exitCode;
}

/// The workspace that was asked for, and the ones that the user goes on to.
int runSessions(Flags flags)
{
    for (;;) {
        std::optional<Flags> next;
        const int exitCode = runSession(flags, next);
        if (!next)
            return exitCode;
        flags = *next;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("quarterdeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quarterdeck"));
    QApplication::setApplicationVersion(QString::fromStdString(qd::programVersion()));
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN);

    Flags flags;
    CLI::App app{"Quarterdeck: the trading workstation", "quarterdeck"};
    app.set_version_flag("--version", qd::programVersion());
    addFlags(app, flags);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : qd::exitCodeFor(qd::ErrorKind::Usage);
    }
    return runSessions(flags);
}
