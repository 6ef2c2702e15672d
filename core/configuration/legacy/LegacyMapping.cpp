// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyMapping.h"

#include "core/configuration/ConfigPath.h"
#include "core/domain/Parameters.h"

#include <algorithm>

namespace qd::legacy {

namespace {

/// Settings of one file that are listed as unknown; a file with more is none of the old platform.
constexpr std::size_t kMostUnknown = 1'000;

const SecretRule* secretRuleFor(std::string_view key)
{
    for (const SecretRule& rule : secretRules()) {
        const bool isEnd = key.ends_with(rule.key);
        const std::size_t before = key.size() - (isEnd ? rule.key.size() : 0);
        if (isEnd && (before == 0 || key[before - 1] == '.'))
            return &rule;
    }
    return nullptr;
}

/// A key that looks like a secret itself is not repeated.
std::string shownKey(std::string_view key)
{
    const auto steps = parseConfigPath(key);
    std::string shown;
    for (const ConfigPathStep& step : steps.value_or(std::vector<ConfigPathStep>())) {
        const bool isHidden = looksLikeSecret(step.key) || step.key.size() > 80;
        appendConfigKey(shown, isHidden ? "…" : step.key);
    }
    return shown;
}

bool hasSecretInside(const ConfigNode& node)
{
    if (node.kind == ConfigNode::Kind::String && looksLikeSecret(node.text))
        return true;
    return std::ranges::any_of(node.items, hasSecretInside) ||
           std::ranges::any_of(node.members, [](const ConfigMember& member) {
               return isLegacySecretKey(member.key) || hasSecretInside(member.value);
           });
}

} // namespace

std::string_view lastPart(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

std::string secretAdvice(std::string_view key, const Draft* draft)
{
    const SecretRule* rule = secretRuleFor(key);
    if (rule == nullptr)
        return "a secret was left behind: keep it in an environment variable and write "
               "env:VARIABLE (or vault:NAME) where a setting needs it";
    const std::string where = draft == nullptr ? "the bot's file" : draft->file();
    if (rule->name.empty())
        return "left behind: write it into " + where + " as " + std::string(rule->to) + " yourself";
    const std::string name =
        (draft == nullptr ? "" : draft->name() + "-") + std::string(rule->name);
    return "a secret was left behind: keep it in an environment variable, then write "
           "\"env:VARIABLE\" (or \"vault:" +
           name + "\") into " + where + " as " + std::string(rule->to);
}

std::size_t Mapping::tell(const Source& source, std::string_view key, const ConfigNode* node,
                          LegacyOutcome outcome, std::string reason, const Draft* draft,
                          std::string_view target)
{
    LegacyEntry entry{.file = source.path(), .key = shownKey(key), .outcome = outcome};
    entry.reason = std::move(reason);
    if (draft != nullptr && !target.empty()) {
        entry.targetFile = draft->file();
        entry.target = target;
    }
    if (node != nullptr) {
        entry.line = node->position.line;
        if (outcome != LegacyOutcome::Secret)
            entry.value = hasSecretInside(*node) ? "(hidden)" : source.shown(*node);
    }
    m_entries.push_back(std::move(entry));
    return m_entries.size() - 1;
}

bool Mapping::tellSecret(Source& source, std::string_view key, const ConfigNode& node,
                         const Draft* draft)
{
    const bool isReference = node.kind == ConfigNode::Kind::String &&
                             (node.text.starts_with("vault:") || node.text.starts_with("env:"));
    const auto steps = parseConfigPath(key);
    const bool isNamed = steps && !steps->empty() && isLegacySecretKey(steps->back().key);
    const bool isEmpty = node.kind == ConfigNode::Kind::Null ||
                         (node.kind == ConfigNode::Kind::String && node.text.empty());
    if (isEmpty || isReference || !(isNamed || hasSecretInside(node)))
        return false;
    source.take(key);
    tell(source, key, &node, LegacyOutcome::Secret, secretAdvice(key, draft));
    return true;
}

void Mapping::apply(std::span<const Rule> rules, Source& source, Draft& draft)
{
    for (const Rule& rule : rules) {
        const ConfigNode* node = source.find(rule.from);
        if (node == nullptr)
            continue;
        if (rule.convert == nullptr) {
            if (tellSecret(source, rule.from, *node, &draft))
                continue;
            source.take(rule.from);
            tell(source, rule.from, node, LegacyOutcome::Dropped, std::string(rule.reason));
            continue;
        }
        const ConfigField* field = m_schema.find(draft.kind(), rule.to);
        if (field != nullptr)
            bring(rule, rule.from, *node, source, draft, *field);
    }
}

void Mapping::bring(const Rule& rule, std::string_view key, const ConfigNode& node, Source& source,
                    Draft& draft, const ConfigField& field)
{
    if (tellSecret(source, key, node, &draft))
        return;
    source.take(key);
    const std::string usual = field.defaultJson.empty()
                                  ? "it is left out"
                                  : "the default " + field.defaultJson + " counts";
    if (node.kind == ConfigNode::Kind::Null) {
        const char* what = source.isNoNumber(node) ? "it is no number: " : "nothing is set: ";
        tell(source, key, &node, LegacyOutcome::Defaulted, what + usual, &draft, rule.to);
        return;
    }
    Fitted fitted = rule.convert(node, field);
    if (!fitted.json) {
        tell(source, key, &node, LegacyOutcome::Defaulted, fitted.reason + ": " + usual, &draft,
             rule.to);
        return;
    }
    if (draft.find(rule.to) != nullptr)
        return tellClash(rule, source, key, node, *fitted.json, draft);
    const std::string reason =
        fitted.reason.empty() ? std::string(rule.reason) : std::move(fitted.reason);
    const std::size_t entry = tell(
        source, key, &node, fitted.isConverted ? LegacyOutcome::Converted : LegacyOutcome::Mapped,
        reason, &draft, rule.to);
    draft.put({.path = std::string(rule.to),
               .json = std::move(*fitted.json),
               .comment = fitted.isConverted
                              ? m_entries[entry].key + ", was " + m_entries[entry].value
                              : "",
               .entry = entry,
               .origin = std::string(key)});
}

void Mapping::tellClash(const Rule& rule, const Source& source, std::string_view key,
                        const ConfigNode& node, const std::string& json, const Draft& draft)
{
    const DraftValue* known = draft.find(rule.to);
    if (known->json == json) {
        tell(source, key, &node, LegacyOutcome::Mapped, "says the same as " + known->origin, &draft,
             rule.to);
        return;
    }
    tell(source, key, &node, LegacyOutcome::Dropped,
         "contradicts " + known->origin + " (" + known->json +
             "), which comes first: strategy before trading before data before the rest",
         &draft, rule.to);
}

void Mapping::assume(const Source& source, std::string_view key, Draft& draft, std::string target,
                     std::string json, std::string reason)
{
    if (draft.find(target) != nullptr)
        return;
    const std::size_t entry =
        tell(source, key, nullptr, LegacyOutcome::Defaulted, std::move(reason), &draft, target);
    m_entries[entry].value = json;
    draft.put({.path = std::move(target),
               .json = std::move(json),
               .comment = "assumed: " + m_entries[entry].reason,
               .entry = entry,
               .origin = "an assumption"});
}

void Mapping::tellTheRest(Source& source, std::span<const Rule> rules, const Draft* draft)
{
    std::size_t told = 0;
    for (const Source::Leaf& leaf : source.untold()) {
        if (++told > kMostUnknown) {
            tell(source, {}, nullptr, LegacyOutcome::Dropped,
                 "there are more settings that the old platform did not have; none is taken");
            return;
        }
        if (leaf.isRepeated) {
            tell(source, leaf.path, leaf.node, LegacyOutcome::Dropped,
                 "the key comes twice in its section; the last one counts, as it did before");
            if (hasSecretInside(*leaf.node) || isLegacySecretKey(lastPart(leaf.path)))
                m_entries.back().value = "(hidden)";
            continue;
        }
        if (tellSecret(source, leaf.path, *leaf.node, draft))
            continue;
        std::vector<std::string> known;
        const std::string_view part = lastPart(leaf.path);
        const std::string_view section =
            std::string_view(leaf.path).substr(0, leaf.path.size() - part.size());
        for (const Rule& rule : rules) {
            if (rule.from.starts_with(section))
                known.emplace_back(rule.from.substr(section.size()));
        }
        const std::string near = nearestName(part, known);
        const bool isEmpty = leaf.node->kind == ConfigNode::Kind::Object;
        tell(source, leaf.path, leaf.node, LegacyOutcome::Dropped,
             isEmpty && leaf.node->members.empty()
                 ? "an empty section"
                 : "the old platform had no such setting" +
                       (near.empty() ? std::string()
                                     : "; did you mean “" + std::string(section) + near + "”?"));
    }
}

} // namespace qd::legacy
