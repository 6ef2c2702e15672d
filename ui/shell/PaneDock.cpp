// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaneDock.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>

namespace qd::ui {

namespace {

constexpr int kTitleHeight = 28;

/// QDockWidget asks its title only for the hint, so folding it away must say so there.
class TitleRow final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QWidget::sizeHint().width(), maximumHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, maximumHeight()}; }
};

} // namespace

PaneDock::PaneDock(const PaneInfo& pane, PaneServices& services, QWidget* parent)
    : QDockWidget(parent), m_pane(pane), m_services(services)
{
    setObjectName(QStringLiteral("pane.") + pane.id);
    setAllowedAreas(Qt::AllDockWidgetAreas);
    m_titleBar = makeTitleBar();
    setTitleBarWidget(m_titleBar);
    onLanguage(this, [this] {
        setWindowTitle(m_pane.title());
        setAccessibleName(m_pane.title());
        m_title->setText(m_pane.title());
    });
    const auto later = [this] { QTimer::singleShot(0, this, &PaneDock::showTitleBarWhenAlone); };
    connect(this, &QDockWidget::topLevelChanged, this, later);
    connect(this, &QDockWidget::dockLocationChanged, this, later);
    connect(this, &QDockWidget::visibilityChanged, this, later);
    // Not showEvent(): a tab behind another one is shown as well, outside the window.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isSeen) {
        if (isSeen)
            ensureContent();
    });
}

QWidget* PaneDock::makeTitleBar()
{
    auto* bar = new TitleRow(this);
    bar->setObjectName(objectName() + QStringLiteral(".title"));
    bar->setProperty("role", "dockTitle");
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(kTitleHeight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(0);
    m_title = new QLabel(bar);
    m_title->setProperty("role", "title");
    row->addWidget(m_title, 1);
    auto* floatButton = named(new QToolButton(bar), objectName() + QStringLiteral(".float"));
    floatButton->setIcon(themedIcon(m_services.theme, QStringLiteral("float")));
    connect(floatButton, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    auto* closeButton = named(new QToolButton(bar), objectName() + QStringLiteral(".close"));
    closeButton->setIcon(themedIcon(m_services.theme, QStringLiteral("close")));
    connect(closeButton, &QToolButton::clicked, this, &QDockWidget::close);
    for (QToolButton* button : {floatButton, closeButton}) {
        button->setIconSize(QSize(14, 14));
        row->addWidget(button);
    }
    onLanguage(bar, [this, floatButton, closeButton] {
        floatButton->setAccessibleName(tr("Detach %1").arg(m_pane.title()));
        floatButton->setToolTip(tr("Detach from the window or dock again"));
        closeButton->setAccessibleName(tr("Close %1").arg(m_pane.title()));
        closeButton->setToolTip(tr("Close; the View menu brings it back"));
    });
    return bar;
}

void PaneDock::ensureContent()
{
    if (m_hasContent)
        return;
    m_hasContent = true;
    QWidget* content = m_pane.create(m_services);
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    setWidget(content);
}

/// A tab already carries the title; a row below it that repeats it would only take room.
void PaneDock::showTitleBarWhenAlone()
{
    const auto* window = qobject_cast<const QMainWindow*>(parentWidget());
    const bool isTabbed =
        window != nullptr && !isFloating() && !window->tabifiedDockWidgets(this).isEmpty();
    m_titleBar->setFixedHeight(isTabbed ? 0 : kTitleHeight);
    // The dock's own layout keeps the old hint until it is told.
    updateGeometry();
    layout()->invalidate();
}

} // namespace qd::ui
