// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/BotFiles.h"
#include "app/composition/ProgramCatalog.h"
#include "app/composition/WorkspaceSettings.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace qd;

namespace {

constexpr const char* kWritten = R"({
    "format": 1,
    "kind": "workspace",
    "name": "workspace",
    // Careful: my own words.
    "risk": {"max_daily_loss": 25}
}
)";

struct Fixture
{
    explicit Fixture(const char* text = nullptr)
    {
        if (text == nullptr)
            return;
        QFile file(path());
        QD_ASSERT(file.open(QIODevice::WriteOnly), "the file could not be written");
        file.write(text);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("workspace.json")); }
    [[nodiscard]] WorkspaceSettings settings(WorkspaceSettings::Variables variables = {}) const
    {
        return {folder.path().toStdString(), schema, std::move(variables)};
    }
    [[nodiscard]] QString text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    ConfigSchema schema{programCatalog()};
};

SettingValue valueOf(const WorkspaceSettings& settings, const std::string& path)
{
    const Result<std::vector<SettingValue>> values = settings.values();
    QD_ASSERT(values.isOk(), "the settings could not be read");
    const auto found = std::ranges::find(*values, path, &SettingValue::path);
    return found == values->end() ? SettingValue{} : *found;
}

} // namespace

class TestWorkspaceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceWithoutAFileHasDefaults()
    {
        const Fixture fixture;
        const WorkspaceSettings settings = fixture.settings();
        QCOMPARE(valueOf(settings, "risk.max_daily_loss").layer, std::string("default"));
        QVERIFY(!settings.root().fields.empty());
        QVERIFY(std::ranges::none_of(settings.root().fields,
                                     [](const ConfigField& field) { return field.key == "app"; }));
    }

    void savingKeepsCommentsAndMakesTheFile()
    {
        const Fixture fixture(kWritten);
        WorkspaceSettings settings = fixture.settings();
        QCOMPARE(valueOf(settings, "risk.max_daily_loss").json, std::string("25"));
        QCOMPARE(valueOf(settings, "risk.max_daily_loss").layer, std::string("workspace"));
        QVERIFY(settings.save({{"risk.max_daily_loss", "30"}, {"risk.max_daily_trades", "4"}}));
        QVERIFY(fixture.text().contains(QLatin1String("// Careful: my own words.")));
        QCOMPARE(valueOf(settings, "risk.max_daily_loss").json, std::string("30"));
        QCOMPARE(valueOf(settings, "risk.max_daily_trades").json, std::string("4"));
        QVERIFY(settings.save({{"risk.max_daily_loss", std::nullopt}}));
        QCOMPARE(valueOf(settings, "risk.max_daily_loss").layer, std::string("default"));

        const Fixture fresh;
        WorkspaceSettings first = fresh.settings();
        QVERIFY(first.save({{"risk.max_daily_loss", "30"}}));
        QCOMPARE(valueOf(first, "risk.max_daily_loss").json, std::string("30"));
    }

    void aWrongValueIsToldAtItsPlaceAndNotWritten()
    {
        const Fixture fixture(kWritten);
        WorkspaceSettings settings = fixture.settings();
        const std::vector<SettingEdit> wrong = {{"risk.max_drawdown_percent", "250"}};
        const std::vector<SettingProblem> problems = settings.validate(wrong);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().path, std::string("risk.max_drawdown_percent"));
        QVERIFY(!problems.front().what.empty());
        QVERIFY(!settings.save(wrong));
        QCOMPARE(fixture.text(), QString::fromLatin1(kWritten));
        QVERIFY(!settings.validate({{"risk.max_daily_trades", "many"}}).empty());
        QVERIFY(!settings.validate({{"risk.no_such_thing", "1"}}).empty());
        QVERIFY(settings.validate({{"risk.max_daily_trades", "3"}}).empty());
    }

    void aVariableIsStrongerThanTheFile()
    {
        const Fixture fixture(kWritten);
        const WorkspaceSettings settings = fixture.settings({{"QD_RISK__MAX_DAILY_LOSS", "5"}});
        const SettingValue value = valueOf(settings, "risk.max_daily_loss");
        QCOMPARE(value.json, std::string("5"));
        QVERIFY(value.isOverridden);
        QCOMPARE(value.source, std::string("QD_RISK__MAX_DAILY_LOSS"));
    }

    void aBrokenFileIsReportedAndNotOverwritten()
    {
        const Fixture fixture("{ \"risk\": ");
        WorkspaceSettings settings = fixture.settings();
        QVERIFY(!settings.values());
        QVERIFY(!settings.validate({}).empty());
        QVERIFY(!settings.save({{"risk.max_daily_loss", "30"}}));
        QCOMPARE(fixture.text(), QStringLiteral("{ \"risk\": "));
    }

    void everyStrategyHasATemplate()
    {
        const Fixture fixture;
        const BotFiles files(fixture.folder.path().toStdString(), fixture.schema);
        QVERIFY(files.templates().size() > programCatalog().strategies.size());
        QVERIFY(std::ranges::none_of(files.templates(), [](const BotTemplate& one) {
            return one.bot.environment == "live" || one.description.empty();
        }));
    }

    void aBotsFileSaysWhatTheBotIs()
    {
        const Fixture fixture;
        BotFiles files(fixture.folder.path().toStdString(), fixture.schema);
        BotDefinition bot = files.templates().front().bot;
        bot.id = BotId("my-bot-2");
        bot.name = "My “own” bot, 2";
        bot.series = {"ETHUSDT", Timeframe::fromSeconds(900)};
        bot.cash = "1234.5"_dec;
        bot.limits.maxDailyTrades = 3;
        bot.limits.stopLossPercent = "2.5"_dec;
        bot.limits.trailingDistancePercent = "1.5"_dec;
        const Status saved = files.save(bot);
        QVERIFY2(saved.isOk(), saved.isOk() ? "" : saved.error().describe().c_str());
        const std::string folder = fixture.folder.path().toStdString();
        QFile file(QString::fromStdString(configFilePath(folder, ConfigKind::Bot, "my-bot-2")));
        QVERIFY(file.exists());
        const Result<ConfigLayers> layers = readLayerFiles(folder, "my-bot-2");
        QVERIFY(layers.isOk());
        const Result<EffectiveConfig> config = EffectiveConfig::resolve(fixture.schema, *layers);
        QVERIFY2(config.isOk(), config.isOk() ? "" : config.error().describe().c_str());
        const Result<BotDefinition> read = toBotDefinition(*config);
        QVERIFY(read.isOk());
        QCOMPARE(read->id.str(), bot.id.str());
        QCOMPARE(read->name, bot.name);
        QVERIFY(read->series == bot.series);
        QCOMPARE(read->cash, bot.cash);
        QCOMPARE(read->limits.maxDailyTrades, 3);
        QCOMPARE(read->limits.stopLossPercent, "2.5"_dec);
        QCOMPARE(read->limits.trailingDistancePercent, "1.5"_dec);
        QCOMPARE(read->strategy.name, bot.strategy.name);
    }
};

QD_TEST(TestWorkspaceSettings)
#include "TestWorkspaceSettings.moc"
