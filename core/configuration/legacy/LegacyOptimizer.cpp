// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyKinds.h"

#include "core/configuration/ConfigPath.h"

#include <algorithm>

namespace qd::legacy {

namespace {

constexpr const char* kEach = "config/optimizers/*.json";

class OptimizerImport
{
public:
    OptimizerImport(Mapping& mapping, std::vector<LegacyEntry>& entries,
                    const LegacyImportOptions& options)
        : m_mapping(mapping), m_entries(entries), m_options(options)
    {}

    Draft draft(Source* settings, const ModuleRanges& entry, const ModuleRanges& exit,
                const std::vector<ModulePicture>& pictures, const std::vector<BotDraft>& bots,
                bool isTelling)
    {
        const std::string strategy = entry.module + "+" + exit.module;
        Draft draft(ConfigKind::Optimizer, legacyBotId(entry.module + "-" + exit.module),
                    settings == nullptr ? "" : settings->path(),
                    "Imported from the old platform: searches the parameters of " + strategy + ".");
        put(draft, "study", jsonText(strategy));
        put(draft, "backtest.strategy.name", jsonText(strategy));
        if (settings != nullptr)
            m_mapping.apply(optimizerRules(), *settings, draft);
        if (!isTelling)
            draft.forgetEntries();
        putMarket(draft, settings, isTelling, strategy, bots);
        assume(draft, settings, isTelling, "objectives",
               R"([{"metric": "sharpe", "direction": "maximize"}])",
               "the old optimizer's objective stands in its program, not in its files");
        putRanges(draft, entry, "entry");
        putRanges(draft, exit, "exit");
        if (exit.module == "atr")
            put(draft, "backtest.strategy.parameters.exit.compat",
                m_options.isCompatible ? "true" : "false", atrAdvice(m_options.isCompatible));
        putPictures(draft, pictures, entry.module, exit.module);
        return draft;
    }

private:
    static void put(Draft& draft, std::string path, std::string json, std::string comment = {})
    {
        if (draft.find(path) == nullptr)
            draft.put(
                {.path = std::move(path), .json = std::move(json), .comment = std::move(comment)});
    }

    void assume(Draft& draft, const Source* settings, bool isTelling, const char* path,
                std::string json, const std::string& why)
    {
        if (isTelling && settings != nullptr)
            m_mapping.assume(*settings, "", draft, path, std::move(json), why);
        else
            put(draft, path, std::move(json), "assumed: " + why);
    }

    /// The market of a bot with the same strategy, or else of any bot.
    void putMarket(Draft& draft, const Source* settings, bool isTelling,
                   const std::string& strategy, const std::vector<BotDraft>& bots)
    {
        const auto same = std::ranges::find(bots, strategy, &BotDraft::strategy);
        const auto any = std::ranges::find_if(
            bots, [](const BotDraft& bot) { return bot.draft.find("bot.symbol") != nullptr; });
        const auto bot =
            same != bots.end() && same->draft.find("bot.symbol") != nullptr ? same : any;
        const bool isFound = bot != bots.end();
        const std::string symbol = isFound ? bot->draft.find("bot.symbol")->json : "\"BTCUSDT\"";
        const DraftValue* told = isFound ? bot->draft.find("bot.timeframe") : nullptr;
        std::string data = "[{\"symbol\": " + symbol +
                           ", \"timeframe\": " + (told == nullptr ? "\"1h\"" : told->json) +
                           ", \"store\": \"workspace\"}]";
        assume(draft, settings, isTelling, "backtest.data", std::move(data),
               isFound ? "the market of the bot " + bot->draft.name()
                       : "no bot's file names a market");
    }

    static void putRanges(Draft& draft, const ModuleRanges& module, const std::string& part)
    {
        for (const Range& range : module.ranges) {
            const std::string parameter = part + "." + range.name;
            if (!range.usual.empty())
                draft.put({.path = "backtest.strategy.parameters." + parameter,
                           .json = range.usual,
                           .entry = range.entry});
            if (range.type.empty())
                continue;
            std::string space = "space";
            appendConfigKey(space, parameter);
            const std::initializer_list<std::pair<const char*, const std::string*>> members{
                {".type", &range.type},
                {".low", &range.low},
                {".high", &range.high},
                {".step", &range.step},
                {".choices", &range.choices}};
            for (const auto& [key, json] : members) {
                if (!json->empty())
                    draft.put({.path = space + key, .json = *json, .entry = range.entry});
            }
        }
    }

    void putPictures(Draft& draft, const std::vector<ModulePicture>& pictures,
                     const std::string& entry, const std::string& exit)
    {
        for (const ModulePicture& picture : pictures) {
            if (picture.module != (picture.isEntry ? entry : exit))
                continue;
            const std::string path =
                (picture.isEntry ? "charts.entries." : "charts.exits.") + picture.module;
            LegacyEntry& told = m_entries[picture.entry];
            told.outcome = LegacyOutcome::Mapped;
            told.target = path;
            told.targetFile = draft.file();
            told.reason = "bots' charts draw what the strategy computes without being told";
            put(draft, path + ".indicators", picture.indicators);
            if (!picture.panes.empty())
                put(draft, path + ".panes", picture.panes);
        }
    }

    Mapping& m_mapping;
    std::vector<LegacyEntry>& m_entries;
    const LegacyImportOptions& m_options;
};

/// One entry for each module; ranges of one that comes twice are the first file's.
std::vector<ModuleRanges> modulesOf(const std::vector<ModuleRanges>& ranges, bool isEntry)
{
    std::vector<ModuleRanges> modules;
    for (const ModuleRanges& one : ranges) {
        const bool isNew =
            std::ranges::find(modules, one.module, &ModuleRanges::module) == modules.end();
        if (one.isEntry == isEntry && !one.module.empty() && isNew)
            modules.push_back(one);
    }
    return modules;
}

/// With ranges on one side alone, the other side is what the bots use, unsearched.
void completeFromBots(std::vector<ModuleRanges>& modules, bool isEntry,
                      const std::vector<BotDraft>& bots)
{
    if (!modules.empty())
        return;
    std::set<std::string> used;
    for (const BotDraft& bot : bots) {
        const std::size_t plus = bot.strategy.find('+');
        if (plus == std::string::npos)
            continue;
        const std::string module =
            isEntry ? bot.strategy.substr(0, plus) : bot.strategy.substr(plus + 1);
        if (used.insert(module).second)
            modules.push_back({.module = module, .isEntry = isEntry, .ranges = {}});
    }
}

/// A parameter that is searched stands in a file of each pair; the report says so once.
void tellTargets(std::vector<LegacyEntry>& entries, const std::vector<ModuleRanges>& ranges,
                 bool isWritten, bool isCompatible)
{
    for (const ModuleRanges& module : ranges) {
        for (const Range& range : module.ranges) {
            LegacyEntry& entry = entries[range.entry];
            if (!isWritten) {
                entry.outcome = LegacyOutcome::Dropped;
                entry.reason = "there is no module for the other half of the strategy";
                continue;
            }
            entry.targetFile = kEach;
            if (module.module == "atr" && !module.isEntry && range.name == "tp_multiplier")
                entry.reason = atrAdvice(isCompatible);
            const std::string parameter = (module.isEntry ? "entry." : "exit.") + range.name;
            entry.target =
                range.type.empty() ? "backtest.strategy.parameters." + parameter : "space";
            if (!range.type.empty())
                appendConfigKey(entry.target, parameter);
        }
    }
}

/// What was told of the first file is true of each.
void tellOfAll(std::vector<LegacyEntry>& entries, const std::string& first)
{
    for (LegacyEntry& entry : entries) {
        if (entry.targetFile == first && !entry.target.starts_with("charts.e"))
            entry.targetFile = kEach;
    }
}

} // namespace

std::vector<Draft>
draftOptimizers(Source* settings, Mapping& mapping, std::vector<LegacyEntry>& entries,
                const std::vector<ModuleRanges>& ranges, const std::vector<ModulePicture>& pictures,
                const std::vector<BotDraft>& bots, const LegacyImportOptions& options)
{
    std::vector<ModuleRanges> entryModules = modulesOf(ranges, true);
    std::vector<ModuleRanges> exitModules = modulesOf(ranges, false);
    std::vector<Draft> drafts;
    if (!entryModules.empty() || !exitModules.empty()) {
        completeFromBots(entryModules, true, bots);
        completeFromBots(exitModules, false, bots);
    }
    std::vector<LegacyEntry> unread; // the same settings again: told once is enough
    Mapping again(mapping.schema(), unread);
    for (const ModuleRanges& entry : entryModules) {
        for (const ModuleRanges& exit : exitModules) {
            const bool isTelling = drafts.empty();
            drafts.push_back(OptimizerImport(isTelling ? mapping : again, entries, options)
                                 .draft(settings, entry, exit, pictures, bots, isTelling));
        }
    }
    tellTargets(entries, ranges, !drafts.empty(), options.isCompatible);
    if (drafts.size() > 1)
        tellOfAll(entries, drafts.front().file());
    if (settings == nullptr)
        return drafts;
    if (drafts.empty()) {
        Draft none(ConfigKind::Optimizer, "none", "", "");
        const std::size_t before = entries.size();
        mapping.apply(optimizerRules(), *settings, none);
        for (std::size_t i = before; i < entries.size(); ++i) {
            if (entries[i].outcome == LegacyOutcome::Secret)
                continue;
            entries[i].outcome = LegacyOutcome::Dropped;
            entries[i].targetFile.clear();
            entries[i].target.clear();
            entries[i].reason = "no ranges of mixins were found: there is nothing to search";
        }
    }
    mapping.tellTheRest(*settings, optimizerRules(), nullptr);
    return drafts;
}

} // namespace qd::legacy
