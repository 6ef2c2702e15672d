// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/backtest/BacktestForm.h"

#include "core/domain/Instrument.h"
#include "ui/models/DomainTexts.h"
#include "ui/models/StrategyTexts.h"
#include "ui/panes/backtest/AmountEdit.h"
#include "ui/panes/bots/ParameterForm.h"
#include "ui/panes/chart/SeriesPicker.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace qd::ui {

namespace {

const AmountEdit::Range kAnyCash{Decimal(), Decimal::fromInt(1'000'000'000'000), false};
const AmountEdit::Range kPercentOrNone{Decimal(), Decimal::fromInt(10), true};
const AmountEdit::Range kBasisPoints{Decimal(), Decimal::fromInt(1'000), true};
const AmountEdit::Range kPercent{Decimal(), Decimal::fromInt(100), false};

QDate toDate(Timestamp instant)
{
    const CalendarTime fields = instant.toCalendar();
    return {fields.year, fields.month, fields.day};
}

/// Midnight UTC of the day.
Timestamp toInstant(QDate date)
{
    return Timestamp::fromCalendar({.year = date.year(), .month = date.month(), .day = date.day()})
        .valueOr(Timestamp());
}

} // namespace

BacktestForm::BacktestForm(PaneServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setHorizontalSpacing(16); // as in the form of parameters
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildStrategy();
    buildData();
    buildMoney();
    connectAll();
    m_strategies = services.engine.strategies();
    onLanguage(this, [this] { fillStrategies(); });
    chooseSizing();
    listSeries();
}

void BacktestForm::addTitle(TextSource text)
{
    auto* title = new QLabel(this);
    title->setProperty("role", "title");
    if (m_rows->rowCount() > 0)
        title->setContentsMargins(0, 10, 0, 0);
    m_rows->addRow(title);
    onLanguage(title, [title, text = std::move(text)] { title->setText(text()); });
}

void BacktestForm::addRow(TextSource text, QWidget* field)
{
    auto* caption = new QLabel(this);
    caption->setBuddy(field);
    caption->setMinimumHeight(28);
    m_captions.push_back(caption);
    m_rows->addRow(caption, field);
    onLanguage(caption, [caption, text = std::move(text)] { caption->setText(text()); });
}

AmountEdit* BacktestForm::addAmount(const char* id, TextSource text, TextSource unit,
                                    TextSource toolTip)
{
    auto* edit = new AmountEdit(m_services.theme, QStringLiteral("backtest.") + QLatin1String(id),
                                kAnyCash, this);
    addRow(text, edit);
    onLanguage(edit, [edit, text, unit = std::move(unit), toolTip = std::move(toolTip)] {
        edit->setLabels(text(), unit(), toolTip());
    });
    connect(edit, &AmountEdit::edited, this, &BacktestForm::check);
    return edit;
}

void BacktestForm::buildStrategy()
{
    addTitle([] { return tr("Strategy"); });
    m_strategy = named(new QComboBox(this), QStringLiteral("backtest.strategy"));
    m_strategy->setMinimumContentsLength(18);
    m_strategy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->addRow(m_strategy);
    m_idea = named(new QLabel(this), QStringLiteral("backtest.idea"));
    m_idea->setProperty("role", "muted");
    m_idea->setWordWrap(true);
    m_rows->addRow(m_idea);
    m_parameters = named(new ParameterForm(this), QStringLiteral("backtest.parameters"));
    m_rows->addRow(m_parameters);
    m_parameterProblem = named(new QLabel(this), QStringLiteral("backtest.parameters.problem"));
    m_parameterProblem->setProperty("role", "problem");
    m_parameterProblem->setWordWrap(true);
    m_rows->addRow(m_parameterProblem);
}

void BacktestForm::buildData()
{
    addTitle([] { return tr("Data"); });
    m_market = new SeriesPicker(QStringLiteral("backtest"), this);
    addRow([] { return tr("Market"); }, m_market);
    m_from = named(new QDateEdit(this), QStringLiteral("backtest.from"));
    m_to = named(new QDateEdit(this), QStringLiteral("backtest.to"));
    for (QDateEdit* edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    addRow([] { return tr("From"); }, m_from);
    addRow([] { return tr("To"); }, m_to);
    m_marketNote = named(new QLabel(this), QStringLiteral("backtest.marketNote"));
    m_marketNote->setProperty("role", "muted");
    m_marketNote->setWordWrap(true);
    m_rows->addRow(m_marketNote);
}

void BacktestForm::buildMoney()
{
    addTitle([] { return tr("Money and costs"); });
    m_cash = addAmount(
        "cash", [] { return tr("Cash"); }, [] { return QString(); },
        [] { return tr("Quote money the account starts with"); });
    m_cash->setText(format::money(Decimal::fromInt(10'000)));
    m_fee = addAmount(
        "fee", [] { return tr("Fee"); }, [] { return QStringLiteral("%"); },
        [] { return tr("Of the value of each fill"); });
    m_fee->setRange(kPercentOrNone);
    m_fee->setText(format::amount("0.1"_dec, 1));
    m_slippage = addAmount(
        "slippage", [] { return tr("Slippage"); }, [] { return tr("bps"); },
        [] { return tr("Hundredths of a percent that a market order loses on its price"); });
    m_slippage->setRange(kBasisPoints);
    m_slippage->setText(format::amount(Decimal::fromInt(2), 0));
    m_sizing = named(new QComboBox(this), QStringLiteral("backtest.sizing"));
    for (int i = 0; i <= static_cast<int>(SizingSpec::Kind::VolatilityTarget); ++i)
        m_sizing->addItem(QString(), i);
    addRow([] { return tr("Entry size"); }, m_sizing);
    m_size = addAmount(
        "size", [] { return tr("Amount"); }, [] { return QString(); },
        [] { return tr("How much an entry buys, in the chosen measure"); });
}

void BacktestForm::connectAll()
{
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &BacktestForm::chooseStrategy);
    connect(m_parameters, &ParameterForm::edited, this, &BacktestForm::check);
    connect(m_market, &SeriesPicker::chosen, this, &BacktestForm::chooseSeries);
    connect(m_sizing, &QComboBox::currentIndexChanged, this, &BacktestForm::chooseSizing);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &BacktestForm::check);
    onLanguage(m_sizing, [this] {
        m_sizing->setAccessibleName(tr("Entry size"));
        m_sizing->setToolTip(tr("How large an entry is"));
        const QStringList texts = {tr("All in"), tr("Fixed quantity"), tr("Percent of equity"),
                                   tr("Percent at risk"), tr("Volatility target")};
        for (int i = 0; i < m_sizing->count(); ++i)
            m_sizing->setItemText(i, texts[i]);
        const bool isGerman = QLocale().language() == QLocale::German;
        for (QDateEdit* edit : {m_from, m_to})
            edit->setDisplayFormat(isGerman ? QStringLiteral("dd.MM.yyyy")
                                            : QStringLiteral("yyyy-MM-dd"));
        m_from->setAccessibleName(tr("From"));
        m_from->setToolTip(tr("First day of the backtest, UTC"));
        m_to->setAccessibleName(tr("To"));
        m_to->setToolTip(tr("Last day of the backtest, UTC"));
    });
}

void BacktestForm::fillStrategies()
{
    const int before = std::max(0, m_strategy->currentIndex());
    {
        const QSignalBlocker quiet(m_strategy);
        m_strategy->clear();
        for (const StrategyDescription& strategy : m_strategies)
            m_strategy->addItem(strategyText(strategy.title));
        m_strategy->setCurrentIndex(m_strategies.empty() ? -1 : before);
    }
    m_strategy->setAccessibleName(tr("Strategy"));
    m_strategy->setToolTip(tr("What decides when to buy and to sell"));
    chooseStrategy();
    // The captions get their words of another language after this form.
    QMetaObject::invokeMethod(this, &BacktestForm::alignCaptions, Qt::QueuedConnection);
}

void BacktestForm::chooseStrategy()
{
    const int index = m_strategy->currentIndex();
    if (index < 0)
        return;
    const StrategyDescription& strategy = m_strategies[static_cast<std::size_t>(index)];
    m_idea->setText(strategyText(strategy.idea));
    m_parameters->setSchema(strategy.name, strategy.parameters);
    m_parameters->setVisible(!strategy.parameters.empty());
    alignCaptions();
    check();
}

/// The parameters stand in a form of their own; all fields begin at one line.
void BacktestForm::alignCaptions()
{
    int width = m_parameters->captionWidth();
    for (QLabel* caption : m_captions) {
        caption->setMinimumWidth(0);
        width = std::max(width, caption->sizeHint().width());
    }
    m_parameters->setCaptionWidth(width);
    for (QLabel* caption : m_captions)
        caption->setMinimumWidth(width);
}

void BacktestForm::listSeries()
{
    m_services.engine.listSeries(this, [this](const Result<std::vector<SeriesCoverage>>& series) {
        if (series)
            takeSeries(*series);
        else
            m_services.notices.fail(tr("Listing the stored series"), series.error());
    });
}

void BacktestForm::takeSeries(const std::vector<SeriesCoverage>& series)
{
    m_coverage = series;
    m_market->setSeries(series);
    if (!m_series && !series.empty()) {
        const auto wanted = m_services.selection.series();
        const auto isWanted = [&](const SeriesCoverage& one) { return one.key == wanted; };
        const bool isThere = std::any_of(series.begin(), series.end(), isWanted);
        const SeriesKey key = isThere ? *wanted : series.front().key;
        m_market->setCurrent(key);
        chooseSeries(key);
    }
    check();
}

void BacktestForm::chooseSeries(const SeriesKey& key)
{
    m_series = key;
    const auto found = std::find_if(m_coverage.begin(), m_coverage.end(),
                                    [&](const SeriesCoverage& one) { return one.key == key; });
    if (found == m_coverage.end())
        return;
    m_cash->setLabels(tr("Cash"), fromUtf8(instrumentFromSymbol(key.symbol).quote),
                      tr("Quote money the account starts with"));
    const QDate first = toDate(found->first);
    const QDate last = toDate(found->last);
    for (QDateEdit* edit : {m_from, m_to}) {
        const QSignalBlocker quiet(edit);
        edit->setDateRange(first, last);
        edit->setDate(edit == m_from ? first : last);
    }
    check();
}

SizingSpec::Kind BacktestForm::sizingKind() const
{
    return static_cast<SizingSpec::Kind>(std::max(0, m_sizing->currentIndex()));
}

void BacktestForm::chooseSizing()
{
    const SizingSpec::Kind kind = sizingKind();
    const bool isUnits = kind == SizingSpec::Kind::Units;
    m_size->setVisible(kind != SizingSpec::Kind::AllIn);
    m_rows->labelForField(m_size)->setVisible(kind != SizingSpec::Kind::AllIn);
    m_size->setEnabled(kind != SizingSpec::Kind::AllIn);
    m_size->setRange(isUnits ? kAnyCash : kPercent);
    m_size->setLabels(tr("Amount"), isUnits ? tr("coins") : QStringLiteral("%"),
                      tr("How much an entry buys, in the chosen measure"));
    m_size->setText(format::amount(isUnits ? Decimal::fromInt(1) : Decimal::fromInt(10), 0));
    check();
}

Result<SizingSpec> BacktestForm::sizing() const
{
    if (sizingKind() == SizingSpec::Kind::AllIn)
        return SizingSpec{};
    const Result<Decimal> amount = m_size->value();
    if (!amount)
        return amount.error();
    return SizingSpec{sizingKind(), *amount};
}

Result<RunSpec> BacktestForm::spec() const
{
    const int strategy = m_strategy->currentIndex();
    if (strategy < 0 || !m_series)
        return makeError(ErrorKind::InvalidInput,
                         tr("Choose a strategy and a market.").toStdString());
    RunSpec spec;
    const Result<ParameterMap> parameters = m_parameters->values();
    const Result<Decimal> cash = m_cash->value();
    const Result<Decimal> fee = m_fee->value();
    const Result<Decimal> slippage = m_slippage->value();
    const Result<SizingSpec> size = sizing();
    if (!parameters)
        return parameters.error();
    for (const Result<Decimal>* amount : {&cash, &fee, &slippage})
        if (!*amount)
            return amount->error();
    if (!size)
        return size.error();
    if (m_from->date() > m_to->date())
        return makeError(ErrorKind::InvalidInput,
                         tr("The first day is behind the last one.").toStdString());
    spec.strategy = {m_strategies[static_cast<std::size_t>(strategy)].name, *parameters};
    spec.data.series = *m_series;
    spec.from = toInstant(m_from->date());
    spec.to = toInstant(m_to->date().addDays(1));
    spec.cash = *cash;
    spec.costs.makerFee = spec.costs.takerFee = *fee / Decimal::fromInt(100);
    spec.costs.slippageBps = *slippage;
    spec.sizing = *size;
    return spec;
}

void BacktestForm::check()
{
    if (m_size == nullptr)
        return;
    const Result<ParameterMap> parameters = m_parameters->values();
    m_parameterProblem->setText(parameters ? QString() : shownText(parameters.error().message));
    m_parameterProblem->setVisible(!parameters);
    bool isFine = parameters.isOk();
    for (AmountEdit* edit : {m_cash, m_fee, m_slippage, m_size})
        isFine = edit->check() && isFine;
    const bool isPeriodWrong = m_from->date() > m_to->date();
    markInvalid(*m_from, isPeriodWrong);
    if (m_coverage.empty())
        m_marketNote->setText(tr("There is no market data yet: import candles or start the demo."));
    else if (isPeriodWrong)
        m_marketNote->setText(tr("The first day is behind the last one."));
    m_marketNote->setVisible(m_coverage.empty() || isPeriodWrong);
    Q_EMIT checked(isFine && !m_coverage.empty() && !isPeriodWrong && spec().isOk());
}

} // namespace qd::ui
