// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CandleChart.h"

#include "ui/widgets/Format.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {
constexpr double kAir = 0.08; ///< Above and below the visible prices, of their range.
} // namespace

CandleChart::CandleChart(Theme& chartTheme, QWidget* parent) : TimeChart(chartTheme, parent)
{
    useTimes(m_data.times());
    const auto price = [this](double value) { return priceText(value); };
    QCPAxisRect* prices =
        addPane(5.0, [this](double value, double) { return priceText(value); }, price);
    QCPAxisRect* volume = addPane(
        1.0, [](double value, double) { return format::shortAmount(value); },
        [](double value) { return format::shortAmount(value); });
    QCPAxis* keys = prices->axis(QCPAxis::atBottom);
    QCPAxis* values = prices->axis(QCPAxis::atRight);
    m_prices = new CandlePlottable(keys, values, m_data, chartTheme);
    m_volume = new VolumePlottable(volume->axis(QCPAxis::atBottom), volume->axis(QCPAxis::atRight),
                                   m_data, chartTheme);
    m_fills = new FillMarks(keys, values, m_data, chartTheme);
    m_tag = new PriceTag(values, chartTheme);
    m_tag->setLayer(QStringLiteral("overlay"));
    finishPanes();
}

CandleChart::~CandleChart() = default;

void CandleChart::setBars(const BarSeries& bars)
{
    m_data.assign(bars);
    updateTag();
    pointsReplaced();
}

void CandleChart::clearBars()
{
    m_data.clear();
    m_fills->setMarks({}, {});
    m_fills->setLevels({});
    m_tag->setPrice({}, {}, true);
    drawSoon();
}

void CandleChart::upsert(const Bar& bar)
{
    const bool wasFollowing = isFollowing();
    const bool isNew = m_data.upsert(bar);
    updateTag();
    pointUpserted(isNew, wasFollowing);
}

void CandleChart::updateTag()
{
    if (m_data.isEmpty())
        return m_tag->setPrice({}, {}, true);
    const ChartCandle& last = m_data.bars().bar(m_data.size() - 1);
    m_tag->setPrice(last.close, priceText(last.close), last.close >= last.open);
}

QString CandleChart::priceText(double price) const
{
    return QLocale().toString(price, 'f', m_data.priceDecimals());
}

QString CandleChart::widestLabel() const
{
    double highest = 1'000.0;
    for (const ChartCandle& candle : m_data.bars().slice(0, m_data.size(), 16).candles)
        highest = std::max(highest, candle.high);
    return priceText(highest);
}

void CandleChart::setStyle(CandleStyle style)
{
    m_prices->setStyle(style);
    fitValues();
    drawSoon();
}

void CandleChart::setLogScale(bool isLog)
{
    m_isLog = isLog;
    m_prices->valueAxis()->setScaleType(isLog ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    fitValues();
    drawSoon();
}

void CandleChart::setFills(std::vector<FillMark> marks, std::vector<TradeLine> lines)
{
    m_fills->setMarks(std::move(marks), std::move(lines));
    drawSoon();
}

void CandleChart::addFill(FillMark mark)
{
    m_fills->add(std::move(mark));
    drawSoon();
}

void CandleChart::addTrade(TradeLine line)
{
    m_fills->add(line);
    drawSoon();
}

void CandleChart::setLevels(std::vector<PriceLevel> levels)
{
    if (m_fills->levels() == levels)
        return;
    m_fills->setLevels(std::move(levels));
    drawSoon();
}

void CandleChart::fitValues()
{
    bool isFound = false;
    QCPRange range = m_prices->valueRange(visibleRange(), isFound);
    if (!isFound)
        return;
    if (range.size() <= 0.0) { // equal prices: a band around them
        const double half = std::max(std::abs(range.lower) * 0.001, 1e-12);
        range = {range.lower - half, range.upper + half};
    }
    if (m_isLog && range.lower > 0.0) {
        const double margin = std::pow(range.upper / range.lower, kAir);
        const double top = std::pow(range.upper / range.lower, kAir + readOutShare());
        range = {range.lower / margin, range.upper * top};
    } else {
        const double size = range.size();
        range = {range.lower - size * kAir, range.upper + size * (kAir + readOutShare())};
    }
    m_prices->valueAxis()->setRange(range);
    m_volume->valueAxis()->setRange(0.0, std::max(m_volume->highest(visibleRange()), 1e-12) * 1.1);
}

QByteArray CandleChart::visibleCsv() const
{
    QByteArray csv = "open_time,open,high,low,close,volume\n";
    if (m_data.isEmpty())
        return csv;
    const auto most = static_cast<double>(m_data.size() - 1);
    const QCPRange range = visibleRange();
    const auto first = static_cast<std::size_t>(std::clamp(std::ceil(range.lower), 0.0, most));
    const auto last = static_cast<std::size_t>(std::clamp(range.upper, 0.0, most));
    for (std::size_t i = first; i <= last; ++i) {
        const ChartCandle& bar = m_data.bars().bar(i);
        csv += QByteArray::number(static_cast<qlonglong>(m_data.openTime(i).milliseconds()));
        for (const double value : {bar.open, bar.high, bar.low, bar.close, bar.volume})
            csv += ',' + QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
        csv += '\n';
    }
    return csv;
}

QString CandleChart::fillText(const FillMark& mark) const
{
    const QString side = mark.isBuy ? tr("Bought %1 at %2") : tr("Sold %1 at %2");
    QString text = side.arg(QLocale().toString(mark.quantity, 'g', 8), priceText(mark.price)) +
                   QLatin1Char('\n') + format::dateTime(mark.time);
    if (!mark.reason.isEmpty())
        text += QLatin1Char('\n') + mark.reason;
    return text;
}

bool CandleChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeChart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const FillMark* mark = m_fills->markAt(help->pos());
    if (mark == nullptr)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), fillText(*mark), this);
    return true;
}

} // namespace qd::ui
