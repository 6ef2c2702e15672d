// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/SettingsApi.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Theme.h"

#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace qd::ui {

class SettingEditor;

/// One section of the workspace's settings as a form, made from the schema: nothing here knows any
/// setting by name. Checked while typing; written by apply(). GUI thread.
class ConfigPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// All outlive this.
    ConfigPage(SettingsApi& settings, const ConfigField& section, const Theme& theme);

    /// Whether the field is a section with something that a form can edit.
    [[nodiscard]] static bool canShow(const ConfigField& field);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QStringList words() const override { return m_words; }
    [[nodiscard]] bool hasEdits() const override;
    [[nodiscard]] bool hasProblems() const override;
    [[nodiscard]] Status apply() override;
    void revert() override;

private:
    void addFields(QVBoxLayout& column, const ConfigField& section, const QString& path);
    void addEditor(QFormLayout& form, const ConfigField& field, const QString& path);
    void addHeading(QVBoxLayout& column, const ConfigField& field);
    void load();
    void check();
    [[nodiscard]] std::vector<SettingEdit> edits() const;

    SettingsApi& m_settings;
    const ConfigField& m_section;
    const Theme& m_theme;
    std::vector<SettingEditor*> m_editors;
    QLabel* m_problem = nullptr; ///< What belongs to no field of this page.
    QStringList m_words;
};

} // namespace qd::ui
