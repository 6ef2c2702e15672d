// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PlatformMigration.h"

#include "app/cli/LegacyFolder.h"
#include "core/configuration/EffectiveConfig.h"

#include <QPointer>

#include <filesystem>

namespace qd {

namespace {

namespace fs = std::filesystem;

Result<LegacyImportResult> readPlatform(const std::string& folder, const ConfigSchema& schema,
                                        const CancellationToken& cancellation)
{
    Result<std::vector<LegacyFileText>> files = readLegacyFolder(folder, cancellation);
    if (!files)
        return files.error();
    return importLegacyConfig(std::move(files).value(), schema);
}

Result<BotDefinition> botOf(const LegacyOutputFile& file, const ConfigSchema& schema)
{
    ConfigLayers layers;
    layers.bot = ConfigDocument::parse(file.text, file.path());
    const Result<EffectiveConfig> config = EffectiveConfig::resolve(schema, layers);
    if (!config)
        return config.error();
    return toBotDefinition(*config);
}

} // namespace

MigrationPlan PlatformMigration::planOf(const LegacyImportResult& found) const
{
    MigrationPlan plan;
    for (const LegacyOutputFile& file : found.files) {
        plan.files.push_back(file.path());
        std::error_code ignored;
        if (fs::exists(fs::path(m_workspace) / file.path(), ignored))
            plan.existing.push_back(file.path());
    }
    for (const LegacyEntry& entry : found.entries) {
        std::string target = entry.targetFile;
        if (!entry.target.empty())
            target += ": " + entry.target;
        plan.rows.push_back({.file = entry.file,
                             .key = entry.key,
                             .outcome = std::string(toText(entry.outcome)),
                             .target = std::move(target),
                             .value = entry.value,
                             .reason = entry.reason});
    }
    return plan;
}

void PlatformMigration::look(const std::string& folder, CancellationToken cancellation,
                             QObject* context, Answer<MigrationPlan> answer)
{
    m_pool.post([this, folder, cancellation, asker = QPointer<QObject>(context),
                 answer = std::move(answer)] {
        Result<LegacyImportResult> found = readPlatform(folder, m_schema, cancellation);
        QMetaObject::invokeMethod(
            &m_home,
            [this, asker, answer, found = std::move(found)]() mutable {
                if (!asker)
                    return;
                if (!found)
                    return answer(found.error());
                m_found = std::move(found).value();
                answer(planOf(m_found));
            },
            Qt::QueuedConnection);
    });
}

Result<std::vector<BotDefinition>> PlatformMigration::writeAll() const
{
    std::vector<BotDefinition> bots;
    for (const LegacyOutputFile& file : m_found.files) {
        const fs::path path = fs::path(m_workspace) / file.path();
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        if (error)
            return makeError(ErrorKind::Permission, "the folder cannot be made: " + error.message())
                .with("folder", path.parent_path().string());
        if (const Status written = writeFileDurably(path.string(), file.text); !written)
            return written.error();
        if (file.kind != ConfigKind::Bot)
            continue;
        const Result<BotDefinition> bot = botOf(file, m_schema);
        if (!bot)
            return bot.error();
        bots.push_back(*bot);
    }
    return bots;
}

void PlatformMigration::write(QObject* context, Answer<std::vector<BotDefinition>> answer)
{
    QMetaObject::invokeMethod(
        context, [this, answer = std::move(answer)] { answer(writeAll()); }, Qt::QueuedConnection);
}

} // namespace qd
