// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "core/engine/SettingsApi.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/settings/AppearancePage.h"
#include "ui/settings/ConfigPage.h"
#include "ui/settings/ShortcutsPage.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qd::ui {

namespace {
constexpr int kListWidth = 232;
constexpr int kIconSize = 18;
} // namespace

SettingsDialog::SettingsDialog(PaneServices& services, QWidget* parent)
    : QDialog(parent), m_services(services)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildList();
    buildButtons();
    addPages();
    m_list->setCurrentRow(0);
    refresh();
    resize(960, 680);
}

void SettingsDialog::buildList()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(12, 16, 12, 12);
    sideColumn->setSpacing(8);
    m_search = named(new QLineEdit(side), QStringLiteral("settings.search"), tr("Find a setting"));
    m_search->setPlaceholderText(tr("Find a setting…"));
    m_search->setClearButtonEnabled(true);
    sideColumn->addWidget(m_search);
    m_list = named(new QListWidget(side), QStringLiteral("settings.pages"), tr("Topics"));
    m_list->setIconSize(QSize(kIconSize, kIconSize));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideColumn->addWidget(m_list, 1);
    row->addWidget(side);
    m_stack = named(new QStackedWidget(this), QStringLiteral("settings.stack"));
    row->addWidget(m_stack, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
}

void SettingsDialog::buildButtons()
{
    auto* bar = new QFrame(this);
    bar->setProperty("role", "paneBar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_status = named(new QLabel(bar), QStringLiteral("settings.status"));
    m_status->setProperty("role", "muted");
    row->addWidget(m_status, 1);
    const auto addButton = [bar, row](const char* id, const QString& text) {
        auto* button = named(new QPushButton(text, bar),
                             QStringLiteral("settings.") + QLatin1String(id), text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_revert = addButton("revert", tr("Undo edits"));
    QPushButton* close = addButton("close", tr("Close"));
    m_apply = addButton("apply", tr("Apply"));
    m_apply->setProperty("primary", true);
    static_cast<QVBoxLayout*>(layout())->addWidget(bar);
    connect(m_revert, &QPushButton::clicked, this, &SettingsDialog::revert);
    connect(close, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
}

void SettingsDialog::addPages()
{
    add(new AppearancePage(m_services));
    add(new ShortcutsPage(m_services));
    SettingsApi* settings = m_services.doors.settings;
    if (settings == nullptr)
        return;
    for (const ConfigField& section : settings->root().fields) {
        if (ConfigPage::canShow(section))
            add(new ConfigPage(*settings, section, m_services.theme));
    }
}

void SettingsDialog::add(SettingsPage* page)
{
    auto* scroll = named(new QScrollArea(m_stack), page->objectName() + QStringLiteral(".scroll"),
                         page->title());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    page->setProperty("role", "panel");
    page->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.push_back(page);
    auto* item = new QListWidgetItem(themedIcon(m_services.theme, page->icon()), page->title());
    item->setToolTip(page->title());
    m_list->addItem(item);
    connect(page, &SettingsPage::edited, this, &SettingsDialog::refresh);
}

void SettingsDialog::showPage(const QString& id)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const SettingsPage* page) {
        return page->objectName() == id;
    });
    if (found != m_pages.end())
        m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
}

void SettingsDialog::filter(const QString& text)
{
    int firstShown = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const QStringList words = m_pages[static_cast<std::size_t>(i)]->words();
        const bool isShown = text.trimmed().isEmpty() ||
                             std::any_of(words.begin(), words.end(), [&](const QString& word) {
                                 return word.contains(text.trimmed(), Qt::CaseInsensitive);
                             });
        m_list->item(i)->setHidden(!isShown);
        if (isShown && firstShown < 0)
            firstShown = i;
    }
    if (firstShown >= 0 && m_list->currentItem() != nullptr && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(firstShown);
}

bool SettingsDialog::hasEdits() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const SettingsPage* page) { return page->hasEdits(); });
}

void SettingsDialog::refresh()
{
    const bool isEdited = hasEdits();
    const bool isWrong = std::any_of(m_pages.begin(), m_pages.end(),
                                     [](const SettingsPage* page) { return page->hasProblems(); });
    m_apply->setEnabled(isEdited && !isWrong);
    m_revert->setEnabled(isEdited);
    if (isWrong)
        m_status->setText(tr("Something is not right yet; look for the red sentences."));
    else if (isEdited)
        m_status->setText(tr("Edited, not written yet."));
    else if (m_services.doors.settings != nullptr)
        m_status->setText(
            tr("File: %1").arg(QString::fromStdString(m_services.doors.settings->file())));
}

void SettingsDialog::apply()
{
    for (SettingsPage* page : m_pages) {
        if (!page->hasEdits())
            continue;
        if (const Status written = page->apply(); !written) {
            m_status->setText(
                tr("Not written: %1 %2")
                    .arg(shownText(written.error().message), shownText(written.error().hint)));
            return;
        }
    }
    refresh();
}

void SettingsDialog::revert()
{
    for (SettingsPage* page : m_pages)
        page->revert();
    refresh();
}

void SettingsDialog::reject()
{
    if (!hasEdits())
        return QDialog::reject();
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("settings.question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Close without writing your edits?"));
    QPushButton* drop = box->addButton(tr("Discard edits"), QMessageBox::DestructiveRole);
    drop->setObjectName(QStringLiteral("settings.discard"));
    QPushButton* stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("settings.stay"));
    box->setDefaultButton(stay);
    connect(drop, &QPushButton::clicked, this, [this] {
        revert();
        QDialog::reject();
    });
    box->open();
}

void registerSettings(PaneRegistry& panes)
{
    panes.addTool([](PaneServices& services, QWidget* window) {
        QAction* open = services.actions.add(
            {.id = QStringLiteral("settings.open"),
             .text = [] { return SettingsDialog::tr("Settings…"); },
             .toolTip = [] { return SettingsDialog::tr("Look, shortcuts, limits, costs, feeds"); },
             .icon = QStringLiteral("settings"),
             .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma)});
        QObject::connect(open, &QAction::triggered, window, [&services, window] {
            auto* dialog = window->findChild<SettingsDialog*>();
            if (dialog == nullptr) {
                dialog = new SettingsDialog(services, window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
            }
            dialog->open();
            dialog->raise();
        });
    });
}

} // namespace qd::ui
