// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/bots/NewBotDialog.h"

#include "core/engine/BotFilesApi.h"
#include "ui/models/StrategyTexts.h"
#include "ui/panes/bots/BotNaming.h"
#include "ui/panes/bots/LimitsForm.h"
#include "ui/panes/bots/ParameterForm.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace qd::ui {

namespace {

constexpr int kMostNameCharacters = 60;
constexpr int kWidth = 620;
constexpr int kWidthWithTemplates = 880;
constexpr int kHeight = 680;
constexpr int kTemplatesWidth = 260;

void markInvalid(QWidget* widget, bool isInvalid)
{
    if (widget->property("invalid").toBool() == isInvalid)
        return;
    widget->setProperty("invalid", isInvalid);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "title");
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

} // namespace

NewBotDialog::NewBotDialog(PaneServices& services, QWidget* parent)
    : QDialog(parent), m_services(services)
{
    setObjectName(QStringLiteral("newBotDialog"));
    setWindowTitle(tr("New bot"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    if (QWidget* templates = buildTemplates())
        row->addWidget(templates);
    row->addWidget(buildForm(), 1);
    column->addLayout(row, 1);
    buildButtons();
    loadStrategies();
    loadSeries();
    chooseSizing();
    check();
    resize(m_templates != nullptr ? kWidthWithTemplates : kWidth, kHeight);
}

QLabel* NewBotDialog::makeProblem(const QString& id)
{
    auto* label = named(new QLabel(this), id + QStringLiteral(".problem"));
    label->setProperty("role", "problem");
    label->setWordWrap(true);
    label->hide();
    return label;
}

void NewBotDialog::addRow(QFormLayout& form, const QString& label, QWidget* field, QLabel* problem)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(problem);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setMinimumHeight(28);
    form.addRow(caption, column);
}

NewBotDialog::AmountField NewBotDialog::addAmount(QFormLayout& form, const QString& id,
                                                  const QString& label, const QString& placeholder)
{
    AmountField field{named(new QLineEdit(this), id, label), makeProblem(id)};
    field.edit->setPlaceholderText(placeholder);
    field.edit->setFont(m_services.theme.numberFont());
    field.edit->setMaxLength(40);
    connect(field.edit, &QLineEdit::textChanged, this, &NewBotDialog::check);
    addRow(form, label, field.edit, field.problem);
    return field;
}

QWidget* NewBotDialog::buildForm()
{
    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    m_form = form;
    form->setContentsMargins(24, 20, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    form->addRow(heading(tr("Strategy and market"), this));
    m_strategy = named(new QComboBox(this), QStringLiteral("newBot.strategy"), tr("Strategy"));
    form->addRow(tr("Strategy"), m_strategy);
    m_idea = named(new QLabel(this), QStringLiteral("newBot.idea"));
    m_idea->setProperty("role", "muted");
    m_idea->setWordWrap(true);
    form->addRow(QString(), m_idea);
    m_market = named(new QComboBox(this), QStringLiteral("newBot.market"), tr("Market"));
    m_marketProblem = makeProblem(QStringLiteral("newBot.market"));
    addRow(*form, tr("Market"), m_market, m_marketProblem);
    m_name = named(new QLineEdit(this), QStringLiteral("newBot.name"), tr("Name"));
    m_name->setMaxLength(kMostNameCharacters);
    m_nameProblem = makeProblem(QStringLiteral("newBot.name"));
    addRow(*form, tr("Name"), m_name, m_nameProblem);

    form->addRow(heading(tr("Parameters"), this));
    m_parameters = named(new ParameterForm(this), QStringLiteral("newBot.parameters"));
    m_parameterProblem = makeProblem(QStringLiteral("newBot.parameters"));
    form->addRow(m_parameters);
    form->addRow(m_parameterProblem);

    addMoney(*form);
    connectForm();
    return scrolled(content);
}

void NewBotDialog::addMoney(QFormLayout& form)
{
    form.addRow(heading(tr("Money"), this));
    m_cash = addAmount(form, QStringLiteral("newBot.cash"), tr("Cash"), QString());
    m_cash.edit->setText(format::money(Decimal::fromInt(10'000)));
    m_sizing = named(new QComboBox(this), QStringLiteral("newBot.sizing"), tr("Size of an entry"));
    m_sizing->addItems({tr("All in"), tr("Fixed quantity"), tr("Percent of equity"),
                        tr("Percent at risk"), tr("Volatility target")});
    form.addRow(tr("Size of an entry"), m_sizing);
    m_sizingAmount =
        addAmount(form, QStringLiteral("newBot.sizingAmount"), tr("Amount"), QString());
    form.addRow(heading(tr("Limits"), this));
    m_limits = named(new LimitsForm(m_services.theme, this), QStringLiteral("newBot.limits"),
                     tr("Limits"));
    form.addRow(m_limits);
}

/// The form is taller than most screens.
QWidget* NewBotDialog::scrolled(QWidget* content)
{
    auto* scroll = named(new QScrollArea(this), QStringLiteral("newBot.scroll"), tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFrameShape(QFrame::NoFrame);
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    return scroll;
}

void NewBotDialog::connectForm()
{
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &NewBotDialog::chooseStrategy);
    connect(m_market, &QComboBox::currentIndexChanged, this, [this] {
        suggestName();
        check();
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_isNameOwn = !m_name->text().isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &NewBotDialog::check);
    connect(m_parameters, &ParameterForm::edited, this, &NewBotDialog::check);
    connect(m_limits, &LimitsForm::edited, this, &NewBotDialog::check);
    connect(m_sizing, &QComboBox::currentIndexChanged, this, &NewBotDialog::chooseSizing);
}

void NewBotDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 16);
    row->setSpacing(8);
    auto* cancel =
        named(new QPushButton(tr("Cancel"), this), QStringLiteral("newBot.cancel"), tr("Cancel"));
    m_create = named(new QPushButton(tr("Create only"), this), QStringLiteral("newBot.create"),
                     tr("Create only"));
    m_start = named(new QPushButton(tr("Create and start"), this), QStringLiteral("newBot.start"),
                    tr("Create and start"));
    for (QPushButton* button : {cancel, m_create})
        button->setAutoDefault(false);
    m_start->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    row->addWidget(m_start);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] { create(false); });
    connect(m_start, &QPushButton::clicked, this, [this] { create(true); });
}

void NewBotDialog::loadStrategies()
{
    m_strategies = m_services.engine.strategies();
    for (const StrategyDescription& strategy : m_strategies)
        m_strategy->addItem(strategyText(strategy.title), QString::fromStdString(strategy.name));
    const int simplest = m_strategy->findData(QStringLiteral("sma-cross"));
    m_strategy->setCurrentIndex(std::max(0, simplest));
    chooseStrategy();
}

void NewBotDialog::loadSeries()
{
    m_services.engine.listSeries(this, [this](const Result<std::vector<SeriesCoverage>>& series) {
        if (!series) {
            m_services.notices.fail(tr("Listing the stored series"), series.error());
            return;
        }
        const auto wanted = m_services.selection.series();
        for (const SeriesCoverage& coverage : *series) {
            m_series.push_back(coverage.key);
            m_market->addItem(QStringLiteral("%1  ·  %2")
                                  .arg(QString::fromStdString(coverage.key.symbol),
                                       QString::fromStdString(coverage.key.timeframe.toString())));
            if (wanted == coverage.key)
                m_market->setCurrentIndex(m_market->count() - 1);
        }
        suggestName();
        check();
    });
}

void NewBotDialog::chooseStrategy()
{
    const int index = m_strategy->currentIndex();
    if (index < 0)
        return;
    const StrategyDescription& strategy = m_strategies[static_cast<std::size_t>(index)];
    m_idea->setText(strategyText(strategy.idea));
    m_parameters->setSchema(strategy.name, strategy.parameters);
    alignCaptions();
    suggestName();
    check();
}

/// The parameters are a form of their own; its fields begin where the others do.
void NewBotDialog::alignCaptions()
{
    int width = m_parameters->captionWidth();
    std::vector<QWidget*> captions;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem* item = m_form->itemAt(row, QFormLayout::LabelRole);
        if (item == nullptr || item->widget() == nullptr)
            continue;
        captions.push_back(item->widget());
        width = std::max(width, item->widget()->sizeHint().width());
    }
    for (QLabel* caption : m_limits->captions()) {
        captions.push_back(caption);
        width = std::max(width, caption->sizeHint().width());
    }
    for (QWidget* caption : captions)
        caption->setMinimumWidth(width);
    m_parameters->setCaptionWidth(width);
}

void NewBotDialog::suggestName()
{
    if (m_isNameOwn || m_market->currentIndex() < 0 || m_strategy->currentIndex() < 0)
        return;
    const SeriesKey& series = m_series[static_cast<std::size_t>(m_market->currentIndex())];
    m_name->setText(QStringLiteral("%1 %2").arg(m_strategy->currentText(),
                                                QString::fromStdString(series.symbol)));
}

void NewBotDialog::chooseSizing()
{
    const auto kind = static_cast<SizingSpec::Kind>(m_sizing->currentIndex());
    m_sizingAmount.edit->setEnabled(kind != SizingSpec::Kind::AllIn);
    switch (kind) {
    case SizingSpec::Kind::AllIn:
        m_sizingAmount.edit->setPlaceholderText(tr("all free cash"));
        m_sizingAmount.edit->clear();
        break;
    case SizingSpec::Kind::Units:
        m_sizingAmount.edit->setPlaceholderText(tr("coins per entry"));
        break;
    case SizingSpec::Kind::Percent:
    case SizingSpec::Kind::Risk:
    case SizingSpec::Kind::VolatilityTarget:
        m_sizingAmount.edit->setPlaceholderText(tr("percent, above 0 and up to 100"));
        break;
    }
    check();
}

Decimal NewBotDialog::amountOf(const AmountField& field)
{
    return format::parseAmount(field.edit->text()).valueOr(Decimal());
}

QString NewBotDialog::nameProblem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Give the bot a name.") : QString();
}

QString NewBotDialog::amountProblem(const AmountField& field)
{
    const QString text = field.edit->text().trimmed();
    if (text.isEmpty())
        return tr("Enter an amount.");
    const Result<Decimal> amount = format::parseAmount(text);
    if (!amount)
        return tr("“%1” is not a number. Write it like %2.")
            .arg(text.left(20), format::money("1234.50"_dec));
    return amount->isPositive() ? QString() : tr("The amount must be above zero.");
}

QString NewBotDialog::sizingProblem() const
{
    const auto kind = static_cast<SizingSpec::Kind>(m_sizing->currentIndex());
    if (kind == SizingSpec::Kind::AllIn)
        return {};
    const QString problem = amountProblem(m_sizingAmount);
    if (!problem.isEmpty() || kind == SizingSpec::Kind::Units)
        return problem;
    return amountOf(m_sizingAmount) > Decimal::fromInt(100)
               ? tr("More than 100 percent is not possible.")
               : QString();
}

Result<SizingSpec> NewBotDialog::sizing() const
{
    if (const QString problem = sizingProblem(); !problem.isEmpty())
        return makeError(ErrorKind::InvalidInput, problem.toStdString());
    return SizingSpec{static_cast<SizingSpec::Kind>(m_sizing->currentIndex()),
                      amountOf(m_sizingAmount)};
}

void NewBotDialog::check()
{
    if (m_start == nullptr)
        return;
    bool isFine = true;
    const auto say = [&isFine](QLabel* label, QWidget* field, const QString& problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        markInvalid(field, !problem.isEmpty());
        isFine = isFine && problem.isEmpty();
    };
    say(m_nameProblem, m_name, nameProblem());
    say(m_marketProblem, m_market,
        m_market->currentIndex() >= 0
            ? QString()
            : tr("There is no market data yet: import candles or start the demo."));
    const Result<ParameterMap> parameters = m_parameters->values();
    say(m_parameterProblem, m_parameters,
        parameters ? QString() : shownText(parameters.error().message));
    say(m_cash.problem, m_cash.edit, amountProblem(m_cash));
    say(m_sizingAmount.problem, m_sizingAmount.edit, sizingProblem());
    isFine = isFine && m_limits->isFine();
    m_start->setEnabled(isFine && !m_isBusy);
    m_create->setEnabled(isFine && !m_isBusy);
}

Result<BotDefinition> NewBotDialog::definition() const
{
    const Result<ParameterMap> parameters = m_parameters->values();
    if (!parameters)
        return parameters.error();
    const Result<SizingSpec> size = sizing();
    if (!size)
        return size.error();
    if (m_market->currentIndex() < 0 || m_strategy->currentIndex() < 0)
        return makeError(ErrorKind::InvalidInput,
                         tr("Choose a strategy and a market.").toStdString());
    const EngineSnapshot& snapshot = *m_services.bridge.snapshot();
    BotDefinition bot;
    bot.name = m_name->text().trimmed().toStdString();
    bot.id = freeBotId(bot.name, snapshot);
    bot.series = m_series[static_cast<std::size_t>(m_market->currentIndex())];
    bot.strategy = {m_strategies[static_cast<std::size_t>(m_strategy->currentIndex())].name,
                    *parameters};
    bot.sizing = *size;
    bot.cash = amountOf(m_cash);
    bot.limits = m_limits->limits();
    return bot;
}

void NewBotDialog::create(bool shallStart)
{
    const Result<BotDefinition> bot = definition();
    if (!bot)
        return;
    m_isBusy = true;
    check();
    m_services.engine.addBot(*bot, this, [this, bot = *bot, shallStart](const Status& added) {
        m_isBusy = false;
        check();
        if (!added) {
            m_nameProblem->setText(shownText(added.error().message));
            m_nameProblem->show();
            return;
        }
        writeFile(bot);
        m_services.selection.setBot(bot.id);
        m_services.selection.setSeries(bot.series);
        if (shallStart) {
            Notices& notices = m_services.notices;
            m_services.engine.startBot(bot.id, &notices, [&notices](const Status& started) {
                notices.report(NewBotDialog::tr("Starting the bot"), started);
            });
        }
        accept();
    });
}

/// The bot as a file as well, for version control and for copies; it trades without.
void NewBotDialog::writeFile(const BotDefinition& bot)
{
    if (BotFilesApi* files = m_services.doors.botFiles)
        m_services.notices.report(tr("Writing the bot's file"), files->save(bot));
}

QWidget* NewBotDialog::buildTemplates()
{
    if (m_services.doors.botFiles == nullptr || m_services.doors.botFiles->templates().empty())
        return nullptr;
    auto* side = new QWidget(this);
    side->setFixedWidth(kTemplatesWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 20, 8, 16);
    column->setSpacing(8);
    column->addWidget(heading(tr("Begin with a template"), side));
    auto* filter =
        named(new QLineEdit(side), QStringLiteral("newBot.templateFilter"), tr("Find a template"));
    filter->setPlaceholderText(tr("Find a template…"));
    filter->setClearButtonEnabled(true);
    column->addWidget(filter);
    m_templates = named(new QListWidget(side), QStringLiteral("newBot.templates"), tr("Templates"));
    m_templates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const BotTemplate& one : m_services.doors.botFiles->templates()) {
        auto* item = new QListWidgetItem(QString::fromStdString(one.name), m_templates);
        item->setToolTip(strategyText(one.description));
    }
    column->addWidget(m_templates, 1);
    connect(m_templates, &QListWidget::currentRowChanged, this, &NewBotDialog::chooseTemplate);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_templates->count(); ++i) {
            QListWidgetItem* item = m_templates->item(i);
            item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive) &&
                            !item->toolTip().contains(text.trimmed(), Qt::CaseInsensitive));
        }
    });
    return side;
}

/// Everything that the template says but the market, which is the user's.
void NewBotDialog::chooseTemplate(int index)
{
    if (index < 0)
        return;
    const BotDefinition& bot =
        m_services.doors.botFiles->templates()[static_cast<std::size_t>(index)].bot;
    const int strategy = m_strategy->findData(QString::fromStdString(bot.strategy.name));
    if (strategy >= 0)
        m_strategy->setCurrentIndex(strategy);
    m_parameters->setValues(bot.strategy.parameters);
    m_cash.edit->setText(format::money(bot.cash));
    m_sizing->setCurrentIndex(static_cast<int>(bot.sizing.kind));
    if (bot.sizing.kind != SizingSpec::Kind::AllIn)
        m_sizingAmount.edit->setText(format::amount(bot.sizing.amount, 0));
    m_limits->setLimits(bot.limits);
    suggestName();
    check();
}

} // namespace qd::ui
