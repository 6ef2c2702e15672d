// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/CentreStack.h"
#include "ui/shell/CloseQuestion.h"
#include "ui/shell/DesktopHost.h"
#include "ui/shell/HealthStrip.h"
#include "ui/shell/Language.h"
#include "ui/shell/LiveFrame.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/PaneDock.h"
#include "ui/shell/StartActions.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowActions.h"
#include "ui/widgets/Naming.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLocale>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QVBoxLayout>

namespace qd::ui {

namespace {

/// The window with the dialogs that stand over it, as the eye sees them.
QPixmap picture(QWidget& window)
{
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place = dialog->geometry().translated(-window.geometry().topLeft());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0)); // the frame that the desktop draws
    }
    return whole;
}

} // namespace

MainWindow::MainWindow(EngineApi& engine, const PaneRegistry& panes, const ShellOptions& options)
    : m_panes(panes),
      m_preferences(options.configDirectory),
      m_appearance(m_theme, m_preferences, this),
      m_language(std::make_unique<Language>()),
      m_bridge(engine),
      m_actions(m_theme),
      m_services{.engine = engine,
                 .bridge = m_bridge,
                 .actions = m_actions,
                 .theme = m_theme,
                 .selection = m_selection,
                 .notices = m_notices,
                 .preferences = &m_preferences,
                 .appearance = &m_appearance,
                 .language = m_language.get(),
                 .doors = options.doors},
      m_layouts(*this, m_preferences)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Quarterdeck"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/quarterdeck.svg")));
    setAccessibleName(windowTitle());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    exposeTestIds();
    applyLook(options);
    m_actions.setWindow(this);
    m_actions.setChosenKeys([this](const QString& id) -> std::optional<QKeySequence> {
        const std::optional<QString> keys = m_preferences.shortcut(id);
        return keys ? std::optional(QKeySequence(*keys)) : std::nullopt;
    });
    m_windowActions =
        new WindowActions({*this, m_services, m_preferences, *m_language, panes.perspectives()});
    m_startActions = new StartActions(m_services, this);
    addPanes();
    connectAll();
    resize(1440, 900);
    restoreGeometry(m_preferences.value(Preference::Geometry).toByteArray());
    showPerspective(perspectiveFromId(options.perspective.isEmpty()
                                          ? m_preferences.value(Preference::Perspective).toString()
                                          : options.perspective));
    schedule(options);
    if (options.offersWelcome)
        m_startActions->offerWelcome();
}

MainWindow::~MainWindow()
{
    // Panes hold references to the members above; they must go first.
    qDeleteAll(findChildren<PaneDock*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
}

void MainWindow::applyLook(const ShellOptions& options)
{
    m_appearance.apply(options.theme);
    m_language->use(options.language.isEmpty()
                        ? m_preferences.value(Preference::Language).toString()
                        : options.language);
}

void MainWindow::addPanes()
{
    auto* middle = named(new QWidget(this), QStringLiteral("middle"));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_centre = new CentreStack(m_panes, m_services, middle);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);

    auto* header = named(new QWidget(this), QStringLiteral("header"));
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_topBar = new TopBar(m_services, m_panes.perspectives(), header);
    auto* menus = new QMenuBar(header);
    rows->addWidget(menus);
    rows->addWidget(m_topBar);
    rows->addWidget(new NoticeBar(m_notices, m_theme, header));
    setMenuWidget(header);
    new LiveFrame(m_theme, this);
    setStatusBar(new HealthStrip(m_bridge, m_theme, this));

    for (const PaneInfo& pane : m_panes.panes()) {
        if (pane.prepare)
            pane.prepare(m_services, this);
        if (pane.area != PaneArea::Centre)
            m_docks.push_back(new PaneDock(pane, m_services, this));
    }
    for (const PaneRegistry::Prepare& prepare : m_panes.tools())
        prepare(m_services, this);
    m_layouts.setDocks(m_docks);
    m_windowActions->buildMenus(*menus, m_docks);
}

void MainWindow::connectAll()
{
    connect(m_topBar, &TopBar::perspectiveChosen, this, &MainWindow::showPerspective);
    connect(m_windowActions, &WindowActions::perspectiveWanted, this, &MainWindow::showPerspective);
    connect(m_windowActions, &WindowActions::layoutResetWanted, this,
            [this] { m_layouts.reset(m_perspective); });
    connect(&m_selection, &Selection::chartRequested, this,
            [this] { showPerspective(Perspective::Trade); });
    connect(&m_bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) { showSnapshot(*snapshot); });
    connect(m_startActions, &StartActions::demoWanted, this,
            [this] { leaveFor([host = m_services.doors.host] { host->reopenInDemo(); }); });
    connect(m_language.get(), &Language::changed, &m_actions, &ActionCatalog::retranslate);
    // Spin boxes and calendars write by their window's locale.
    connect(m_language.get(), &Language::changed, this, [this] { setLocale(QLocale()); });
    setLocale(QLocale());
}

void MainWindow::showPerspective(Perspective perspective)
{
    if (m_isArranged && perspective == m_perspective)
        return;
    rememberLayout();
    m_perspective = perspective;
    m_isArranged = true;
    m_centre->show(perspective);
    m_layouts.restore(perspective);
    m_topBar->setPerspective(perspective);
    m_preferences.set(Preference::Perspective, perspectiveId(perspective));
}

void MainWindow::rememberLayout()
{
    if (m_isArranged)
        m_layouts.save(m_perspective);
}

void MainWindow::showSnapshot(const EngineSnapshot& snapshot)
{
    const QString mode = snapshot.mode == EngineMode::Live ? QStringLiteral("live") : QString();
    if (property("mode").toString() != mode)
        setProperty("mode", mode);
    if (!m_selection.series() && !snapshot.bots.empty())
        m_selection.setSeries(snapshot.bots.front().definition.series);
}

void MainWindow::ensureAllPanes()
{
    for (PaneDock* dock : m_docks)
        dock->ensureContent();
}

void MainWindow::schedule(const ShellOptions& options)
{
    if (!options.screenshotFile.isEmpty()) {
        QTimer::singleShot(options.screenshotAfterMs, this, [this, file = options.screenshotFile] {
            if (!picture(*this).save(file))
                m_notices.post({.kind = Notice::Kind::Failure,
                                .text = tr("The picture could not be written to %1").arg(file),
                                .hint = {}});
        });
    }
    if (options.quitAfterMs > 0)
        QTimer::singleShot(options.quitAfterMs, this, &MainWindow::closeNow);
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
    QApplication::quit();
}

void MainWindow::leaveFor(const std::function<void()>& next)
{
    const auto leave = [this, next] {
        next();
        closeNow();
    };
    if (activeBots(*m_bridge.snapshot()) > 0)
        askBeforeClosing(this, *m_bridge.snapshot(), leave);
    else
        leave();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && activeBots(*m_bridge.snapshot()) > 0) {
        event->ignore();
        askBeforeClosing(this, *m_bridge.snapshot(), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    rememberLayout();
    m_preferences.set(Preference::Geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace qd::ui
