// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsPage.h"
#include "ui/shell/PaneRegistry.h"
#include "ui/shell/Preferences.h"

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace qd::ui {

/// Theme, colours of gains and losses, size of text, zone of times, language: all at once in
/// effect. GUI thread.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(PaneServices& services);

    [[nodiscard]] QString title() const override { return tr("Appearance and language"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("theme"); }
    [[nodiscard]] QStringList words() const override;

private:
    /// A choice of texts over a preference's values.
    QComboBox* addChoice(Preference preference, const QString& id, const QString& label,
                         const std::vector<std::pair<QString, QString>>& choices);
    void addFontSize();
    void addLanguage();
    void addSample();
    void showSample();
    void choose(Preference preference, const QVariant& value);

    PaneServices& m_services;
    QFormLayout* m_form = nullptr;
    QLabel* m_sample = nullptr;
};

} // namespace qd::ui
