// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CompositionRoot.h"

#include "app/composition/ImportCommand.h"
#include "app/composition/PaperConnection.h"
#include "app/composition/ProgramCatalog.h"
#include "app/composition/WorkspaceSettings.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/foundation/LogControl.h"
#include "core/strategies/StrategyCatalog.h"

#include <QRandomGenerator>

#include <chrono>
#include <utility>

namespace qd {

Timestamp machineTime()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp::fromNanoseconds(
        std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
}

EngineParts engineParts(const Workspace& workspace, const ModeProfile& profile)
{
    EngineParts parts;
    parts.options.mode = profile.mode;
    parts.options.environment = profile.environment;
    parts.options.feedName = profile.feedName;
    parts.options.version = programVersion();
    parts.options.costs = profile.costs;
    parts.options.pace = profile.pace;
    parts.options.accountCash = profile.accountCash;
    parts.options.idEpoch = QRandomGenerator::system()->generate64();
    parts.options.wallClock = &machineTime;
    parts.options.makeStrategy = [](const StrategySpec& spec) {
        return StrategyCatalog::instance().create(spec);
    };
    parts.options.instrument = [](const std::string& symbol) {
        return instrumentFromSymbol(symbol, "PAPER");
    };
    parts.journal = [file = workspace.journalFile()] { return openJournal(file); };
    parts.emergency = [file = workspace.emergencyFile()] { return openJournal(file); };
    parts.storage = [file = workspace.storageFile()] { return openStorage(file); };
    parts.market = [file = workspace.marketFile()] {
        return openBarStore(file, StoreAccess::ReadWrite);
    };
    parts.venue = paperVenueFactory(workspace.paperFile(), workspace.marketFile(), profile);
    parts.reportWriters = reportWriters();
    return parts;
}

namespace {

/// What the files say that hold for every bot. A broken one stops the start: nobody should trade
/// with other costs than those he wrote down.
Result<EffectiveConfig> workspaceSettings(const Workspace& workspace,
                                          const CompositionRoot::Settings& settings)
{
    ConfigLayers overrides;
    overrides.variables = configVariables();
    overrides.commandLine = settings;
    const Result<ConfigLayers> layers =
        readLayerFiles(workspace.configDirectory(), {}, std::move(overrides));
    if (!layers)
        return layers.error();
    return EffectiveConfig::resolve(programSchema(), *layers);
}

void takeLogLevel(const EffectiveConfig& settings)
{
    if (const auto level = log::parseLevel(settings.text("logging.level").value_or("info")))
        log::setLeast(*level);
}

} // namespace

CompositionRoot::CompositionRoot(Workspace workspace, WorkspaceLock lock, EngineMode mode)
    : m_workspace(std::move(workspace)), m_lock(std::move(lock)), m_mode(mode)
{}

CompositionRoot::~CompositionRoot()
{
    (void)close(); // who cares for a hanging strategy has called it before
}

Result<std::unique_ptr<CompositionRoot>> CompositionRoot::open(const Options& options)
{
    Result<ModeProfile> profile = ModeProfile::of(options.mode);
    if (!profile)
        return profile.error();
    const Workspace workspace(options.workspace);
    if (const Status made = workspace.create(); !made)
        return made.error();
    Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    const Result<EffectiveConfig> settings = workspaceSettings(workspace, options.settings);
    if (!settings)
        return settings.error();
    profile->adopt(*settings);
    if (options.pace)
        profile->pace = *options.pace;

    std::unique_ptr<CompositionRoot> root(
        new CompositionRoot(workspace, std::move(lock).value(), options.mode));
    EngineParts parts = engineParts(root->m_workspace, *profile);
    parts.options.translate = options.translate;
    root->m_engine = std::make_unique<LocalEngine>(std::move(parts));
    if (const Status started = root->m_engine->start(); !started)
        return started.error();
    root->m_server = std::make_unique<CommandServer>(*root->m_engine);
    addImportCommand(*root->m_server, *root->m_engine);
    if (const Status listening = root->m_server->listen(root->m_workspace.directory()); !listening)
        return listening.error();
    root->watchConfiguration(options.settings);
    return root;
}

void CompositionRoot::watchConfiguration(const Settings& settings)
{
    ConfigReloader::Parts parts{.folder = m_workspace.configDirectory(),
                                .schema = programSchema(),
                                .clock = &machineTime,
                                .tell = [this](const std::string& text) { m_engine->notice(text); },
                                .onWorkspace = &takeLogLevel,
                                .variables = configVariables(),
                                .commandLine = settings};
    m_reloader = std::make_unique<ConfigReloader>(std::move(parts), *m_engine);
    m_reloader->start();
}

bool CompositionRoot::hasReadConfiguration() const
{
    return m_reloader && m_reloader->isSettled();
}

bool CompositionRoot::close()
{
    if (m_reloader)
        m_reloader->close();
    if (m_server)
        m_server->close();
    return !m_engine || m_engine->stop();
}

} // namespace qd
