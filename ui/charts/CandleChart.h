// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/CandleData.h"
#include "ui/charts/CandlePlottable.h"
#include "ui/charts/FillMarks.h"
#include "ui/charts/TimeChart.h"

#include <optional>

namespace qd::ui {

/// The candle chart: prices above, volume below, fills, price levels, the newest price on its
/// axis. GUI thread.
class CandleChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit CandleChart(Theme& theme, QWidget* parent = nullptr);
    ~CandleChart() override;

    void setBars(const BarSeries& bars);
    void clearBars();
    /// A bar that closed or is being built.
    void upsert(const Bar& bar);
    void setStyle(CandleStyle style);
    void setLogScale(bool isLog);
    void setFills(std::vector<FillMark> marks, std::vector<TradeLine> lines);
    void addFill(FillMark mark);
    void addTrade(TradeLine line);
    /// Open position and working orders.
    void setLevels(std::vector<PriceLevel> levels);

    [[nodiscard]] const CandleData& data() const { return m_data; }
    [[nodiscard]] CandleStyle style() const { return m_prices->style(); }
    [[nodiscard]] QCPRange priceRange() const { return m_prices->valueAxis()->range(); }
    [[nodiscard]] const FillMarks& fills() const { return *m_fills; }
    [[nodiscard]] QString priceText(double price) const;
    /// The visible bars as CSV, header first.
    [[nodiscard]] QByteArray visibleCsv() const;

protected:
    void fitValues() override;
    [[nodiscard]] QString widestLabel() const override;
    bool event(QEvent* event) override;

private:
    void updateTag();
    [[nodiscard]] QString fillText(const FillMark& mark) const;

    CandleData m_data;
    CandlePlottable* m_prices = nullptr;
    VolumePlottable* m_volume = nullptr;
    FillMarks* m_fills = nullptr;
    PriceTag* m_tag = nullptr;
    bool m_isLog = false;
};

} // namespace qd::ui
