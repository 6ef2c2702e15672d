// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BotFilesApi.h"
#include "core/engine/ImportApi.h"
#include "core/engine/MigrationApi.h"
#include "core/engine/SettingsApi.h"
#include "ui/shell/DesktopHost.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace qd::test {

/// A program around the window that remembers what it was asked; answers when told to.
struct FakeHost final : ui::DesktopHost
{
    void prepareDemo(QObject*, std::function<void(double)> progress,
                     std::function<void(Status)> done) override
    {
        ++asked;
        report = std::move(progress);
        answer = std::move(done);
    }
    void reopenInDemo() override { ++reopened; }
    [[nodiscard]] MigrationApi* migration() override { return offered; }

    std::function<void(double)> report;
    std::function<void(Status)> answer;
    int asked = 0;
    int reopened = 0;
    MigrationApi* offered = nullptr;
};

/// Files of candles that exist only here. Answers come through the event loop.
struct FakeImports final : ImportApi
{
    void guess(const std::string& path, QObject* context,
               std::function<void(CandleFileGuess)> answer) override
    {
        guessed.push_back(path);
        later(context, [this, answer] { answer(nextGuess); });
    }
    void preview(const CandleFile& file, CancellationToken, QObject* context, Progress,
                 Answer<CandlePreview> answer) override
    {
        previewed.push_back(file);
        later(context, [this, answer] { answer(nextPreview); });
    }
    void store(const CandleFile& file, CancellationToken, QObject* context, Progress,
               Answer<StoreOutcome> answer) override
    {
        stored.push_back(file);
        later(context, [this, answer] { answer(nextOutcome); });
    }
    static void later(QObject* context, const std::function<void()>& call)
    {
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }

    CandleFileGuess nextGuess;
    Result<CandlePreview> nextPreview = CandlePreview{};
    Result<StoreOutcome> nextOutcome = StoreOutcome{};
    std::vector<std::string> guessed;
    std::vector<CandleFile> previewed;
    std::vector<CandleFile> stored;
};

/// An old platform that exists only here. Answers come through the event loop.
struct FakeMigration final : MigrationApi
{
    void look(const std::string& folder, CancellationToken, QObject* context,
              Answer<MigrationPlan> answer) override
    {
        looked.push_back(folder);
        FakeImports::later(context, [this, answer] { answer(plan); });
    }
    void write(QObject* context, Answer<std::vector<BotDefinition>> answer) override
    {
        ++written;
        FakeImports::later(context, [this, answer] { answer(bots); });
    }

    Result<MigrationPlan> plan = MigrationPlan{};
    Result<std::vector<BotDefinition>> bots = std::vector<BotDefinition>{};
    std::vector<std::string> looked;
    int written = 0;
};

/// Two sections of settings in memory; "limits.most" must be 0 … 100.
struct FakeSettings final : SettingsApi
{
    FakeSettings()
    {
        ConfigField limits{.key = "limits", .label = "Limits", .type = ConfigType::Section};
        limits.meaning = "What bounds the bots.";
        limits.fields = {
            {.key = "most",
             .label = "Most trades",
             .meaning = "Trades a day.",
             .type = ConfigType::Integer,
             .defaultJson = "7",
             .unit = "trades",
             .minimum = "0",
             .maximum = "100"},
            {.key = "on", .label = "On", .type = ConfigType::Boolean},
            {.key = "level",
             .label = "Level",
             .type = ConfigType::Choice,
             .defaultJson = "\"info\"",
             .choices = {"info", "warning"}},
            {.key = "days",
             .label = "Days",
             .type = ConfigType::List,
             .defaultJson = R"(["monday"])",
             .fields = {{.type = ConfigType::Choice, .choices = {"monday", "tuesday"}}}}};
        fields = {.type = ConfigType::Section};
        fields.fields = {{.key = "name", .label = "Name", .type = ConfigType::Text}, limits};
    }
    [[nodiscard]] const ConfigField& root() const override { return fields; }
    [[nodiscard]] Result<std::vector<SettingValue>> values() const override
    {
        std::vector<SettingValue> all;
        for (const auto& [path, json] : written)
            all.push_back({path, json, "workspace", "/workspace.json", false});
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }
    [[nodiscard]] std::vector<SettingProblem>
    validate(const std::vector<SettingEdit>& edits) const override
    {
        std::vector<SettingProblem> problems;
        for (const SettingEdit& edit : edits) {
            if (edit.path == "limits.most" && edit.text && std::atoi(edit.text->c_str()) > 100)
                problems.push_back({edit.path, "must be at most 100", "0 to 100", {}});
        }
        return problems;
    }
    [[nodiscard]] Status save(const std::vector<SettingEdit>& edits) override
    {
        for (const SettingEdit& edit : edits) {
            if (edit.text)
                written[edit.path] = *edit.text;
            else
                written.erase(edit.path);
        }
        ++saved;
        return {};
    }
    [[nodiscard]] std::string file() const override { return "/workspace.json"; }

    ConfigField fields;
    std::map<std::string, std::string> written; ///< Path, JSON.
    std::vector<SettingValue> others;
    int saved = 0;
};

/// One template; remembers the bots that were written.
struct FakeBotFiles final : BotFilesApi
{
    FakeBotFiles()
    {
        BotTemplate one;
        one.name = "careful";
        one.description = "Trades little.";
        one.bot.strategy = {"sma-cross", {{"fast", std::int64_t{7}}, {"slow", std::int64_t{33}}}};
        one.bot.cash = Decimal::fromInt(2'500);
        one.bot.sizing = {SizingSpec::Kind::Percent, Decimal::fromInt(12)};
        one.bot.limits.maxDailyTrades = 4;
        one.bot.limits.stopLossPercent = "2.5"_dec;
        all.push_back(one);
    }
    [[nodiscard]] const std::vector<BotTemplate>& templates() const override { return all; }
    [[nodiscard]] Status save(const BotDefinition& bot) override
    {
        saved.push_back(bot);
        return {};
    }

    std::vector<BotTemplate> all;
    std::vector<BotDefinition> saved;
};

} // namespace qd::test
