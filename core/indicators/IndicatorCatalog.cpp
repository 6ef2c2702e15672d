// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/IndicatorCatalog.h"

#include "core/indicators/catalog/IndicatorRegistration.h"

#include <algorithm>

namespace qd {

namespace {

const std::vector<IndicatorRegistration>& registrations()
{
    static const std::vector<IndicatorRegistration> all = [] {
        std::vector<IndicatorRegistration> lines;
        addAverages(lines);
        addOscillators(lines);
        addTrends(lines);
        addVolatility(lines);
        addVolume(lines);
        addStatistics(lines);
        return lines;
    }();
    return all;
}

const IndicatorRegistration* registered(std::string_view name)
{
    for (const IndicatorRegistration& line : registrations())
        if (line.info.name == name)
            return &line;
    return nullptr;
}

std::string shown(std::string_view text)
{
    return "\"" + std::string(text.substr(0, 60)) + "\"";
}

Error unknownIndicator(std::string_view name)
{
    std::vector<std::string> known;
    for (const IndicatorRegistration& line : registrations())
        known.push_back(line.info.name);
    const std::string near = nearestName(name, known);
    return makeError(ErrorKind::NotFound, "no indicator is called " + shown(name),
                     near.empty() ? "qd indicators --list shows all of them."
                                  : "Did you mean " + near + "?");
}

Result<ParameterMap> validated(const IndicatorRegistration& line, const ParameterMap& given)
{
    Result<ParameterMap> complete = validateParameters(line.info.parameters, given, line.info.name);
    if (complete && line.check != nullptr)
        if (const Status fits = line.check(*complete); !fits)
            return fits.error();
    return complete;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

Error malformed(std::string_view text)
{
    return makeError(ErrorKind::InvalidInput, shown(text) + " is not an indicator",
                     "Write the name and its arguments, such as rsi(14) or macd(12,26,9).");
}

/// The argument's parameter and value: by its name, or by its place.
Status readArgument(const IndicatorInfo& info, std::string_view argument, std::size_t place,
                    ParameterMap& given)
{
    const std::size_t equals = argument.find('=');
    const bool isNamed = equals != std::string_view::npos;
    const std::string_view name = isNamed ? trimmed(argument.substr(0, equals)) : argument;
    const auto parameter = std::ranges::find_if(info.parameters, [&](const ParameterInfo& p) {
        return isNamed ? p.name == name : &p == info.parameters.data() + place;
    });
    if (parameter == info.parameters.end()) {
        if (isNamed) // the validation knows what to suggest
            return validateParameters(info.parameters, {{std::string(name), 0.0}}, info.name)
                .error();
        return makeError(ErrorKind::InvalidInput, info.name + " takes " +
                                                      std::to_string(info.parameters.size()) +
                                                      " arguments, not more");
    }
    Result<ParameterValue> value =
        parseParameter(*parameter, trimmed(isNamed ? argument.substr(equals + 1) : argument));
    if (!value)
        return value.error();
    if (!given.emplace(parameter->name, std::move(*value)).second)
        return makeError(ErrorKind::InvalidInput,
                         info.name + ": " + parameter->name + " is given twice");
    return {};
}

/// The name with its arguments: those given, or all numbers where none is.
std::string columnOf(const IndicatorInfo& info, const ParameterMap& given,
                     const ParameterMap& complete)
{
    std::string column = info.name;
    for (const ParameterInfo& parameter : info.parameters) {
        const bool isNumber =
            parameter.type == ParameterType::Integer || parameter.type == ParameterType::Real;
        if (given.empty() ? isNumber : given.contains(parameter.name))
            column += "_" + toText(complete.find(parameter.name)->second);
    }
    return column;
}

} // namespace

Status requireAscending(const ParameterMap& parameters, std::string_view shorter,
                        std::string_view longer)
{
    const std::int64_t low = integerParameter(parameters, shorter);
    const std::int64_t high = integerParameter(parameters, longer);
    if (low < high)
        return {};
    return makeError(ErrorKind::InvalidInput,
                     std::string(shorter) + " " + std::to_string(low) + " is not below " +
                         std::string(longer) + " " + std::to_string(high),
                     "Give the shorter period first.")
        .with("parameter", std::string(shorter));
}

std::vector<std::vector<double>> computeOutputs(Indicator& indicator, const BarSeries& bars)
{
    std::vector<std::vector<double>> columns(indicator.outputs().size());
    for (auto& column : columns)
        column.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        indicator.update(barInput(bars, i));
        for (std::size_t output = 0; output < columns.size(); ++output)
            columns[output].push_back(indicator.outputs()[output]);
    }
    return columns;
}

IndicatorCatalog::IndicatorCatalog()
{
    for (const IndicatorRegistration& line : registrations())
        m_indicators.push_back(line.info);
}

const IndicatorCatalog& IndicatorCatalog::instance()
{
    static const IndicatorCatalog catalog;
    return catalog;
}

Result<IndicatorInfo> IndicatorCatalog::find(std::string_view name) const
{
    if (const IndicatorRegistration* line = registered(name))
        return line->info;
    return unknownIndicator(name);
}

Result<std::unique_ptr<Indicator>> IndicatorCatalog::create(std::string_view name,
                                                            const ParameterMap& parameters) const
{
    const IndicatorRegistration* line = registered(name);
    if (line == nullptr)
        return unknownIndicator(name);
    const Result<ParameterMap> complete = validated(*line, parameters);
    if (!complete)
        return complete.error();
    return line->create(*complete);
}

Result<std::size_t> IndicatorCatalog::warmUpBars(std::string_view name,
                                                 const ParameterMap& parameters) const
{
    const IndicatorRegistration* line = registered(name);
    if (line == nullptr)
        return unknownIndicator(name);
    const Result<ParameterMap> complete = validated(*line, parameters);
    if (!complete)
        return complete.error();
    return line->warmUp(*complete);
}

Result<IndicatorSpec> IndicatorCatalog::parse(std::string_view text) const
{
    constexpr std::size_t kLongestText = 200;
    const std::string_view whole = trimmed(text);
    if (whole.empty() || whole.size() > kLongestText)
        return malformed(text);
    const std::size_t open = whole.find('(');
    const bool hasArguments = open != std::string_view::npos;
    if (hasArguments && whole.back() != ')')
        return malformed(text);
    const std::string_view name = trimmed(whole.substr(0, open));
    const IndicatorRegistration* line = registered(name);
    if (line == nullptr)
        return unknownIndicator(name);
    ParameterMap given;
    std::string_view rest =
        hasArguments ? trimmed(whole.substr(open + 1, whole.size() - open - 2)) : "";
    for (std::size_t place = 0; !rest.empty(); ++place) {
        const std::size_t comma = rest.find(',');
        const std::string_view argument = trimmed(rest.substr(0, comma));
        if (const Status read = readArgument(line->info, argument, place, given); !read)
            return read.error();
        if (comma == std::string_view::npos)
            break;
        rest = rest.substr(comma + 1);
        if (trimmed(rest).empty())
            return malformed(text);
    }
    Result<ParameterMap> complete = validated(*line, given);
    if (!complete)
        return complete.error();
    std::string column = columnOf(line->info, given, *complete);
    return IndicatorSpec{line->info.name, std::move(*complete), std::move(column)};
}

Result<std::unique_ptr<Indicator>> createIndicator(std::string_view name,
                                                   const std::vector<double>& arguments)
{
    const IndicatorRegistration* line = registered(name);
    if (line == nullptr)
        return unknownIndicator(name);
    if (arguments.size() > line->info.parameters.size())
        return makeError(ErrorKind::InvalidInput, line->info.name + " takes " +
                                                      std::to_string(line->info.parameters.size()) +
                                                      " arguments, not more");
    ParameterMap parameters;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        parameters.emplace(line->info.parameters[i].name, arguments[i]);
    return IndicatorCatalog::instance().create(name, parameters);
}

std::vector<std::string> columnNames(const IndicatorSpec& spec)
{
    const IndicatorRegistration* line = registered(spec.name);
    QD_ASSERT(line != nullptr, "a spec names a known indicator");
    std::vector<std::string> names;
    names.reserve(line->info.outputs.size());
    for (const IndicatorOutput& output : line->info.outputs)
        names.push_back(output.name.empty() ? spec.column : spec.column + "_" + output.name);
    return names;
}

} // namespace qd
