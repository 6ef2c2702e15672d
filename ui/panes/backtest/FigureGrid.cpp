// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/backtest/FigureGrid.h"

#include "core/analytics/MetricCatalogue.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace qd::ui {

namespace {

constexpr int kColumns = 7;
constexpr const char* kFinalEquity = "final_equity";

struct Shown
{
    const char* key;
    const char* label; ///< As in the catalogue; here for translators.
    bool isSigned;     ///< Green above zero, red below.
};

constexpr Shown kShown[] = {
    {kFinalEquity, QT_TRANSLATE_NOOP("Metric", "Final equity"), false},
    {"total_return", QT_TRANSLATE_NOOP("Metric", "Total return"), true},
    {"cagr", QT_TRANSLATE_NOOP("Metric", "Annual growth"), true},
    {"max_drawdown", QT_TRANSLATE_NOOP("Metric", "Maximum drawdown"), false},
    {"volatility", QT_TRANSLATE_NOOP("Metric", "Volatility"), false},
    {"sharpe", QT_TRANSLATE_NOOP("Metric", "Sharpe ratio"), false},
    {"sortino", QT_TRANSLATE_NOOP("Metric", "Sortino ratio"), false},
    {"trades", QT_TRANSLATE_NOOP("Metric", "Trades"), false},
    {"win_rate", QT_TRANSLATE_NOOP("Metric", "Win rate"), false},
    {"profit_factor", QT_TRANSLATE_NOOP("Metric", "Profit factor"), false},
    {"expectancy", QT_TRANSLATE_NOOP("Metric", "Expectancy"), true},
    {"calmar", QT_TRANSLATE_NOOP("Metric", "Calmar ratio"), false},
    {"exposure", QT_TRANSLATE_NOOP("Metric", "Exposure"), false},
    {"fees", QT_TRANSLATE_NOOP("Metric", "Fees"), false},
};

QString textOf(double value, MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Percent:
        return format::percent(value);
    case MetricUnit::Money:
        return format::number(value, 2);
    case MetricUnit::Count:
        return format::number(value, 0);
    case MetricUnit::Bars:
        return format::number(value, 1);
    case MetricUnit::Time:
        return format::dateTime(Timestamp::fromMilliseconds(static_cast<std::int64_t>(value)));
    case MetricUnit::Ratio:
        break;
    }
    return format::number(value, 2);
}

} // namespace

QString metricText(const std::string& english)
{
    return QCoreApplication::translate("Metric", english.c_str());
}

FigureGrid::FigureGrid(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("backtest.figures"));
    setProperty("role", "card");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    for (const Shown& shown : kShown) {
        const auto index = static_cast<int>(m_figures.size());
        const Figure figure{shown.key, new QLabel(this), new QLabel(this)};
        figure.caption->setProperty("role", "caption");
        figure.value->setObjectName(QStringLiteral("backtest.figure.") + QLatin1String(shown.key));
        const int row = index / kColumns * 3;
        grid->addWidget(figure.caption, row, index % kColumns);
        grid->addWidget(figure.value, row + 1, index % kColumns);
        grid->setColumnStretch(index % kColumns, 1);
        m_figures.push_back(figure);
    }
    grid->setRowMinimumHeight(2, 8);
    connect(&theme, &Theme::changed, this, [this] { setTexts(); });
    setTexts();
}

void FigureGrid::showFigures(const RunResult& result, const MetricSet& metrics)
{
    m_money = RunResult{};
    m_money.initialEquity = result.initialEquity;
    m_money.finalEquity = result.finalEquity;
    m_metrics = metrics;
    m_hasResult = true;
    setTexts();
}

void FigureGrid::setTexts()
{
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        figure.caption->setText(metricText(kShown[i].label));
        if (!m_hasResult)
            write(figure, QStringLiteral("–"), ColorRole::TextFaint);
        else if (figure.key == kFinalEquity)
            setMoney(figure, m_money.finalEquity);
        else
            setMetric(figure, m_metrics);
    }
}

void FigureGrid::setMoney(const Figure& figure, Decimal value)
{
    write(figure, format::money(value), ColorRole::Text);
    const QString tip = tr("Cash and position at the last close; the start was %1.")
                            .arg(format::money(m_money.initialEquity));
    figure.value->setToolTip(tip);
    figure.caption->setToolTip(tip);
}

void FigureGrid::setMetric(const Figure& figure, const MetricSet& metrics)
{
    const MetricInfo* info = metricInfo(figure.key);
    const auto value = metrics.value(figure.key);
    const auto shown = std::find_if(std::begin(kShown), std::end(kShown),
                                    [&](const Shown& one) { return figure.key == one.key; });
    ColorRole role = ColorRole::Text;
    if (value && shown->isSigned && *value != 0.0)
        role = *value > 0.0 ? ColorRole::Up : ColorRole::Down;
    write(figure, value ? textOf(*value, info->unit) : QStringLiteral("–"),
          value ? role : ColorRole::TextFaint);
    QString tip = metricText(info->label) + QStringLiteral(" = ") + shownText(info->formula);
    if (const auto note = metrics.notes.find(figure.key); note != metrics.notes.end())
        tip += QLatin1Char('\n') + shownText(note->second);
    figure.value->setToolTip(tip);
    figure.caption->setToolTip(tip);
}

void FigureGrid::write(const Figure& figure, const QString& text, ColorRole role)
{
    QFont font = m_theme.numberFont();
    font.setPointSize(m_theme.fontPoints() + 2);
    font.setWeight(QFont::DemiBold);
    figure.value->setFont(font);
    figure.value->setTextFormat(Qt::RichText);
    figure.value->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_theme.color(role).name(), text));
    figure.value->setAccessibleName(figure.caption->text() + QLatin1Char(' ') + text);
}

} // namespace qd::ui
