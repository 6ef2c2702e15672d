// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LogModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

constexpr std::size_t kMostRows = 5'000;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(LogModel)
};

using Row = LogRow;

QString kindText(const Row& row)
{
    switch (row.kind) {
    case Row::Kind::Decision:
        return Texts::tr("Decision");
    case Row::Kind::Order:
        return Texts::tr("Order");
    case Row::Kind::Fill:
        return Texts::tr("Fill");
    case Row::Kind::State:
        return Texts::tr("Bot");
    case Row::Kind::Line:
        break;
    }
    return textOf(row.level);
}

Tone kindTone(const Row& row)
{
    switch (row.kind) {
    case Row::Kind::Decision:
        return Tone::Accent;
    case Row::Kind::Order:
    case Row::Kind::State:
        return Tone::Normal;
    case Row::Kind::Fill:
        return Tone::Up;
    case Row::Kind::Line:
        break;
    }
    return toneOf(row.level);
}

std::vector<Column<Row>> columns()
{
    return {
        {.title = [] { return Texts::tr("Time"); },
         .text =
             [](const Row& r) {
                 return format::date(r.time) + QLatin1Char(' ') + format::timeOfDay(r.time);
             },
         .sort = [](const Row& r) { return QVariant::fromValue<qlonglong>(r.number); },
         .tone = [](const Row&) { return Tone::Muted; },
         .plain = [](const Row& r) { return fromUtf8(r.time.toIso()); }},
        {.title = [] { return Texts::tr("Kind"); }, .text = kindText, .tone = kindTone},
        {.title = [] { return Texts::tr("Source"); },
         .text = [](const Row& r) { return r.source; },
         .tone = [](const Row&) { return Tone::Muted; }},
        {.title = [] { return Texts::tr("Message"); },
         .text = [](const Row& r) { return r.text; },
         .tone =
             [](const Row& r) {
                 return r.kind == Row::Kind::Line && r.level >= LogLevel::Warning ? toneOf(r.level)
                                                                                  : Tone::Normal;
             },
         .toolTip = [](const Row& r) { return r.text; }},
    };
}

QString orderText(const Order& order)
{
    const QString note = shownText(order.message);
    const QString text = Texts::tr("%1 %2 %3: %4")
                             .arg(textOf(order.intent.side), fromUtf8(order.intent.symbol),
                                  textOf(order.intent.type), textOf(order.state));
    return note.isEmpty() ? text : text + QStringLiteral(" – ") + note;
}

QString fillText(const Fill& fill)
{
    return Texts::tr("%1 %2 %3 at %4")
        .arg(textOf(fill.side), format::amount(fill.quantity, 0), fromUtf8(fill.symbol),
             format::amount(fill.price));
}

Row rowOf(const EngineEvent& event)
{
    Row row;
    row.time = event.time;
    row.source = fromUtf8(event.bot.str());
    row.text = shownText(event.text);
    switch (event.kind) {
    case EngineEvent::Kind::OrderChanged:
        row.kind = Row::Kind::Order;
        if (event.order)
            row.text = orderText(*event.order);
        break;
    case EngineEvent::Kind::FillBooked:
        row.kind = Row::Kind::Fill;
        if (event.fill)
            row.text = fillText(*event.fill);
        break;
    case EngineEvent::Kind::TradeClosed:
        row.kind = Row::Kind::Fill;
        if (event.trade)
            row.text = Texts::tr("Trade %1 closed with %2")
                           .arg(event.trade->number)
                           .arg(format::signedMoney(event.trade->netPnl));
        break;
    case EngineEvent::Kind::BotStateChanged:
        row.kind = Row::Kind::State;
        break;
    case EngineEvent::Kind::Decision:
        row.kind = Row::Kind::Decision;
        break;
    case EngineEvent::Kind::Notice:
        row.kind = Row::Kind::Line;
        row.level = LogLevel::Warning;
        break;
    }
    return row;
}

} // namespace

LogModel::LogModel(QObject* parent) : RowsModel(columns(), parent) {}

void LogModel::add(const std::vector<EngineEvent>& events)
{
    std::vector<LogRow> rows;
    rows.reserve(events.size());
    for (const EngineEvent& event : events) {
        rows.push_back(rowOf(event));
        rows.back().number = m_next++;
    }
    append(std::move(rows), kMostRows);
}

void LogModel::add(const std::vector<LogRecord>& records)
{
    std::vector<LogRow> rows;
    rows.reserve(records.size());
    for (const LogRecord& record : records) {
        LogRow row;
        row.number = m_next++;
        row.level = record.level;
        row.time = Timestamp::fromMilliseconds(record.timeMilliseconds);
        row.source = fromUtf8(record.category);
        row.text = shownText(record.message);
        if (!record.fields.empty())
            row.text += QStringLiteral("  ") + fromUtf8(record.fields);
        rows.push_back(std::move(row));
    }
    append(std::move(rows), kMostRows);
}

} // namespace qd::ui
