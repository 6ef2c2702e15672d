// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/CandleData.h"
#include "ui/widgets/Theme.h"

#include "ui/charts/QCustomPlotHeader.h"

namespace qd::ui {

enum class CandleStyle : std::uint8_t { Candles, Hollow, HeikinAshi, Bars, Line, Area };

/// Draws prices in the chosen style at the level of detail the width allows.
class CandlePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    CandlePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data,
                    const Theme& theme);

    void setStyle(CandleStyle style) { m_style = style; }
    [[nodiscard]] CandleStyle style() const { return m_style; }
    /// Lowest low and highest high of the bars within the key range.
    [[nodiscard]] QCPRange valueRange(const QCPRange& keys, bool& isFound) const;

    double selectTest(const QPointF& pos, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& foundRange,
                         QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange& inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    [[nodiscard]] const CandlePyramid& source() const;
    [[nodiscard]] CandleSlice visibleSlice() const;
    void drawCandle(QCPPainter* painter, const ChartCandle& candle, double center,
                    double halfWidth) const;
    void drawBar(QCPPainter* painter, const ChartCandle& candle, double center,
                 double halfWidth) const;
    void drawLine(QCPPainter* painter, const CandleSlice& slice) const;
    [[nodiscard]] QColor colorOf(const ChartCandle& candle) const;

    const CandleData& m_data;
    const Theme& m_theme;
    CandleStyle m_style = CandleStyle::Candles;
};

/// Volume as bars from the bottom, in the colour of their candle.
class VolumePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    VolumePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data,
                    const Theme& theme);

    [[nodiscard]] double highest(const QCPRange& keys) const;

    double selectTest(const QPointF& pos, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& foundRange,
                         QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange& inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    const CandleData& m_data;
    const Theme& m_theme;
};

/// The candles of the axis' visible range, at most one for each few pixels of its width.
[[nodiscard]] CandleSlice visibleCandles(const CandlePyramid& candles, const QCPRange& keys,
                                         int pixels);
/// Where the middle of the slice's i-th candle stands on the index axis.
[[nodiscard]] double centerKey(const CandleSlice& slice, std::size_t i);

} // namespace qd::ui
