// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/CandlePlottable.h"
#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedLayout;
class QToolButton;

namespace qd::ui {

class CandleChart;
class EmptyState;
class FeedBanner;
class FillCollector;
class PaceBox;
class SeriesPicker;

/// The chart of the current series: its bars up to the venue's present and every one that follows,
/// the bots' fills, positions and orders on it. GUI thread.
class ChartPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(PaneServices& services);

    [[nodiscard]] const CandleChart& chart() const { return *m_chart; }
    [[nodiscard]] const std::optional<SeriesKey>& series() const { return m_series; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildToolBar(QHBoxLayout& row);
    void addStyleMenu(QHBoxLayout& row);
    QAction* addAction(QHBoxLayout& row, const ActionInfo& info);
    void connectAll();
    void listSeries();
    void load(const SeriesKey& key, Timestamp at = {});
    void showBars(const BarSeries& bars);
    void showEmpty(const QString& title, const QString& hint);
    void take(const std::vector<BarUpdate>& bars);
    void showSnapshot(const EngineSnapshot& snapshot);
    void showLevels(const EngineSnapshot& snapshot);
    void showReadOut();
    void setTexts();
    void saveAs(const QString& title, const QString& filter,
                const std::function<bool(const QString& path)>& write);

    PaneServices& m_services;
    SeriesPicker* m_picker;
    PaceBox* m_pace;
    QToolButton* m_styleButton = nullptr;
    QAction* m_newest = nullptr;
    FeedBanner* m_banner;
    QStackedLayout* m_stack;
    CandleChart* m_chart;
    EmptyState* m_empty;
    FillCollector* m_fills;
    std::optional<SeriesKey> m_series;
    std::vector<BarUpdate> m_waiting; ///< Bars that came while the history was being loaded.
    bool m_isLoading = false;
    int m_loads = 0;
    qsizetype m_hovered = -1;
    bool m_isHoverFree = true; ///< The mouse is away: the newest bar is read out.
    double m_dayOpen = 0.0;
};

void registerChartPane(PaneRegistry& panes);

} // namespace qd::ui
