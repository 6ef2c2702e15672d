// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigSchema.h"

#include <string>
#include <utility>
#include <vector>

namespace qd {

/// A file of resources/templates as it travels inside the program.
struct EmbeddedTemplate
{
    std::string name;
    std::string text;
};
[[nodiscard]] const std::vector<EmbeddedTemplate>& embeddedTemplates();

/// A file to start from.
struct ConfigTemplate
{
    std::string name; ///< "paper-bot", "rsi-bb+atr"
    ConfigKind kind = ConfigKind::Bot;
    std::string description; ///< English.
    std::string text;        ///< JSON
};

/// The written templates, and a paper bot for every strategy of the catalog with all of its
/// parameters. Immutable; any thread.
class ConfigTemplates
{
public:
    explicit ConfigTemplates(const ConfigSchema& schema); ///< Which outlives this.

    [[nodiscard]] const std::vector<ConfigTemplate>& all() const { return m_templates; }
    /// NotFound with a "did you mean".
    [[nodiscard]] Result<ConfigTemplate> find(const std::string& name) const;

    struct Request
    {
        std::string name; ///< Of the new file; lower-case letters, digits and dashes.
        std::vector<std::pair<std::string, std::string>> settings; ///< Path and plain text.
    };
    /// A new file with every setting explained in a comment, checked. A strategy of another name
    /// drops the template's parameters. Configuration that lists everything wrong with it.
    [[nodiscard]] Result<ConfigDocument> instantiate(const ConfigTemplate& from,
                                                     const Request& request) const;

private:
    void addStrategies();

    const ConfigSchema& m_schema;
    std::vector<ConfigTemplate> m_templates;
};

} // namespace qd
