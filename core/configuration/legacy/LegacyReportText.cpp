// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/LegacyImport.h"

#include <array>

namespace qd {

namespace {

struct Chapter
{
    LegacyOutcome outcome;
    const char* title;
    const char* idea;
};

// What needs a person comes first.
constexpr std::array kChapters{
    Chapter{LegacyOutcome::Secret, "Secrets that were left behind",
            "They are not in the new files and not in this report."},
    Chapter{LegacyOutcome::Dropped, "Dropped", "These have no place in the new files."},
    Chapter{LegacyOutcome::Defaulted, "Defaulted",
            "Nothing usable was there; please check what stands there now."},
    Chapter{LegacyOutcome::Converted, "Converted", "The same thing in another spelling or unit."},
    Chapter{LegacyOutcome::Mapped, "Mapped", "The same value under its new key."},
};

/// A table cell: on one line, and a bar is no border.
std::string cell(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '|')
            safe += "\\|";
        else
            safe += c == '\n' || c == '\r' ? ' ' : c;
    }
    return safe;
}

std::string row(const LegacyEntry& entry)
{
    const std::string line = entry.line > 0 ? ":" + std::to_string(entry.line) : "";
    const std::string target =
        entry.targetFile.empty() ? "" : entry.targetFile + " " + entry.target;
    return "| " + cell(entry.file) + line + " | " + cell(entry.key) + " | " + cell(entry.value) +
           " | " + cell(target) + " | " + cell(entry.reason) + " |\n";
}

} // namespace

std::string legacyReportText(const LegacyImportResult& result)
{
    std::string text = "# Import from the old platform\n\n## Files\n\n";
    if (result.files.empty())
        text += "None.\n";
    for (const LegacyOutputFile& file : result.files)
        text += "- " + file.path() + "\n";
    const auto counts = result.counts();
    for (const Chapter& chapter : kChapters) {
        const std::size_t count = counts.at(chapter.outcome);
        text += "\n## " + std::string(chapter.title) + " (" + std::to_string(count) + ")\n\n";
        if (count == 0) {
            text += "None.\n";
            continue;
        }
        text += std::string(chapter.idea) +
                "\n\n| file | key | was | now | why |\n| --- | --- | --- | --- | --- |\n";
        for (const LegacyEntry& entry : result.entries) {
            if (entry.outcome == chapter.outcome)
                text += row(entry);
        }
    }
    return text;
}

} // namespace qd
