// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/ParameterForm.h"

#include "ui/models/StrategyTexts.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>
#include <limits>

namespace qd::ui {

namespace {

constexpr int kMostDecimals = 6;

/// Decimals that a step of a form needs: 0.1 → 1, 0.005 → 3.
int decimalsFor(double step)
{
    int decimals = 0;
    while (decimals < kMostDecimals && std::abs(step - std::round(step)) > 1e-9 * std::abs(step)) {
        step *= 10.0;
        ++decimals;
    }
    return std::max(decimals, 2);
}

QString partTitle(const std::string& name)
{
    if (name.starts_with("entry."))
        return ParameterForm::tr("Entry");
    return name.starts_with("exit.") ? ParameterForm::tr("Exit") : QString();
}

int toInt(double value)
{
    return static_cast<int>(std::clamp<double>(value, std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
}

void ParameterForm::setSchema(const std::string& owner, const ParameterSchema& schema)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_captions.clear();
    m_owner = owner;
    m_schema = schema;
    QString part;
    for (const ParameterInfo& info : schema) {
        // A composition has an "rsi_period" in its entry and another in its exit.
        if (const QString own = partTitle(info.name); own != part) {
            part = own;
            auto* title = new QLabel(part, this);
            title->setProperty("role", "muted");
            m_form->addRow(title);
        }
        Field field = makeField(info);
        const QString label = strategyText(info.label.empty() ? info.name : info.label);
        named(field.control, QStringLiteral("parameter.") + QString::fromStdString(info.name),
              label);
        field.control->setToolTip(strategyText(info.meaning));
        auto* caption = new QLabel(label, this);
        caption->setToolTip(strategyText(info.meaning));
        caption->setBuddy(field.control);
        m_form->addRow(caption, field.control);
        m_captions.push_back(caption);
        m_fields.push_back(std::move(field));
    }
    Q_EMIT edited();
}

ParameterForm::Field ParameterForm::makeField(const ParameterInfo& info)
{
    switch (info.type) {
    case ParameterType::Integer:
        return makeInteger(info);
    case ParameterType::Real:
        return makeReal(info);
    case ParameterType::Boolean:
        return makeBoolean(info);
    case ParameterType::Choice:
        break;
    }
    return makeChoice(info);
}

ParameterForm::Field ParameterForm::makeInteger(const ParameterInfo& info)
{
    auto* box = new QSpinBox(this);
    box->setRange(toInt(info.minimum), toInt(info.maximum));
    box->setSingleStep(std::max(1, toInt(info.step)));
    const auto write = [box](const ParameterValue& given) {
        if (const auto* value = std::get_if<std::int64_t>(&given))
            box->setValue(static_cast<int>(*value));
    };
    write(info.defaultValue);
    connect(box, &QSpinBox::valueChanged, this, &ParameterForm::edited);
    return {info.name, box, [box] { return ParameterValue(std::int64_t{box->value()}); }, write};
}

ParameterForm::Field ParameterForm::makeReal(const ParameterInfo& info)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(decimalsFor(info.step));
    box->setRange(info.minimum, info.maximum);
    box->setSingleStep(info.step);
    const auto write = [box](const ParameterValue& given) {
        if (const auto* value = std::get_if<double>(&given))
            box->setValue(*value);
        else if (const auto* whole = std::get_if<std::int64_t>(&given))
            box->setValue(static_cast<double>(*whole));
    };
    write(info.defaultValue);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ParameterForm::edited);
    return {info.name, box, [box] { return ParameterValue(box->value()); }, write};
}

ParameterForm::Field ParameterForm::makeBoolean(const ParameterInfo& info)
{
    auto* box = new QCheckBox(this);
    const auto write = [box](const ParameterValue& given) {
        if (const auto* value = std::get_if<bool>(&given))
            box->setChecked(*value);
    };
    write(info.defaultValue);
    connect(box, &QCheckBox::toggled, this, &ParameterForm::edited);
    return {info.name, box, [box] { return ParameterValue(box->isChecked()); }, write};
}

ParameterForm::Field ParameterForm::makeChoice(const ParameterInfo& info)
{
    auto* box = new QComboBox(this);
    for (const std::string& choice : info.choices)
        box->addItem(strategyText(choice), QString::fromStdString(choice));
    const auto write = [box](const ParameterValue& given) {
        if (const auto* value = std::get_if<std::string>(&given))
            box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(*value))));
    };
    write(info.defaultValue);
    connect(box, &QComboBox::currentIndexChanged, this, &ParameterForm::edited);
    return {info.name, box,
            [box] { return ParameterValue(box->currentData().toString().toStdString()); }, write};
}

void ParameterForm::setValues(const ParameterMap& values)
{
    for (const Field& field : m_fields) {
        if (const auto value = values.find(field.name); value != values.end())
            field.write(value->second);
    }
}

int ParameterForm::captionWidth() const
{
    int width = 0;
    for (const QLabel* caption : m_captions)
        width = std::max(width, caption->sizeHint().width());
    return width;
}

void ParameterForm::setCaptionWidth(int width)
{
    for (QLabel* caption : m_captions)
        caption->setMinimumWidth(width);
}

Result<ParameterMap> ParameterForm::values() const
{
    ParameterMap given;
    for (const Field& field : m_fields)
        given[field.name] = field.read();
    return validateParameters(m_schema, given, m_owner);
}

} // namespace qd::ui
