// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainMenu.h"

#include "ui/shell/PaneDock.h"
#include "ui/widgets/Naming.h"

#include <QCoreApplication>
#include <QMenu>

namespace qd::ui {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("MainMenu", english);
}

/// One menu: a title and the prefixes of the action ids it shows, a gap between prefixes.
struct MenuPlan
{
    const char* id;
    const char* title;
    std::vector<const char*> prefixes;
};

const std::vector<MenuPlan>& plans()
{
    static const std::vector<MenuPlan> kPlans = {
        {"menu.file",
         QT_TRANSLATE_NOOP("MainMenu", "&File"),
         {"data.import", "table.", "report.", "window.quit"}},
        {"menu.view",
         QT_TRANSLATE_NOOP("MainMenu", "&View"),
         {"perspective.", "layout.", "look.", "language.", "window.fullscreen"}},
        {"menu.bots", QT_TRANSLATE_NOOP("MainMenu", "&Bots"), {"bot."}},
        {"menu.orders", QT_TRANSLATE_NOOP("MainMenu", "&Orders"), {"order."}},
        {"menu.chart", QT_TRANSLATE_NOOP("MainMenu", "&Chart"), {"chart."}},
        {"menu.research", QT_TRANSLATE_NOOP("MainMenu", "&Research"), {"backtest.", "research."}},
        {"menu.tools",
         QT_TRANSLATE_NOOP("MainMenu", "&Tools"),
         {"palette.", "search.", "settings.", "help."}},
    };
    return kPlans;
}

void fill(QMenu& menu, const MenuPlan& plan, const ActionCatalog& actions)
{
    for (const char* prefix : plan.prefixes) {
        bool isFirst = true;
        for (QAction* action : actions.actions()) {
            if (!action->objectName().startsWith(QLatin1String(prefix)))
                continue;
            if (isFirst && !menu.isEmpty())
                menu.addSeparator();
            menu.addAction(action);
            isFirst = false;
        }
    }
}

} // namespace

void buildMainMenu(QMenuBar& bar, ActionCatalog& actions, const std::vector<PaneDock*>& docks)
{
    named(&bar, QStringLiteral("menuBar"));
    for (const MenuPlan& plan : plans()) {
        auto* menu = named(bar.addMenu(QString()), QLatin1String(plan.id));
        // Panes add their actions when they are first seen: the menu looks when it opens.
        const auto refill = [menu, &plan, &actions, docks] {
            menu->clear();
            if (QLatin1String(plan.id) == QLatin1String("menu.view")) {
                for (PaneDock* dock : docks)
                    menu->addAction(dock->toggleViewAction());
            }
            fill(*menu, plan, actions);
            menu->menuAction()->setVisible(!menu->isEmpty());
        };
        QObject::connect(menu, &QMenu::aboutToShow, menu, refill);
        QObject::connect(&actions, &ActionCatalog::actionAdded, menu, refill, Qt::QueuedConnection);
        onLanguage(menu, [menu, &plan] { menu->setTitle(text(plan.title)); });
        refill();
    }
}

} // namespace qd::ui
