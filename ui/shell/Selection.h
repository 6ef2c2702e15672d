// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/foundation/StrongId.h"

#include <QObject>

#include <optional>

namespace qd::ui {

/// What the user is looking at, shared by all panes: the watchlist row that is clicked becomes the
/// chart that is shown. GUI thread.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<SeriesKey>& series() const { return m_series; }
    [[nodiscard]] const std::optional<BotId>& bot() const { return m_bot; }

    /// The current series; panes follow quietly.
    void setSeries(const SeriesKey& series)
    {
        if (m_series == series)
            return;
        m_series = series;
        Q_EMIT currentSeriesChanged(series);
    }
    void setBot(const BotId& bot)
    {
        if (m_bot == bot)
            return;
        m_bot = bot;
        Q_EMIT currentBotChanged(bot);
    }
    /// Makes the series current and brings the chart to the front, at an instant where one is given
    /// (a fill that was clicked).
    void showChart(const SeriesKey& series, std::optional<Timestamp> at = {})
    {
        setSeries(series);
        Q_EMIT chartRequested(series, at.value_or(Timestamp()));
    }
    /// Something was stored: who lists what there is asks again.
    void announceStoredSeries() { Q_EMIT storedSeriesChanged(); }
    /// Opens the page of a bot.
    void showBot(const BotId& bot)
    {
        setBot(bot);
        Q_EMIT botRequested(bot);
    }

Q_SIGNALS:
    void currentSeriesChanged(const qd::SeriesKey& series);
    void currentBotChanged(const qd::BotId& bot);
    /// A null instant: the newest bar.
    void chartRequested(const qd::SeriesKey& series, qd::Timestamp at);
    void botRequested(const qd::BotId& bot);
    void storedSeriesChanged();

private:
    std::optional<SeriesKey> m_series;
    std::optional<BotId> m_bot;
};

} // namespace qd::ui
