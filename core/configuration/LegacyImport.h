// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigSchema.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// A file below the old platform's folder.
struct LegacyFileText
{
    std::string path; ///< Relative to the folder, with slashes.
    std::string text;
    std::string unread; ///< Why the text is missing ("a link out of the folder"); usually empty.
};

/// What became of one setting of the old platform.
enum class LegacyOutcome : std::uint8_t {
    Mapped,    ///< The same value under our key.
    Converted, ///< Another spelling or unit of the same thing.
    Defaulted, ///< Nothing usable was there: our default, or an assumption that is named.
    Dropped,   ///< Has no place here, or cannot be understood.
    Secret,    ///< Left behind on purpose; the reason says where to put it.
};

[[nodiscard]] std::string_view toText(LegacyOutcome outcome);

struct LegacyEntry
{
    std::string file; ///< Of the old platform.
    std::string key;  ///< Key path in it; empty: the file as a whole.
    LegacyOutcome outcome = LegacyOutcome::Dropped;
    std::string targetFile; ///< "config/bots/0001.json"; may be empty.
    std::string target;     ///< Key path in it; may be empty.
    std::string value;      ///< As it was; never a secret.
    std::string reason;
    int line = 0; ///< In the old file; 0: none.
};

struct LegacyOutputFile
{
    ConfigKind kind = ConfigKind::Bot;
    std::string name;
    std::string text; ///< Commented JSON that the schema accepts.

    /// Relative to the workspace: "config/bots/0001.json".
    [[nodiscard]] std::string path() const;
};

struct LegacyImportResult
{
    std::vector<LegacyOutputFile> files; ///< By kind and name.
    std::vector<LegacyEntry> entries;    ///< By old file and place in it.

    [[nodiscard]] std::map<LegacyOutcome, std::size_t> counts() const;
};

struct LegacyImportOptions
{
    bool isCompatible = false; ///< The old rules where ours differ (the ATR exit).
};

/// Reads the configuration of the old platform: bots, optimizer settings, ranges of its mixins and
/// its plotter. Pure: the same files give the same bytes, in whatever order they come. Every
/// setting found is in the report exactly once. What the schema would refuse is not written.
[[nodiscard]] LegacyImportResult importLegacyConfig(std::vector<LegacyFileText> files,
                                                    const ConfigSchema& schema,
                                                    const LegacyImportOptions& options = {});

/// The report for people, as Markdown.
[[nodiscard]] std::string legacyReportText(const LegacyImportResult& result);

// The old platform's names.

/// A bot id of ours for any name: itself where it is one, or else a near spelling.
[[nodiscard]] std::string legacyBotId(std::string_view name);
/// "btc/usdt" → "BTCUSDT"
[[nodiscard]] std::string legacySymbol(std::string_view symbol);
/// "RSIBBEntryMixin" → "rsi-bb"; any case, with or without "Mixin". Empty: unknown.
[[nodiscard]] std::string legacyEntryModule(std::string_view mixin);
[[nodiscard]] std::string legacyExitModule(std::string_view mixin);
/// Whether a key names a secret: tokens, passwords, keys, chat ids.
[[nodiscard]] bool isLegacySecretKey(std::string_view key);
/// Whether a text looks like a token, a private key or an address with a password, whatever it is
/// called.
[[nodiscard]] bool looksLikeSecret(std::string_view value);

} // namespace qd
