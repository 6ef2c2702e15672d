// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingEditor.h"

#include "ui/settings/PageLayout.h"
#include "ui/settings/SettingTexts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QToolButton>

namespace qd::ui {

namespace {

constexpr int kOriginWidth = 132;
constexpr int kUnitWidth = 84;
constexpr int kLongestText = 4'000;
constexpr int kMostDigits = 9;
constexpr int kChecksInARow = 3;
constexpr int kLeastCharacters = 10;

bool isScalar(ConfigType type)
{
    switch (type) {
    case ConfigType::Boolean:
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
    case ConfigType::Text:
    case ConfigType::Choice:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return true;
    case ConfigType::List:
    case ConfigType::Section:
    case ConfigType::Map:
        break;
    }
    return false;
}

bool isNumeric(ConfigType type)
{
    return type == ConfigType::Integer || type == ConfigType::Number || type == ConfigType::Decimal;
}

/// "0 … 100", "at least 1": what a number may be.
QString rangeText(const ConfigField& field)
{
    const QString least = QString::fromStdString(field.minimum);
    QString most = QString::fromStdString(field.maximum);
    if (most.size() > kMostDigits)
        most.clear(); // a bound that only keeps numbers exact tells a person nothing
    if (!least.isEmpty() && !most.isEmpty())
        return QStringLiteral("%1 … %2").arg(least, most);
    if (!least.isEmpty())
        return field.isAboveMinimum ? SettingEditor::tr("above %1").arg(least)
                                    : SettingEditor::tr("at least %1").arg(least);
    return most.isEmpty() ? QString() : SettingEditor::tr("at most %1").arg(most);
}

} // namespace

bool SettingEditor::canEdit(const ConfigField& field)
{
    return isScalar(field.type) || (field.type == ConfigType::List && !field.fields.empty() &&
                                    isScalar(field.fields.front().type));
}

SettingEditor::SettingEditor(const ConfigField& field, const QString& path, const Theme& theme,
                             QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_theme(theme),
      m_path(path),
      m_default(plainText(field.defaultJson)),
      m_control(makeControl())
{
    setObjectName(QStringLiteral("setting.") + path + QStringLiteral(".row"));
    const QString label = settingText(field.label);
    named(m_control.widget, QStringLiteral("setting.") + path, label);
    m_control.widget->setToolTip(settingText(field.meaning));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_control.widget, 1);
    addTools(*row);
    column->addLayout(row);
    QLabel* help = makeHelp(settingText(field.meaning), this);
    if (field.isSecret)
        help->setText(help->text() + QLatin1Char(' ') +
                      tr("Never the secret itself: write vault:NAME or env:NAME."));
    column->addWidget(help);
    m_problem =
        named(new QLabel(this), QStringLiteral("setting.") + path + QStringLiteral(".problem"));
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setFocusProxy(m_control.widget);
    showValue(nullptr);
}

void SettingEditor::addTools(QBoxLayout& row)
{
    auto* unit = new QLabel(settingText(m_field.unit), this);
    unit->setProperty("role", "muted");
    unit->setFixedWidth(kUnitWidth);
    row.addWidget(unit);
    m_origin =
        named(new QLabel(this), QStringLiteral("setting.") + m_path + QStringLiteral(".origin"));
    m_origin->setFixedWidth(kOriginWidth);
    row.addWidget(m_origin);
    m_reset =
        named(new QToolButton(this), QStringLiteral("setting.") + m_path + QStringLiteral(".reset"),
              tr("Back to the default: %1").arg(settingText(m_field.label)));
    m_reset->setIcon(themedIcon(m_theme, QStringLiteral("refresh")));
    m_reset->setToolTip(m_default.isEmpty() ? tr("Take this setting out of the file")
                                            : tr("Back to the default, %1").arg(m_default));
    row.addWidget(m_reset);
    connect(m_reset, &QToolButton::clicked, this, &SettingEditor::reset);
}

SettingEditor::Control SettingEditor::makeControl()
{
    switch (m_field.type) {
    case ConfigType::Boolean:
        return makeSwitch();
    case ConfigType::Choice:
        return makeChoice(m_field.choices, false);
    case ConfigType::TimeZone: {
        std::vector<std::string> zones = m_field.choices;
        if (zones.empty()) {
            for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
                zones.push_back(zone.toStdString());
        }
        return makeChoice(zones, true);
    }
    case ConfigType::List:
        if (m_field.fields.front().type == ConfigType::Choice)
            return makeChecks(m_field.fields.front());
        break;
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
    case ConfigType::Text:
    case ConfigType::TimeOfDay:
    case ConfigType::Section:
    case ConfigType::Map:
        break;
    }
    return makeLine();
}

SettingEditor::Control SettingEditor::makeLine()
{
    auto* line = new QLineEdit(this);
    line->setMaxLength(kLongestText);
    QString placeholder = m_default;
    if (placeholder.isEmpty() && m_field.type == ConfigType::TimeOfDay)
        placeholder = QStringLiteral("HH:MM");
    if (placeholder.isEmpty() && m_field.isSecret)
        placeholder = QStringLiteral("vault:NAME");
    if (isNumeric(m_field.type)) {
        line->setFont(m_theme.numberFont());
        const QString range = rangeText(m_field);
        if (placeholder.isEmpty())
            placeholder = range.isEmpty() ? tr("none") : tr("none (%1)").arg(range);
        else if (!range.isEmpty())
            placeholder = QStringLiteral("%1   (%2)").arg(placeholder, range);
    }
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textEdited, this, &SettingEditor::take);
    return {line, [line] { return line->text().trimmed(); },
            [line](const QString& text) { line->setText(text); }};
}

SettingEditor::Control SettingEditor::makeSwitch()
{
    auto* box = new QCheckBox(tr("on"), this);
    connect(box, &QCheckBox::clicked, this, &SettingEditor::take);
    return {box,
            [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); },
            [this, box](const QString& text) {
                box->setChecked((text.isEmpty() ? m_default : text) == QLatin1String("true"));
            }};
}

SettingEditor::Control SettingEditor::makeChoice(const std::vector<std::string>& choices,
                                                 bool isEditable)
{
    auto* box = new QComboBox(this);
    for (const std::string& choice : choices)
        box->addItem(settingText(choice), QString::fromStdString(choice));
    box->setEditable(isEditable);
    // The longest of all time zones must not make the page wider than the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLeastCharacters);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (isEditable) {
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        named(box->lineEdit(), QStringLiteral("setting.") + m_path + QStringLiteral(".line"),
              settingText(m_field.label));
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &SettingEditor::take);
    }
    connect(box, &QComboBox::activated, this, &SettingEditor::take);
    return {box,
            [box] {
                return box->isEditable() ? box->currentText().trimmed()
                                         : box->currentData().toString();
            },
            [this, box](const QString& text) {
                const QString wanted = text.isEmpty() ? m_default : text;
                box->setCurrentIndex(box->findData(wanted));
                if (box->isEditable())
                    box->setEditText(wanted);
            }};
}

/// A list of a few known words: one box each.
SettingEditor::Control SettingEditor::makeChecks(const ConfigField& item)
{
    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    std::vector<QCheckBox*> boxes;
    for (const std::string& choice : item.choices) {
        QString text = settingText(choice).replace(QLatin1Char('_'), QLatin1Char(' '));
        text[0] = text[0].toUpper();
        auto* box = named(new QCheckBox(text, group),
                          QStringLiteral("setting.%1.%2").arg(m_path, choice.c_str()), text);
        box->setProperty("choice", QString::fromStdString(choice));
        const auto place = static_cast<int>(boxes.size());
        grid->addWidget(box, place / kChecksInARow, place % kChecksInARow);
        boxes.push_back(box);
        connect(box, &QCheckBox::clicked, this, &SettingEditor::take);
    }
    grid->setColumnStretch(kChecksInARow, 1);
    return {group,
            [boxes] {
                QStringList chosen;
                for (const QCheckBox* box : boxes) {
                    if (box->isChecked())
                        chosen += box->property("choice").toString();
                }
                return chosen.isEmpty() ? QStringLiteral("[]") : chosen.join(QLatin1Char(','));
            },
            [this, boxes](const QString& text) {
                const QStringList chosen =
                    (text.isEmpty() ? m_default : text).split(QStringLiteral(", "));
                for (QCheckBox* box : boxes)
                    box->setChecked(chosen.contains(box->property("choice").toString()));
            }};
}

bool SettingEditor::isOfFile() const
{
    return m_value && m_value->layer == "workspace";
}

void SettingEditor::showValue(const SettingValue* value)
{
    m_value = value != nullptr ? std::optional(*value) : std::nullopt;
    m_edit.reset();
    // A line shows a default as its placeholder; what others decide is shown as what it is.
    const bool isDefault = !m_value || m_value->layer == "default";
    m_control.write(isDefault ? QString() : plainText(m_value->json));
    m_control.widget->setEnabled(!m_value || !m_value->isOverridden);
    setProblem({});
    showOrigin();
}

std::optional<SettingEdit> SettingEditor::edit() const
{
    return m_edit;
}

void SettingEditor::take()
{
    const QString text = m_control.read();
    // An emptied line means: as if it had never been set.
    m_edit = SettingEdit{m_path.toStdString(),
                         text.isEmpty() ? std::nullopt : std::optional(text.toStdString())};
    if (isOfFile() ? text == plainText(m_value->json) : !m_edit->text.has_value())
        m_edit.reset();
    showOrigin();
    Q_EMIT edited();
}

void SettingEditor::reset()
{
    m_control.write({});
    m_edit.reset();
    if (isOfFile())
        m_edit = SettingEdit{m_path.toStdString(), std::nullopt};
    showOrigin();
    Q_EMIT edited();
}

void SettingEditor::showOrigin()
{
    const bool isEdited = m_edit.has_value();
    m_origin->setText(isEdited ? tr("edited")
                               : layerText(m_value ? m_value->layer : std::string("default")));
    m_origin->setToolTip(
        m_value && !m_value->source.empty() ? QString::fromStdString(m_value->source) : QString());
    m_origin->setProperty("role", isEdited || isOfFile() ? "title" : "faint");
    m_origin->setStyleSheet({}); // asks the style again
    const bool isSet = isEdited ? m_edit->text.has_value() : isOfFile();
    m_reset->setEnabled(isSet && m_control.widget->isEnabled());
}

void SettingEditor::setProblem(const QString& problem)
{
    m_hasProblem = !problem.isEmpty();
    showProblem(*m_problem, *m_control.widget, problem);
}

} // namespace qd::ui
