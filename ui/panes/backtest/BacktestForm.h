// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"
#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace qd::ui {

class AmountEdit;
class ParameterForm;
class SeriesPicker;

/// Everything that decides a backtest: strategy and parameters, data and period, money, costs and
/// size. Each field starts with something that works. GUI thread.
class BacktestForm final : public QWidget
{
    Q_OBJECT

public:
    BacktestForm(PaneServices& services, QWidget* parent);

    /// What the form describes, or the first thing that is wrong with it.
    [[nodiscard]] Result<RunSpec> spec() const;
    /// Asks what series are stored, again.
    void listSeries();

Q_SIGNALS:
    /// Something was edited; true when a backtest can run with it.
    void checked(bool isFine);

private:
    void buildStrategy();
    void buildData();
    void buildMoney();
    void connectAll();
    void addTitle(TextSource text);
    void addRow(TextSource text, QWidget* field);
    AmountEdit* addAmount(const char* id, TextSource text, TextSource unit, TextSource toolTip);
    void fillStrategies();
    void chooseStrategy();
    void alignCaptions();
    void takeSeries(const std::vector<SeriesCoverage>& series);
    void chooseSeries(const SeriesKey& key);
    void chooseSizing();
    void check();
    [[nodiscard]] SizingSpec::Kind sizingKind() const;
    [[nodiscard]] Result<SizingSpec> sizing() const;

    PaneServices& m_services;
    QFormLayout* m_rows;
    std::vector<QLabel*> m_captions;
    std::vector<StrategyDescription> m_strategies;
    std::vector<SeriesCoverage> m_coverage;
    std::optional<SeriesKey> m_series;
    QComboBox* m_strategy = nullptr;
    QLabel* m_idea = nullptr;
    ParameterForm* m_parameters = nullptr;
    QLabel* m_parameterProblem = nullptr;
    SeriesPicker* m_market = nullptr;
    QLabel* m_marketNote = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    AmountEdit* m_cash = nullptr;
    AmountEdit* m_fee = nullptr;
    AmountEdit* m_slippage = nullptr;
    QComboBox* m_sizing = nullptr;
    AmountEdit* m_size = nullptr;
};

} // namespace qd::ui
