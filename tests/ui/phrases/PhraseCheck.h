// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"
#include "ui/phrases/PhraseBook.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/Language.h"

#include <QRegularExpression>
#include <QStringList>

#include <set>
#include <string>

namespace qd::test {

/// Collects texts of the engine; afterwards says which of them a German screen shows in English.
class PhraseCheck
{
public:
    void add(const std::string& text)
    {
        if (!text.empty())
            m_texts.insert(text);
    }
    void add(const Error& error)
    {
        add(error.message);
        add(error.hint);
    }
    void add(const Status& status)
    {
        if (!status)
            add(status.error());
    }
    template <typename T>
    void add(const Result<T>& result)
    {
        if (!result)
            add(result.error());
    }

    [[nodiscard]] std::size_t count() const { return m_texts.size(); }

    /// One line a text; empty when all is well.
    [[nodiscard]] QString problems() const
    {
        ui::Language language;
        language.use(QStringLiteral("de"));
        QStringList lines;
        for (const std::string& text : m_texts) {
            const QString english = QString::fromStdString(text);
            const ui::PhraseReading reading = ui::PhraseBook::instance().read(english);
            const QString german = ui::shownText(text);
            if (!reading.isComplete() || reading.phrase == nullptr)
                lines += QStringLiteral("not in the catalogue: ") + english;
            else if (german == english && hasWords(english))
                lines += QStringLiteral("not translated: ") + english;
        }
        language.use(QStringLiteral("en"));
        return lines.join(QLatin1Char('\n'));
    }

private:
    /// Beyond "RSI(14) 71.3 ≥ 70", which every language writes alike.
    static bool hasWords(const QString& text)
    {
        static const QRegularExpression word(QStringLiteral("\\b[a-z]{3,}\\b"));
        return text.contains(word);
    }

    std::set<std::string> m_texts;
};

} // namespace qd::test
