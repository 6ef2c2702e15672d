// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/configuration/ConfigInvariants.h"

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigPath.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace qd::test {

namespace {

struct Comment
{
    std::size_t begin = 0;
    std::string text;

    friend bool operator==(const Comment& a, const Comment& b) { return a.text == b.text; }
};

/// Written anew, so that it cannot share a mistake with what is tested.
std::vector<Comment> commentsOf(const std::string& text)
{
    std::vector<Comment> comments;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            for (++i; text[i] != '"'; ++i) {
                if (text[i] == '\\')
                    ++i;
            }
        } else if (text.compare(i, 2, "//") == 0) {
            const std::size_t end = std::min(text.find_first_of("\r\n", i), text.size());
            comments.push_back({i, text.substr(i, end - i)});
            i = end - 1;
        } else if (text.compare(i, 2, "/*") == 0) {
            const std::size_t end = text.find("*/", i + 2) + 2;
            comments.push_back({i, text.substr(i, end - i)});
            i = end - 1;
        }
    }
    return comments;
}

/// Whether all of `part` stands in `whole`, in this order.
bool isSubsequence(const std::vector<Comment>& part, const std::vector<Comment>& whole)
{
    std::size_t at = 0;
    for (const Comment& comment : whole) {
        if (at < part.size() && part[at] == comment)
            ++at;
    }
    return at == part.size();
}

struct Place
{
    std::string path;
    std::string parent; ///< Its path; empty: the root.
};

void collect(const ConfigNode& node, const std::string& path, std::vector<Place>& places)
{
    for (const ConfigMember& member : node.members) {
        std::string inner = path;
        appendConfigKey(inner, member.key);
        places.push_back({inner, path});
        collect(member.value, inner, places);
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        std::string inner = path;
        appendConfigIndex(inner, i);
        places.push_back({inner, path});
        collect(node.items[i], inner, places);
    }
}

const ConfigNode* nodeAt(const ConfigNode& root, const std::string& path)
{
    return path.empty() ? &root : findPath(root, path);
}

ConfigNode* nodeAt(ConfigNode& root, const std::string& path)
{
    return const_cast<ConfigNode*>(nodeAt(std::as_const(root), path));
}

ConfigNode valueOf(const std::string& json)
{
    return ConfigDocument::parse("{\"v\": " + json + "}", "value").root().members.front().value;
}

/// One document and the checks on it.
class Check
{
public:
    Check(const std::string& bytes, Random& choices)
        : m_choices(choices), m_document(ConfigDocument::parse(bytes, "fuzz.json"))
    {
        if (m_document.text() != bytes)
            fail("the text is not the input");
    }

    ConfigInvariants run()
    {
        m_result.isAccepted = m_document.isReadable();
        // The other reader takes a NUL byte for the end of the text.
        m_isPlain =
            bytes().find('\0') == std::string::npos && nlohmann::json::accept(bytes(), true);
        if (!m_result.isAccepted) {
            checkProblems();
            if (m_isPlain)
                checkSeverity();
            return m_result;
        }
        checkRoundTrip();
        compareWithOther();
        for (int i = 0; i < 3 && m_result.broken.empty(); ++i)
            edit();
        return m_result;
    }

private:
    void fail(const std::string& what)
    {
        if (m_result.broken.empty())
            m_result.broken = what;
    }

    void checkProblems()
    {
        if (m_document.problems().size() > ConfigDocument::kMaxProblems)
            fail("too many problems");
        for (const ConfigProblem& problem : m_document.problems()) {
            if (problem.what.empty() || problem.position.line < 1 || problem.position.column < 1)
                fail("a problem without words or place");
            if (toText(problem).find('\n') != std::string::npos)
                fail("a problem in two lines");
        }
        const std::string before = m_document.text();
        if (m_document.set("a", "1") || m_document.remove("a") || m_document.text() != before)
            fail("an unreadable document was edited");
    }

    void checkRoundTrip()
    {
        const ConfigNode& root = m_document.root();
        const std::string json = toJsonText(root);
        const ConfigDocument again = ConfigDocument::parse(json, "again.json");
        // What is near a limit in comments and blanks may grow beyond it, as may escapes.
        if (!again.isReadable() && json.size() <= ConfigDocument::kMaxBytes)
            fail("its JSON cannot be read: " + toText(again.problems().front()));
        else if (again.isReadable() &&
                 (!again.root().hasSameValue(root) || toJsonText(again.root()) != json))
            fail("its JSON means something else");
    }

    [[nodiscard]] const std::string& bytes() const { return m_document.text(); }

    /// What another reader accepts is refused only for what we alone forbid.
    void checkSeverity()
    {
        constexpr std::array<std::string_view, 7> kOurs{
            "used twice",     "NUL",       "nested too deeply", "too many values",
            "no valid UTF-8", "too large", "not a section"};
        for (const ConfigProblem& problem : m_document.problems()) {
            if (std::none_of(kOurs.begin(), kOurs.end(), [&](std::string_view word) {
                    return problem.what.find(word) != std::string::npos;
                }))
                fail("another reader accepts this: " + toText(problem));
        }
    }

    /// Another reader, where it accepts the text, understands the same.
    void compareWithOther()
    {
        const std::string json = toJsonText(m_document.root());
        if (m_isPlain && nlohmann::json::parse(bytes(), nullptr, false, true) !=
                             nlohmann::json::parse(json, nullptr, false))
            fail("another reader understands something else");
    }

    void edit()
    {
        std::vector<Place> places;
        collect(m_document.root(), {}, places);
        const std::uint64_t action = m_choices.below(3);
        if (action == 0 || places.empty())
            add(places);
        else if (action == 1)
            replace(places[m_choices.below(places.size())]);
        else
            remove(places[m_choices.below(places.size())]);
        ++m_result.edits;
    }

    std::string anyValue()
    {
        constexpr std::array<const char*, 8> kValues{
            "1.50",   "\"a // \\\" text\"",       "true", "null", "[1, 2.0]", "[]",
            "-1e-10", "{\"k\": {\"l\": [\"x\"]}}"};
        return kValues[m_choices.below(kValues.size())];
    }

    /// Nothing near the limits: an edit has no excuse to fail.
    [[nodiscard]] bool mustSucceed(const std::string& path) const
    {
        const auto steps = parseConfigPath(path);
        return steps && steps->size() < 55 && m_document.text().size() < 1'000'000 &&
               m_document.text().size() < ConfigDocument::kMaxValues;
    }

    /// What the document must mean now; `comments` is what must be left of them at least.
    void compare(const ConfigNode& expected, const std::vector<Comment>& before,
                 const std::vector<Comment>& comments)
    {
        const ConfigDocument read = ConfigDocument::parse(m_document.text(), "edited.json");
        if (!read.isReadable())
            fail("an edit leaves what cannot be read: " + toText(read.problems().front()));
        else if (toJsonText(read.root()) != toJsonText(expected) ||
                 toJsonText(m_document.root()) != toJsonText(expected))
            fail("an edit changed another value");
        else if (m_isPlain && !nlohmann::json::accept(m_document.text(), true))
            fail("an edit made plain JSON unreadable for others");
        else if (const auto after = commentsOf(m_document.text());
                 !isSubsequence(comments, after) || !isSubsequence(after, before))
            fail("an edit lost a comment");
    }

    /// True when the document has been edited.
    bool judge(const Status& status, const std::string& path, const std::string& before)
    {
        if (status)
            return true;
        if (m_document.text() != before)
            fail("a failed edit changed the text");
        if (mustSucceed(path))
            fail("an edit of " + path + " failed: " + status.error().message);
        return false;
    }

    void replace(const Place& place)
    {
        const std::string json = anyValue();
        ConfigNode expected = m_document.root();
        const ConfigNode* const old = nodeAt(m_document.root(), place.path);
        if (old == nullptr) {
            if (mustSucceed(place.path))
                fail("a path finds nothing: " + place.path);
            return;
        }
        const std::string text = m_document.text();
        const std::vector<Comment> before = commentsOf(text);
        std::vector<Comment> kept;
        std::copy_if(before.begin(), before.end(), std::back_inserter(kept),
                     [&](const auto& c) { return c.begin < old->begin || c.begin >= old->end; });
        *nodeAt(expected, place.path) = valueOf(json);
        if (judge(m_document.set(place.path, json), place.path, text))
            compare(expected, before, kept);
    }

    void add(const std::vector<Place>& places)
    {
        const std::string parent =
            places.empty() ? "" : places[m_choices.below(places.size())].parent;
        ConfigNode expected = m_document.root();
        ConfigNode* const container = nodeAt(expected, parent);
        if (container == nullptr)
            return;
        const std::string json = anyValue();
        std::string path = parent;
        if (container->kind == ConfigNode::Kind::Array) {
            appendConfigIndex(path, container->items.size());
            container->items.push_back(valueOf(json));
        } else {
            ConfigMember member;
            member.key = "new.key";
            while (container->find(member.key) != nullptr)
                member.key += 'x';
            appendConfigKey(path, member.key);
            member.value = valueOf(json);
            container->members.push_back(member);
        }
        const std::string text = m_document.text();
        const std::vector<Comment> before = commentsOf(text);
        if (judge(m_document.set(path, json), path, text))
            compare(expected, before, before);
    }

    void remove(const Place& place)
    {
        ConfigNode expected = m_document.root();
        ConfigNode* const container = nodeAt(expected, place.parent);
        const ConfigNode* const old = nodeAt(m_document.root(), place.path);
        if (container == nullptr || old == nullptr)
            return;
        std::size_t begin = old->begin;
        const std::size_t end = old->end;
        if (container->kind == ConfigNode::Kind::Array) {
            std::erase_if(container->items, [&](const auto& item) { return item.end == end; });
        } else {
            const auto member =
                std::find_if(container->members.begin(), container->members.end(),
                             [&](const auto& candidate) { return candidate.value.end == end; });
            begin = member->begin;
            container->members.erase(member);
        }
        const std::string text = m_document.text();
        const std::size_t lineEnd = std::min(text.find('\n', end), text.size());
        const std::vector<Comment> before = commentsOf(text);
        std::vector<Comment> kept;
        std::copy_if(before.begin(), before.end(), std::back_inserter(kept),
                     [&](const auto& c) { return c.begin < begin || c.begin >= lineEnd; });
        if (judge(m_document.remove(place.path), place.path, text))
            compare(expected, before, kept);
    }

    Random& m_choices;
    ConfigDocument m_document;
    ConfigInvariants m_result;
    bool m_isPlain = false; ///< JSON without trailing commas; comments are allowed.
};

} // namespace

ConfigInvariants ConfigInvariants::check(const std::string& bytes, Random& choices)
{
    return Check(bytes, choices).run();
}

} // namespace qd::test
