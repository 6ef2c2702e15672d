// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/StrategyCatalog.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/BuyAndHold.h"
#include "core/strategies/ComposedStrategy.h"
#include "core/strategies/ModuleRegistration.h"
#include "core/strategies/SmaCross.h"

namespace qd {

namespace {

constexpr std::string_view kEntryPrefix = "entry.";
constexpr std::string_view kExitPrefix = "exit.";

void appendPrefixed(ParameterSchema& schema, std::string_view prefix, const ParameterSchema& part)
{
    for (ParameterInfo info : part) {
        info.name.insert(0, prefix);
        schema.push_back(std::move(info));
    }
}

StrategyInfo composition(const StrategyInfo& entry, const StrategyInfo& exit)
{
    StrategyInfo info;
    info.name = entry.name + "+" + exit.name;
    info.kind = "strategy";
    info.title = entry.title + ", then " + exit.title;
    info.idea = entry.idea + " " + exit.idea;
    appendPrefixed(info.parameters, kEntryPrefix, entry.parameters);
    appendPrefixed(info.parameters, kExitPrefix, exit.parameters);
    return info;
}

/// The parameters below a prefix, without it.
ParameterMap below(std::string_view prefix, const ParameterMap& all)
{
    ParameterMap part;
    for (const auto& [name, value] : all)
        if (name.starts_with(prefix))
            part.emplace(name.substr(prefix.size()), value);
    return part;
}

template <typename Registration>
const Registration* registered(const std::vector<Registration>& all, std::string_view name)
{
    for (const Registration& registration : all)
        if (registration.info.name == name)
            return &registration;
    return nullptr;
}

Result<std::unique_ptr<Strategy>> makeSmaCross(const ParameterMap& parameters)
{
    const std::size_t fast = periodParameter(parameters, "fast");
    const std::size_t slow = periodParameter(parameters, "slow");
    if (fast >= slow)
        return makeError(ErrorKind::InvalidInput,
                         "sma-cross: fast " + std::to_string(fast) + " is not below slow " +
                             std::to_string(slow),
                         "The fast average is the shorter one: give fast < slow.")
            .with("parameter", "fast");
    return {std::make_unique<SmaCross>(fast, slow)};
}

Result<std::unique_ptr<Strategy>> makeComposition(std::string_view name,
                                                  const ParameterMap& parameters)
{
    const std::size_t plus = name.find('+');
    const auto* entry = registered(entryRegistrations(), name.substr(0, plus));
    const auto* exit = registered(exitRegistrations(), name.substr(plus + 1));
    QD_ASSERT(entry != nullptr && exit != nullptr, "a listed composition has both modules");
    return {std::make_unique<ComposedStrategy>(entry->create(below(kEntryPrefix, parameters)),
                                               exit->create(below(kExitPrefix, parameters)))};
}

} // namespace

StrategyCatalog::StrategyCatalog()
{
    m_strategies.push_back(SmaCross::describe());
    m_strategies.push_back(BuyAndHold::describe());
    for (const EntryRegistration& entry : entryRegistrations()) {
        m_modules.push_back(entry.info);
        for (const ExitRegistration& exit : exitRegistrations())
            m_strategies.push_back(composition(entry.info, exit.info));
    }
    for (const ExitRegistration& exit : exitRegistrations())
        m_modules.push_back(exit.info);
}

const StrategyCatalog& StrategyCatalog::instance()
{
    static const StrategyCatalog catalog;
    return catalog;
}

const StrategyInfo* StrategyCatalog::entryOf(std::string_view name) const
{
    for (const StrategyInfo& info : m_strategies)
        if (info.name == name)
            return &info;
    return nullptr;
}

Error StrategyCatalog::unknown(std::string_view name) const
{
    std::vector<std::string> known;
    for (const StrategyInfo& info : m_strategies)
        known.push_back(info.name);
    const std::string near = nearestName(name, known);
    return makeError(
        ErrorKind::NotFound, "no strategy is called \"" + std::string(name.substr(0, 80)) + "\"",
        near.empty() ? "qd strategies lists all of them." : "Did you mean " + near + "?");
}

Result<StrategyInfo> StrategyCatalog::find(const std::string& name) const
{
    if (const StrategyInfo* info = entryOf(name))
        return *info;
    return unknown(name);
}

Result<StrategySpec> StrategyCatalog::complete(const StrategySpec& spec) const
{
    const StrategyInfo* info = entryOf(spec.name);
    if (info == nullptr)
        return unknown(spec.name);
    Result<ParameterMap> parameters =
        validateParameters(info->parameters, spec.parameters, info->name);
    if (!parameters)
        return parameters.error();
    return StrategySpec{spec.name, std::move(*parameters)};
}

Result<std::unique_ptr<Strategy>> StrategyCatalog::create(const StrategySpec& spec) const
{
    const Result<StrategySpec> full = complete(spec);
    if (!full)
        return full.error();
    if (full->name == "sma-cross")
        return makeSmaCross(full->parameters);
    if (full->name == "buy-and-hold")
        return {std::make_unique<BuyAndHold>()};
    return makeComposition(full->name, full->parameters);
}

} // namespace qd
