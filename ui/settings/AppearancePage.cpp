// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearancePage.h"

#include "ui/settings/PageLayout.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Language.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace qd::ui {

namespace {
constexpr int kLeastPoints = 8;
constexpr int kMostPoints = 16;
} // namespace

AppearancePage::AppearancePage(PaneServices& services) : m_services(services)
{
    setObjectName(QStringLiteral("settings.appearance"));
    QVBoxLayout* column = makePageLayout(*this, tr("Changes take effect at once."));
    m_form = makeForm();
    addChoice(Preference::Theme, QStringLiteral("theme"), tr("Theme"),
              {{tr("Dark"), QStringLiteral("dark")},
               {tr("Light"), QStringLiteral("light")},
               {tr("As the desktop"), QStringLiteral("system")}});
    addChoice(Preference::UpDown, QStringLiteral("upDown"), tr("Gains and losses"),
              {{tr("Green and red"), QStringLiteral("green-red")},
               {tr("Blue and orange, for colour-blind eyes"), QStringLiteral("blue-orange")}});
    addFontSize();
    addChoice(Preference::Times, QStringLiteral("times"), tr("Times"),
              {{tr("UTC, as exchanges count"), QStringLiteral("utc")},
               {tr("Local time of this computer"), QStringLiteral("local")}});
    addLanguage();
    column->addLayout(m_form);
    addSample();
    column->addStretch(1);
}

QStringList AppearancePage::words() const
{
    return {title(),     tr("Theme"),   tr("Gains and losses"), tr("Size of text"),
            tr("Times"), tr("Language")};
}

QComboBox* AppearancePage::addChoice(Preference preference, const QString& id, const QString& label,
                                     const std::vector<std::pair<QString, QString>>& choices)
{
    auto* box = named(new QComboBox(this), QStringLiteral("settings.") + id, label);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(
        std::max(0, box->findData(m_services.preferences->value(preference).toString())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, preference] { choose(preference, box->currentData()); });
    m_form->addRow(label, box);
    return box;
}

void AppearancePage::addFontSize()
{
    auto* box =
        named(new QSpinBox(this), QStringLiteral("settings.fontPoints"), tr("Size of text"));
    box->setRange(kLeastPoints, kMostPoints);
    box->setSuffix(tr(" pt"));
    box->setValue(m_services.theme.fontPoints());
    connect(box, &QSpinBox::valueChanged, this,
            [this](int points) { choose(Preference::FontPoints, points); });
    m_form->addRow(tr("Size of text"), box);
}

void AppearancePage::addLanguage()
{
    auto* box = named(new QComboBox(this), QStringLiteral("settings.language"), tr("Language"));
    for (const Language::Choice& choice : Language::choices())
        box->addItem(choice.name, choice.code);
    box->setCurrentIndex(std::max(0, box->findData(m_services.language->code())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const QString code = box->currentData().toString();
        m_services.preferences->set(Preference::Language, code);
        m_services.language->use(code);
    });
    m_form->addRow(tr("Language"), box);
}

void AppearancePage::addSample()
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    m_sample = named(new QLabel(frame), QStringLiteral("settings.sample"), tr("Sample"));
    m_sample->setTextFormat(Qt::RichText);
    column->addWidget(m_sample);
    layout()->addWidget(frame);
    connect(&m_services.theme, &Theme::changed, this, &AppearancePage::showSample);
    showSample();
}

void AppearancePage::showSample()
{
    const auto coloured = [this](const QString& text, ColorRole role) {
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(m_services.theme.color(role).name(), text);
    };
    const Timestamp instant = Timestamp::fromMilliseconds(1'706'695'200'000); // 2024-01-31 10:00
    m_sample->setText(QStringLiteral("BTCUSDT &nbsp; %1 &nbsp; %2 &nbsp; %3 &nbsp; %4")
                          .arg(format::money(Decimal::fromInt(42'120)),
                               coloured(format::signedPercent(0.0123), ColorRole::Up),
                               coloured(format::signedPercent(-0.0045), ColorRole::Down),
                               coloured(format::instant(instant), ColorRole::TextMuted)));
}

void AppearancePage::choose(Preference preference, const QVariant& value)
{
    m_services.preferences->set(preference, value);
    Q_EMIT edited();
    m_services.appearance->apply(); // everything that is drawn asks again, times included
    showSample();
}

} // namespace qd::ui
