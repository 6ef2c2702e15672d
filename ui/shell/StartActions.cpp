// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartActions.h"

#include "ui/shell/DesktopHost.h"
#include "ui/shell/ImportDialog.h"
#include "ui/shell/MigrationDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WelcomeDialog.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace qd::ui {

namespace {

/// The one local file of a drag, empty for anything else.
QString droppedFile(const QMimeData* data)
{
    if (data == nullptr || data->urls().size() != 1)
        return {};
    return data->urls().front().toLocalFile();
}

/// The dialog that is open, brought to the front; null when none is.
template <typename Dialog>
Dialog* openOne(const QWidget* window)
{
    auto* dialog = window->findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog != nullptr) {
        dialog->raise();
        dialog->activateWindow();
    }
    return dialog;
}

} // namespace

StartActions::StartActions(PaneServices& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{
    if (services.doors.imports != nullptr) {
        QAction* import = services.actions.add(
            {.id = QStringLiteral("data.import"),
             .text = [] { return tr("Import candles…"); },
             .toolTip = [] { return tr("Bring candles from a file into this workspace"); },
             .icon = QStringLiteral("candles"),
             .shortcut = QKeySequence(Qt::CTRL | Qt::Key_O)});
        connect(import, &QAction::triggered, this, [this] { openImport(); });
        window->setAcceptDrops(true);
        window->installEventFilter(this);
    }
    if (services.doors.host != nullptr && services.doors.host->migration() != nullptr) {
        QAction* migrate = services.actions.add(
            {.id = QStringLiteral("data.import.platform"),
             .text = [] { return tr("Import from the Python platform…"); },
             .toolTip = [] { return tr("Bring the old platform's bots and settings"); },
             .icon = QStringLiteral("layers"),
             .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
        connect(migrate, &QAction::triggered, this, &StartActions::openMigration);
    }
    if (services.doors.imports == nullptr && services.doors.host == nullptr)
        return;
    QAction* welcome = services.actions.add(
        {.id = QStringLiteral("help.welcome"),
         .text = [] { return tr("Welcome…"); },
         .toolTip =
             [] { return tr("Ways to begin: the demo, your own data, the Python platform"); },
         .icon = QStringLiteral("info"),
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)});
    connect(welcome, &QAction::triggered, this, &StartActions::openWelcome);
}

void StartActions::offerWelcome()
{
    if (m_services.preferences->value(Preference::WelcomeDone).toBool() ||
        m_services.actions.find(QStringLiteral("help.welcome")) == nullptr)
        return;
    m_services.engine.listSeries(this, [this](const Result<std::vector<SeriesCoverage>>& series) {
        if (series && series->empty() && m_services.engine.snapshot()->bots.empty())
            openWelcome();
    });
}

void StartActions::openWelcome()
{
    if (openOne<WelcomeDialog>(m_window) != nullptr)
        return;
    auto* dialog = new WelcomeDialog(m_services, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WelcomeDialog::demoReady, this, &StartActions::demoWanted);
    connect(dialog, &WelcomeDialog::importWanted, this, [this] { openImport(); });
    connect(dialog, &WelcomeDialog::migrationWanted, this, &StartActions::openMigration);
    connect(dialog, &WelcomeDialog::demoBotWanted, this, [this] {
        if (QAction* demo = m_services.actions.find(QStringLiteral("bot.demo")))
            demo->trigger();
    });
    connect(dialog, &QDialog::rejected, this,
            [this] { m_services.preferences->set(Preference::WelcomeDone, true); });
    dialog->open();
}

void StartActions::openImport(const QString& path)
{
    auto* dialog = openOne<ImportDialog>(m_window);
    if (dialog == nullptr) {
        dialog = new ImportDialog(m_services, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    if (!path.isEmpty())
        dialog->setFile(path);
}

void StartActions::openMigration()
{
    if (openOne<MigrationDialog>(m_window) != nullptr)
        return;
    auto* dialog = new MigrationDialog(m_services, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool StartActions::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEntering = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isEntering && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = droppedFile(drop->mimeData());
    if (file.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!isEntering)
        openImport(file);
    return true;
}

} // namespace qd::ui
