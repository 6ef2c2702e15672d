// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

namespace qd::ui {

/// The language of the screen, switchable while running: installs the translators and the locale;
/// every widget then gets a LanguageChange event. GUI thread.
class Language final : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString code; ///< "de"
        QString name; ///< In its own words: "Deutsch".
    };

    using QObject::QObject;
    ~Language() override;

    [[nodiscard]] static const std::vector<Choice>& choices();
    [[nodiscard]] const QString& code() const { return m_code; }
    /// Empty: the system's, English where that is not among the choices.
    void use(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own buttons and dialogs.
};

} // namespace qd::ui
