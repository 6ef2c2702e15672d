// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChartPane's toolbar, price levels and files.
#include "ui/charts/CandleChart.h"
#include "ui/models/DomainTexts.h"
#include "ui/panes/chart/ChartPane.h"
#include "ui/panes/chart/PaceBox.h"
#include "ui/panes/chart/SeriesPicker.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace qd::ui {

namespace {

struct StyleChoice
{
    CandleStyle style;
    const char* id;
    const char* text;
};

constexpr StyleChoice kStyles[] = {
    {CandleStyle::Candles, "candles", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Candles")},
    {CandleStyle::Hollow, "hollow", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Hollow candles")},
    {CandleStyle::HeikinAshi, "heikin-ashi", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Heikin-Ashi")},
    {CandleStyle::Bars, "bars", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Bars")},
    {CandleStyle::Line, "line", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Line")},
    {CandleStyle::Area, "area", QT_TRANSLATE_NOOP("qd::ui::ChartPane", "Area")},
};

QFrame* divider(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", "divider");
    line->setFixedHeight(18);
    return line;
}

} // namespace

QAction* ChartPane::addAction(QHBoxLayout& row, const ActionInfo& info)
{
    QAction* action = m_services.actions.add(info, this);
    auto* button = named(new QToolButton(this), info.id + QStringLiteral(".button"));
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    onLanguage(button, [button, info] { button->setAccessibleName(info.text()); });
    row.addWidget(button);
    return action;
}

void ChartPane::addStyleMenu(QHBoxLayout& row)
{
    m_styleButton = named(new QToolButton(this), QStringLiteral("chart.style"));
    auto* menu = new QMenu(m_styleButton);
    auto* group = new QActionGroup(menu);
    for (const StyleChoice& choice : kStyles) {
        QAction* action = m_services.actions.add(
            {.id = QStringLiteral("chart.style.") + QLatin1String(choice.id),
             .text = [choice] { return tr(choice.text); },
             .toolTip = [choice] { return tr("Draw prices as: %1").arg(tr(choice.text)); },
             .icon = {},
             .shortcut =
                 QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + group->actions().size())),
             .isCheckable = true},
            this);
        group->addAction(action);
        menu->addAction(action);
        action->setChecked(choice.style == CandleStyle::Candles);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_chart->setStyle(choice.style);
            m_styleButton->setText(tr(choice.text));
        });
    }
    m_styleButton->setMenu(menu);
    m_styleButton->setPopupMode(QToolButton::InstantPopup);
    m_styleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_styleButton->setIcon(themedIcon(m_services.theme, QStringLiteral("candles")));
    m_styleButton->setIconSize({16, 16});
    onLanguage(m_styleButton, [this] {
        for (const StyleChoice& choice : kStyles)
            if (choice.style == m_chart->style())
                m_styleButton->setText(tr(choice.text));
    });
    row.addWidget(m_styleButton);
}

void ChartPane::buildToolBar(QHBoxLayout& row)
{
    row.addWidget(m_picker);
    row.addWidget(divider(this));
    addStyleMenu(row);
    QAction* log =
        addAction(row, {.id = QStringLiteral("chart.log"),
                        .text = [] { return tr("Log"); },
                        .toolTip = [] { return tr("Draw equal percentages equally high"); },
                        .icon = {},
                        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                        .isCheckable = true});
    QAction* fit = addAction(row, {.id = QStringLiteral("chart.fit"),
                                   .text = [] { return tr("Show all bars"); },
                                   .toolTip = [] { return tr("Show the whole history"); },
                                   .icon = QStringLiteral("fit"),
                                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_newest = addAction(row, {.id = QStringLiteral("chart.newest"),
                               .text = [] { return tr("Follow the newest bar"); },
                               .toolTip = [] { return tr("Go to the newest bar and stay there"); },
                               .icon = QStringLiteral("skip-end"),
                               .shortcut = QKeySequence(Qt::CTRL | Qt::Key_End),
                               .isCheckable = true});
    m_newest->setChecked(true);
    row.addStretch(1);
    row.addWidget(m_pace);
    row.addWidget(divider(this));
    QAction* picture = addAction(row, {.id = QStringLiteral("chart.exportPicture"),
                                       .text = [] { return tr("Save chart as picture…"); },
                                       .toolTip = [] { return tr("Save the chart as PNG"); },
                                       .icon = QStringLiteral("camera"),
                                       .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)});
    QAction* csv = addAction(row, {.id = QStringLiteral("chart.exportCsv"),
                                   .text = [] { return tr("Save visible bars as CSV…"); },
                                   .toolTip = [] { return tr("Save the visible bars as CSV"); },
                                   .icon = QStringLiteral("download"),
                                   .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)});
    QAction* copy = addAction(row, {.id = QStringLiteral("chart.copy"),
                                    .text = [] { return tr("Copy chart"); },
                                    .toolTip = [] { return tr("Copy the chart as a picture"); },
                                    .icon = QStringLiteral("copy"),
                                    .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    connect(log, &QAction::toggled, m_chart, &CandleChart::setLogScale);
    connect(fit, &QAction::triggered, m_chart, &TimeChart::fitAll);
    connect(m_newest, &QAction::triggered, this, [this] {
        m_chart->showNewest();
        m_newest->setChecked(true);
    });
    connect(picture, &QAction::triggered, this, [this] {
        saveAs(tr("Save chart as picture"), QStringLiteral("PNG (*.png)"),
               [this](const QString& path) { return m_chart->grab().save(path, "PNG"); });
    });
    connect(csv, &QAction::triggered, this, [this] {
        saveAs(tr("Save visible bars as CSV"), QStringLiteral("CSV (*.csv)"),
               [this](const QString& path) {
                   QSaveFile file(path);
                   return file.open(QIODevice::WriteOnly) &&
                          file.write(m_chart->visibleCsv()) >= 0 && file.commit();
               });
    });
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setPixmap(m_chart->grab()); });
}

void ChartPane::saveAs(const QString& title, const QString& filter,
                       const std::function<bool(const QString& path)>& write)
{
    auto* dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setObjectName(QStringLiteral("chart.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    if (m_series)
        dialog->selectFile(
            QString::fromStdString(m_series->symbol + "-" + m_series->timeframe.toString()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
        if (write(path))
            m_services.notices.done(tr("Saved as %1").arg(path));
        else
            m_services.notices.post({.kind = Notice::Kind::Failure,
                                     .text = tr("%1 could not be written").arg(path),
                                     .hint = tr("Choose a folder that you may write to.")});
    });
    dialog->open();
}

void ChartPane::showLevels(const EngineSnapshot& snapshot)
{
    std::vector<PriceLevel> levels;
    for (const BotSnapshot& bot : snapshot.bots) {
        const Position& position = bot.position;
        if (position.symbol != m_series->symbol || position.quantity.isZero())
            continue;
        levels.push_back(
            {position.averagePrice.toDouble(),
             QStringLiteral("%1  %2 · %3")
                 .arg(fromUtf8(bot.definition.name), format::amount(position.quantity, 0),
                      format::signedMoney(position.unrealizedPnl())),
             ColorRole::Accent});
    }
    for (const Order& order : snapshot.workingOrders) {
        const auto price =
            order.intent.stopPrice ? order.intent.stopPrice : order.intent.limitPrice;
        if (order.intent.symbol != m_series->symbol || !price)
            continue;
        const bool isBuy = order.intent.side == Side::Buy;
        levels.push_back({price->toDouble(),
                          QStringLiteral("%1 %2  %3")
                              .arg(textOf(order.intent.side), textOf(order.intent.type),
                                   format::amount(order.intent.quantity, 0)),
                          isBuy ? ColorRole::MarkerBuy : ColorRole::MarkerSell});
    }
    m_chart->setLevels(std::move(levels));
}

} // namespace qd::ui
