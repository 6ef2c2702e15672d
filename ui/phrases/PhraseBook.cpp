// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseBook.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace qd::ui {

namespace {

constexpr qsizetype kLongestText = 2'000;
constexpr int kDeepest = 12;
/// Readings looked at for one text; a text that needs more is not one of ours.
constexpr int kMostAttempts = 20'000;

constexpr const char* kJoints[] = {
    QT_TRANSLATE_NOOP("Phrases", "%1 and %2"),
    QT_TRANSLATE_NOOP("Phrases", "%1, %2"),
};

PhraseBook::Pattern patternOf(const char* phrase)
{
    PhraseBook::Pattern pattern{phrase, {QString()}, {}, 0};
    const QString text = QString::fromUtf8(phrase);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == QLatin1Char('%') && i + 1 < text.size() &&
                             text[i + 1] >= QLatin1Char('1') && text[i + 1] <= QLatin1Char('9');
        if (isPlace) {
            pattern.places.push_back(static_cast<std::size_t>(text[++i].unicode() - u'1'));
            pattern.literals.emplace_back();
        } else {
            pattern.literals.back() += text[i];
            ++pattern.weight;
        }
    }
    return pattern;
}

bool isHeavier(const PhraseBook::Pattern& a, const PhraseBook::Pattern& b)
{
    return a.weight > b.weight;
}

bool isQuoted(QStringView text)
{
    const QChar quote = text.front();
    return (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) && text.size() > 1 &&
           text.back() == quote && !text.sliced(1, text.size() - 2).contains(quote);
}

bool isOneWord(QStringView text)
{
    return !text.isEmpty() && !text.contains(QLatin1Char(' ')) && !text.contains(u'\n') &&
           !QStringView(u",:;").contains(text.back());
}

bool isWord(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (isQuoted(text) || (text.startsWith(QLatin1Char('/')) && !text.contains(u": ")))
        return true;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(QStringLiteral(", "));
        if (!isOneWord(end < 0 ? text : text.first(end)))
            return false;
        if (end < 0)
            return true;
        text = text.sliced(end + 2);
    }
    return false;
}

PhraseReading verbatim(QStringView text, int unknown)
{
    PhraseReading reading;
    reading.verbatim = text.toString();
    reading.unknown = unknown;
    return reading;
}

PhraseReading whole(const char* phrase)
{
    PhraseReading reading;
    reading.phrase = phrase;
    return reading;
}

} // namespace

/// Reads one text: tries every phrase that may fit, remembers what parts mean.
class PhraseReader
{
public:
    PhraseReader(const PhraseBook& book, QStringView text) : m_book(book), m_text(text) {}

    PhraseReading read() { return read(0, m_text.size(), 0); }

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    PhraseReading read(qsizetype begin, qsizetype end, int depth);
    PhraseReading find(qsizetype begin, qsizetype end, int depth);
    void fit(const PhraseBook::Pattern& pattern, Span span, int depth, PhraseReading& best);
    void fitFrom(const PhraseBook::Pattern& pattern, Span rest, std::size_t place, int depth,
                 PhraseReading& made, PhraseReading& best);
    void fitJoint(const PhraseBook::Pattern& joint, Span span, int depth, PhraseReading& best);

    const PhraseBook& m_book;
    QStringView m_text;
    QHash<std::pair<qsizetype, qsizetype>, PhraseReading> m_known;
    int m_attempts = 0;
};

PhraseReading PhraseReader::read(qsizetype begin, qsizetype end, int depth)
{
    const QStringView text = m_text.sliced(begin, end - begin);
    if (const auto found = m_book.m_fixed.constFind(text.toString());
        found != m_book.m_fixed.cend())
        return whole(*found);
    if (depth > 0 && isWord(text))
        return verbatim(text, 0);
    if (depth > kDeepest)
        return verbatim(text, 1);
    if (const auto found = m_known.constFind({begin, end}); found != m_known.cend())
        return *found;
    const PhraseReading reading = find(begin, end, depth);
    m_known.insert({begin, end}, reading);
    return reading;
}

PhraseReading PhraseReader::find(qsizetype begin, qsizetype end, int depth)
{
    static const std::vector<PhraseBook::Pattern> joints = {patternOf(kJoints[0]),
                                                            patternOf(kJoints[1])};
    const QStringView text = m_text.sliced(begin, end - begin);
    PhraseReading best = verbatim(text, isWord(text) ? 0 : 1);
    for (const PhraseBook::Pattern& pattern : m_book.startingWith(m_text[begin])) {
        fit(pattern, {begin, end}, depth, best);
        if (best.phrase != nullptr && best.isComplete())
            return best;
    }
    for (const PhraseBook::Pattern& joint : joints)
        fitJoint(joint, {begin, end}, depth, best);
    return best;
}

void PhraseReader::fit(const PhraseBook::Pattern& pattern, Span span, int depth,
                       PhraseReading& best)
{
    const QStringView text = m_text.sliced(span.begin, span.end - span.begin);
    if (text.size() <= pattern.weight || !text.startsWith(pattern.literals.front()) ||
        !text.endsWith(pattern.literals.back()))
        return;
    PhraseReading made = whole(pattern.phrase);
    made.parts.resize(*std::ranges::max_element(pattern.places) + 1);
    fitFrom(pattern, {span.begin + pattern.literals.front().size(), span.end}, 0, depth, made,
            best);
}

/// Puts everything that may stand at a place there, then goes on with the next.
void PhraseReader::fitFrom(const PhraseBook::Pattern& pattern, Span rest, std::size_t place,
                           int depth, PhraseReading& made, PhraseReading& best)
{
    const QString& next = pattern.literals[place + 1];
    const bool isLast = place + 1 == pattern.places.size();
    qsizetype at = isLast ? rest.end - next.size() : m_text.indexOf(next, rest.begin + 1);
    while (at > rest.begin && at + next.size() <= rest.end && ++m_attempts < kMostAttempts) {
        PhraseReading part = read(rest.begin, at, depth + 1);
        const int unknown = made.unknown;
        made.unknown += part.unknown;
        // An unknown text in a phrase is better than an unknown text.
        if (best.phrase == nullptr ? made.unknown <= best.unknown : made.unknown < best.unknown) {
            made.parts[pattern.places[place]] = std::move(part);
            if (isLast)
                best = made;
            else
                fitFrom(pattern, {at + next.size(), rest.end}, place + 1, depth, made, best);
        }
        made.unknown = unknown;
        if (isLast)
            return;
        at = m_text.indexOf(next, at + 1);
    }
}

/// "A and B" says something only where A and B do.
void PhraseReader::fitJoint(const PhraseBook::Pattern& joint, Span span, int depth,
                            PhraseReading& best)
{
    const QString& between = joint.literals[1];
    for (qsizetype at = m_text.indexOf(between, span.begin + 1);
         at > span.begin && at + between.size() < span.end && ++m_attempts < kMostAttempts;
         at = m_text.indexOf(between, at + 1)) {
        if (best.phrase != nullptr && best.isComplete())
            return;
        PhraseReading left = read(span.begin, at, depth + 1);
        if (left.phrase == nullptr || !left.isComplete())
            continue;
        PhraseReading right = read(at + between.size(), span.end, depth + 1);
        if (right.phrase == nullptr || !right.isComplete())
            continue;
        best = whole(joint.phrase);
        best.parts = {std::move(left), std::move(right)};
    }
}

PhraseBook::PhraseBook(const std::vector<PhraseList>& lists)
{
    for (const PhraseList& list : lists) {
        for (const char* phrase : list.phrases) {
            if (list.use == PhraseUse::Whole)
                m_whole.insert(QString::fromUtf8(phrase), phrase);
            else
                add(phrase);
        }
    }
    for (std::vector<Pattern>& patterns : m_patterns) {
        patterns.insert(patterns.end(), m_open.begin(), m_open.end());
        std::ranges::stable_sort(patterns, isHeavier);
    }
    std::ranges::stable_sort(m_open, isHeavier);
}

void PhraseBook::add(const char* phrase)
{
    Pattern pattern = patternOf(phrase);
    if (pattern.places.empty())
        m_fixed.insert(QString::fromUtf8(phrase), phrase);
    else if (pattern.literals.front().isEmpty())
        m_open.push_back(std::move(pattern));
    else
        m_patterns[pattern.literals.front().front()].push_back(std::move(pattern));
}

const PhraseBook& PhraseBook::instance()
{
    static const PhraseBook book({strategyPhrases(), tradingPhrases(), enginePhrases(),
                                  storagePhrases(), inputPhrases(), importPhrases(),
                                  resultPhrases(), reportPhrases()});
    return book;
}

const std::vector<PhraseBook::Pattern>& PhraseBook::startingWith(QChar first) const
{
    const auto found = m_patterns.constFind(first);
    return found == m_patterns.cend() ? m_open : *found;
}

PhraseReading PhraseBook::read(const QString& text) const
{
    if (text.isEmpty() || text.size() > kLongestText)
        return verbatim(text, text.isEmpty() ? 0 : 1);
    if (const auto found = m_whole.constFind(text); found != m_whole.cend())
        return whole(*found);
    return PhraseReader(*this, text).read();
}

} // namespace qd::ui
