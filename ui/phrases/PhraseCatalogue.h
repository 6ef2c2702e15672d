// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The sentences of the engine. The engine speaks English only, in its records as on the command
/// line; what it says stands here once more, for translators and for the screen.
///
/// To add a phrase: write it as the engine makes it into the file of its origin,
///     QT_TRANSLATE_NOOP("Phrases", "close %1 below stop %2"),
/// with %1 … %9, in ascending order, where parts are put in, and translate it in
/// translations/quarterdeck_<locale>.ts, context "Phrases". A part is
///   - one word as it stands: a number, an id, a time, a path, something in quotes, or words
///     separated by ", "; a per cent sign behind a blank belongs into the phrase ("%1 % ≥ %2 %");
///   - or again a phrase, which is translated in its turn: "No entry, %1: %2".
/// Phrases may be joined by ", " and " and " without being listed together. Where several phrases
/// fit, the one that leaves nothing unknown is taken, then the one with more text of its own.
namespace qd::ui {

/// How a list of phrases is used.
enum class PhraseUse : unsigned char {
    Sentence, ///< Found in texts by their pattern.
    Whole,    ///< Asked for as it stands, with its places: the phrases of reports.
};

struct PhraseList
{
    PhraseUse use = PhraseUse::Sentence;
    std::span<const char* const> phrases;
};

/// Why strategies buy, sell or do not.
[[nodiscard]] PhraseList strategyPhrases();
/// Risk gate, router, ledgers, matching: what happens to orders.
[[nodiscard]] PhraseList tradingPhrases();
/// Bots, recovery, feeds, commands, the workspace, the program's log.
[[nodiscard]] PhraseList enginePhrases();
/// Databases and files.
[[nodiscard]] PhraseList storagePhrases();
/// Numbers, times, parameters and names that somebody typed.
[[nodiscard]] PhraseList inputPhrases();
/// Files of candles that are brought in.
[[nodiscard]] PhraseList importPhrases();
/// Warnings of runs and remarks on figures.
[[nodiscard]] PhraseList resultPhrases();
/// Reports: titles, sentences, columns, figures and their formulas.
[[nodiscard]] PhraseList reportPhrases();

} // namespace qd::ui
