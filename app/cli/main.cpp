// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/VersionCommand.h"

#include "core/foundation/Log.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <string_view>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace {

qd::CancellationToken& interrupt()
{
    static qd::CancellationToken token;
    return token;
}

void onInterrupt(int)
{
    // Setting an atomic flag is all that a signal handler may do here.
    interrupt().cancel();
}

/// Reports are drawn with fonts, which only a GUI application object has; a server needs no display
/// for them. Every other command starts without.
bool needsFonts(int argc, char** argv)
{
    constexpr std::array<std::string_view, 3> kDrawing{"report", "demo", "run"};
    return std::any_of(argv + 1, argv + argc, [&](std::string_view word) {
        return std::find(kDrawing.begin(), kDrawing.end(), word) != kDrawing.end();
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Series of a million bars are blocks of megabytes: freed ones go back to the system at once
/// instead of leaving holes in the heap, so that loading, running and measuring do not add up.
void giveLargeBlocksBack()
{
#if defined(__GLIBC__)
    constexpr int kLarge = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

void addGlobalFlags(CLI::App& app, qd::CliContext& context)
{
    app.add_flag("--json", context.isJson, "Print exactly one JSON document");
    app.add_flag("--no-progress", context.isQuiet, "Show no progress");
    app.add_option("--workspace", context.workspace, "The workspace folder")
        ->envname("QD_WORKSPACE")
        ->type_name("DIR");
    app.add_option("--seed", context.seed, "Makes every random choice repeatable")
        ->capture_default_str();
    app.require_subcommand(1);
    app.fallthrough(); // the global flags may stand behind the command
    app.set_help_all_flag("--help-all", "Show every command's flags");
}

int usageError(const CLI::App& app, const CLI::ParseError& error, const qd::CliContext& context)
{
    if (error.get_exit_code() == 0) // --help
        return app.exit(error);
    qd::CliContext report = context;
    report.run([&]() -> qd::Status {
        return qd::makeError(qd::ErrorKind::Usage, error.what(),
                             "Run the command with --help to see what it takes.");
    });
    return report.exitCode();
}

} // namespace

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeck"));
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);

    qd::CliContext context;
    context.cancelled = interrupt();
    CLI::App app{"Quarterdeck: the engine without a window", "qd"};
    addGlobalFlags(app, context);
    qd::addDataCommands(app, context);
    qd::addStrategyCommands(app, context);
    qd::addBacktestCommands(app, context);
    qd::addReportCommands(app, context);
    qd::addEngineCommands(app, context);
    qd::addAdminCommands(app, context);
    qd::addConfigCommands(app, context);
    qd::addVersionCommand(app, context);

    // CLI11 throws on bad usage; before it has read the flags, --json must still be honoured.
    for (int i = 1; i < argc; ++i)
        context.isJson = context.isJson || std::string_view(argv[i]) == "--json";
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return usageError(app, error, context);
    }
    return context.exitCode();
}
