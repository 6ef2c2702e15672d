// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace qd::ui {

/// What bounds a bot and what takes it out of a position: every field may stay empty, which means
/// no limit. What is wrong is said while typing, below the field. GUI thread.
class LimitsForm final : public QWidget
{
    Q_OBJECT

public:
    LimitsForm(const Theme& theme, QWidget* parent);

    void setLimits(const RiskLimits& limits);
    /// What the form says; meaningful where isFine().
    [[nodiscard]] RiskLimits limits() const;
    [[nodiscard]] bool isFine() const;

    /// For forms that stand above one another: the captions, to be given one width.
    [[nodiscard]] const std::vector<QLabel*>& captions() const { return m_captions; }

Q_SIGNALS:
    void edited();

private:
    enum class Kind { Money, Percent, AnyPercent, Count, Hours };
    struct Field
    {
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr;
        Kind kind = Kind::Money;
    };
    enum FieldId {
        MaxPosition,
        MaxOrder,
        MaxLoss,
        MaxTrades,
        MaxDrawdown,
        MaxExposure,
        StopLoss,
        TakeProfit,
        TrailingActivation,
        TrailingDistance,
        Hours,
        FieldCount
    };

    void add(const char* id, const QString& label, Kind kind, const QString& meaning);
    void addHeading(const QString& text);
    void check();
    [[nodiscard]] QString problemOf(FieldId id) const;
    [[nodiscard]] Decimal amount(FieldId id) const;
    void setAmount(FieldId id, const Decimal& amount);
    [[nodiscard]] const Field& field(FieldId id) const
    {
        return m_fields[static_cast<std::size_t>(id)];
    }

    const Theme& m_theme;
    QFormLayout* m_form;
    std::vector<Field> m_fields;
    std::vector<QLabel*> m_captions;
};

} // namespace qd::ui
