// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseTranslator.h"

#include "ui/phrases/PhraseBook.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace qd::ui {

namespace {

constexpr const char* kContext = "Phrases";
constexpr int kRemembered = 4'000; ///< Texts; a screen shows far fewer at a time.

/// The translations of each language that was asked for, apart from the screen's.
class ReportLanguages
{
public:
    QString translate(const std::string& language, const char* phrase)
    {
        const std::scoped_lock lock(m_mutex);
        std::unique_ptr<QTranslator>& translator = m_translators[language];
        if (!translator) {
            translator = std::make_unique<QTranslator>();
            (void)translator->load(
                QStringLiteral(":/i18n/quarterdeck_%1.qm").arg(QString::fromStdString(language)));
        }
        const QString text = translator->translate(kContext, phrase);
        return text.isEmpty() ? QString::fromUtf8(phrase) : text;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<QTranslator>> m_translators;
};

const PhraseReading& readingOf(const QString& english)
{
    static QCache<QString, PhraseReading> remembered(kRemembered);
    if (const PhraseReading* known = remembered.object(english))
        return *known;
    auto reading = std::make_unique<PhraseReading>(PhraseBook::instance().read(english));
    const PhraseReading& fresh = *reading;
    remembered.insert(english, reading.release());
    return fresh;
}

} // namespace

QString shownText(const QString& english)
{
    if (QLocale().language() == QLocale::English || english.isEmpty())
        return english;
    return writtenIn(readingOf(english), [](const char* phrase) {
        return QCoreApplication::translate(kContext, phrase);
    });
}

QString shownText(const std::string& english)
{
    return shownText(QString::fromStdString(english));
}

std::function<std::string(const std::string& language, const std::string& phrase)>
reportTranslation()
{
    return [languages = std::make_shared<ReportLanguages>()](const std::string& language,
                                                             const std::string& english) {
        if (language == "en")
            return english;
        const PhraseReading reading = PhraseBook::instance().read(QString::fromStdString(english));
        return writtenIn(reading,
                         [&](const char* phrase) { return languages->translate(language, phrase); })
            .toStdString();
    };
}

} // namespace qd::ui
