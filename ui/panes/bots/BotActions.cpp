// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/BotActions.h"

#include "ui/panes/bots/BotNaming.h"
#include "ui/panes/bots/BotPage.h"
#include "ui/panes/bots/NewBotDialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace qd::ui {

BotActions::BotActions(PaneServices& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{
    addMaking();
    addRunning();
    addEnding();
    connect(&services.bridge, &EngineBridge::snapshotChanged, this, &BotActions::update);
    connect(&services.selection, &Selection::currentBotChanged, this, &BotActions::update);
    connect(&services.selection, &Selection::botRequested, this, &BotActions::openPage);
    update();
}

QAction* BotActions::add(const char* id, TextSource text, TextSource tip, const char* icon,
                         const QKeySequence& shortcut)
{
    return m_services.actions.add({.id = QLatin1String(id),
                                   .text = std::move(text),
                                   .toolTip = std::move(tip),
                                   .icon = QLatin1String(icon),
                                   .shortcut = shortcut});
}

void BotActions::addMaking()
{
    m_new = add(
        "bot.new", [] { return tr("New bot…"); },
        [] { return tr("Set up a bot: strategy, market, money and limits"); }, "plus",
        QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_new, &QAction::triggered, this, &BotActions::openNewBot);
    m_demo = add(
        "bot.demo", [] { return tr("Launch demo bot"); },
        [] { return tr("Start a moving-average bot with 10,000 of simulated money"); }, "demo",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(m_demo, &QAction::triggered, this, &BotActions::launchDemo);
    m_page = add(
        "bot.page", [] { return tr("Bot page"); },
        [] { return tr("Show the bot's equity, parameters, decisions and errors"); }, "info",
        QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_page, &QAction::triggered, this, [this] {
        if (const BotSnapshot* bot = current())
            openPage(bot->definition.id);
    });
}

void BotActions::addRunning()
{
    m_start = add(
        "bot.start", [] { return tr("Start"); }, [] { return tr("Let the bot decide and trade"); },
        "play", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_start, &QAction::triggered, this,
            [this] { runOnCurrent(tr("Starting the bot"), &EngineApi::startBot); });
    m_pause = add(
        "bot.pause", [this] { return m_willResume ? tr("Resume") : tr("Pause"); },
        [this] {
            return m_willResume ? tr("Let the bot enter again")
                                : tr("No new entries; exits still trade");
        },
        "pause", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    connect(m_pause, &QAction::triggered, this, &BotActions::pauseOrResume);
    m_stop = add(
        "bot.stop", [] { return tr("Stop"); },
        [] { return tr("The bot decides no more; its position stays open"); }, "stop",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    connect(m_stop, &QAction::triggered, this,
            [this] { runOnCurrent(tr("Stopping the bot"), &EngineApi::stopBot); });
}

void BotActions::addEnding()
{
    m_flatten = add(
        "bot.flatten", [] { return tr("Flatten…"); },
        [] { return tr("Sell what the bot holds at market, then stop it"); }, "flatten",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(m_flatten, &QAction::triggered, this, [this] {
        const BotSnapshot* bot = current();
        if (bot == nullptr)
            return;
        confirm(QStringLiteral("flattenQuestion"),
                tr("Flatten %1?").arg(QString::fromStdString(bot->definition.name)),
                tr("Everything the bot holds is sold at the market price and the bot stops."),
                tr("Sell and stop"), [this, id = bot->definition.id] {
                    run(id, tr("Flattening the bot"), &EngineApi::flattenBot);
                });
    });
    m_remove = add(
        "bot.remove", [] { return tr("Remove…"); },
        [] { return tr("Remove a stopped bot without a position"); }, "trash",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    connect(m_remove, &QAction::triggered, this, [this] {
        const BotSnapshot* bot = current();
        if (bot == nullptr)
            return;
        confirm(QStringLiteral("removeQuestion"),
                tr("Remove %1?").arg(QString::fromStdString(bot->definition.name)),
                tr("The bot's settings are deleted. Its trades stay on record."), tr("Remove"),
                [this, id = bot->definition.id] {
                    run(id, tr("Removing the bot"), &EngineApi::removeBot);
                });
    });
}

const BotSnapshot* BotActions::current() const
{
    const auto& chosen = m_services.selection.bot();
    const auto& bots = m_services.bridge.snapshot()->bots;
    const auto found = std::find_if(bots.begin(), bots.end(), [&](const BotSnapshot& bot) {
        return chosen && bot.definition.id == *chosen;
    });
    return found == bots.end() ? nullptr : &*found;
}

void BotActions::update()
{
    const BotSnapshot* bot = current();
    const BotState state = bot != nullptr ? bot->state : BotState::Stopped;
    const bool isAtWork = state == BotState::Running || state == BotState::Starting;
    const bool isFlat = bot != nullptr && bot->position.quantity.isZero();
    m_page->setEnabled(bot != nullptr);
    m_start->setEnabled(bot != nullptr &&
                        (state == BotState::Stopped || state == BotState::Faulted));
    m_pause->setEnabled(bot != nullptr && (isAtWork || state == BotState::Paused));
    m_stop->setEnabled(bot != nullptr && state != BotState::Stopped);
    m_flatten->setEnabled(bot != nullptr && !isFlat && state != BotState::Flattening);
    m_remove->setEnabled(bot != nullptr && isFlat && state == BotState::Stopped);
    m_demo->setVisible(m_services.bridge.snapshot()->mode != EngineMode::Live);
    if (m_willResume != (state == BotState::Paused)) {
        m_willResume = state == BotState::Paused;
        m_services.actions.retranslate();
    }
}

void BotActions::run(const BotId& bot, const QString& what, Command command)
{
    (m_services.engine.*command)(bot, this, [this, what](const Status& outcome) {
        m_services.notices.report(what, outcome);
    });
}

void BotActions::runOnCurrent(const QString& what, Command command)
{
    if (const BotSnapshot* bot = current())
        run(bot->definition.id, what, command);
}

void BotActions::pauseOrResume()
{
    if (m_willResume)
        runOnCurrent(tr("Resuming the bot"), &EngineApi::resumeBot);
    else
        runOnCurrent(tr("Pausing the bot"), &EngineApi::pauseBot);
}

void BotActions::confirm(const QString& id, const QString& question, const QString& meaning,
                         const QString& button, std::function<void()> then)
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName(id);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(question);
    box->setInformativeText(meaning);
    QPushButton* go = box->addButton(button, QMessageBox::AcceptRole);
    go->setObjectName(id + QStringLiteral(".go"));
    QPushButton* leave = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    leave->setObjectName(id + QStringLiteral(".cancel"));
    box->setDefaultButton(leave);
    connect(go, &QPushButton::clicked, this, std::move(then));
    box->open();
}

void BotActions::openNewBot()
{
    auto* dialog = new NewBotDialog(m_services, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// One click: the series that is looked at, else the first stored one of an hour, else the first.
void BotActions::launchDemo()
{
    if (const auto& series = m_services.selection.series()) {
        launchDemoOn(*series);
        return;
    }
    m_services.engine.listSeries(this, [this](const Result<std::vector<SeriesCoverage>>& series) {
        if (!series) {
            m_services.notices.fail(tr("Launching the demo bot"), series.error());
            return;
        }
        if (series->empty()) {
            // The welcome offers the demo's own markets and the import.
            if (QAction* welcome = m_services.actions.find(QStringLiteral("help.welcome")))
                welcome->trigger();
            else
                m_services.notices.post({.kind = Notice::Kind::Warning,
                                         .text = tr("There is no market data to trade on."),
                                         .hint = {}});
            return;
        }
        const auto hourly =
            std::find_if(series->begin(), series->end(), [](const SeriesCoverage& one) {
                return one.key.timeframe.seconds() == 3'600;
            });
        launchDemoOn(hourly != series->end() ? hourly->key : series->front().key);
    });
}

void BotActions::launchDemoOn(const SeriesKey& series)
{
    BotDefinition bot;
    bot.name = tr("Demo %1").arg(QString::fromStdString(series.symbol)).toStdString();
    bot.id = freeBotId("demo-" + series.symbol, *m_services.bridge.snapshot());
    bot.series = series;
    bot.strategy = {"sma-cross", {{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}}};
    bot.cash = Decimal::fromInt(10'000);
    m_services.engine.addBot(bot, this, [this, bot](const Status& added) {
        m_services.notices.report(tr("Launching the demo bot"), added);
        if (!added)
            return;
        m_services.selection.setBot(bot.id);
        m_services.selection.showChart(bot.series);
        m_services.engine.startBot(bot.id, this, [this](const Status& started) {
            m_services.notices.report(tr("Starting the demo bot"), started);
        });
    });
}

void BotActions::openPage(const BotId& bot)
{
    const QString name = QStringLiteral("botPage.") + QString::fromStdString(bot.str());
    auto* page = m_window->findChild<BotPage*>(name);
    if (page == nullptr) {
        page = new BotPage(m_services, bot, m_window);
        page->setObjectName(name);
        page->setAttribute(Qt::WA_DeleteOnClose);
    }
    page->show();
    page->raise();
    page->activateWindow();
}

} // namespace qd::ui
