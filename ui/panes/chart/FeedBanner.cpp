// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/FeedBanner.h"

#include "ui/models/DomainTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QHBoxLayout>
#include <QLabel>

namespace qd::ui {

QString staleFeedText(const EngineSnapshot& snapshot)
{
    for (const FeedSnapshot& feed : snapshot.feeds) {
        if (feed.lastEvent.isNull() && feed.isConnected)
            continue; // nothing was ever played: there is nothing that could stand still
        const QString time = format::instant(feed.lastEvent);
        if (!feed.isConnected) {
            const QString detail =
                feed.detail.empty() ? FeedBanner::tr("no answer") : shownText(feed.detail);
            if (time.isEmpty())
                return FeedBanner::tr("The feed “%1” is disconnected (%2); bots wait.")
                    .arg(fromUtf8(feed.name), detail);
            return FeedBanner::tr("The feed “%1” is disconnected (%2). Prices are those of %3; "
                                  "bots wait.")
                .arg(fromUtf8(feed.name), detail, time);
        }
        if (feed.isAtEnd)
            return FeedBanner::tr("The replay has reached its end at %1. Prices stand still "
                                  "and bots decide nothing more.")
                .arg(time);
    }
    return {};
}

FeedBanner::FeedBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_text(named(new QLabel(this), QStringLiteral("chart.bannerText")))
{
    setProperty("role", "paneBar");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    connect(&theme, &Theme::changed, this, &FeedBanner::applyTheme);
    applyTheme();
    hide();
}

void FeedBanner::applyTheme()
{
    m_icon->setPixmap(
        themedIcon(m_theme, QStringLiteral("warning"), ColorRole::Warning).pixmap(16, 16));
}

void FeedBanner::showFeeds(const EngineSnapshot& snapshot)
{
    const QString text = staleFeedText(snapshot);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace qd::ui
