// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/BotPage.h"

#include "ui/models/BotsModel.h"
#include "ui/models/DomainTexts.h"
#include "ui/models/LogModel.h"
#include "ui/models/TradesModel.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/LinePlot.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qd::ui {

namespace {
enum FigureId { Equity, TotalPnl, DayPnl, OpenPnl, PositionOf, Trades, FigureCount };

QString coloured(const QString& text, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text);
}

ColorRole roleOf(Decimal value)
{
    if (value.isZero())
        return ColorRole::Text;
    return value.isNegative() ? ColorRole::Down : ColorRole::Up;
}
} // namespace

BotPage::BotPage(PaneServices& services, const BotId& bot, QWidget* parent)
    : QDialog(parent), m_services(services), m_bot(bot)
{
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    buildHeader();
    buildFigures();
    m_equity = new LinePlot(services.theme, QStringLiteral("botPage.equity"), this);
    m_equity->setMinimumHeight(150);
    column->addWidget(m_equity, 2);
    buildTabs();
    buildButtons();
    resize(860, 720);
    onLanguage(this, [this] { setTexts(); });
    connect(&services.bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) { showSnapshot(*snapshot); });
    connect(&services.bridge, &EngineBridge::eventsArrived, this, &BotPage::take);
    take(services.bridge.recentEvents());
    loadRecord();
}

void BotPage::buildHeader()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_name = named(new QLabel(this), QStringLiteral("botPage.name"));
    m_name->setProperty("role", "heading");
    m_state = named(new QLabel(this), QStringLiteral("botPage.state"));
    m_what = named(new QLabel(this), QStringLiteral("botPage.what"));
    m_what->setProperty("role", "muted");
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_what);
    row->addStretch(1);
    m_health = named(new QLabel(this), QStringLiteral("botPage.health"));
    m_health->setProperty("role", "problem");
    m_health->setWordWrap(true);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    layout()->addWidget(m_health);
}

void BotPage::buildFigures()
{
    auto* card = new QFrame(this);
    card->setProperty("role", "card");
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < FigureCount; ++i) {
        Figure figure{new QLabel(card), new QLabel(card)};
        figure.caption->setProperty("role", "caption");
        figure.value->setObjectName(QStringLiteral("botPage.figure%1").arg(i));
        figure.value->setTextFormat(Qt::RichText);
        grid->addWidget(figure.caption, 0, i);
        grid->addWidget(figure.value, 1, i);
        grid->setColumnStretch(i, 1);
        m_figures.push_back(figure);
    }
    layout()->addWidget(card);
}

void BotPage::buildTabs()
{
    m_tabs = named(new QTabWidget(this), QStringLiteral("botPage.tabs"));
    m_tabs->setDocumentMode(true);
    m_decisions = new TableView(m_services.theme, QStringLiteral("log.botDecisions"), this);
    m_decisionsModel = new LogModel(this);
    m_decisions->setSortingEnabled(false);
    m_decisions->setModel(m_decisionsModel);
    m_decisions->setColumnCharacters({20, 10, 12, 40});
    m_trades = new TableView(m_services.theme, QStringLiteral("trades.botTrades"), this);
    m_tradesModel = new TradesModel(this);
    m_trades->setSortingEnabled(false);
    m_trades->setModel(m_tradesModel);
    m_trades->setColumnCharacters({16, 9, 9, 5, 9, 10, 10, 9, 8, 7, 9, 16, 28});
    for (const int column : {TradesModel::Bot, TradesModel::Symbol})
        m_trades->setColumnHidden(column, true);
    m_settings = named(new QLabel(this), QStringLiteral("botPage.settings"));
    m_settings->setTextFormat(Qt::RichText);
    m_settings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_settings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_settings->setMargin(12);
    m_tabs->addTab(m_decisions, QString());
    m_tabs->addTab(m_trades, QString());
    m_tabs->addTab(m_settings, QString());
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 3);
}

void BotPage::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const char* id : {"bot.start", "bot.pause", "bot.stop", "bot.flatten"}) {
        QAction* action = m_services.actions.find(QLatin1String(id));
        if (action == nullptr)
            continue;
        auto* button = named(new QToolButton(this), QStringLiteral("botPage.") + QLatin1String(id),
                             action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* report = named(new QPushButton(this), QStringLiteral("botPage.report"));
    report->setAutoDefault(false);
    auto* close = named(new QPushButton(this), QStringLiteral("botPage.closeButton"));
    close->setAutoDefault(false);
    row->addWidget(report);
    row->addWidget(close);
    connect(report, &QPushButton::clicked, this, &BotPage::exportReport);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    onLanguage(report, [report, close] {
        report->setText(tr("Export report…"));
        report->setAccessibleName(tr("Export report"));
        report->setToolTip(tr("Write PDF, Excel and JSON reports of the bot's whole record"));
        close->setText(tr("Close"));
        close->setAccessibleName(tr("Close"));
    });
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void BotPage::setTexts()
{
    const QStringList captions = {tr("Equity"),   tr("Total P&L"), tr("Day P&L"),
                                  tr("Open P&L"), tr("Position"),  tr("Closed trades")};
    for (int i = 0; i < FigureCount; ++i)
        m_figures[static_cast<std::size_t>(i)].caption->setText(captions[i]);
    m_tabs->setTabText(0, tr("Decisions"));
    m_tabs->setTabText(1, tr("Trades"));
    m_tabs->setTabText(2, tr("Settings"));
    m_tabs->setAccessibleName(tr("Details"));
    m_equity->setEmptyText(tr("The equity line begins when the bot has seen two bars."));
    m_equity->setAccessibleName(tr("Equity line"));
    m_decisions->setAccessibleName(tr("Decisions"));
    m_decisions->emptyState().setTexts(
        tr("No decisions in this session"),
        tr("Each time the bot decides at the close of a bar, the reason is written here."));
    m_trades->setAccessibleName(tr("Trades"));
    m_trades->emptyState().setTexts(tr("No trades yet"),
                                    tr("A trade is listed when its position has been closed."));
    m_shownDefinition = {};
    showSnapshot(*m_services.bridge.snapshot());
}

void BotPage::showSnapshot(const EngineSnapshot& snapshot)
{
    const auto found =
        std::find_if(snapshot.bots.begin(), snapshot.bots.end(),
                     [this](const BotSnapshot& bot) { return bot.definition.id == m_bot; });
    if (found == snapshot.bots.end())
        return;
    const BotDefinition& definition = found->definition;
    const QString name = fromUtf8(definition.name.empty() ? definition.id.str() : definition.name);
    setWindowTitle(tr("Bot %1").arg(name));
    setAccessibleName(windowTitle());
    m_name->setText(name);
    const ColorRole role = found->state == BotState::Running   ? ColorRole::Up
                           : found->state == BotState::Faulted ? ColorRole::Danger
                           : found->state == BotState::Paused  ? ColorRole::Warning
                                                               : ColorRole::TextMuted;
    m_state->setText(
        coloured(QStringLiteral("● ") + textOf(found->state), m_services.theme.color(role)));
    m_what->setText(QStringLiteral("%1 · %2 · %3")
                        .arg(fromUtf8(definition.series.symbol),
                             fromUtf8(definition.series.timeframe.toString()),
                             shortStrategyText(definition.strategy)));
    m_health->setText(shownText(found->health));
    m_health->setVisible(!found->health.empty());
    showFigures(*found);
    showSettings(definition);
}

void BotPage::showFigures(const BotSnapshot& bot)
{
    const Theme& theme = m_services.theme;
    const auto set = [&](FigureId id, const QString& text, ColorRole role) {
        QLabel* label = m_figures[static_cast<std::size_t>(id)].value;
        QFont font = theme.numberFont();
        font.setPointSize(theme.fontPoints() + 3);
        label->setFont(font);
        label->setText(coloured(text, theme.color(role)));
        label->setAccessibleName(m_figures[static_cast<std::size_t>(id)].caption->text() +
                                 QLatin1Char(' ') + text);
    };
    const Decimal open = bot.position.unrealizedPnl();
    set(Equity, format::money(bot.equity), ColorRole::Text);
    set(TotalPnl, format::signedMoney(bot.totalPnl), roleOf(bot.totalPnl));
    set(DayPnl, format::signedMoney(bot.dayPnl), roleOf(bot.dayPnl));
    set(OpenPnl, format::signedMoney(open), roleOf(open));
    set(PositionOf,
        bot.position.quantity.isZero() ? tr("flat") : format::amount(bot.position.quantity, 0),
        ColorRole::Text);
    set(Trades, format::count(bot.closedTrades), ColorRole::Text);
}

void BotPage::showSettings(const BotDefinition& bot)
{
    if (m_shownDefinition.id == bot.id)
        return;
    m_shownDefinition = bot;
    QString rows;
    const auto add = [&rows](const QString& caption, const QString& value) {
        rows += QStringLiteral("<tr><td style=\"padding:2px 24px 2px 0\">%1</td><td>%2</td></tr>")
                    .arg(caption.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto limit = [](Decimal value) {
        return value.isZero() ? tr("no limit") : format::money(value);
    };
    add(tr("Id"), fromUtf8(bot.id.str()));
    add(tr("Strategy"), fromUtf8(bot.strategy.name));
    for (const auto& [name, value] : bot.strategy.parameters)
        add(fromUtf8(name), fromUtf8(toText(value)));
    add(tr("Cash"), format::money(bot.cash));
    add(tr("Size of an entry"), textOf(bot.sizing));
    add(tr("Largest position"), limit(bot.limits.maxPositionValue));
    add(tr("Largest order"), limit(bot.limits.maxOrderValue));
    add(tr("Largest loss a day"), limit(bot.limits.maxDailyLoss));
    m_settings->setText(QStringLiteral("<table>%1</table>").arg(rows));
    m_settings->setAccessibleName(tr("Settings"));
}

void BotPage::take(const std::vector<EngineEvent>& events)
{
    std::vector<EngineEvent> own;
    bool hasTrade = false;
    for (const EngineEvent& event : events) {
        if (event.bot != m_bot)
            continue;
        own.push_back(event);
        hasTrade = hasTrade || event.kind == EngineEvent::Kind::TradeClosed;
    }
    m_decisionsModel->add(own);
    if (!own.empty())
        m_decisions->scrollToBottom();
    if (hasTrade)
        loadRecord();
}

void BotPage::loadRecord()
{
    m_services.engine.botResult(m_bot, this, [this](const Result<RunResult>& result) {
        if (!result) {
            m_services.notices.fail(tr("Reading the bot's record"), result.error());
            return;
        }
        m_tradesModel->show(result->trades);
        std::vector<double> values;
        values.reserve(result->equity.size());
        for (const EquityPoint& point : result->equity)
            values.push_back(point.equity);
        m_equity->setBaseline(result->initialEquity.toDouble());
        m_equity->setValues(std::move(values));
    });
}

void BotPage::exportReport()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the reports"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BotPage::writeReport);
    dialog->open();
}

void BotPage::writeReport(const QString& directory)
{
    m_services.engine.botResult(m_bot, this, [this, directory](const Result<RunResult>& result) {
        if (!result) {
            m_services.notices.fail(tr("Reading the bot's record"), result.error());
            return;
        }
        const std::string language = QLocale().language() == QLocale::German ? "de" : "en";
        m_services.engine.writeReport(
            *result, {"pdf", "xlsx", "json"}, directory.toStdString(), language, this,
            [this](const Result<std::vector<std::string>>& files) {
                if (!files) {
                    m_services.notices.fail(tr("Writing the reports"), files.error());
                    return;
                }
                QStringList names;
                for (const std::string& file : *files)
                    names += fromUtf8(file);
                m_services.notices.done(
                    tr("Reports written: %1").arg(names.join(QStringLiteral(", "))));
            });
    });
}

} // namespace qd::ui
