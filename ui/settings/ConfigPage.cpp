// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConfigPage.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/settings/PageLayout.h"
#include "ui/settings/SettingEditor.h"
#include "ui/settings/SettingTexts.h"
#include "ui/widgets/Naming.h"

#include <QHash>
#include <QLabel>

#include <algorithm>

namespace qd::ui {

namespace {

constexpr int kCaptionWidth = 168;
constexpr int kCaptionTop = 6;

QString sentenceOf(const SettingProblem& problem)
{
    QString text = shownText(problem.what);
    if (!problem.allowed.empty())
        text += ConfigPage::tr("; allowed: %1").arg(shownText(problem.allowed));
    if (!problem.hint.empty())
        text += QStringLiteral("; ") + shownText(problem.hint);
    return text;
}

/// "risk.days[2]" belongs to "risk.days".
bool isAtOrBelow(const QString& path, const QString& field)
{
    return path == field || path.startsWith(field + QLatin1Char('.')) ||
           path.startsWith(field + QLatin1Char('['));
}

} // namespace

bool ConfigPage::canShow(const ConfigField& field)
{
    return field.type == ConfigType::Section &&
           std::any_of(field.fields.begin(), field.fields.end(), [](const ConfigField& member) {
               return SettingEditor::canEdit(member) || canShow(member);
           });
}

ConfigPage::ConfigPage(SettingsApi& settings, const ConfigField& section, const Theme& theme)
    : m_settings(settings), m_section(section), m_theme(theme)
{
    const QString key = QString::fromStdString(section.key);
    setObjectName(QStringLiteral("settings.") + key);
    m_words += title();
    QVBoxLayout* column = makePageLayout(*this, settingText(section.meaning));
    m_problem = named(new QLabel(this), objectName() + QStringLiteral(".problem"));
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    addFields(*column, section, key);
    column->addStretch(1);
    load();
}

QString ConfigPage::title() const
{
    return settingText(m_section.label);
}

QString ConfigPage::icon() const
{
    static const QHash<QString, QString> kIcons = {
        {QStringLiteral("notifications"), QStringLiteral("bell")},
        {QStringLiteral("logging"), QStringLiteral("log")},
        {QStringLiteral("charts"), QStringLiteral("chart")},
        {QStringLiteral("risk"), QStringLiteral("lock")},
        {QStringLiteral("schedule"), QStringLiteral("pace")},
        {QStringLiteral("strategy"), QStringLiteral("bots")},
        {QStringLiteral("bot"), QStringLiteral("bots")},
        {QStringLiteral("performance"), QStringLiteral("report")},
        {QStringLiteral("data"), QStringLiteral("candles")},
        {QStringLiteral("feed"), QStringLiteral("play")},
        {QStringLiteral("exchange"), QStringLiteral("trades")},
        {QStringLiteral("environment"), QStringLiteral("layers")}};
    return kIcons.value(QString::fromStdString(m_section.key), QStringLiteral("settings"));
}

void ConfigPage::addFields(QVBoxLayout& column, const ConfigField& section, const QString& path)
{
    QFormLayout* form = nullptr;
    for (const ConfigField& field : section.fields) {
        const QString inner = path + QLatin1Char('.') + QString::fromStdString(field.key);
        if (SettingEditor::canEdit(field)) {
            if (form == nullptr) {
                form = makeForm();
                column.addLayout(form);
            }
            addEditor(*form, field, inner);
        } else if (canShow(field)) {
            addHeading(column, field);
            addFields(column, field, inner);
            form = nullptr; // what follows the section stands below it
        } else if (!field.label.empty()) {
            column.addWidget(makeHelp(
                tr("%1 is edited in the file, under “%2”.").arg(settingText(field.label), inner),
                this));
            form = nullptr;
        }
    }
}

void ConfigPage::addHeading(QVBoxLayout& column, const ConfigField& field)
{
    auto* heading = new QLabel(settingText(field.label), this);
    heading->setProperty("role", "title");
    heading->setContentsMargins(0, 12, 0, 0);
    column.addWidget(heading);
    column.addWidget(makeHelp(settingText(field.meaning), this));
    m_words += heading->text();
}

void ConfigPage::addEditor(QFormLayout& form, const ConfigField& field, const QString& path)
{
    auto* editor = new SettingEditor(field, path, m_theme, this);
    auto* caption = new QLabel(settingText(field.label), this);
    caption->setBuddy(editor);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, kCaptionTop, 0, 0); // on the line of the field beside it
    caption->setFixedWidth(kCaptionWidth);
    caption->setWordWrap(true);
    form.addRow(caption, editor);
    m_editors.push_back(editor);
    m_words += caption->text();
    m_words += settingText(field.meaning);
    connect(editor, &SettingEditor::edited, this, &ConfigPage::check);
}

void ConfigPage::load()
{
    const Result<std::vector<SettingValue>> values = m_settings.values();
    m_problem->setVisible(!values.isOk());
    if (!values) {
        m_problem->setText(shownText(values.error().message) + QLatin1Char(' ') +
                           shownText(values.error().hint));
        return;
    }
    for (SettingEditor* editor : m_editors) {
        const std::string path = editor->path().toStdString();
        const auto value = std::find_if(values->begin(), values->end(),
                                        [&](const SettingValue& one) { return one.path == path; });
        editor->showValue(value == values->end() ? nullptr : &*value);
    }
}

std::vector<SettingEdit> ConfigPage::edits() const
{
    std::vector<SettingEdit> all;
    for (const SettingEditor* editor : m_editors) {
        if (const std::optional<SettingEdit> edit = editor->edit())
            all.push_back(*edit);
    }
    return all;
}

void ConfigPage::check()
{
    const std::vector<SettingProblem> problems = m_settings.validate(edits());
    QString elsewhere;
    for (const SettingProblem& problem : problems) {
        const QString path = QString::fromStdString(problem.path);
        const bool isHere =
            std::any_of(m_editors.begin(), m_editors.end(), [&](const SettingEditor* editor) {
                return isAtOrBelow(path, editor->path());
            });
        if (!isHere)
            elsewhere = path + QStringLiteral(": ") + sentenceOf(problem);
    }
    for (SettingEditor* editor : m_editors) {
        const auto own =
            std::find_if(problems.begin(), problems.end(), [&](const SettingProblem& problem) {
                return isAtOrBelow(QString::fromStdString(problem.path), editor->path());
            });
        editor->setProblem(own == problems.end() ? QString() : sentenceOf(*own));
    }
    m_problem->setText(elsewhere);
    m_problem->setVisible(!elsewhere.isEmpty());
    Q_EMIT edited();
}

bool ConfigPage::hasEdits() const
{
    return !edits().empty();
}

bool ConfigPage::hasProblems() const
{
    return m_problem->isVisibleTo(this) ||
           std::any_of(m_editors.begin(), m_editors.end(),
                       [](const SettingEditor* editor) { return editor->hasProblem(); });
}

Status ConfigPage::apply()
{
    const Status saved = m_settings.save(edits());
    if (saved)
        load();
    Q_EMIT edited();
    return saved;
}

void ConfigPage::revert()
{
    load();
    Q_EMIT edited();
}

} // namespace qd::ui
