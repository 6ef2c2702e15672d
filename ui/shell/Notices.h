// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"
#include "ui/phrases/PhraseTranslator.h"

#include <QObject>
#include <QString>

namespace qd::ui {

/// A sentence for the user that does not stop the work: shown in a bar below the toolbar.
struct Notice
{
    enum class Kind : std::uint8_t { Done, Warning, Failure };
    Kind kind = Kind::Done;
    QString text; ///< What happened and what it means for the money.
    QString hint; ///< What to do, where there is something.
};

/// Where panes post notices; the window shows them. GUI thread.
class Notices final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notice& notice) { Q_EMIT posted(notice); }
    void done(const QString& text) { post({.kind = Notice::Kind::Done, .text = text, .hint = {}}); }
    /// Posts the failure of something the user asked for ("Starting the bot"); nothing when it went
    /// well.
    void report(const QString& what, const Status& outcome)
    {
        if (!outcome)
            fail(what, outcome.error());
    }
    void fail(const QString& what, const Error& error)
    {
        post({.kind = Notice::Kind::Failure,
              .text = what + QStringLiteral(": ") + shownText(error.message),
              .hint = shownText(error.hint)});
    }

Q_SIGNALS:
    void posted(const qd::ui::Notice& notice);
};

} // namespace qd::ui
