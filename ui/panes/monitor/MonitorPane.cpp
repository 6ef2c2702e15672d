// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/monitor/MonitorPane.h"

#include "ui/panes/monitor/TroublePages.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/HealthStrip.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/LinePlot.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableView.h"

#include <QGridLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace qd::ui {

namespace {
constexpr std::size_t kMostSamples = 300; ///< Five minutes, one a second.
}

MonitorPane::MonitorPane(PaneServices& services) : m_services(services)
{
    setObjectName(QStringLiteral("monitor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs = named(new QTabWidget(this), QStringLiteral("monitor.tabs"));
    m_tabs->setDocumentMode(true);
    m_trouble = new TroublePages(services, this);
    m_tabs->addTab(makeOverview(), QString());
    m_tabs->addTab(m_trouble->errors(), QString());
    m_tabs->addTab(m_trouble->guards(), QString());
    column->addWidget(m_tabs);
    onLanguage(this, [this] { setTexts(); });
    connect(&services.bridge, &EngineBridge::secondPassed, this, &MonitorPane::sample);
    connect(&services.theme, &Theme::changed, this, &MonitorPane::showFeeds);
    sample();
}

QWidget* MonitorPane::makeOverview()
{
    auto* page = named(new QWidget(this), QStringLiteral("monitor.overview"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_title = new QLabel(page);
    m_title->setProperty("role", "heading");
    column->addWidget(m_title);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (const ReadingId id : {Lag, Age, Journal, Memory})
        addReading(*grid, id);
    column->addLayout(grid, 1);
    m_feedsTitle = new QLabel(page);
    m_feedsTitle->setProperty("role", "title");
    column->addWidget(m_feedsTitle);
    m_feeds = named(new QLabel(page), QStringLiteral("monitor.feeds"));
    m_feeds->setTextFormat(Qt::RichText);
    m_feeds->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_feeds);
    return page;
}

void MonitorPane::addReading(QGridLayout& grid, ReadingId id)
{
    const QString name = QStringLiteral("monitor.reading%1").arg(static_cast<int>(id));
    auto* card = new QFrame(this);
    card->setProperty("role", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    Reading& reading = m_readings[id];
    reading.caption = new QLabel(card);
    reading.caption->setProperty("role", "caption");
    reading.value = named(new QLabel(card), name);
    reading.value->setProperty("role", "heading");
    reading.plot = new LinePlot(m_services.theme, name + QStringLiteral(".plot"), card);
    reading.plot->setDecimals(id == Age ? 1 : 0);
    column->addWidget(reading.caption);
    column->addWidget(reading.value);
    column->addWidget(reading.plot, 1);
    grid.addWidget(card, id / 2, id % 2);
}

void MonitorPane::setTexts()
{
    m_tabs->setAccessibleName(tr("Health"));
    const std::array<QString, 3> pages = {tr("Overview"), tr("Errors"), tr("Resilience")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, pages.at(static_cast<std::size_t>(i)));
    m_title->setText(tr("Health of the program"));
    m_feedsTitle->setText(tr("Feeds"));
    const std::array<QString, ReadingCount> captions = {
        tr("Event loop, worst delay of a second"), tr("Age of the engine's newest state"),
        tr("Order records waiting for the disk"), tr("Memory")};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        m_readings[i].caption->setText(captions[i]);
        m_readings[i].plot->setAccessibleName(captions[i]);
        m_readings[i].plot->setEmptyText(tr("measuring…"));
    }
    showFeeds();
}

void MonitorPane::put(ReadingId id, double value, const QString& text)
{
    Reading& reading = m_readings[id];
    reading.history.push_back(value);
    if (reading.history.size() > kMostSamples)
        reading.history.erase(reading.history.begin());
    reading.value->setText(text);
    reading.value->setAccessibleName(reading.caption->text() + QLatin1Char(' ') + text);
    reading.plot->setValues(reading.history);
}

void MonitorPane::sample()
{
    const EngineBridge& bridge = m_services.bridge;
    const auto lag = static_cast<double>(bridge.worstLagMs());
    const double age = static_cast<double>(bridge.snapshotAgeMs()) / 1000.0;
    const auto waiting = static_cast<double>(bridge.snapshot()->journalPending);
    const double memory = residentMemoryMib();
    put(Lag, lag, tr("%1 ms").arg(format::number(lag, 0)));
    put(Age, age, tr("%1 s").arg(format::number(age, 1)));
    put(Journal, waiting, format::number(waiting, 0));
    put(Memory, memory, tr("%1 MiB").arg(format::number(memory, 0)));
    showFeeds();
}

void MonitorPane::showFeeds()
{
    const Theme& theme = m_services.theme;
    QString rows;
    for (const FeedSnapshot& feed : m_services.bridge.snapshot()->feeds) {
        const ColorRole role = !feed.isConnected ? ColorRole::Danger
                               : feed.isAtEnd    ? ColorRole::Warning
                                                 : ColorRole::Up;
        const QString state = !feed.isConnected ? tr("disconnected")
                              : feed.isAtEnd    ? tr("at the end of its data")
                                                : tr("connected");
        rows +=
            QStringLiteral("<tr><td style=\"color:%1\">●&nbsp;</td>"
                           "<td style=\"padding-right:24px\">%2</td>"
                           "<td style=\"padding-right:24px\">%3</td>"
                           "<td style=\"padding-right:24px\">%4</td><td>%5</td></tr>")
                .arg(theme.color(role).name(), QString::fromStdString(feed.name).toHtmlEscaped(),
                     state, shownText(feed.detail).toHtmlEscaped(),
                     tr("last event %1").arg(format::instant(feed.lastEvent)));
    }
    m_feeds->setText(rows.isEmpty() ? tr("No feed is connected. A feed starts with the first bot.")
                                    : QStringLiteral("<table>%1</table>").arg(rows));
    m_feeds->setAccessibleName(m_feedsTitle->text());
}

void registerMonitorPane(PaneRegistry& panes)
{
    panes.add({.id = QStringLiteral("monitor"),
               .title = [] { return MonitorPane::tr("Health"); },
               .icon = QStringLiteral("monitor"),
               .area = PaneArea::Centre,
               .perspectives = {Perspective::Monitor},
               .create = [](PaneServices& services) { return new MonitorPane(services); }});
}

} // namespace qd::ui
