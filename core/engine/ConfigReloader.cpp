// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ConfigReloader.h"

#include "core/configuration/ConfigLayerFiles.h"
#include "core/engine/BotRules.h"
#include "core/foundation/Log.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace qd {

namespace {

constexpr int kPollMs = 500;

/// What the zone is away from UTC at the moment, in minutes; summer time comes and goes.
int offsetOf(const std::string& zone, Timestamp now)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    if (!known.isValid())
        return 0;
    const qint64 milliseconds = now.nanoseconds() / 1'000'000;
    return known.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) / 60;
}

std::string textOf(const Error& error)
{
    std::string text = error.message;
    if (!error.hint.empty())
        text += " (" + error.hint + ")";
    return text;
}

} // namespace

/// Everything that touches the disk. One look at a time.
class ConfigReloader::Reading
{
public:
    explicit Reading(const Parts& parts)
        : m_parts(parts),
          m_scan(parts.folder),
          m_store(parts.folder,
                  [&schema = parts.schema](const ConfigDocument& document, ConfigKind kind) {
                      return schema.validate(document, kind);
                  })
    {}

    Findings look()
    {
        Findings findings;
        const Result<std::vector<ConfigFileChange>> changes = m_scan.look();
        if (!changes) {
            tellOnce(m_parts.folder, textOf(changes.error()), findings);
            return findings;
        }
        m_told.erase(m_parts.folder);
        std::set<std::string> affected = zonesThatMoved();
        for (const ConfigFileChange& change : *changes)
            note(change, affected, findings);
        if (std::exchange(m_isWorkspaceStale, false))
            resolveWorkspace(findings);
        for (const std::string& bot : affected)
            resolve(bot, findings);
        return findings;
    }

    /// The bot is gone: its file would bring it back at the next start.
    void forget(const std::string& bot)
    {
        m_zones.erase(bot);
        const auto removed = m_store.remove(
            ConfigKind::Bot, bot,
            {.author = "engine", .reason = "the bot was removed", .at = m_parts.clock()});
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            log::warning("config", "the file of a removed bot could not be taken away",
                         {{"bot", bot}, {"why", removed.error().describe()}});
    }

private:
    /// Adds the bots that the change may reach.
    void note(const ConfigFileChange& change, std::set<std::string>& affected, Findings& findings)
    {
        const ConfigFolderFile& file = change.file;
        if (change.kind == ConfigFileChange::Kind::Gone) {
            m_told.erase(file.path);
            record(file);
            if (file.kind == ConfigKind::Bot)
                findings.gone.push_back(file.name);
        } else if (isGood(file, findings)) {
            record(file);
        } else {
            return;
        }
        if (file.kind == ConfigKind::Workspace || file.kind == ConfigKind::Environment) {
            m_isWorkspaceStale = true;
            for (const ConfigFolderFile& other : m_scan.files()) {
                if (other.kind == ConfigKind::Bot)
                    affected.insert(other.name);
            }
        } else if (file.kind == ConfigKind::Bot && change.kind != ConfigFileChange::Kind::Gone) {
            affected.insert(file.name);
        }
    }

    bool isGood(const ConfigFolderFile& file, Findings& findings)
    {
        const Result<ConfigDocument> document = ConfigDocument::read(file.path);
        if (!document) {
            tellOnce(file.path, textOf(document.error()), findings);
            return false;
        }
        const std::vector<ConfigProblem> problems = m_parts.schema.validate(*document, file.kind);
        if (!problems.empty()) {
            std::string text = toText(problems.front());
            if (problems.size() > 1)
                text += " (and " + std::to_string(problems.size() - 1) + " more)";
            tellOnce(file.path, text, findings);
            return false;
        }
        m_told.erase(file.path);
        return true;
    }

    void record(const ConfigFolderFile& file)
    {
        const auto noted = m_store.noteChange(file.kind, file.name, m_parts.clock());
        if (!noted)
            log::warning("config", "a change could not be kept in the history",
                         {{"file", file.path}, {"why", noted.error().describe()}});
    }

    /// All layers of a bot, or of the workspace where there is no bot.
    Result<EffectiveConfig> effective(const std::string& bot) const
    {
        ConfigLayers overrides;
        overrides.variables = m_parts.variables;
        overrides.commandLine = m_parts.commandLine;
        const Result<ConfigLayers> layers = readLayerFiles(m_parts.folder, bot, overrides);
        if (!layers)
            return layers.error();
        return EffectiveConfig::resolve(m_parts.schema, *layers);
    }

    void resolveWorkspace(Findings& findings)
    {
        Result<EffectiveConfig> config = effective({});
        if (!config) // its own file is good: it does not fit the others
            return tellOnce(m_parts.folder, textOf(config.error()), findings);
        for (const ConfigDifference& difference : differences(m_workspace, *config)) {
            if (m_hasWorkspace && difference.change == ConfigChange::Restart)
                findings.news.push_back(difference.path + " takes effect at the next start");
        }
        m_hasWorkspace = true;
        m_workspace = *config;
        findings.workspace = std::move(config).value();
    }

    void resolve(const std::string& bot, Findings& findings)
    {
        const std::string path = configFilePath(m_parts.folder, ConfigKind::Bot, bot);
        const Result<EffectiveConfig> config = effective(bot);
        if (!config)
            return tellOnce(path, textOf(config.error()), findings);
        const std::string zone = config->text("schedule.time_zone").value_or("UTC");
        const int offset = offsetOf(zone, m_parts.clock());
        m_zones[bot] = {zone, offset};
        const Result<BotDefinition> definition = toBotDefinition(*config, offset);
        if (!definition)
            return tellOnce(path, textOf(definition.error()), findings);
        findings.bots.push_back(*definition);
    }

    std::set<std::string> zonesThatMoved() const
    {
        std::set<std::string> bots;
        for (const auto& [bot, zone] : m_zones) {
            if (offsetOf(zone.first, m_parts.clock()) != zone.second)
                bots.insert(bot);
        }
        return bots;
    }

    void tellOnce(const std::string& about, const std::string& text, Findings& findings)
    {
        if (std::exchange(m_told[about], text) != text)
            findings.troubles.push_back(text + "; the settings in force stay as they are");
    }

    const Parts m_parts;
    ConfigScan m_scan;
    ConfigStore m_store;
    EffectiveConfig m_workspace;
    bool m_hasWorkspace = false;
    bool m_isWorkspaceStale = true;            ///< To be resolved in this look.
    std::map<std::string, std::string> m_told; ///< By file: what was said about it last.
    std::map<std::string, std::pair<std::string, int>> m_zones; ///< By bot: zone and its offset.
};

ConfigReloader::ConfigReloader(Parts parts, EngineApi& engine, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_engine(engine),
      m_reading(std::make_shared<Reading>(m_parts)),
      m_bell([this] { takeFound(); }),
      m_thread("config")
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &ConfigReloader::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigReloader::look);
}

ConfigReloader::~ConfigReloader()
{
    close();
}

void ConfigReloader::start()
{
    m_poll.start();
    look();
}

void ConfigReloader::close()
{
    if (!std::exchange(m_isClosed, true))
        forgetRemoved();
    m_poll.stop();
    m_thread.stop();
}

/// Folders that have come since are watched as well; one that cannot be is polled all the same.
void ConfigReloader::watchFolders()
{
    const QString root = QString::fromStdString(m_parts.folder);
    QStringList wanted{root};
    for (const ConfigKind kind : {ConfigKind::Environment, ConfigKind::Bot}) {
        const std::string_view name = configSubfolder(kind);
        wanted.append(
            QDir(root).filePath(QString::fromUtf8(name.data(), static_cast<int>(name.size()))));
    }
    const QStringList watched = m_watcher.directories();
    for (const QString& folder : wanted) {
        if (!watched.contains(folder) && QDir(folder).exists())
            m_watcher.addPath(folder);
    }
}

void ConfigReloader::look()
{
    if (m_isLooking || m_isClosed)
        return;
    m_isLooking = true;
    watchFolders();
    m_thread.post([this, reading = m_reading] {
        Findings findings = reading->look();
        {
            const std::lock_guard lock(m_mutex);
            m_found = std::move(findings);
        }
        m_bell.ring();
    });
}

void ConfigReloader::takeFound()
{
    std::optional<Findings> found;
    {
        const std::lock_guard lock(m_mutex);
        found.swap(m_found);
    }
    if (found)
        take(*found);
}

void ConfigReloader::take(const Findings& findings)
{
    m_isLooking = false;
    if (m_isClosed)
        return;
    for (const std::string& trouble : findings.troubles)
        m_parts.tell(trouble);
    for (const std::string& news : findings.news)
        m_parts.tell(news);
    if (findings.workspace && m_parts.onWorkspace)
        m_parts.onWorkspace(*findings.workspace);
    for (const std::string& bot : findings.gone) {
        m_waiting.erase(BotId(bot));
        m_filed.erase(BotId(bot));
        if (find(*m_engine.snapshot(), BotId(bot)) != nullptr)
            m_parts.tell("the file of bot " + bot + " is gone; the bot keeps its settings");
    }
    for (const BotDefinition& bot : findings.bots) {
        m_waiting.erase(bot.id);
        apply(bot);
    }
    m_hasLooked = true;
    retryWaiting();
    forgetRemoved();
}

const BotSnapshot* ConfigReloader::find(const EngineSnapshot& snapshot, const BotId& bot) const
{
    const auto found = std::ranges::find_if(
        snapshot.bots, [&](const BotSnapshot& one) { return one.definition.id == bot; });
    return found == snapshot.bots.end() ? nullptr : &*found;
}

void ConfigReloader::apply(const BotDefinition& bot)
{
    const EngineSnapshotPtr snapshot = m_engine.snapshot();
    const BotSnapshot* known = find(*snapshot, bot.id);
    if (known == nullptr)
        return add(bot);
    m_filed[bot.id] = 0;
    if (!isSameDefinition(known->definition, bot))
        update(bot);
}

void ConfigReloader::add(const BotDefinition& bot)
{
    ++m_asked;
    m_engine.addBot(bot, this, [this, bot](const Status& added) {
        --m_asked;
        if (added) {
            m_filed[bot.id] = m_engine.snapshot()->sequence;
            m_parts.tell("bot " + bot.id.str() + " was added from its file");
        } else if (find(*m_engine.snapshot(), bot.id) != nullptr) {
            apply(bot); // somebody else has added it in this moment
        } else {
            m_parts.tell("bot " + bot.id.str() + " could not be added: " + textOf(added.error()));
        }
    });
}

void ConfigReloader::update(const BotDefinition& bot)
{
    ++m_asked;
    m_engine.updateBot(bot, this, [this, bot](const Status& updated) {
        --m_asked;
        if (updated) {
            m_parts.tell("bot " + bot.id.str() + " has taken over its changed settings");
            return;
        }
        m_parts.tell(textOf(updated.error()) + "; the settings in force stay as they are");
        if (updated.error().kind == ErrorKind::Conflict)
            m_waiting.insert_or_assign(bot.id, bot);
    });
}

void ConfigReloader::forgetRemoved()
{
    const EngineSnapshotPtr snapshot = m_engine.snapshot();
    std::erase_if(m_filed, [&](const auto& filed) {
        const BotId& bot = filed.first;
        if (snapshot->sequence <= filed.second || find(*snapshot, bot) != nullptr)
            return false;
        m_waiting.erase(bot);
        m_thread.post([reading = m_reading, name = bot.str()] { reading->forget(name); });
        return true;
    });
}

/// What a running bot refused is offered again when it has stopped.
void ConfigReloader::retryWaiting()
{
    const EngineSnapshotPtr snapshot = m_engine.snapshot();
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        const BotSnapshot* known = find(*snapshot, waiting->first);
        const bool isFlat = known != nullptr && known->position.quantity.isZero();
        if (known == nullptr || known->state != BotState::Stopped || !isFlat) {
            ++waiting;
            continue;
        }
        const BotDefinition bot = waiting->second;
        waiting = m_waiting.erase(waiting);
        apply(bot);
    }
}

} // namespace qd
