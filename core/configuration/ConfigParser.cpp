// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigParser.h"

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigPath.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qd {

namespace {

constexpr std::string_view kAnyValue =
    "a text in double quotes, a number, true, false, null, a section {…}, a list […]";

std::string_view containerName(char close)
{
    return close == '}' ? "section" : "list";
}

} // namespace

ConfigParser::ConfigParser(std::string_view text, std::string name)
    : m_cursor(text), m_problems(std::move(name)), m_tokens(m_cursor, m_problems)
{}

ConfigNode ConfigParser::nodeHere(ConfigNode::Kind kind) const
{
    ConfigNode node;
    node.kind = kind;
    node.position = m_cursor.position();
    node.begin = m_cursor.offset();
    node.end = node.begin;
    return node;
}

ConfigNode ConfigParser::parse(Root root)
{
    reportBadBytes(m_problems, m_cursor.text());
    m_cursor.skipByteOrderMark();
    m_tokens.skipBlanks();
    ConfigNode node = nodeHere(ConfigNode::Kind::Null);
    if (m_cursor.isAtEnd()) {
        m_problems.add(m_cursor.position(), "there is nothing here but blanks and comments",
                       root == Root::Section ? "one section: { … }" : std::string(kAnyValue));
        return node;
    }
    std::optional<ConfigNode> value = parseValue();
    if (value)
        node = std::move(*value);
    m_tokens.skipBlanks();
    if (!value)
        reportUnexpected();
    else if (!isDone())
        m_problems.add(m_cursor.position(), "the text goes on behind its end", {},
                       "a bracket too many, or too early?");
    if (root == Root::Section && value && node.kind != ConfigNode::Kind::Object)
        m_problems.add(node.position,
                       "the settings are a " + std::string(toText(node.kind)) + ", not a section",
                       "one section: { … }");
    return node;
}

std::optional<ConfigNode> ConfigParser::parseValue()
{
    if (isDone())
        return std::nullopt;
    if (++m_values > ConfigDocument::kMaxValues) {
        m_problems.add(m_cursor.position(), "there are too many values in one file",
                       std::to_string(ConfigDocument::kMaxValues) + " values");
        m_problems.giveUp();
        return std::nullopt;
    }
    const char c = m_cursor.peek();
    if (c == '{' || c == '[') {
        if (m_open.size() >= static_cast<std::size_t>(ConfigDocument::kMaxDepth))
            return skipTooDeep();
        return c == '{' ? parseObject() : parseArray();
    }
    if (c == '"' || c == '\'') {
        ConfigNode node = nodeHere(ConfigNode::Kind::String);
        node.text = m_tokens.readString();
        node.end = m_cursor.offset();
        return node;
    }
    if (std::string_view(",:}]=;").find(c) != std::string_view::npos)
        return std::nullopt;
    return parseWord();
}

ConfigNode ConfigParser::parseWord()
{
    ConfigNode node = nodeHere(ConfigNode::Kind::Null);
    const std::string_view word = m_tokens.readWord();
    node.end = m_cursor.offset();
    if (word == "null")
        return node;
    if (word == "true" || word == "false") {
        node.kind = ConfigNode::Kind::Boolean;
        node.text = word;
    } else if (isJsonNumber(word)) {
        node.kind = ConfigNode::Kind::Number;
        node.text = word;
    } else {
        reportBadWord(m_problems, node.position, word);
    }
    return node;
}

ConfigNode ConfigParser::skipTooDeep()
{
    ConfigNode node = nodeHere(ConfigNode::Kind::Null);
    m_problems.add(node.position, "sections and lists are nested too deeply",
                   "at most " + std::to_string(ConfigDocument::kMaxDepth) + " levels");
    std::size_t depth = 0;
    while (!isDone()) {
        m_tokens.skipBlanks();
        const char c = m_cursor.peek();
        if (c == '"') {
            static_cast<void>(m_tokens.readString());
            continue;
        }
        m_cursor.advance();
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            break;
    }
    node.end = m_cursor.offset();
    return node;
}

ConfigNode ConfigParser::parseObject()
{
    ConfigNode node = nodeHere(ConfigNode::Kind::Object);
    m_open += '}';
    m_cursor.advance();
    while (!parseEnd('}', node.position)) {
        parseMember(node);
        parseSeparator('}');
    }
    m_open.pop_back();
    node.end = m_cursor.offset();
    reportDuplicates(node);
    return node;
}

ConfigNode ConfigParser::parseArray()
{
    ConfigNode node = nodeHere(ConfigNode::Kind::Array);
    m_open += ']';
    m_cursor.advance();
    while (!parseEnd(']', node.position)) {
        parseItem(node);
        parseSeparator(']');
    }
    m_open.pop_back();
    node.end = m_cursor.offset();
    return node;
}

bool ConfigParser::parseEnd(char close, TextPosition begin)
{
    while (true) {
        m_tokens.skipBlanks();
        if (m_problems.isFull())
            return true;
        if (m_cursor.isAtEnd()) {
            m_problems.add(begin, "this " + std::string(containerName(close)) +
                                      " is never closed: \"" + close + "\" is missing");
            // The containers around it are unclosed too; once is enough.
            m_problems.giveUp();
            return true;
        }
        const char c = m_cursor.peek();
        if (c == close) {
            m_cursor.advance();
            return true;
        }
        if (c == ',') {
            m_problems.add(m_cursor.position(), "there is nothing before this comma");
            m_cursor.advance();
        } else if (c == '}' || c == ']') {
            reportForeignClose(c, close, begin);
            if (m_open.find(c) != std::string::npos)
                return true;
            m_cursor.advance();
        } else {
            return false;
        }
    }
}

void ConfigParser::reportForeignClose(char found, char close, TextPosition begin)
{
    std::string what = std::string("\"") + found + "\" stands where the " +
                       std::string(containerName(close)) + " that begins at " + toText(begin) +
                       " must be closed first";
    m_problems.add(m_cursor.position(), std::move(what), std::string("\"") + close + "\"");
}

void ConfigParser::parseSeparator(char close)
{
    m_tokens.skipBlanks();
    const bool isLineLost = m_tokens.takeLineLost();
    if (isDone())
        return;
    const char c = m_cursor.peek();
    if (c == ',') {
        m_cursor.advance();
    } else if (c == ';') {
        m_problems.add(m_cursor.position(), "\";\" separates nothing here", "a comma");
        m_cursor.advance();
    } else if (c == ':' && close == ']') {
        m_problems.add(m_cursor.position(), "a list holds values without names", "a comma",
                       "names and values belong in a section {…}");
        m_cursor.advance();
    } else if (c != '}' && c != ']' && !isLineLost) {
        m_problems.add(m_cursor.position(),
                       "a comma is missing before this, or \"" + std::string(1, close) + "\"");
    }
}

void ConfigParser::parseItem(ConfigNode& array)
{
    std::string& path = m_problems.path();
    const std::size_t length = path.size();
    appendConfigIndex(path, array.items.size());
    std::optional<ConfigNode> value = parseValue();
    if (value)
        array.items.push_back(std::move(*value));
    else
        reportUnexpected();
    m_problems.path().resize(length);
}

void ConfigParser::parseMember(ConfigNode& object)
{
    ConfigMember member;
    member.position = m_cursor.position();
    member.begin = m_cursor.offset();
    std::optional<std::string> key = parseKey();
    if (!key)
        return;
    member.key = std::move(*key);
    const std::size_t length = m_problems.path().size();
    appendConfigKey(m_problems.path(), member.key);
    if (parseColon(member.key))
        parseMemberValue(object, std::move(member));
    m_problems.path().resize(length);
}

/// nullopt when what stood there has been dealt with and no value follows.
std::optional<std::string> ConfigParser::parseKey()
{
    const TextPosition position = m_cursor.position();
    const char c = m_cursor.peek();
    if (c == '"' || c == '\'')
        return m_tokens.readString();
    if (c == ':') {
        m_problems.add(position, "there is no name before this colon", "\"name\": value");
        return std::string();
    }
    if (c == '{' || c == '[') {
        m_problems.add(position, "a value needs a name here", "\"name\": value");
        static_cast<void>(parseValue());
        return std::nullopt;
    }
    const std::string_view word = m_tokens.readWord();
    if (word.empty()) {
        reportUnexpected();
        return std::nullopt;
    }
    m_problems.add(position, "the name " + inQuotes(word) + " must stand in double quotes");
    return std::string(word);
}

bool ConfigParser::parseColon(std::string_view key)
{
    // The rest of the line went into the name: there is no colon to be expected.
    if (m_tokens.takeLineLost())
        return false;
    m_tokens.skipBlanks();
    if (isDone())
        return true;
    const char c = m_cursor.peek();
    if (c == ':') {
        m_cursor.advance();
        return true;
    }
    m_problems.add(m_cursor.position(), "\":\" is missing after the name " + inQuotes(key));
    if (c == '=')
        m_cursor.advance();
    return c != ',' && c != '}' && c != ']';
}

void ConfigParser::parseMemberValue(ConfigNode& object, ConfigMember member)
{
    m_tokens.skipBlanks();
    if (isDone())
        return;
    std::optional<ConfigNode> value = parseValue();
    if (!value) {
        m_problems.add(m_cursor.position(), "the value of " + inQuotes(member.key) + " is missing",
                       std::string(kAnyValue));
        value = nodeHere(ConfigNode::Kind::Null);
    }
    member.value = std::move(*value);
    object.members.push_back(std::move(member));
}

/// Consumes it, so that reading goes on.
void ConfigParser::reportUnexpected()
{
    if (isDone())
        return;
    const std::size_t begin = m_cursor.offset();
    const TextPosition position = m_cursor.position();
    m_cursor.advance(std::max<std::size_t>(utf8Length(m_cursor.text(), begin), 1));
    m_problems.add(position, inQuotes(m_cursor.since(begin)) + " has no meaning here",
                   std::string(kAnyValue));
}

void ConfigParser::reportDuplicates(const ConfigNode& object)
{
    const std::vector<ConfigMember>& members = object.members;
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const ConfigMember& member = members[order[i]];
        if (member.key != members[order[first]].key) {
            first = i;
            continue;
        }
        std::string& path = m_problems.path();
        const std::size_t length = path.size();
        appendConfigKey(path, member.key);
        m_problems.add(member.position, "this name is used twice in its section, first at " +
                                            toText(members[order[first]].position));
        m_problems.path().resize(length);
    }
}

} // namespace qd
