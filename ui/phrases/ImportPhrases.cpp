// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "%1: %2"),
    QT_TRANSLATE_NOOP("Phrases", "%1 values where 6 are needed"),
    QT_TRANSLATE_NOOP("Phrases", "the time %1 is not understood"),
    QT_TRANSLATE_NOOP("Phrases", "%1 %2 is missing"),
    QT_TRANSLATE_NOOP("Phrases", "%1 %2 is not a number"),
    QT_TRANSLATE_NOOP("Phrases", "%1 %2 is NaN or infinite"),
    QT_TRANSLATE_NOOP("Phrases", "%1 %2 is negative"),
    QT_TRANSLATE_NOOP("Phrases", "%1 %2 is out of range"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is missing"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is NaN or infinite"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is negative"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is out of range"),
    QT_TRANSLATE_NOOP("Phrases", "longer than %1 bytes"),
    QT_TRANSLATE_NOOP("Phrases", "a quoted field does not end"),
    QT_TRANSLATE_NOOP("Phrases", "%1 columns where %2 are needed"),
    QT_TRANSLATE_NOOP("Phrases", "no array in element %1 of the JSON array"),
    QT_TRANSLATE_NOOP("Phrases", "something other than a row in element %1 of the JSON array"),
    QT_TRANSLATE_NOOP("Phrases", "something other than numbers in element %1 of the JSON array"),
    QT_TRANSLATE_NOOP("Phrases", "a missing comma in element %1 of the JSON array"),
    QT_TRANSLATE_NOOP("Phrases", "text behind the end in element %1 of the JSON array"),
    QT_TRANSLATE_NOOP("Phrases", "The file is damaged or cut off: download it again. Expected are "
                                 "rows like [1700000000000, 1.0, 2.0, 0.5, 1.5, 10]."),
    QT_TRANSLATE_NOOP("Phrases", "The file is damaged or cut off: download it again."),
    QT_TRANSLATE_NOOP("Phrases", "reading the temporary file of the import failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "opening the temporary file of the import failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "writing the temporary file of the import failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "Free some space in the folder for temporary files (TMPDIR)."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is larger than %2 bytes"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is larger than %2 bytes when unpacked"),
    QT_TRANSLATE_NOOP("Phrases", "Split the file into parts, for example by year."),
    QT_TRANSLATE_NOOP("Phrases", "reading %1 failed"),
    QT_TRANSLATE_NOOP("Phrases", "reading %1 failed: %2"),
    QT_TRANSLATE_NOOP("Phrases", "%1 holds no file"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is encrypted"),
    QT_TRANSLATE_NOOP("Phrases", "Unpack it first."),
    QT_TRANSLATE_NOOP("Phrases", "%1 holds more than one file"),
    QT_TRANSLATE_NOOP("Phrases", "Unpack it and import the files one by one."),
    QT_TRANSLATE_NOOP("Phrases", "%1 unpacks to more than %2 times its size"),
    QT_TRANSLATE_NOOP("Phrases", "No candles pack like that. Do not trust this file."),
    QT_TRANSLATE_NOOP("Phrases", "cannot unpack %1 after %2 bytes"),
    QT_TRANSLATE_NOOP("Phrases", "cannot unpack %1 after %2 bytes: %3"),
    QT_TRANSLATE_NOOP("Phrases", "this is an Arrow (Feather) file"),
    QT_TRANSLATE_NOOP("Phrases", "this is a Parquet file"),
    QT_TRANSLATE_NOOP("Phrases", "this is an SQLite database"),
    QT_TRANSLATE_NOOP("Phrases", "this is an Excel workbook"),
    QT_TRANSLATE_NOOP("Phrases", "Export it as CSV and import that."),
    QT_TRANSLATE_NOOP("Phrases", "this is a binary file or text in UTF-16"),
    QT_TRANSLATE_NOOP("Phrases", "Export it as CSV in UTF-8 and import that."),
    QT_TRANSLATE_NOOP("Phrases", "the file holds no text"),
    QT_TRANSLATE_NOOP("Phrases", "Download or export the file again."),
    QT_TRANSLATE_NOOP("Phrases", "unknown format %1"),
    QT_TRANSLATE_NOOP("Phrases", "Known are %1."),
    QT_TRANSLATE_NOOP("Phrases", "%1 does not fit into memory"),
    QT_TRANSLATE_NOOP("Phrases", "Import it into the workspace first; that works in parts."),
    QT_TRANSLATE_NOOP("Phrases", "the import was stopped; nothing was stored"),
    QT_TRANSLATE_NOOP("Phrases", "no usable candle in %1"),
    QT_TRANSLATE_NOOP("Phrases", "no usable candle in %1; line %2: %3"),
    QT_TRANSLATE_NOOP("Phrases", "A candle needs a time, open, high, low, close and volume. Name "
                                 "the format with --format where it is not recognised."),
    QT_TRANSLATE_NOOP("Phrases", "this is no table of candles: %1"),
    QT_TRANSLATE_NOOP("Phrases", "it has no line with at least five columns"),
    QT_TRANSLATE_NOOP("Phrases", "line %1 has fewer than 12 columns"),
    QT_TRANSLATE_NOOP("Phrases", "line %1 has no column for %2"),
    QT_TRANSLATE_NOOP("Phrases", "The first line should read open_time,open,high,low,close,volume; "
                                 "timestamp, time, date and unix pass for open_time."),
    QT_TRANSLATE_NOOP("Phrases", "cannot open %1: %2"),
    QT_TRANSLATE_NOOP("Phrases", "Check the name of the file."),
    QT_TRANSLATE_NOOP("Phrases", "Give your account the right to read the file."),
    QT_TRANSLATE_NOOP("Phrases", "%1 is a folder"),
    QT_TRANSLATE_NOOP("Phrases", "Name the files in it."),
    QT_TRANSLATE_NOOP("Phrases", "cannot read %1"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is empty"),
    QT_TRANSLATE_NOOP("Phrases", "this is no chart of Yahoo: %1"),
    QT_TRANSLATE_NOOP("Phrases", "it is larger than 64 MiB"),
    QT_TRANSLATE_NOOP("Phrases", "it is not complete JSON"),
    QT_TRANSLATE_NOOP("Phrases", "it reports an error: %1"),
    QT_TRANSLATE_NOOP("Phrases", "it has no list of timestamps"),
    QT_TRANSLATE_NOOP("Phrases", "a list of open, high, low, close or volume is missing"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Expected is the JSON of the v8 chart interface with its timestamp and quote lists."),
};

} // namespace

PhraseList importPhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
