// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/LegacyImport.h"

#include "core/configuration/legacy/LegacyKinds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace qd {

namespace {

using legacy::Mapping;
using legacy::Source;

enum class FileKind : std::uint8_t { Bot, Optimizer, Ranges, Plotter, Unknown };

FileKind kindOf(const Source& source)
{
    const auto has = [&source](const char* key) { return source.find(key) != nullptr; };
    if (has("entry_mixins") || has("exit_mixins"))
        return FileKind::Plotter;
    if (has("optimizer_settings") || has("visualization_settings"))
        return FileKind::Optimizer;
    const ConfigNode* name = source.find("name");
    const ConfigNode* params = source.find("params");
    if (params != nullptr && params->kind == ConfigNode::Kind::Object && name != nullptr &&
        name->kind == ConfigNode::Kind::String)
        return FileKind::Ranges;
    constexpr std::array kSections{"strategy", "trading", "broker", "risk_management"};
    const auto sections = std::ranges::count_if(kSections, has);
    return sections > 1 || has("strategy.entry_logic") ? FileKind::Bot : FileKind::Unknown;
}

class LegacyImporting
{
public:
    LegacyImporting(const ConfigSchema& schema, const LegacyImportOptions& options)
        : m_schema(schema), m_options(options), m_mapping(schema, m_result.entries)
    {}

    LegacyImportResult run(std::vector<LegacyFileText> files)
    {
        std::ranges::sort(files, {}, &LegacyFileText::path);
        for (const LegacyFileText& file : files)
            read(file);
        importAll();
        for (legacy::BotDraft& bot : m_bots)
            settle(bot.draft);
        for (legacy::Draft& optimizer : m_optimizers)
            settle(optimizer);
        std::ranges::sort(m_result.files, [](const LegacyOutputFile& a, const LegacyOutputFile& b) {
            return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
        });
        std::ranges::stable_sort(m_result.entries, [](const LegacyEntry& a, const LegacyEntry& b) {
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        return std::move(m_result);
    }

private:
    void ignore(const std::string& file, std::string reason, int line = 0)
    {
        m_result.entries.push_back(
            {.file = file, .key = {}, .reason = std::move(reason), .line = line});
    }

    void read(const LegacyFileText& file)
    {
        if (!file.unread.empty())
            return ignore(file.path, "not read: " + file.unread);
        if (!legacy::lowered(file.path).ends_with(".json")) {
            const std::string low = legacy::lowered(file.path);
            const bool mayHoldSecrets = low.ends_with(".env") || low.ends_with(".pem") ||
                                        low.ends_with(".key") ||
                                        isLegacySecretKey(low.substr(low.rfind('/') + 1));
            return ignore(file.path, mayHoldSecrets
                                         ? "no JSON; where it holds secrets, put them into "
                                           "environment variables"
                                         : "no JSON: ignored");
        }
        std::optional<Source> source = Source::read(file);
        if (!source) {
            // Without the parser's words: they might quote half of a secret.
            const ConfigDocument document = ConfigDocument::parse(file.text, file.path);
            const int line =
                document.problems().empty() ? 1 : document.problems().front().position.line;
            return ignore(file.path,
                          "no JSON section that can be read (line " + std::to_string(line) +
                              "): mend it, then import again",
                          line);
        }
        m_sources.push_back(*std::move(source));
    }

    void importAll()
    {
        std::set<std::string> names;
        std::vector<legacy::ModuleRanges> ranges;
        std::vector<legacy::ModulePicture> pictures;
        Source* settings = nullptr;
        for (Source& source : m_sources) {
            switch (kindOf(source)) {
            case FileKind::Bot:
                m_bots.push_back(legacy::draftBot(source, m_mapping, names, m_options));
                break;
            case FileKind::Optimizer:
                if (settings != nullptr)
                    importUnknown(source, "there are optimizer settings in " + settings->path() +
                                              " already");
                else
                    settings = &source;
                break;
            case FileKind::Ranges:
                ranges.push_back(legacy::readRanges(source, m_mapping));
                break;
            case FileKind::Plotter:
                std::ranges::move(legacy::readPictures(source, m_mapping),
                                  std::back_inserter(pictures));
                break;
            case FileKind::Unknown:
                importUnknown(source, "no configuration that the old platform knew: nothing of it "
                                      "is taken");
                break;
            }
        }
        m_optimizers = legacy::draftOptimizers(settings, m_mapping, m_result.entries, ranges,
                                               pictures, m_bots, m_options);
    }

    /// Only its secrets are worth a word each.
    void importUnknown(Source& source, const std::string& why)
    {
        ignore(source.path(), why);
        constexpr std::size_t kEnough = 1'000;
        const std::size_t before = m_result.entries.size();
        for (const Source::Leaf& leaf : source.untold()) {
            if (m_result.entries.size() - before < kEnough)
                m_mapping.tellSecret(source, leaf.path, *leaf.node, nullptr);
        }
    }

    void settle(legacy::Draft& draft)
    {
        std::string refusal;
        std::optional<LegacyOutputFile> file = draft.settle(m_schema, m_result.entries, refusal);
        if (file) {
            m_result.files.push_back(*std::move(file));
            return;
        }
        const std::string why = draft.file() + " is not written: " + refusal;
        for (LegacyEntry& entry : m_result.entries) {
            if (entry.targetFile != draft.file() || entry.outcome == LegacyOutcome::Secret)
                continue;
            entry.targetFile.clear();
            entry.target.clear();
            if (entry.outcome != LegacyOutcome::Dropped || entry.reason.empty())
                entry.reason = why;
            entry.outcome = LegacyOutcome::Dropped;
        }
        ignore(draft.source(), why);
    }

    const ConfigSchema& m_schema;
    LegacyImportOptions m_options;
    LegacyImportResult m_result;
    Mapping m_mapping;
    std::vector<Source> m_sources;
    std::vector<legacy::BotDraft> m_bots;
    std::vector<legacy::Draft> m_optimizers;
};

} // namespace

std::string_view toText(LegacyOutcome outcome)
{
    switch (outcome) {
    case LegacyOutcome::Mapped:
        return "mapped";
    case LegacyOutcome::Converted:
        return "converted";
    case LegacyOutcome::Defaulted:
        return "defaulted";
    case LegacyOutcome::Dropped:
        return "dropped";
    case LegacyOutcome::Secret:
        return "secret";
    }
    return {};
}

std::string LegacyOutputFile::path() const
{
    return "config/" + std::string(toText(kind)) + "s/" + name + ".json";
}

std::map<LegacyOutcome, std::size_t> LegacyImportResult::counts() const
{
    std::map<LegacyOutcome, std::size_t> counts;
    for (const LegacyOutcome outcome :
         {LegacyOutcome::Mapped, LegacyOutcome::Converted, LegacyOutcome::Defaulted,
          LegacyOutcome::Dropped, LegacyOutcome::Secret})
        counts[outcome] = 0;
    for (const LegacyEntry& entry : entries)
        ++counts[entry.outcome];
    return counts;
}

LegacyImportResult importLegacyConfig(std::vector<LegacyFileText> files, const ConfigSchema& schema,
                                      const LegacyImportOptions& options)
{
    return LegacyImporting(schema, options).run(std::move(files));
}

} // namespace qd
