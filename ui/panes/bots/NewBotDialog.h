// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace qd::ui {

class LimitsForm;
class ParameterForm;

/// Sets up a bot: templates on the left where the program has them, the form on the right. Every
/// field starts with something that works, so that Enter alone makes a bot; what is wrong is said
/// while typing, beside the field. GUI thread.
class NewBotDialog final : public QDialog
{
    Q_OBJECT

public:
    NewBotDialog(PaneServices& services, QWidget* parent);

    /// What the form describes, or the first thing that is wrong with it.
    [[nodiscard]] Result<BotDefinition> definition() const;

private:
    /// A line for an amount, with the sentence about what is wrong with it below.
    struct AmountField
    {
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr;
    };

    [[nodiscard]] QWidget* buildTemplates();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* scrolled(QWidget* content);
    void addMoney(QFormLayout& form);
    void connectForm();
    void chooseTemplate(int index);
    void writeFile(const BotDefinition& bot);
    void buildButtons();
    void addRow(QFormLayout& form, const QString& label, QWidget* field, QLabel* problem);
    AmountField addAmount(QFormLayout& form, const QString& id, const QString& label,
                          const QString& placeholder);
    void loadSeries();
    void loadStrategies();
    void chooseStrategy();
    void alignCaptions();
    void suggestName();
    void chooseSizing();
    void check();
    void create(bool shallStart);
    [[nodiscard]] QLabel* makeProblem(const QString& id);
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] static QString amountProblem(const AmountField& field);
    [[nodiscard]] QString sizingProblem() const;
    [[nodiscard]] Result<SizingSpec> sizing() const;
    [[nodiscard]] static Decimal amountOf(const AmountField& field);

    PaneServices& m_services;
    std::vector<StrategyDescription> m_strategies;
    std::vector<SeriesKey> m_series;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_nameProblem = nullptr;
    QComboBox* m_strategy = nullptr;
    QLabel* m_idea = nullptr;
    QComboBox* m_market = nullptr;
    QLabel* m_marketProblem = nullptr;
    ParameterForm* m_parameters = nullptr;
    QLabel* m_parameterProblem = nullptr;
    QComboBox* m_sizing = nullptr;
    AmountField m_sizingAmount;
    AmountField m_cash;
    LimitsForm* m_limits = nullptr;
    QListWidget* m_templates = nullptr; ///< Null where there are none.
    QPushButton* m_start = nullptr;
    QPushButton* m_create = nullptr;
    bool m_isNameOwn = false; ///< The user typed a name: it is suggested no more.
    bool m_isBusy = false;
};

} // namespace qd::ui
