// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MigrationDialog.h"

#include "ui/models/FrameSortProxy.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/DesktopHost.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableView.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace qd::ui {

namespace {

QString outcomeText(const std::string& outcome)
{
    if (outcome == "mapped")
        return MigrationDialog::tr("taken over");
    if (outcome == "converted")
        return MigrationDialog::tr("converted");
    if (outcome == "defaulted")
        return MigrationDialog::tr("default");
    if (outcome == "dropped")
        return MigrationDialog::tr("left out");
    return outcome == "secret" ? MigrationDialog::tr("secret, not copied")
                               : QString::fromStdString(outcome);
}

std::vector<Column<MigrationLine>> columns()
{
    using Row = MigrationLine;
    return {{.title = [] { return MigrationDialog::tr("File"); },
             .text = [](const Row& r) { return r.file; },
             .sort = [](const Row& r) { return r.number; }},
            {.title = [] { return MigrationDialog::tr("Setting"); },
             .text = [](const Row& r) { return r.setting; }},
            {.title = [] { return MigrationDialog::tr("Value"); },
             .text = [](const Row& r) { return r.value; },
             .tone = [](const Row&) { return Tone::Muted; }},
            {.title = [] { return MigrationDialog::tr("Outcome"); },
             .text = [](const Row& r) { return r.outcome; }},
            {.title = [] { return MigrationDialog::tr("Becomes"); },
             .text = [](const Row& r) { return r.target; }},
            {.title = [] { return MigrationDialog::tr("Why"); },
             .text = [](const Row& r) { return r.reason; },
             .toolTip = [](const Row& r) { return r.reason; }}};
}

} // namespace

MigrationModel::MigrationModel(QObject* parent) : RowsModel(columns(), parent) {}

void MigrationModel::show(const MigrationPlan& plan)
{
    std::vector<MigrationLine> lines;
    lines.reserve(plan.rows.size());
    for (const MigrationRow& row : plan.rows)
        lines.push_back({.number = static_cast<int>(lines.size()) + 1,
                         .file = QString::fromStdString(row.file),
                         .setting = QString::fromStdString(row.key),
                         .value = QString::fromStdString(row.value),
                         .outcome = outcomeText(row.outcome),
                         .target = QString::fromStdString(row.target),
                         .reason = shownText(row.reason)});
    update(std::move(lines));
}

MigrationDialog::MigrationDialog(PaneServices& services, QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_migration(*services.doors.host->migration()),
      m_model(new MigrationModel(this)),
      m_proxy(new FrameSortProxy(*m_model, this))
{
    setObjectName(QStringLiteral("migrationDialog"));
    setWindowTitle(tr("Bring the Python platform's configurations"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    buildFolder();
    buildReport();
    buildButtons();
    say(tr("Choose the folder of the old platform. It is only read."));
    resize(1'040, 620);
}

MigrationDialog::~MigrationDialog()
{
    m_reading.cancel();
}

void MigrationDialog::buildFolder()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_folder = named(new QLineEdit(this), QStringLiteral("migration.folder"), tr("Folder"));
    m_folder->setPlaceholderText(tr("Folder of the old platform"));
    auto* browse = named(new QPushButton(tr("Browse…"), this), QStringLiteral("migration.browse"),
                         tr("Browse…"));
    browse->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(browse, &QPushButton::clicked, this, &MigrationDialog::browse);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        if (m_folder->isModified())
            look();
    });
}

void MigrationDialog::buildReport()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_filter = named(new QLineEdit(this), QStringLiteral("migration.filter"), tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_table = new TableView(m_services.theme, QStringLiteral("migration.table"), this);
    m_table->setAccessibleName(tr("Report"));
    m_table->setModel(m_proxy);
    m_table->setColumnCharacters({24, 24, 14, 12, 30, 40});
    m_table->emptyState().setTexts(
        tr("Nothing has been read yet"),
        tr("Every setting of the old platform appears here with what becomes of it, before "
           "anything is written."));
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FrameSortProxy::setText);
}

void MigrationDialog::buildButtons()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_status = named(new QLabel(this), QStringLiteral("migration.status"), tr("Status"));
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto* cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("migration.cancel"),
                         tr("Cancel"));
    cancel->setAutoDefault(false);
    m_write = named(new QPushButton(tr("Write and add the bots"), this),
                    QStringLiteral("migration.write"), tr("Write and add the bots"));
    m_write->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_write);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &MigrationDialog::write);
}

void MigrationDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose the folder of the old platform"));
    dialog->setObjectName(QStringLiteral("migration.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MigrationDialog::setFolder);
    dialog->open();
}

void MigrationDialog::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    look();
}

void MigrationDialog::look()
{
    m_folder->setModified(false);
    m_reading.cancel();
    m_reading = {};
    m_model->show({});
    m_write->setEnabled(false);
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        return;
    say(tr("Reading %1…").arg(folder));
    m_migration.look(QFileInfo(folder).absoluteFilePath().toStdString(), m_reading, this,
                     [this, asked = ++m_asked](const Result<MigrationPlan>& plan) {
                         if (asked != m_asked)
                             return;
                         if (plan)
                             return showPlan(*plan);
                         say(shownText(plan.error().message) + QLatin1Char(' ') +
                                 shownText(plan.error().hint),
                             true);
                     });
}

void MigrationDialog::showPlan(const MigrationPlan& plan)
{
    m_model->show(plan);
    m_write->setEnabled(!plan.files.empty());
    if (plan.files.empty())
        return say(tr("Nothing in this folder can be brought over."), true);
    QString text = tr("%n setting(s) found.", nullptr, static_cast<int>(plan.rows.size())) +
                   QLatin1Char(' ') +
                   tr("%n file(s) would be written.", nullptr, static_cast<int>(plan.files.size()));
    if (!plan.existing.empty())
        text += QLatin1Char(' ') + tr("%n of them would replace what is there.", nullptr,
                                      static_cast<int>(plan.existing.size()));
    say(text);
}

void MigrationDialog::write()
{
    m_write->setEnabled(false);
    m_migration.write(this, [this](const Result<std::vector<BotDefinition>>& bots) {
        m_write->setEnabled(!bots.isOk());
        if (!bots)
            return say(shownText(bots.error().message) + QLatin1Char(' ') +
                           shownText(bots.error().hint),
                       true);
        addBots(*bots);
        accept();
    });
}

/// Stopped: the user starts what is to trade. A bot that is there already stays as it is.
void MigrationDialog::addBots(std::vector<BotDefinition> bots)
{
    Notices& notices = m_services.notices;
    const auto& known = m_services.bridge.snapshot()->bots;
    std::erase_if(bots, [&](const BotDefinition& bot) {
        return std::any_of(known.begin(), known.end(),
                           [&](const BotSnapshot& one) { return one.definition.id == bot.id; });
    });
    for (const BotDefinition& bot : bots)
        m_services.engine.addBot(bot, &notices, [&notices](const Status& added) {
            notices.report(MigrationDialog::tr("Adding a bot"), added);
        });
    notices.done(tr("Written. %n bot(s) added, stopped.", nullptr, static_cast<int>(bots.size())));
}

void MigrationDialog::say(const QString& text, bool isProblem)
{
    m_status->setText(text.trimmed());
    m_status->setProperty("role", isProblem ? "problem" : "muted");
    m_status->setStyleSheet({}); // asks the style again
}

} // namespace qd::ui
