// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace qd::ui {

const std::vector<Language::Choice>& Language::choices()
{
    static const std::vector<Choice> kChoices = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
    };
    return kChoices;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString& code)
{
    QString wanted = (code.isEmpty() ? QLocale::system().name() : code).left(2).toLower();
    const auto isWanted = [&](const Choice& choice) { return choice.code == wanted; };
    if (std::none_of(choices().begin(), choices().end(), isWanted))
        wanted = QStringLiteral("en");
    m_code = wanted;
    QLocale::setDefault(wanted == QLatin1String("de")
                            ? QLocale(QLocale::German, QLocale::Germany)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Also for English: its file holds the plural forms.
    if (m_own.load(QStringLiteral(":/i18n/quarterdeck_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    Q_EMIT changed();
}

} // namespace qd::ui
