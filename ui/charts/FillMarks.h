// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/domain/Trade.h"
#include "ui/charts/CandleData.h"
#include "ui/widgets/Theme.h"

#include "ui/charts/QCustomPlotHeader.h"

#include <optional>
#include <vector>

namespace qd::ui {

/// One execution on the chart.
struct FillMark
{
    Timestamp time;
    double price = 0.0;
    double quantity = 0.0;
    bool isBuy = true;
    QString reason;
};

/// A closed trade's way from entry to exit.
struct TradeLine
{
    Timestamp entryTime;
    double entryPrice = 0.0;
    Timestamp exitTime;
    double exitPrice = 0.0;
    bool isWin = false;
};

/// A price that matters now: an open position's average, a working order's limit or stop.
struct PriceLevel
{
    double price = 0.0;
    QString text;
    ColorRole role = ColorRole::Accent;

    friend bool operator==(const PriceLevel&, const PriceLevel&) = default;
};

/// Fills as triangles (buys below the price, sells above), trades as lines between them, levels
/// across the chart. Marks and lines that would share a pixel column are thinned out.
class FillMarks final : public QCPLayerable
{
    Q_OBJECT

public:
    FillMarks(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data, const Theme& theme);

    void setMarks(std::vector<FillMark> marks, std::vector<TradeLine> lines);
    void add(FillMark mark);
    void add(TradeLine line);
    void setLevels(std::vector<PriceLevel> levels) { m_levels = std::move(levels); }
    [[nodiscard]] const std::vector<FillMark>& marks() const { return m_marks; }
    [[nodiscard]] const std::vector<TradeLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<PriceLevel>& levels() const { return m_levels; }
    /// The mark under the mouse, within a few pixels.
    [[nodiscard]] const FillMark* markAt(const QPointF& pixel) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    [[nodiscard]] QRect clipRect() const override;

private:
    struct Window
    {
        Timestamp from;
        Timestamp to;
    };
    /// The time that is in sight; nothing when no bar is.
    [[nodiscard]] std::optional<Window> window() const;
    [[nodiscard]] QPointF pixelOf(Timestamp time, double price) const;
    void drawLines(QCPPainter* painter, const Window& window) const;
    void drawMarks(QCPPainter* painter, const Window& window) const;
    void drawLevel(QCPPainter* painter, const PriceLevel& level) const;

    QCPAxis* m_keyAxis;
    QCPAxis* m_valueAxis;
    const CandleData& m_data;
    const Theme& m_theme;
    std::vector<FillMark> m_marks; ///< By time.
    std::vector<TradeLine> m_lines;
    std::vector<PriceLevel> m_levels;
};

[[nodiscard]] FillMark toMark(const Fill& fill);
/// Nothing for a trade that is still open.
[[nodiscard]] std::optional<TradeLine> toLine(const Trade& trade);

} // namespace qd::ui
