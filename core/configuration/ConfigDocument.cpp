// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigDocument.h"

#include "core/configuration/ConfigEditing.h"
#include "core/configuration/ConfigFile.h"
#include "core/configuration/ConfigParser.h"
#include "core/configuration/ConfigPath.h"
#include "core/foundation/InQuotes.h"

#include <utility>

namespace qd {

namespace {

ConfigProblem tooLarge(const std::string& name, std::size_t bytes)
{
    return {.file = name,
            .position = {},
            .path = {},
            .what = "the file is too large: " + std::to_string(bytes) + " bytes",
            .allowed = "at most " + std::to_string(ConfigDocument::kMaxBytes) + " bytes",
            .hint = {}};
}

Error badPath(std::string_view path)
{
    return makeError(ErrorKind::InvalidInput, inQuotes(path) + " names no setting",
                     "Join the names with dots, as in risk.max_daily_loss; list items are "
                     "symbols[0].");
}

} // namespace

ConfigDocument ConfigDocument::parse(std::string text, std::string name)
{
    ConfigDocument document;
    document.m_text = std::move(text);
    document.m_name = std::move(name);
    if (document.m_text.size() > kMaxBytes) {
        document.m_problems.push_back(tooLarge(document.m_name, document.m_text.size()));
        return document;
    }
    ConfigParser parser(document.m_text, document.m_name);
    document.m_root = parser.parse(ConfigParser::Root::Section);
    document.m_problems = parser.takeProblems();
    return document;
}

Result<ConfigDocument> ConfigDocument::read(const std::string& path)
{
    Result<std::string> text = readConfigText(path, kMaxBytes);
    if (!text)
        return text.error();
    return parse(std::move(*text), path);
}

const ConfigNode* ConfigDocument::find(std::string_view path) const
{
    return findPath(m_root, path);
}

Status ConfigDocument::replaceText(std::string text)
{
    ConfigDocument edited = parse(std::move(text), m_name);
    if (!edited.isReadable()) {
        const ConfigProblem& problem = edited.problems().front();
        return makeError(ErrorKind::InvalidInput,
                         "the change would leave an unreadable file: " + problem.what);
    }
    *this = std::move(edited);
    return {};
}

Status ConfigDocument::set(std::string_view path, std::string_view json)
{
    if (!isReadable())
        return makeError(ErrorKind::InvalidInput,
                         "cannot edit a file that has mistakes: " + toText(m_problems.front()),
                         "Mend them first.");
    const std::optional<std::vector<ConfigPathStep>> steps = parseConfigPath(path);
    if (!steps)
        return badPath(path);
    ConfigParser parser(json, "value");
    const ConfigNode value = parser.parse(ConfigParser::Root::AnyValue);
    if (const std::vector<ConfigProblem> problems = parser.takeProblems(); !problems.empty())
        return makeError(ErrorKind::InvalidInput,
                         inQuotes(json) + " is no JSON value: " + problems.front().what,
                         "Texts stand in double quotes.");
    Result<std::string> edited = withValue({.text = m_text, .root = &m_root}, *steps,
                                           json.substr(value.begin, value.end - value.begin));
    if (!edited)
        return edited.error();
    return replaceText(std::move(*edited));
}

Status ConfigDocument::remove(std::string_view path)
{
    if (!isReadable())
        return makeError(ErrorKind::InvalidInput,
                         "cannot edit a file that has mistakes: " + toText(m_problems.front()),
                         "Mend them first.");
    const std::optional<std::vector<ConfigPathStep>> steps = parseConfigPath(path);
    if (!steps)
        return badPath(path);
    Result<std::string> edited = withoutValue({.text = m_text, .root = &m_root}, *steps);
    if (!edited)
        return edited.error();
    return replaceText(std::move(*edited));
}

} // namespace qd
