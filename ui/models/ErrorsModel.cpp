// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ErrorsModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/models/HealthTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <utility>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorsModel)
};

using Row = ErrorRow;

Column<Row> number(const std::function<QString()>& title, qlonglong Row::* member)
{
    return {.title = title,
            .text = [member](const Row& r) { return format::number(double(r.*member), 0); },
            .isNumber = true,
            .sort = [member](const Row& r) { return r.*member; },
            .plain = [member](const Row& r) { return QString::number(r.*member); }};
}

Column<Row> time(const std::function<QString()>& title, Timestamp Row::* member)
{
    return {.title = title,
            .text = [member](const Row& r) { return format::dateTime(r.*member); },
            .sort = [member](const Row& r) { return qlonglong((r.*member).milliseconds()); },
            .tone = [](const Row&) { return Tone::Muted; },
            .plain = [member](const Row& r) { return fromUtf8((r.*member).toIso()); }};
}

std::vector<Column<Row>> columns()
{
    return {
        {.title = [] { return Texts::tr("Component"); },
         .text = [](const Row& r) { return r.component; }},
        {.title = [] { return Texts::tr("Kind"); },
         .text = [](const Row& r) { return textOf(r.kind); },
         .plain = [](const Row& r) { return fromUtf8(std::string(errorKindName(r.kind))); }},
        {.title = [] { return Texts::tr("Severity"); },
         .text = [](const Row& r) { return textOf(r.severity); },
         .sort = [](const Row& r) { return static_cast<int>(r.severity); },
         .tone = [](const Row& r) { return toneOf(r.severity); }},
        number([] { return Texts::tr("Count"); }, &Row::count),
        number([] { return Texts::tr("Last minute"); }, &Row::lastMinute),
        time([] { return Texts::tr("First seen"); }, &Row::firstSeen),
        time([] { return Texts::tr("Last seen"); }, &Row::lastSeen),
        {.title = [] { return Texts::tr("Message"); },
         .text = [](const Row& r) { return shownText(r.message); },
         .toolTip = [](const Row& r) { return shownText(r.message); }},
        {.title = [] { return Texts::tr("What to do"); },
         .text = [](const Row& r) { return adviceOn(r.kind); },
         .toolTip = [](const Row& r) { return adviceOn(r.kind); }},
    };
}

} // namespace

QString ErrorRow::key() const
{
    return component + QLatin1Char('\n') + QString::number(static_cast<int>(kind)) +
           QLatin1Char('\n') + headline;
}

ErrorsModel::ErrorsModel(QObject* parent) : RowsModel(columns(), parent) {}

void ErrorsModel::show(const std::vector<ErrorSummary>& errors)
{
    std::vector<ErrorRow> rows;
    QSet<QString> keys;
    for (const ErrorSummary& error : errors) {
        ErrorRow row{.component = fromUtf8(error.component),
                     .kind = error.kind,
                     .severity = error.severity,
                     .count = error.count,
                     .lastMinute = error.lastMinute,
                     .firstSeen = error.firstSeen,
                     .lastSeen = error.lastSeen,
                     .message = fromUtf8(error.message),
                     .headline = fromUtf8(error.headline)};
        // Two kinds may differ in nothing but bytes that are no text; one row stands for both.
        if (keys.contains(row.key()))
            continue;
        keys.insert(row.key());
        rows.push_back(std::move(row));
    }
    update(std::move(rows));
}

} // namespace qd::ui
