// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/log/LogPane.h"

#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QScrollBar>

namespace qd::ui {

namespace {

enum Shown { Everything, Decisions, OrdersAndFills, Problems };

bool isShown(const LogRow& row, int shown)
{
    switch (static_cast<Shown>(shown)) {
    case Decisions:
        return row.kind == LogRow::Kind::Decision || row.kind == LogRow::Kind::State;
    case OrdersAndFills:
        return row.kind == LogRow::Kind::Order || row.kind == LogRow::Kind::Fill;
    case Problems:
        return row.kind == LogRow::Kind::Line && row.level >= LogLevel::Warning;
    case Everything:
        break;
    }
    return true;
}

} // namespace

LogPane::LogPane(PaneServices& paneServices)
    : TablePane(paneServices, QStringLiteral("log"), new LogModel),
      m_kind(named(new QComboBox(this), QStringLiteral("log.kind")))
{
    m_model = static_cast<LogModel*>(proxy().sourceModel());
    table().setColumnCharacters({20, 10, 12, 40});
    table().setSortingEnabled(false);
    m_kind->addItems({QString(), QString(), QString(), QString()});
    addControl(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogPane::applyKind);
    EngineBridge& bridge = services().bridge;
    connect(&bridge, &EngineBridge::logArrived, this,
            [this](const std::vector<LogRecord>& records) { m_model->add(records); });
    connect(&bridge, &EngineBridge::eventsArrived, this,
            [this](const std::vector<EngineEvent>& events) { m_model->add(events); });
    QScrollBar* bar = table().verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isAtEnd = value >= bar->maximum() - 4; });
    connect(bar, &QScrollBar::rangeChanged, this, &LogPane::followEnd);
    m_model->add(bridge.recentLog());
    m_model->add(bridge.recentEvents());
    onLanguage(this, [this] {
        m_kind->setAccessibleName(tr("Shown lines"));
        m_kind->setToolTip(tr("Which lines the log shows"));
        m_kind->setItemText(Everything, tr("Everything"));
        m_kind->setItemText(Decisions, tr("Decisions"));
        m_kind->setItemText(OrdersAndFills, tr("Orders and fills"));
        m_kind->setItemText(Problems, tr("Warnings and errors"));
        table().setAccessibleName(tr("Log"));
        table().emptyState().setTexts(
            tr("Nothing to report"),
            tr("Decisions of the bots, orders, fills and messages of the program appear here."));
    });
}

void LogPane::applyKind()
{
    const int shown = m_kind->currentIndex();
    if (shown == Everything) {
        proxy().setRowFilter({});
        return;
    }
    proxy().setRowFilter([this, shown](int row) {
        return isShown(m_model->rows()[static_cast<std::size_t>(row)], shown);
    });
}

void LogPane::followEnd()
{
    if (m_isAtEnd)
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
}

void registerLogPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("log"),
               .title = [] { return LogPane::tr("Log"); },
               .icon = QStringLiteral("log"),
               .area = PaneArea::Bottom,
               .perspectives = {Perspective::Trade, Perspective::Monitor},
               .create = [](PaneServices& services) { return new LogPane(services); }});
}

} // namespace qd::ui
