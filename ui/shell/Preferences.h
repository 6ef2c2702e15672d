// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <optional>

namespace qd::ui {

/// What the desktop remembers, with its type and default; keys never appear as strings elsewhere.
enum class Preference : std::uint8_t {
    Theme,       ///< "dark", "light", "system"
    UpDown,      ///< "green-red", "blue-orange"
    Language,    ///< "en", "de"; empty: the system's
    FontPoints,  ///< 8…16
    Perspective, ///< "trade", …
    Geometry,    ///< Of the window.
    Times,       ///< "utc", "local"
    WelcomeDone, ///< The welcome was closed: it opens no more by itself.
};

/// <config directory>/desktop.ini of the workspace. GUI thread.
class Preferences
{
public:
    /// An empty directory keeps nothing between starts (tests).
    explicit Preferences(const QString& configDirectory);

    [[nodiscard]] QVariant value(Preference key) const;
    void set(Preference key, const QVariant& value);

    /// Free keys for layouts: one group, one blob per name.
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);
    void forgetLayout(const QString& name);

    /// Keys of the user's choice by action id; nullopt: the program's own. Empty text: none.
    [[nodiscard]] std::optional<QString> shortcut(const QString& action) const;
    void setShortcut(const QString& action, const QString& keys);
    void forgetShortcut(const QString& action);

private:
    QSettings m_settings;
    bool m_isKept;
};

} // namespace qd::ui
