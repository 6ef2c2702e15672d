// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/GuardsModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/models/HealthTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(GuardsModel)
};

using Row = GuardRow;

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
            .text =
                [member](const Row& r) {
                    return (r.*member).isNull() ? QString()
                                                : format::date(r.*member) + QLatin1Char(' ') +
                                                      format::timeOfDay(r.*member);
                },
            .sort = [member](const Row& r) { return qlonglong((r.*member).milliseconds()); },
            .tone = [](const Row&) { return Tone::Muted; },
            .plain =
                [member](const Row& r) {
                    return (r.*member).isNull() ? QString() : fromUtf8((r.*member).toIso());
                }};
}

std::vector<Column<Row>> columns()
{
    return {
        {.title = [] { return Texts::tr("Guards"); }, .text = [](const Row& r) { return r.name; }},
        {.title = [] { return Texts::tr("Kind"); },
         .text = [](const Row& r) { return textOf(r.kind); }},
        {.title = [] { return Texts::tr("State"); },
         .text = [](const Row& r) { return textOf(r.state); },
         .tone = [](const Row& r) { return toneOf(r.state); }},
        number([] { return Texts::tr("Calls"); }, &Row::calls),
        number([] { return Texts::tr("Failed tries"); }, &Row::failures),
        number([] { return Texts::tr("Refused"); }, &Row::refusals),
        time([] { return Texts::tr("Last change"); }, &Row::lastChange),
        time([] { return Texts::tr("Next try"); }, &Row::nextTry),
        {.title = [] { return Texts::tr("Newest failure"); },
         .text = [](const Row& r) { return shownText(r.detail); },
         .toolTip = [](const Row& r) { return shownText(r.detail); }},
    };
}

} // namespace

QString GuardRow::key() const
{
    return name + QLatin1Char('\n') + QString::number(static_cast<int>(kind)) + QLatin1Char('\n') +
           QString::number(number);
}

GuardsModel::GuardsModel(QObject* parent) : RowsModel(columns(), parent) {}

void GuardsModel::show(const std::vector<GuardSnapshot>& guards)
{
    std::vector<GuardRow> rows;
    std::map<std::pair<std::string, GuardKind>, int> known;
    for (const GuardSnapshot& guard : guards)
        rows.push_back({.number = known[{guard.name, guard.kind}]++,
                        .kind = guard.kind,
                        .name = fromUtf8(guard.name),
                        .state = guard.state,
                        .calls = guard.calls,
                        .failures = guard.failures,
                        .refusals = guard.refusals,
                        .lastChange = guard.lastChange,
                        .nextTry = guard.nextTry,
                        .detail = fromUtf8(guard.detail)});
    update(std::move(rows));
}

} // namespace qd::ui
