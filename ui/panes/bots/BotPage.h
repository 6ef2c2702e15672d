// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTabWidget;

namespace qd::ui {

class LinePlot;
class LogModel;
class TableView;
class TradesModel;

/// Everything about one bot in a window of its own: figures, equity line, trades, decisions,
/// settings, reports. GUI thread.
class BotPage final : public QDialog
{
    Q_OBJECT

public:
    BotPage(PaneServices& services, const BotId& bot, QWidget* parent);

private:
    struct Figure
    {
        QLabel* caption;
        QLabel* value;
    };

    void buildHeader();
    void buildFigures();
    void buildTabs();
    void buildButtons();
    void setTexts();
    void showSnapshot(const EngineSnapshot& snapshot);
    void showFigures(const BotSnapshot& bot);
    void showSettings(const BotDefinition& bot);
    void take(const std::vector<EngineEvent>& events);
    void loadRecord();
    void exportReport();
    void writeReport(const QString& directory);

    PaneServices& m_services;
    BotId m_bot;
    QLabel* m_name = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_health = nullptr;
    std::vector<Figure> m_figures;
    LinePlot* m_equity = nullptr;
    QTabWidget* m_tabs = nullptr;
    TableView* m_trades = nullptr;
    TableView* m_decisions = nullptr;
    TradesModel* m_tradesModel = nullptr;
    LogModel* m_decisionsModel = nullptr;
    QLabel* m_settings = nullptr;
    BotDefinition m_shownDefinition;
};

} // namespace qd::ui
