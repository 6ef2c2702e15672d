// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/SettingsApi.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace qd::ui {

/// One setting: the control that fits its type, its unit, where its value is from, a way back to
/// the default, what it means and what is wrong with it. GUI thread.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `field` outlives this. Scalars and lists of scalars: see canEdit().
    SettingEditor(const ConfigField& field, const QString& path, const Theme& theme,
                  QWidget* parent);

    [[nodiscard]] static bool canEdit(const ConfigField& field);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Forgets edits and shows what is in force; nullptr: nothing is.
    void showValue(const SettingValue* value);
    /// What the user changed; nullopt: nothing.
    [[nodiscard]] std::optional<SettingEdit> edit() const;
    void setProblem(const QString& problem);
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }

Q_SIGNALS:
    void edited();

private:
    /// A control of any kind, by the texts that a person would type.
    struct Control
    {
        QWidget* widget = nullptr;
        std::function<QString()> read;
        std::function<void(const QString&)> write; ///< Empty: shows the default.
    };
    [[nodiscard]] Control makeControl();
    [[nodiscard]] Control makeLine();
    [[nodiscard]] Control makeSwitch();
    [[nodiscard]] Control makeChoice(const std::vector<std::string>& choices, bool isEditable);
    [[nodiscard]] Control makeChecks(const ConfigField& item);
    void addTools(QBoxLayout& row);
    void take();
    void reset();
    void showOrigin();
    [[nodiscard]] bool isOfFile() const;

    const ConfigField& m_field;
    const Theme& m_theme;
    QString m_path;
    QString m_default;
    Control m_control;
    QLabel* m_origin = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_problem = nullptr;
    std::optional<SettingValue> m_value;
    std::optional<SettingEdit> m_edit;
    bool m_hasProblem = false;
};

} // namespace qd::ui
