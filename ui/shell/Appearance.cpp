// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Appearance.h"

#include "ui/widgets/Format.h"

#include <QApplication>
#include <QEvent>

namespace qd::ui {

Theme::Name desktopTheme()
{
    // Our own palette hides the desktop's: an empty one uncovers it for a moment.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(ours);
    return palette.color(QPalette::Window).lightness() <
                   palette.color(QPalette::WindowText).lightness()
               ? Theme::Name::Dark
               : Theme::Name::Light;
}

Appearance::Appearance(Theme& theme, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences)
{
    // The desktop tells its windows when it turns dark or light.
    if (parent != nullptr)
        parent->installEventFilter(this);
}

Theme::Name Appearance::themeName() const
{
    const QString name =
        m_forced.isEmpty() ? m_preferences.value(Preference::Theme).toString() : m_forced;
    if (name == QLatin1String("system"))
        return desktopTheme();
    return name == QLatin1String("light") ? Theme::Name::Light : Theme::Name::Dark;
}

void Appearance::apply(const QString& theme)
{
    m_forced = theme;
    const bool isBlue =
        m_preferences.value(Preference::UpDown).toString() == QLatin1String("blue-orange");
    const bool isLocal =
        m_preferences.value(Preference::Times).toString() == QLatin1String("local");
    format::setZone(isLocal ? format::Zone::Local : format::Zone::Utc);
    m_theme.setLook({.name = themeName(),
                     .upDown = isBlue ? Theme::UpDown::BlueOrange : Theme::UpDown::GreenRed,
                     .fontPoints = m_preferences.value(Preference::FontPoints).toInt()});
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_forced.isEmpty() &&
        m_preferences.value(Preference::Theme).toString() == QLatin1String("system"))
        m_theme.setName(themeName());
    return QObject::eventFilter(watched, event);
}

} // namespace qd::ui
