// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/legacy/LegacyMapping.h"

#include <set>
#include <string>
#include <vector>

namespace qd::legacy {

// What each kind of file of the old platform becomes.

/// A bot's file while it is made, and what optimizers need to know of it.
struct BotDraft
{
    Draft draft;
    std::string strategy; ///< "rsi-bb+atr"; empty: its modules are unknown.
};

/// `taken`: names of bots that are given away already.
[[nodiscard]] BotDraft draftBot(Source& source, Mapping& mapping, std::set<std::string>& taken,
                                const LegacyImportOptions& options);

/// One searched parameter, or a fixed one where `type` is empty.
struct Range
{
    std::string name; ///< "rsi_period"
    std::string type; ///< JSON text, as the others.
    std::string low;
    std::string high;
    std::string step;
    std::string choices;
    std::string usual;
    std::size_t entry = 0; ///< Of the report.
};

/// The ranges of one mixin.
struct ModuleRanges
{
    std::string module;
    bool isEntry = true;
    std::vector<Range> ranges;
};

/// Empty module: the mixin is unknown, and the report says so.
[[nodiscard]] ModuleRanges readRanges(Source& source, Mapping& mapping);

/// What to draw for one module.
struct ModulePicture
{
    std::string module;
    bool isEntry = true;
    std::string indicators; ///< JSON list
    std::string panes;      ///< JSON section; may be empty.
    std::size_t entry = 0;
};

[[nodiscard]] std::vector<ModulePicture> readPictures(Source& source, Mapping& mapping);

/// One file for each pair of searched modules, as the old optimizer went through them. `settings`
/// may be nullptr.
[[nodiscard]] std::vector<Draft>
draftOptimizers(Source* settings, Mapping& mapping, std::vector<LegacyEntry>& entries,
                const std::vector<ModuleRanges>& ranges, const std::vector<ModulePicture>& pictures,
                const std::vector<BotDraft>& bots, const LegacyImportOptions& options);

/// What the report says of the ATR exit.
[[nodiscard]] std::string atrAdvice(bool isCompatible);

} // namespace qd::legacy
