// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;

namespace qd::ui {

/// A form made from a parameter schema: the right control per type, its range, its meaning as
/// tooltip, its default filled in. GUI thread.
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent);

    void setSchema(const std::string& owner, const ParameterSchema& schema);
    /// Values by name; those of other schemas are ignored.
    void setValues(const ParameterMap& values);
    /// Checked values, or the first thing that is wrong.
    [[nodiscard]] Result<ParameterMap> values() const;

    /// For forms that stand above one another: the widest caption, and a width for all.
    [[nodiscard]] int captionWidth() const;
    void setCaptionWidth(int width);

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        std::string name;
        QWidget* control;
        std::function<ParameterValue()> read;
        std::function<void(const ParameterValue&)> write;
    };
    [[nodiscard]] Field makeField(const ParameterInfo& info);
    [[nodiscard]] Field makeInteger(const ParameterInfo& info);
    [[nodiscard]] Field makeReal(const ParameterInfo& info);
    [[nodiscard]] Field makeBoolean(const ParameterInfo& info);
    [[nodiscard]] Field makeChoice(const ParameterInfo& info);

    QFormLayout* m_form;
    std::string m_owner;
    ParameterSchema m_schema;
    std::vector<Field> m_fields;
    std::vector<QLabel*> m_captions;
};

} // namespace qd::ui
