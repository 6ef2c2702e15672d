// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyKinds.h"

#include "core/configuration/ConfigPath.h"
#include "core/domain/Parameters.h"

#include <algorithm>

namespace qd::legacy {

namespace {

/// One half of the old strategy.
struct Half
{
    const char* section; ///< In the old file.
    const char* part;    ///< In ours.
    std::string (*moduleOf)(std::string_view);
};

constexpr std::size_t kMostParameters = 200;

constexpr Half kEntry{"strategy.entry_logic", "entry", legacyEntryModule};
constexpr Half kExit{"strategy.exit_logic", "exit", legacyExitModule};

std::string stemOf(const std::string& path)
{
    const std::string file = path.substr(path.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

/// A free name: the second "0001" becomes "0001-2".
std::string freeName(const std::string& wanted, std::set<std::string>& taken)
{
    constexpr std::size_t kLongest = 32;
    std::string name = wanted;
    for (int number = 2; !taken.insert(name).second; ++number) {
        const std::string tail = "-" + std::to_string(number);
        name = wanted.substr(0, kLongest - tail.size()) + tail;
    }
    return name;
}

class BotImport
{
public:
    BotImport(Source& source, Mapping& mapping, const LegacyImportOptions& options)
        : m_source(source), m_mapping(mapping), m_options(options)
    {}

    BotDraft run(std::set<std::string>& taken)
    {
        Draft draft = begin(taken);
        const std::string strategy = bringStrategy(draft);
        m_mapping.apply(botRules(), m_source, draft);
        if (!strategy.empty()) {
            bringParameters(draft, kEntry, strategy);
            bringParameters(draft, kExit, strategy);
            noteAtrExit(draft, strategy);
        }
        m_mapping.assume(m_source, "", draft, "bot.timeframe", "\"1h\"", "no interval is told: 1h");
        m_mapping.assume(m_source, "", draft, "bot.cash", "10000",
                         "no initial balance is told: 10000");
        m_mapping.assume(m_source, "", draft, "bot.sizing", "\"percent:10\"",
                         "no position size is told: the old platform's usual tenth of the cash");
        m_mapping.tellTheRest(m_source, botRules(), &draft);
        return {.draft = std::move(draft), .strategy = strategy};
    }

private:
    Draft begin(std::set<std::string>& taken)
    {
        std::string given = stemOf(m_source.path());
        for (const char* key : {"id", "bot_id"}) {
            const ConfigNode* node = m_source.find(key);
            const bool isName =
                node != nullptr && !node->text.empty() &&
                (node->kind == ConfigNode::Kind::String || node->kind == ConfigNode::Kind::Number);
            if (isName && !looksLikeSecret(node->text))
                given = node->text;
        }
        const std::string wanted = legacyBotId(given);
        const std::string name = freeName(wanted, taken);
        Draft draft(ConfigKind::Bot, name, m_source.path(),
                    "Imported from " + m_source.path() +
                        " of the old platform. What is left out has its default.");
        if (name != wanted)
            m_mapping.tell(m_source, "", nullptr, LegacyOutcome::Converted,
                           "another file has the bot " + wanted + " already: this one is " + name,
                           &draft, "name");
        else if (name != given)
            m_mapping.tell(m_source, "", nullptr, LegacyOutcome::Converted,
                           "a bot's name has lower-case letters, digits and dashes: " + name,
                           &draft, "name");
        return draft;
    }

    /// The composition's name, empty where a half is unknown.
    std::string bringStrategy(Draft& draft)
    {
        const std::string entry = bringHalf(draft, kEntry);
        const std::string exit = bringHalf(draft, kExit);
        if (entry.empty() || exit.empty())
            return {};
        std::string strategy = entry + "+" + exit;
        draft.put({.path = "strategy.name",
                   .json = jsonText(strategy),
                   .entry = m_exitEntry,
                   .origin = std::string(kEntry.section) + ".name"});
        return strategy;
    }

    std::string bringHalf(const Draft& draft, const Half& half)
    {
        const std::string key = std::string(half.section) + ".name";
        const ConfigNode* node = m_source.find(key);
        if (node == nullptr || node->kind != ConfigNode::Kind::String) {
            m_mapping.tell(m_source, key, node, LegacyOutcome::Dropped,
                           std::string("the strategy's ") + half.part + " is not told");
            m_source.take(key);
            return {};
        }
        m_source.take(key);
        std::string module = half.moduleOf(node->text);
        const bool isKnown = !module.empty();
        m_exitEntry = m_mapping.tell(
            m_source, key, node, isKnown ? LegacyOutcome::Converted : LegacyOutcome::Dropped,
            isKnown ? "the " + std::string(half.part) + " module " + module
                    : "this program has no " + std::string(half.part) + " module of that name",
            isKnown ? &draft : nullptr, "strategy.name");
        return module;
    }

    void bringParameters(Draft& draft, const Half& half, const std::string& strategy)
    {
        const std::string key = std::string(half.section) + ".params";
        const ConfigNode* params = m_source.find(key);
        if (params == nullptr || params->kind != ConfigNode::Kind::Object)
            return;
        const std::string part = half.part;
        const std::string module = part == "entry" ? strategy.substr(0, strategy.find('+'))
                                                   : strategy.substr(strategy.find('+') + 1);
        if (params->members.size() > kMostParameters)
            return; // they are told as unknown settings
        for (const ConfigMember& member : params->members) {
            std::string path = key;
            appendConfigKey(path, member.key);
            if (m_source.find(path) == &member.value)
                bringParameter(draft, member, path, part, module, strategy);
        }
    }

    void bringParameter(Draft& draft, const ConfigMember& member, const std::string& path,
                        const std::string& part, const std::string& module,
                        const std::string& strategy)
    {
        if (m_mapping.tellSecret(m_source, path, member.value, &draft))
            return;
        std::string_view old = member.key;
        if (old.starts_with("e_") || old.starts_with("x_"))
            old.remove_prefix(2);
        const std::string target =
            "strategy.parameters." + part + "." + std::string(parameterName(module, old));
        const ConfigField* field = m_mapping.schema().find(ConfigKind::Bot, target, strategy);
        if (field == nullptr) {
            m_source.take(path);
            m_mapping.tell(m_source, path, &member.value, LegacyOutcome::Dropped,
                           module + " has no such parameter" + nearTo(old, part, strategy));
            return;
        }
        const Rule rule{.from = path, .to = target, .convert = asItIs, .reason = ""};
        m_mapping.bring(rule, path, member.value, m_source, draft, *field);
    }

    std::string nearTo(std::string_view name, const std::string& part, const std::string& strategy)
    {
        const ConfigField* section = m_mapping.schema().strategyParameters(strategy);
        std::vector<std::string> known;
        for (const ConfigField& half :
             section == nullptr ? std::vector<ConfigField>() : section->fields) {
            for (const ConfigField& field : half.fields) {
                if (half.key == part)
                    known.push_back(field.key);
            }
        }
        const std::string near = nearestName(name, known);
        return near.empty() ? "" : "; did you mean “" + near + "”?";
    }

    void noteAtrExit(Draft& draft, const std::string& strategy)
    {
        if (!strategy.ends_with("+atr"))
            return;
        const std::size_t entry = m_mapping.tell(
            m_source, "strategy.exit_logic.name", nullptr,
            m_options.isCompatible ? LegacyOutcome::Mapped : LegacyOutcome::Defaulted,
            atrAdvice(m_options.isCompatible), &draft, "strategy.parameters.exit.compat");
        draft.put({.path = "strategy.parameters.exit.compat",
                   .json = m_options.isCompatible ? "true" : "false",
                   .comment = "true: target and stop as the old platform computed them",
                   .entry = entry,
                   .origin = "--compat"});
    }

    Source& m_source;
    Mapping& m_mapping;
    const LegacyImportOptions& m_options;
    std::size_t m_exitEntry = 0;
};

} // namespace

BotDraft draftBot(Source& source, Mapping& mapping, std::set<std::string>& taken,
                  const LegacyImportOptions& options)
{
    return BotImport(source, mapping, options).run(taken);
}

std::string atrAdvice(bool isCompatible)
{
    if (isCompatible)
        return "the old rule, as asked: target at entry × (1 + tp_multiplier), stop without the "
               "ratchet";
    return "the old platform set the target at entry × (1 + tp_multiplier), not in average true "
           "ranges, and tested the unratcheted stop; ours measures both in average true ranges and "
           "ratchets the stop. For the old rule import with --compat, or set compat to true";
}

} // namespace qd::legacy
