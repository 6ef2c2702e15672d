// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowActions.h"

#include "ui/shell/LayoutStore.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/PaneDock.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/TableFile.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <algorithm>

namespace qd::ui {

namespace {

TableView* focusedTable()
{
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (auto* table = qobject_cast<TableView*>(widget))
            return table;
    }
    return nullptr;
}

} // namespace

WindowActions::WindowActions(const Parts& parts)
    : QObject(&parts.window), m_parts(parts), m_palette(new CommandPalette(&parts.window))
{
    addPerspectives();
    addTools();
    addLook();
    addLanguages();
    addTableActions();
    chooseFirstSeries();
}

/// A fresh workspace should open on a chart, not on a question: an hourly series where there is
/// one.
void WindowActions::chooseFirstSeries()
{
    m_parts.services.engine.listSeries(
        this, [this](const Result<std::vector<SeriesCoverage>>& series) {
            Selection& selection = m_parts.services.selection;
            if (!series || series->empty() || selection.series())
                return;
            const auto hourly =
                std::find_if(series->begin(), series->end(), [](const SeriesCoverage& one) {
                    return one.key.timeframe.seconds() == 3'600;
                });
            selection.setSeries(hourly != series->end() ? hourly->key : series->front().key);
        });
}

void WindowActions::add(const char* id, TextSource text, TextSource tip,
                        const QKeySequence& shortcut, const std::function<void()>& run,
                        const char* icon)
{
    QAction* action = m_parts.services.actions.add({.id = QLatin1String(id),
                                                    .text = std::move(text),
                                                    .toolTip = std::move(tip),
                                                    .icon = QLatin1String(icon),
                                                    .shortcut = shortcut});
    connect(action, &QAction::triggered, this, run);
}

void WindowActions::addPerspectives()
{
    int number = 0;
    for (const Perspective perspective : m_parts.perspectives) {
        ++number;
        QAction* action = m_parts.services.actions.add(
            {.id = QStringLiteral("perspective.") + perspectiveId(perspective),
             .text =
                 [perspective] { return tr("%1 perspective").arg(perspectiveTitle(perspective)); },
             .toolTip =
                 [perspective] {
                     return tr("Show the %1 perspective").arg(perspectiveTitle(perspective));
                 },
             .icon = {},
             .shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))});
        connect(action, &QAction::triggered, this,
                [this, perspective] { Q_EMIT perspectiveWanted(perspective); });
    }
    add(
        "layout.reset", [] { return tr("Reset layout"); },
        [] { return tr("Put the panes of this perspective back to where they were at first"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { Q_EMIT layoutResetWanted(); },
        "layout-reset");
}

void WindowActions::addTools()
{
    add(
        "palette.open", [] { return tr("Command palette…"); },
        [] { return tr("Find and run any command"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { openPalette(); }, "palette");
    add(
        "search.symbol", [] { return tr("Search symbol…"); },
        [] { return tr("Find a symbol and show its chart"); }, QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { openSymbolSearch(); }, "search");
    add(
        "window.fullscreen", [] { return tr("Full screen"); },
        [] { return tr("Use the whole screen, or go back to a window"); },
        QKeySequence(Qt::Key_F11),
        [this] {
            m_parts.window.setWindowState(m_parts.window.windowState() ^ Qt::WindowFullScreen);
        });
    add(
        "window.quit", [] { return tr("Quit"); }, [] { return tr("Close the program"); },
        QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_parts.window.close(); });
}

void WindowActions::addLook()
{
    Theme& theme = m_parts.services.theme;
    add(
        "look.theme", [] { return tr("Switch dark and light"); },
        [] { return tr("Change between the dark and the light theme"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this, &theme] {
            const bool isDark = theme.name() == Theme::Name::Dark;
            theme.setName(isDark ? Theme::Name::Light : Theme::Name::Dark);
            m_parts.preferences.set(Preference::Theme,
                                    isDark ? QStringLiteral("light") : QStringLiteral("dark"));
        },
        "theme");
    add(
        "look.updown", [] { return tr("Switch green/red and blue/orange"); },
        [] { return tr("Blue and orange are easier to tell apart for colour-blind eyes"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [this, &theme] {
            const bool isBlue = theme.upDown() == Theme::UpDown::BlueOrange;
            theme.setUpDown(isBlue ? Theme::UpDown::GreenRed : Theme::UpDown::BlueOrange);
            m_parts.preferences.set(Preference::UpDown, isBlue ? QStringLiteral("green-red")
                                                               : QStringLiteral("blue-orange"));
        });
    const auto zoom = [this, &theme](int by) {
        theme.setFontPoints(theme.fontPoints() + by);
        m_parts.preferences.set(Preference::FontPoints, theme.fontPoints());
    };
    add(
        "look.larger", [] { return tr("Larger text"); }, [] { return tr("Make all text larger"); },
        QKeySequence(Qt::CTRL | Qt::Key_Plus), [zoom] { zoom(1); });
    add(
        "look.smaller", [] { return tr("Smaller text"); },
        [] { return tr("Make all text smaller"); }, QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [zoom] { zoom(-1); });
}

void WindowActions::addLanguages()
{
    int number = 0;
    for (const Language::Choice& choice : Language::choices()) {
        ++number;
        QAction* action = m_parts.services.actions.add(
            {.id = QStringLiteral("language.") + choice.code,
             .text = [choice] { return tr("Language: %1").arg(choice.name); },
             .toolTip = [choice] { return tr("Show the program in %1").arg(choice.name); },
             .icon = QStringLiteral("language"),
             .shortcut =
                 QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))});
        connect(action, &QAction::triggered, this, [this, code = choice.code] {
            m_parts.language.use(code);
            m_parts.preferences.set(Preference::Language, code);
        });
    }
}

void WindowActions::addTableActions()
{
    add(
        "table.copy", [] { return tr("Copy rows"); },
        [] { return tr("Copy the selected rows of the table as tab-separated text"); },
        QKeySequence(Qt::CTRL | Qt::Key_C),
        [] {
            if (const TableView* table = focusedTable())
                table->copy();
        },
        "copy");
    add(
        "table.export", [] { return tr("Export table as CSV…"); },
        [] { return tr("Write all rows of the table into a file"); },
        QKeySequence(Qt::CTRL | Qt::Key_E),
        [this] {
            if (TableView* table = focusedTable())
                saveAsCsv(*table, [this](const Status& outcome) {
                    m_parts.services.notices.report(tr("Exporting the table"), outcome);
                });
        },
        "download");
    QAction* copy = m_parts.services.actions.find(QStringLiteral("table.copy"));
    QAction* exportCsv = m_parts.services.actions.find(QStringLiteral("table.export"));
    const auto follow = [copy, exportCsv] {
        // The palette takes the focus away for a moment; the table it came from still counts.
        const bool hasTable = focusedTable() != nullptr;
        copy->setEnabled(hasTable);
        exportCsv->setEnabled(hasTable);
    };
    connect(qApp, &QApplication::focusChanged, copy, follow);
    follow();
}

void WindowActions::openPalette()
{
    std::vector<CommandPalette::Entry> entries;
    for (QAction* action : m_parts.services.actions.actions()) {
        if (action->objectName() == QLatin1String("palette.open"))
            continue;
        entries.push_back({.text = QString(action->text()).remove(QLatin1Char('&')),
                           .detail = action->shortcut().toString(QKeySequence::NativeText),
                           .icon = action->icon(),
                           .isEnabled = action->isEnabled(),
                           .run = [action] { action->trigger(); }});
    }
    m_palette->open(tr("What do you want to do?"), std::move(entries));
}

void WindowActions::openSymbolSearch()
{
    m_parts.services.engine.listSeries(
        this, [this](const Result<std::vector<SeriesCoverage>>& series) {
            if (!series) {
                m_parts.services.notices.fail(tr("Listing the stored series"), series.error());
                return;
            }
            std::vector<CommandPalette::Entry> entries;
            for (const SeriesCoverage& coverage : *series) {
                entries.push_back(
                    {.text = QString::fromStdString(coverage.key.symbol),
                     .detail = tr("%1, %n bar(s)", nullptr, static_cast<int>(coverage.bars))
                                   .arg(QString::fromStdString(coverage.key.timeframe.toString())),
                     .icon = themedIcon(m_parts.services.theme, QStringLiteral("candles")),
                     .run = [this, key = coverage.key] {
                         m_parts.services.selection.showChart(key);
                     }});
            }
            m_palette->open(tr("Symbol…"), std::move(entries));
        });
}

void WindowActions::buildMenus(QMenuBar& bar, const std::vector<PaneDock*>& docks)
{
    buildMainMenu(bar, m_parts.services.actions, docks);
}

} // namespace qd::ui
