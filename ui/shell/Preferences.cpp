// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Preferences.h"

#include <QDir>

#include <array>

namespace qd::ui {

namespace {

struct Description
{
    const char* key;
    QVariant fallback;
};

const Description& describe(Preference key)
{
    static const std::array<Description, 8> kAll = {{
        {"appearance/theme", QStringLiteral("dark")},
        {"appearance/up-down", QStringLiteral("green-red")},
        {"appearance/language", QString()},
        {"appearance/font-points", 10},
        {"window/perspective", QStringLiteral("trade")},
        {"window/geometry", QByteArray()},
        {"appearance/times", QStringLiteral("utc")},
        {"window/welcome-done", false},
    }};
    return kAll[static_cast<std::size_t>(key)];
}

QString fileIn(const QString& directory)
{
    return directory.isEmpty() ? QString()
                               : QDir(directory).filePath(QStringLiteral("desktop.ini"));
}

} // namespace

Preferences::Preferences(const QString& configDirectory)
    : m_settings(fileIn(configDirectory), QSettings::IniFormat),
      m_isKept(!configDirectory.isEmpty())
{}

QVariant Preferences::value(Preference key) const
{
    const Description& description = describe(key);
    return m_settings.value(QLatin1String(description.key), description.fallback);
}

void Preferences::set(Preference key, const QVariant& value)
{
    m_settings.setValue(QLatin1String(describe(key).key), value);
    if (m_isKept)
        m_settings.sync();
}

QByteArray Preferences::layout(const QString& name) const
{
    return m_settings.value(QStringLiteral("layouts/") + name).toByteArray();
}

void Preferences::setLayout(const QString& name, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("layouts/") + name, state);
}

void Preferences::forgetLayout(const QString& name)
{
    m_settings.remove(QStringLiteral("layouts/") + name);
}

std::optional<QString> Preferences::shortcut(const QString& action) const
{
    const QVariant keys = m_settings.value(QStringLiteral("shortcuts/") + action);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Preferences::setShortcut(const QString& action, const QString& keys)
{
    m_settings.setValue(QStringLiteral("shortcuts/") + action, keys);
}

void Preferences::forgetShortcut(const QString& action)
{
    m_settings.remove(QStringLiteral("shortcuts/") + action);
}

} // namespace qd::ui
