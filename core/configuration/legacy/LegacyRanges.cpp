// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigPath.h"
#include "core/configuration/legacy/LegacyKinds.h"
#include "core/foundation/Decimal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace qd::legacy {

namespace {

constexpr std::size_t kMostParameters = 200; ///< More are told as unknown settings.

/// The parameters that a module has in any composition, as fields.
std::vector<ConfigField> fieldsOf(const ConfigSchema& schema, const std::string& module,
                                  bool isEntry)
{
    for (const auto& [strategy, parameters] : schema.catalog().strategies) {
        const std::size_t plus = strategy.find('+');
        const bool isMeant =
            plus != std::string::npos &&
            (isEntry ? strategy.substr(0, plus) : strategy.substr(plus + 1)) == module;
        const ConfigField* section = isMeant ? schema.strategyParameters(strategy) : nullptr;
        for (const ConfigField& half :
             section == nullptr ? std::vector<ConfigField>() : section->fields) {
            if (half.key == (isEntry ? "entry" : "exit"))
                return half.fields;
        }
    }
    return {};
}

std::string numberOf(const ConfigNode* node)
{
    if (node == nullptr ||
        (node->kind != ConfigNode::Kind::Number && node->kind != ConfigNode::Kind::String))
        return {};
    const Result<Decimal> number = Decimal::parse(node->text);
    return number ? number->toString() : "";
}

class RangeReading
{
public:
    RangeReading(Source& source, Mapping& mapping) : m_source(source), m_mapping(mapping) {}

    ModuleRanges run()
    {
        ModuleRanges found = module();
        const ConfigNode* params = m_source.find("params");
        if (!found.module.empty() && params->members.size() <= kMostParameters) {
            m_fields = fieldsOf(m_mapping.schema(), found.module, found.isEntry);
            for (const ConfigMember& member : params->members) {
                std::string path = "params";
                appendConfigKey(path, member.key);
                if (m_source.find(path) == &member.value)
                    readParameter(member, path, found);
            }
        }
        if (const ConfigNode* words = m_source.find("description"); words != nullptr) {
            if (!m_mapping.tellSecret(m_source, "description", *words, nullptr)) {
                m_source.take("description");
                m_mapping.tell(m_source, "description", words, LegacyOutcome::Dropped,
                               "the module describes itself");
            }
        }
        m_mapping.tellTheRest(m_source, {}, nullptr);
        return found;
    }

private:
    ModuleRanges module()
    {
        ModuleRanges found;
        const ConfigNode* name = m_source.find("name");
        m_source.take("name");
        const bool isExit = lowered(name->text).find("exit") != std::string::npos;
        found.isEntry = !isExit;
        found.module = isExit ? legacyExitModule(name->text) : legacyEntryModule(name->text);
        const bool isKnown = !found.module.empty();
        m_mapping.tell(
            m_source, "name", name, isKnown ? LegacyOutcome::Converted : LegacyOutcome::Dropped,
            isKnown ? "the module " + found.module : "this program has no module of that name");
        return found;
    }

    void readParameter(const ConfigMember& member, const std::string& path, ModuleRanges& found)
    {
        if (m_mapping.tellSecret(m_source, path, member.value, nullptr))
            return;
        m_source.take(path);
        std::string_view old = member.key;
        if (old.starts_with("e_") || old.starts_with("x_"))
            old.remove_prefix(2);
        const std::string name(parameterName(found.module, old));
        const auto field = std::ranges::find(m_fields, name, &ConfigField::key);
        Range range{.name = name};
        std::string reason;
        bool isGood = field != m_fields.end();
        if (!isGood)
            reason = found.module + " has no parameter " + name;
        else
            isGood = read(member.value, *field, range, reason);
        range.entry =
            m_mapping.tell(m_source, path, &member.value,
                           isGood ? LegacyOutcome::Mapped : LegacyOutcome::Dropped, reason);
        if (isGood)
            found.ranges.push_back(std::move(range));
    }

    static bool read(const ConfigNode& node, const ConfigField& field, Range& range,
                     std::string& reason)
    {
        if (node.kind != ConfigNode::Kind::Object) {
            reason = "a range is a section with type, low and high";
            return false;
        }
        const ConfigNode* usual = node.find("default");
        if (usual != nullptr)
            range.usual = asItIs(*usual, field).json.value_or("");
        const ConfigNode* type = node.find("type");
        const std::string word = type == nullptr ? "" : lowered(type->text);
        if (word == "bool") {
            range.type = jsonText("bool");
            return true;
        }
        if (word == "categorical" || word == "choice")
            return readChoices(node, range, reason);
        return readBounds(node, field, word, range, reason);
    }

    static bool readChoices(const ConfigNode& node, Range& range, std::string& reason)
    {
        const ConfigNode* choices = node.find("choices");
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        if (choices != nullptr) {
            for (const ConfigNode& item : choices->items)
                list.push_back(item.text);
        }
        range.type = jsonText("choice");
        range.choices = list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        if (list.empty())
            reason = "a choice needs its choices";
        return !list.empty();
    }

    static bool readBounds(const ConfigNode& node, const ConfigField& field,
                           const std::string& word, Range& range, std::string& reason)
    {
        const bool isWhole = field.type == ConfigType::Integer;
        range.low = numberOf(node.find("low"));
        range.high = numberOf(node.find("high"));
        range.step = numberOf(node.find("step"));
        if (range.low.empty() || range.high.empty()) {
            reason = range.usual.empty() ? "neither a range nor a default is told"
                                         : "no range: fixed at its default";
            return !range.usual.empty();
        }
        if (range.low == range.high) {
            range.usual = range.low;
            reason = "a range of one value: fixed";
            return true;
        }
        const bool isInteger = word == "int" || isWhole;
        if (isWhole && word == "float")
            reason = "the parameter takes whole numbers";
        range.type = jsonText(isInteger ? "int" : "float");
        return true;
    }

    Source& m_source;
    Mapping& m_mapping;
    std::vector<ConfigField> m_fields;
};

} // namespace

ModuleRanges readRanges(Source& source, Mapping& mapping)
{
    return RangeReading(source, mapping).run();
}

std::vector<ModulePicture> readPictures(Source& source, Mapping& mapping)
{
    std::vector<ModulePicture> pictures;
    for (const bool isEntry : {true, false}) {
        const std::string section = isEntry ? "entry_mixins" : "exit_mixins";
        const ConfigNode* mixins = source.find(section);
        if (mixins == nullptr || mixins->members.size() > kMostParameters)
            continue;
        for (const ConfigMember& member : mixins->members) {
            std::string path = section;
            appendConfigKey(path, member.key);
            if (source.find(path) != &member.value ||
                mapping.tellSecret(source, path, member.value, nullptr))
                continue;
            source.take(path);
            ModulePicture picture{.module = isEntry ? legacyEntryModule(member.key)
                                                    : legacyExitModule(member.key),
                                  .isEntry = isEntry};
            const ConfigNode* indicators = member.value.find("indicators");
            const ConfigNode* panes = member.value.find("subplot_type");
            const bool isEmpty = indicators == nullptr || indicators->items.empty();
            picture.indicators = isEmpty ? "" : toJsonText(*indicators);
            picture.panes = panes == nullptr || panes->members.empty() ? "" : toJsonText(*panes);
            picture.entry = mapping.tell(
                source, path, &member.value, LegacyOutcome::Dropped,
                isEmpty
                    ? "nothing is drawn for it"
                    : "charts draw what the strategy itself computes; nothing needs to be said");
            if (!isEmpty && !picture.module.empty())
                pictures.push_back(std::move(picture));
        }
    }
    mapping.tellTheRest(source, {}, nullptr);
    return pictures;
}

} // namespace qd::legacy
