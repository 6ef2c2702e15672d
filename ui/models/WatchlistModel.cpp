// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WatchlistModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(WatchlistModel)
};

std::vector<Column<WatchlistRow>> columns()
{
    using Row = WatchlistRow;
    return {
        {.title = [] { return Texts::tr("Symbol"); },
         .text = [](const Row& r) { return r.symbol; }},
        {.title = [] { return Texts::tr("Last"); },
         .text = [](const Row& r) { return format::amount(r.last); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.last.toDouble(); },
         .plain = [](const Row& r) { return fromUtf8(r.last.toString()); }},
        {.title = [] { return Texts::tr("Change"); },
         .text = [](const Row& r) { return format::signedPercent(r.changeRatio); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.changeRatio; },
         .tone = [](const Row& r) { return toneOfSign(r.change); },
         .plain = [](const Row& r) { return QString::number(r.changeRatio, 'f', 6); },
         .toolTip =
             [](const Row& r) {
                 return Texts::tr("%1 since 00:00 UTC").arg(format::signedMoney(r.change));
             }},
        {.title = [] { return Texts::tr("Course"); },
         .text = [](const Row&) { return QString(); },
         .sort = [](const Row& r) { return r.changeRatio; },
         .spark =
             [](const Row& r) {
                 return QVariant::fromValue(QList<double>(r.recent.begin(), r.recent.end()));
             }},
        {.title = [] { return Texts::tr("Volume"); },
         .text = [](const Row& r) { return format::shortAmount(r.volume.toDouble()); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.volume.toDouble(); },
         .tone = [](const Row&) { return Tone::Muted; },
         .plain = [](const Row& r) { return fromUtf8(r.volume.toString()); },
         .toolTip =
             [](const Row& r) {
                 return Texts::tr("%1 coins traded since 00:00 UTC")
                     .arg(format::amount(r.volume, 0, 4));
             }},
    };
}

} // namespace

WatchlistModel::WatchlistModel(QObject* parent) : RowsModel(columns(), parent) {}

void WatchlistModel::show(const EngineSnapshot& snapshot)
{
    std::vector<WatchlistRow> rows;
    rows.reserve(snapshot.quotes.size());
    for (const QuoteSnapshot& quote : snapshot.quotes) {
        WatchlistRow row;
        row.symbol = fromUtf8(quote.quote.symbol);
        row.last = quote.quote.last;
        row.volume = quote.volume;
        row.recent = quote.recent;
        if (quote.dayOpen.isPositive()) {
            row.change = quote.quote.last - quote.dayOpen;
            row.changeRatio = (row.change / quote.dayOpen).toDouble();
        }
        rows.push_back(std::move(row));
    }
    update(std::move(rows));
}

} // namespace qd::ui
