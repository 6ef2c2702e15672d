// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthStrip.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QFile>
#include <QLabel>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace qd::ui {

namespace {
constexpr qint64 kStaleMs = 5'000;
constexpr qint64 kSlowLagMs = 50;
} // namespace

double residentMemoryMib()
{
#ifdef Q_OS_UNIX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    if (fields.size() < 2)
        return 0.0;
    const auto pageBytes = static_cast<double>(sysconf(_SC_PAGESIZE));
    return fields[1].toDouble() * pageBytes / (1024.0 * 1024.0);
#else
    return 0.0;
#endif
}

HealthStrip::HealthStrip(EngineBridge& bridge, const Theme& theme, QWidget* parent)
    : QStatusBar(parent), m_bridge(bridge), m_theme(theme)
{
    setObjectName(QStringLiteral("statusBar"));
    setSizeGripEnabled(false);
    m_halt = named(new QLabel(this), QStringLiteral("statusHalt"));
    addWidget(m_halt);
    m_marketTime = addReading(QStringLiteral("statusMarketTime"));
    m_feedAge = addReading(QStringLiteral("statusFeedAge"));
    m_lag = addReading(QStringLiteral("statusLag"));
    m_journal = addReading(QStringLiteral("statusJournal"));
    m_memory = addReading(QStringLiteral("statusMemory"));
    connect(&bridge, &EngineBridge::secondPassed, this, &HealthStrip::refresh);
    onLanguage(this, [this] { refresh(); });
}

QLabel* HealthStrip::addReading(const QString& id)
{
    auto* label = named(new QLabel(this), id);
    addPermanentWidget(label);
    return label;
}

void HealthStrip::refresh()
{
    const EngineSnapshot& snapshot = *m_bridge.snapshot();
    const QString strong = QStringLiteral("<span style=\"color:%1\">%2</span>");
    const QString danger = m_theme.color(ColorRole::Danger).name();
    m_halt->setVisible(snapshot.isHalted);
    m_halt->setText(strong.arg(
        danger, tr("Trading halted: %1").arg(shownText(snapshot.haltReason).toHtmlEscaped())));

    m_marketTime->setVisible(!snapshot.venueTime.isNull());
    m_marketTime->setText(tr("Market %1").arg(format::instant(snapshot.venueTime)));
    m_marketTime->setToolTip(tr("The market's own time; a replay's runs at its pace"));

    const qint64 ageMs = m_bridge.snapshotAgeMs();
    const QString age = tr("Feed %1 s").arg(format::number(static_cast<double>(ageMs) / 1000.0, 1));
    m_feedAge->setText(ageMs > kStaleMs ? strong.arg(m_theme.color(ColorRole::Warning).name(), age)
                                        : age);
    m_feedAge->setToolTip(tr("Age of the newest state received from the engine"));
    const qint64 lagMs = m_bridge.worstLagMs();
    const QString lag = tr("Loop %1 ms").arg(lagMs);
    m_lag->setText(lagMs > kSlowLagMs ? strong.arg(danger, lag) : lag);
    m_lag->setToolTip(tr("How late the event loop ran at worst in the last second"));
    m_journal->setText(tr("Journal %1").arg(format::count(snapshot.journalPending)));
    m_journal->setToolTip(tr("Order records that are not yet on disk"));
    const double memory = residentMemoryMib();
    m_memory->setVisible(memory > 0.0);
    m_memory->setText(tr("%1 MiB").arg(format::number(memory, 0)));
    m_memory->setToolTip(tr("Memory of this program"));
    for (QLabel* label : {m_marketTime, m_feedAge, m_lag, m_journal, m_memory})
        label->setAccessibleName(label->toolTip());
}

} // namespace qd::ui
