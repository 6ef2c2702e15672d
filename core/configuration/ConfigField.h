// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace qd {

enum class ConfigType : std::uint8_t {
    Boolean,
    Integer,
    Number,  ///< A statistic or a technical figure: double.
    Decimal, ///< Money, prices, quantities, fractions of them: exact; JSON number or string.
    Text,
    Choice,
    TimeOfDay, ///< "HH:MM"
    TimeZone,  ///< IANA name, "UTC"
    List,      ///< Of fields.front(), whose key is empty.
    Section,   ///< Of fields, each under its own key.
    Map,       ///< Names of the user's choice, each holding a section of fields; a single field
               ///< with an empty key: each holding that.
};

/// When a changed value reaches what is running.
enum class ConfigChange : std::uint8_t {
    Live,    ///< At once, between two bars.
    Stopped, ///< The bot must be stopped first.
    Restart, ///< At the next start of the program.
};

/// Everything there is to know about one setting. Validation, JSON Schema, forms, templates and
/// the manual's reference are all made from it.
struct ConfigField
{
    std::string key;     ///< snake_case, unique in its section
    std::string label;   ///< English, for forms; translated where shown
    std::string meaning; ///< One English sentence.
    ConfigType type = ConfigType::Text;
    std::string defaultJson; ///< JSON text; empty: none, the setting may be absent.
    std::string unit;        ///< "%", "bars", "s", "quote money"; may be empty.
    /// Plain decimal text; empty: none. Integer, Number, Decimal; of a List: how many items.
    std::string minimum;
    std::string maximum;
    bool isAboveMinimum = false;      ///< The minimum itself is not allowed.
    std::vector<std::string> choices; ///< TimeZone: those known; empty: any that is spelled right.
    std::string pattern; ///< Text: a regular expression (ECMAScript) of the whole value.
    bool isRequired = false;
    /// Never written in plain: the value must be a reference, "vault:NAME" or "env:NAME".
    bool isSecret = false;
    ConfigChange change = ConfigChange::Live;
    std::vector<ConfigField> fields; ///< List: one; Section, Map: the members.
};

} // namespace qd
