// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/LayoutStore.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace qd::ui {

namespace {

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString coloured(const QString& text, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text);
}

} // namespace

TopBar::TopBar(PaneServices& services, const std::vector<Perspective>& perspectives,
               QWidget* parent)
    : QWidget(parent), m_services(services), m_perspectives(perspectives)
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(12);
    makePerspectives();
    row->addStretch(1);
    makeSearch();
    row->addStretch(1);
    makeReadings();
    onLanguage(this, [this] { setTexts(); });
    connect(&services.bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) { show(*snapshot); });
    connect(&services.theme, &Theme::changed, this,
            [this] { show(*m_services.bridge.snapshot()); });
}

void TopBar::makePerspectives()
{
    m_tabs = named(new QTabBar(this), QStringLiteral("perspectives"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const Perspective perspective : m_perspectives)
        m_tabs->addTab(perspectiveTitle(perspective));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT perspectiveChosen(m_perspectives[static_cast<std::size_t>(index)]);
    });
    layout()->addWidget(m_tabs);
}

void TopBar::makeSearch()
{
    m_search = named(new QToolButton(this), QStringLiteral("symbolSearch"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setMinimumWidth(260);
    if (QAction* action = m_services.actions.find(QStringLiteral("search.symbol"))) {
        m_search->setIcon(action->icon());
        connect(m_search, &QToolButton::clicked, action, &QAction::trigger);
    }
    layout()->addWidget(m_search);
}

QLabel* TopBar::addReading(const QString& id, QLabel*& caption)
{
    caption = new QLabel(this);
    caption->setProperty("role", "faint");
    auto* value = named(new QLabel(this), id);
    value->setFont(m_services.theme.numberFont());
    value->setTextFormat(Qt::RichText);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(6);
    pair->addWidget(caption);
    pair->addWidget(value);
    static_cast<QHBoxLayout*>(layout())->addLayout(pair);
    return value;
}

void TopBar::makeReadings()
{
    m_equity = addReading(QStringLiteral("equityReading"), m_equityCaption);
    m_day = addReading(QStringLiteral("dayReading"), m_dayCaption);
    m_feeds = named(new QLabel(this), QStringLiteral("feedDots"));
    m_feeds->setTextFormat(Qt::RichText);
    layout()->addWidget(m_feeds);
    m_badge = named(new QLabel(this), QStringLiteral("modeBadge"));
    m_badge->setProperty("role", "badge");
    layout()->addWidget(m_badge);
}

void TopBar::setTexts()
{
    for (std::size_t i = 0; i < m_perspectives.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), perspectiveTitle(m_perspectives[i]));
    m_tabs->setAccessibleName(tr("Perspectives"));
    m_search->setText(tr("Search symbol…   Ctrl+K"));
    m_search->setAccessibleName(tr("Search symbol"));
    m_search->setToolTip(tr("Find a symbol and show its chart"));
    m_equityCaption->setText(tr("Equity"));
    m_dayCaption->setText(tr("Day"));
    show(*m_services.bridge.snapshot());
}

void TopBar::setPerspective(Perspective perspective)
{
    const auto found = std::find(m_perspectives.begin(), m_perspectives.end(), perspective);
    if (found != m_perspectives.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - m_perspectives.begin()));
}

void TopBar::show(const EngineSnapshot& snapshot)
{
    showMode(snapshot);
    showFeeds(snapshot);
    const Theme& theme = m_services.theme;
    m_equity->setFont(theme.numberFont());
    m_day->setFont(theme.numberFont());
    m_equity->setText(format::money(snapshot.equity));
    m_equity->setAccessibleName(tr("Equity %1").arg(format::money(snapshot.equity)));
    m_equity->setToolTip(tr("Cash and positions of all bots, at the last prices"));
    const ColorRole role = snapshot.dayPnl.isNegative()   ? ColorRole::Down
                           : snapshot.dayPnl.isPositive() ? ColorRole::Up
                                                          : ColorRole::TextMuted;
    m_day->setText(coloured(format::signedMoney(snapshot.dayPnl), theme.color(role)));
    m_day->setAccessibleName(tr("Day P&L %1").arg(format::signedMoney(snapshot.dayPnl)));
    m_day->setToolTip(tr("Profit and loss of all bots since 00:00 UTC"));
}

void TopBar::showMode(const EngineSnapshot& snapshot)
{
    switch (snapshot.mode) {
    case EngineMode::Demo:
        m_badge->setText(tr("DEMO"));
        m_badge->setToolTip(tr("Generated market, simulated orders: no real money"));
        setStyleProperty(m_badge, "mode", QStringLiteral("demo"));
        break;
    case EngineMode::Paper:
        m_badge->setText(tr("PAPER"));
        m_badge->setToolTip(tr("Simulated orders: no real money"));
        setStyleProperty(m_badge, "mode", QStringLiteral("paper"));
        break;
    case EngineMode::Live:
        m_badge->setText(tr("LIVE"));
        m_badge->setToolTip(tr("Orders trade real money"));
        setStyleProperty(m_badge, "mode", QStringLiteral("live"));
        break;
    }
    m_badge->setAccessibleName(tr("Mode: %1").arg(m_badge->text()));
}

void TopBar::showFeeds(const EngineSnapshot& snapshot)
{
    const Theme& theme = m_services.theme;
    QString dots;
    QStringList names;
    for (const FeedSnapshot& feed : snapshot.feeds) {
        const ColorRole role = !feed.isConnected ? ColorRole::Danger
                               : feed.isAtEnd    ? ColorRole::Warning
                                                 : ColorRole::Up;
        dots += coloured(QStringLiteral("●"), theme.color(role)) + QStringLiteral("&nbsp;");
        const QString state = !feed.isConnected ? tr("disconnected")
                              : feed.isAtEnd    ? tr("at the end of its data")
                                                : tr("connected");
        names += tr("%1: %2").arg(QString::fromStdString(feed.name), state);
    }
    m_feeds->setVisible(!snapshot.feeds.empty());
    m_feeds->setText(tr("Feeds") + QStringLiteral("&nbsp;") + dots);
    m_feeds->setToolTip(names.join(QLatin1Char('\n')));
    m_feeds->setAccessibleName(names.join(QStringLiteral(", ")));
}

} // namespace qd::ui
