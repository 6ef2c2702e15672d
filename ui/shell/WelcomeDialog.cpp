// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomeDialog.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/DesktopHost.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd::ui {

namespace {
constexpr int kCardWidth = 272;
constexpr int kCardMargin = 20;
constexpr int kIconSize = 32;
constexpr int kProgressSteps = 100;
} // namespace

WelcomeDialog::WelcomeDialog(PaneServices& services, QWidget* parent)
    : QDialog(parent), m_services(services)
{
    setObjectName(QStringLiteral("welcomeDialog"));
    setWindowTitle(tr("Welcome"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(8);
    auto* heading =
        named(new QLabel(tr("Welcome to Quarterdeck"), this), QStringLiteral("welcome.heading"));
    heading->setProperty("role", "heading");
    column->addWidget(heading);
    auto* sentence = named(new QLabel(tr("How do you want to begin? No real money is at stake in "
                                         "any of these, and you can come back to this page from "
                                         "the Tools menu."),
                                      this),
                           QStringLiteral("welcome.sentence"));
    sentence->setProperty("role", "muted");
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(12);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    addDemo(*cards);
    addOwnData(*cards);
    addPlatform(*cards);
    column->addLayout(cards, 1);
    buildFooter(*column);
}

QFrame* WelcomeDialog::addCard(QBoxLayout& row, const Card& card, QPushButton*& button)
{
    auto* frame = named(new QFrame(this), QStringLiteral("welcome.card.") + card.id, card.title);
    frame->setProperty("role", "card");
    frame->setFixedWidth(kCardWidth);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    auto* icon = new QLabel(frame);
    icon->setPixmap(
        themedIcon(m_services.theme, card.icon, ColorRole::Accent).pixmap(kIconSize, kIconSize));
    auto* number = new QLabel(QString::number(++m_cards), frame);
    number->setProperty("role", "faint");
    top->addWidget(icon);
    top->addStretch(1);
    top->addWidget(number);
    column->addLayout(top);
    auto* title = new QLabel(card.title, frame);
    title->setProperty("role", "title");
    title->setWordWrap(true);
    column->addWidget(title);
    auto* text = new QLabel(card.text, frame);
    text->setProperty("role", "muted");
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // A dialog asks wrapped texts for their height before it knows its width.
    for (QLabel* label : {title, text}) {
        label->ensurePolished();
        label->setMinimumHeight(label->heightForWidth(kCardWidth - 2 * kCardMargin - 2));
    }
    column->addWidget(text, 1);
    button = named(new QPushButton(card.button, frame), QStringLiteral("welcome.") + card.id,
                   card.button);
    button->setAutoDefault(false);
    column->addSpacing(8);
    column->addWidget(button);
    row.addWidget(frame, 1);
    return frame;
}

void WelcomeDialog::addDemo(QBoxLayout& row)
{
    const bool isOpen = m_services.bridge.snapshot()->mode == EngineMode::Demo;
    if (!isOpen && m_services.doors.host == nullptr)
        return;
    addCard(row,
            {.id = QStringLiteral("demo"),
             .icon = QStringLiteral("demo"),
             .title = tr("Watch the demo"),
             .text = tr("Invented markets, a moving chart and a bot that trades on it with "
                        "simulated money, in a workspace of its own."),
             .button = isOpen ? tr("Launch another demo bot") : tr("Open the demo")},
            m_demo);
    m_demo->setDefault(true);
    if (isOpen) {
        connect(m_demo, &QPushButton::clicked, this, [this] {
            Q_EMIT demoBotWanted();
            accept();
        });
        return;
    }
    connect(m_demo, &QPushButton::clicked, this, &WelcomeDialog::prepareDemo);
}

void WelcomeDialog::addOwnData(QBoxLayout& row)
{
    if (m_services.doors.imports == nullptr)
        return;
    QPushButton* button = nullptr;
    addCard(row,
            {.id = QStringLiteral("import"),
             .icon = QStringLiteral("candles"),
             .title = tr("Trade on paper with your own data"),
             .text = tr("Bring candles as CSV or JSON, also packed. They are checked before "
                        "anything is stored; bots then trade on them as on a live market."),
             .button = tr("Import candles…")},
            button);
    connect(button, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT importWanted();
    });
}

void WelcomeDialog::addPlatform(QBoxLayout& row)
{
    if (m_services.doors.host == nullptr || m_services.doors.host->migration() == nullptr)
        return;
    QPushButton* button = nullptr;
    addCard(row,
            {.id = QStringLiteral("migrate"),
             .icon = QStringLiteral("layers"),
             .title = tr("Come from the Python platform"),
             .text = tr("Bring its bots and their settings. You see what becomes of every single "
                        "one before anything is written; secrets are never copied."),
             .button = tr("Choose its folder…")},
            button);
    connect(button, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT migrationWanted();
    });
}

void WelcomeDialog::buildFooter(QBoxLayout& column)
{
    m_problem = named(new QLabel(this), QStringLiteral("welcome.problem"));
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    column.addWidget(m_problem);
    m_progress =
        named(new QProgressBar(this), QStringLiteral("welcome.progress"), tr("Filling the demo"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setFormat(tr("Inventing a month of four markets: %p %"));
    m_progress->hide();
    column.addWidget(m_progress);
    column.addSpacing(4);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const QString text = tr("Begin with an empty workspace");
    auto* close = named(new QPushButton(text, this), QStringLiteral("welcome.close"), text);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column.addLayout(row);
}

void WelcomeDialog::prepareDemo()
{
    m_demo->setEnabled(false);
    m_problem->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_services.doors.host->prepareDemo(
        this,
        [this](double part) { m_progress->setValue(static_cast<int>(part * kProgressSteps)); },
        [this](const Status& filled) {
            m_demo->setEnabled(true);
            m_progress->hide();
            if (filled) {
                accept();
                Q_EMIT demoReady();
                return;
            }
            m_problem->setText(shownText(filled.error().message) + QLatin1Char(' ') +
                               shownText(filled.error().hint));
            m_problem->show();
        });
}

} // namespace qd::ui
