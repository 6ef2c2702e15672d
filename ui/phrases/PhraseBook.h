// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/PhraseCatalogue.h"

#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace qd::ui {

/// How a text is made of phrases. Languages know nothing of it: it is found once and written in
/// any language.
struct PhraseReading
{
    const char* phrase = nullptr;     ///< Null: `verbatim`, as it stands in every language.
    QString verbatim;                 ///< Only without a phrase.
    std::vector<PhraseReading> parts; ///< What stands at %1, %2 …
    int unknown = 0; ///< Parts of more than one word, at any depth, that are no phrase.

    [[nodiscard]] bool isComplete() const { return unknown == 0; }
};

/// Recognises the phrases of the catalogue in texts. Immutable, any thread.
class PhraseBook
{
public:
    struct Pattern
    {
        const char* phrase = nullptr;
        std::vector<QString> literals;   ///< Around the places: one more than there are places.
        std::vector<std::size_t> places; ///< %1 is 0.
        qsizetype weight = 0;            ///< Characters of its own.
    };

    explicit PhraseBook(const std::vector<PhraseList>& lists);
    /// All phrases of the program.
    [[nodiscard]] static const PhraseBook& instance();

    /// The reading with the fewest unknown parts. A text that no phrase fits, or longer than 2,000
    /// characters, is one unknown part.
    [[nodiscard]] PhraseReading read(const QString& text) const;

private:
    friend class PhraseReader;

    void add(const char* phrase);
    /// Those that may fit a text which begins so; the weightiest first.
    [[nodiscard]] const std::vector<Pattern>& startingWith(QChar first) const;

    QHash<QString, const char*> m_whole; ///< Asked for as they stand, never parts of a text.
    QHash<QString, const char*> m_fixed; ///< Sentences without places.
    QHash<QChar, std::vector<Pattern>> m_patterns; ///< By first character, open ones in each.
    std::vector<Pattern> m_open;                   ///< Those that begin with a place.
};

/// Writes a reading in the language of `lookup`, which translates one phrase.
template <typename Lookup>
[[nodiscard]] QString writtenIn(const PhraseReading& reading, const Lookup& lookup)
{
    if (reading.phrase == nullptr)
        return reading.verbatim;
    const QString phrase = lookup(reading.phrase);
    QString text;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const bool isPlace = phrase[i] == QLatin1Char('%') && i + 1 < phrase.size() &&
                             phrase[i + 1] >= QLatin1Char('1') && phrase[i + 1] <= QLatin1Char('9');
        const auto place =
            isPlace ? static_cast<std::size_t>(phrase[i + 1].unicode() - u'1') : std::size_t{0};
        if (isPlace && place < reading.parts.size()) {
            text += writtenIn(reading.parts[place], lookup);
            ++i;
        } else {
            text += phrase[i];
        }
    }
    return text;
}

} // namespace qd::ui
