// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BotsModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(BotsModel)
};

using Row = BotRow;

Column<Row> words(const std::function<QString()>& title, QString Row::* member)
{
    return {.title = title, .text = [member](const Row& r) { return r.*member; }};
}

Column<Row> money(const std::function<QString()>& title, Decimal Row::* member)
{
    return {.title = title,
            .text = [member](const Row& r) { return format::signedMoney(r.*member); },
            .isNumber = true,
            .sort = [member](const Row& r) { return (r.*member).toDouble(); },
            .tone = [member](const Row& r) { return toneOfSign((r.*member).rounded(2)); },
            .plain = [member](const Row& r) { return fromUtf8((r.*member).toString()); }};
}

Column<Row> stateColumn()
{
    return {.title = [] { return Texts::tr("State"); },
            .text = [](const Row& r) { return textOf(r.state); },
            .sort = [](const Row& r) { return static_cast<int>(r.state); },
            .tone = [](const Row& r) { return toneOf(r.state); }};
}

Column<Row> quantityColumn()
{
    return {.title = [] { return Texts::tr("Position"); },
            .text =
                [](const Row& r) {
                    return r.quantity.isZero() ? Texts::tr("flat") : format::amount(r.quantity, 0);
                },
            .isNumber = true,
            .sort = [](const Row& r) { return r.quantity.toDouble(); },
            .tone = [](const Row& r) { return r.quantity.isZero() ? Tone::Muted : Tone::Normal; },
            .plain = [](const Row& r) { return fromUtf8(r.quantity.toString()); }};
}

Column<Row> decisionColumn()
{
    return {.title = [] { return Texts::tr("Last decision"); },
            .text =
                [](const Row& r) {
                    return r.lastDecision.isEmpty()
                               ? QStringLiteral("–")
                               : format::dateTime(r.lastDecisionAt) + QStringLiteral("  ") +
                                     shownText(r.lastDecision);
                },
            .sort =
                [](const Row& r) {
                    return QVariant::fromValue<qlonglong>(r.lastDecisionAt.milliseconds());
                },
            .tone = [](const Row&) { return Tone::Muted; },
            .plain = [](const Row& r) { return shownText(r.lastDecision); },
            .toolTip = [](const Row& r) { return shownText(r.lastDecision); }};
}

Column<Row> healthColumn()
{
    return {.title = [] { return Texts::tr("Health"); },
            .text =
                [](const Row& r) {
                    if (!r.health.isEmpty())
                        return shownText(r.health);
                    return r.restarts == 0 ? Texts::tr("Well")
                                           : Texts::tr("Well, %n restart(s)", nullptr, r.restarts);
                },
            .tone = [](const Row& r) { return r.health.isEmpty() ? Tone::Muted : Tone::Danger; },
            .toolTip = [](const Row& r) { return shownText(r.health); }};
}

std::vector<Column<Row>> columns()
{
    return {
        words([] { return Texts::tr("Bot"); }, &Row::name),
        stateColumn(),
        words([] { return Texts::tr("Symbol"); }, &Row::symbol),
        words([] { return Texts::tr("Frame"); }, &Row::timeframe),
        words([] { return Texts::tr("Strategy"); }, &Row::strategy),
        words([] { return Texts::tr("Mode"); }, &Row::mode),
        quantityColumn(),
        money([] { return Texts::tr("Open P&L"); }, &Row::openPnl),
        money([] { return Texts::tr("Day P&L"); }, &Row::dayPnl),
        money([] { return Texts::tr("Total P&L"); }, &Row::totalPnl),
        {.title = [] { return Texts::tr("Equity"); },
         .text = [](const Row& r) { return format::money(r.equity); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.equity.toDouble(); },
         .plain = [](const Row& r) { return fromUtf8(r.equity.toString()); }},
        decisionColumn(),
        healthColumn(),
    };
}

QString modeText(EngineMode mode)
{
    switch (mode) {
    case EngineMode::Demo:
        return Texts::tr("Demo");
    case EngineMode::Paper:
        return Texts::tr("Paper");
    case EngineMode::Live:
        break;
    }
    return Texts::tr("Live");
}

} // namespace

QString shortStrategyText(const StrategySpec& strategy)
{
    constexpr int kShown = 3;
    QStringList values;
    for (const auto& [name, value] : strategy.parameters) {
        if (values.size() == kShown) {
            values += QStringLiteral("…");
            break;
        }
        values += fromUtf8(toText(value));
    }
    const QString name = fromUtf8(strategy.name);
    return values.isEmpty() ? name : name + QLatin1Char(' ') + values.join(QLatin1Char('/'));
}

BotsModel::BotsModel(QObject* parent) : RowsModel(columns(), parent) {}

void BotsModel::show(const EngineSnapshot& snapshot)
{
    std::vector<BotRow> rows;
    rows.reserve(snapshot.bots.size());
    for (const BotSnapshot& bot : snapshot.bots) {
        BotRow row;
        row.id = bot.definition.id;
        row.name =
            fromUtf8(bot.definition.name.empty() ? bot.definition.id.str() : bot.definition.name);
        row.state = bot.state;
        row.symbol = fromUtf8(bot.definition.series.symbol);
        row.timeframe = fromUtf8(bot.definition.series.timeframe.toString());
        row.strategy = shortStrategyText(bot.definition.strategy);
        row.mode = modeText(snapshot.mode);
        row.quantity = bot.position.quantity;
        row.openPnl = bot.position.unrealizedPnl();
        row.dayPnl = bot.dayPnl;
        row.totalPnl = bot.totalPnl;
        row.equity = bot.equity;
        row.lastDecision = fromUtf8(bot.lastDecision);
        row.lastDecisionAt = bot.lastDecisionAt;
        row.health = fromUtf8(bot.health);
        row.restarts = bot.restarts;
        rows.push_back(std::move(row));
    }
    update(std::move(rows));
}

} // namespace qd::ui
