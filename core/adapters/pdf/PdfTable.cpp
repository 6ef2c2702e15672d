// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfBlocks.h"
#include "core/adapters/pdf/PdfCanvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace qd {

namespace {

bool isNumeric(ColumnFormat format)
{
    return format != ColumnFormat::Text && format != ColumnFormat::Time;
}

std::string shownNumber(double value, ColumnFormat format, const ReportNumbers& numbers)
{
    switch (format) {
    case ColumnFormat::Integer:
        return numbers.integer(std::llround(value));
    case ColumnFormat::Percent:
        return numbers.percent(value);
    case ColumnFormat::Money:
        return numbers.money(value);
    case ColumnFormat::Text:
    case ColumnFormat::Number:
    case ColumnFormat::Price:
    case ColumnFormat::Quantity:
    case ColumnFormat::Time:
        break;
    }
    return numbers.number(value);
}

std::string shownDecimal(Decimal value, ColumnFormat format, const ReportNumbers& numbers,
                         int decimals)
{
    if (format == ColumnFormat::Price)
        return numbers.price(value);
    if (format == ColumnFormat::Quantity)
        return numbers.quantity(value, decimals);
    return numbers.money(value);
}

/// `decimals`: how many the quantities of the column show at least, so that they stand in line.
QString shownCell(const ReportCell& cell, ColumnFormat format, const ReportNumbers& numbers,
                  int decimals)
{
    std::string text;
    if (const auto* string = std::get_if<std::string>(&cell))
        text = *string;
    else if (const auto* number = std::get_if<double>(&cell))
        text = shownNumber(*number, format, numbers);
    else if (const auto* decimal = std::get_if<Decimal>(&cell))
        text = shownDecimal(*decimal, format, numbers, decimals);
    else if (const auto* time = std::get_if<Timestamp>(&cell))
        text = numbers.dateTime(*time);
    return QString::fromStdString(text);
}

bool isNegative(const ReportCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return *number < 0.0;
    const auto* decimal = std::get_if<Decimal>(&cell);
    return decimal != nullptr && decimal->isNegative();
}

/// A short table stays in one piece, a long one begins with a few rows.
double unbrokenHeight(const PdfCanvas& canvas, std::size_t rows, double rowHeight)
{
    const double whole = (static_cast<double>(rows) + 3.0) * rowHeight;
    return whole < 0.4 * canvas.pageHeight() ? whole : 4 * rowHeight;
}

/// One table being laid out: cells as they will be shown, and the width of each column.
class TableLayout
{
public:
    TableLayout(PdfCanvas& canvas, const ReportTable& table, const ReportNumbers& numbers)
        : m_canvas(canvas), m_table(table), m_numbers(numbers)
    {
        findDecimals();
        for (m_points = 8.0; m_points > 6.0; m_points -= 0.5) {
            measure();
            if (total() <= canvas.width())
                break;
        }
        fit();
    }

    void draw()
    {
        m_canvas.ensure(unbrokenHeight(m_canvas, m_table.rows.size(), rowHeight()));
        drawBlockTitle(m_canvas, m_table.title);
        drawHeader();
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            if (m_canvas.remaining() < rowHeight()) {
                m_canvas.ensure(rowHeight());
                drawHeader();
            }
            drawRow(m_table.rows[i], i % 2 == 1);
        }
        m_canvas.skip(PdfCanvas::unit(8));
    }

private:
    [[nodiscard]] double rowHeight() const { return PdfCanvas::unit(m_points * 1.75); }
    [[nodiscard]] double padding() const { return PdfCanvas::unit(m_points * 0.5); }
    [[nodiscard]] double total() const
    {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    }

    [[nodiscard]] QString shown(const ReportCell& cell, std::size_t column) const
    {
        return shownCell(cell, m_table.columns[column].format, m_numbers, m_decimals[column]);
    }

    void findDecimals()
    {
        m_decimals.assign(m_table.columns.size(), 0);
        for (const auto& row : m_table.rows) {
            for (std::size_t c = 0; c < std::min(row.size(), m_decimals.size()); ++c) {
                if (const auto* value = std::get_if<Decimal>(&row[c]))
                    m_decimals[c] = std::max(m_decimals[c], value->decimalsNeeded());
            }
        }
    }

    /// Natural widths, from a sample of long tables.
    void measure()
    {
        constexpr std::size_t kSample = 400;
        const std::size_t step = std::max<std::size_t>(m_table.rows.size() / kSample, 1);
        const QFontMetricsF heading =
            m_canvas.metrics(m_canvas.font(m_points - 0.5, QFont::DemiBold));
        const QFontMetricsF body = m_canvas.metrics(m_canvas.font(m_points));
        m_widths.clear();
        for (const ReportColumn& column : m_table.columns)
            m_widths.push_back(heading.horizontalAdvance(QString::fromStdString(column.title)));
        for (std::size_t i = 0; i < m_table.rows.size(); i += step) {
            const auto& row = m_table.rows[i];
            for (std::size_t c = 0; c < std::min(row.size(), m_widths.size()); ++c) {
                const QString text = shown(row[c], c);
                m_widths[c] = std::max(m_widths[c], body.horizontalAdvance(text));
            }
        }
        for (double& width : m_widths)
            width += 2 * padding();
    }

    /// Tables of a name, a value and a remark get the same columns, so that they line up on a page.
    void alignShortTable()
    {
        constexpr std::array kShares{0.28, 0.19};
        if (m_table.columns.size() > 3 || m_table.columns[0].format != ColumnFormat::Text)
            return;
        for (std::size_t c = 0; c < std::min(m_widths.size(), kShares.size()); ++c)
            m_widths[c] = std::max(m_widths[c], m_canvas.width() * kShares[c]);
    }

    /// Too wide: the text columns give way. Too narrow: the last text column takes the rest, or
    /// all share it where there is none.
    void fit()
    {
        alignShortTable();
        const double spare = m_canvas.width() - total();
        std::vector<std::size_t> texts;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            if (m_table.columns[c].format == ColumnFormat::Text)
                texts.push_back(c);
        }
        if (spare >= 0.0 && texts == std::vector<std::size_t>{0})
            return;
        if (spare >= 0.0 && !texts.empty()) {
            m_widths[texts.back()] += spare;
        } else if (spare >= 0.0) {
            for (double& width : m_widths)
                width += spare / static_cast<double>(m_widths.size());
        } else {
            shrink(texts, -spare);
        }
    }

    void shrink(const std::vector<std::size_t>& texts, double excess)
    {
        const double least = PdfCanvas::unit(30);
        double shrinkable = 0.0;
        for (const std::size_t c : texts)
            shrinkable += std::max(m_widths[c] - least, 0.0);
        const double share = shrinkable > 0.0 ? std::min(excess / shrinkable, 1.0) : 0.0;
        for (const std::size_t c : texts)
            m_widths[c] -= std::max(m_widths[c] - least, 0.0) * share;
        const double scale = m_canvas.width() / total();
        if (scale < 1.0) {
            for (double& width : m_widths)
                width *= scale;
        }
    }

    [[nodiscard]] QRectF cellArea(const QRectF& row, std::size_t column) const
    {
        const double x = std::accumulate(
            m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(column), row.left());
        return {x + padding(), row.top(), m_widths[column] - 2 * padding(), row.height()};
    }

    [[nodiscard]] Qt::Alignment alignment(std::size_t column) const
    {
        const bool isRight = isNumeric(m_table.columns[column].format);
        return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    void drawHeader()
    {
        const QRectF row = m_canvas.take(rowHeight() * 1.1);
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            m_canvas.drawLine(cellArea(row, c), QString::fromStdString(m_table.columns[c].title),
                              m_canvas.font(m_points - 0.5, QFont::DemiBold), ink::muted,
                              alignment(c));
        m_canvas.painter().setPen(QPen(ink::muted, PdfCanvas::unit(0.6)));
        m_canvas.painter().drawLine(row.bottomLeft(), row.bottomLeft() + QPointF(total(), 0));
    }

    void drawRow(const std::vector<ReportCell>& cells, bool isStriped)
    {
        const QRectF row = m_canvas.take(rowHeight());
        if (isStriped)
            m_canvas.painter().fillRect(QRectF(row.topLeft(), QSizeF(total(), row.height())),
                                        ink::stripe);
        for (std::size_t c = 0; c < std::min(cells.size(), m_widths.size()); ++c) {
            const ColumnFormat format = m_table.columns[c].format;
            const bool isSigned = format == ColumnFormat::Money || format == ColumnFormat::Percent;
            // Explanations in later text columns stand back.
            const bool isAside = format == ColumnFormat::Text && c > 1;
            const QColor colour = isSigned && isNegative(cells[c]) ? ink::loss
                                  : isAside                        ? ink::muted
                                                                   : ink::text;
            m_canvas.drawLine(cellArea(row, c), shown(cells[c], c), m_canvas.font(m_points), colour,
                              alignment(c));
        }
    }

    PdfCanvas& m_canvas;
    const ReportTable& m_table;
    const ReportNumbers& m_numbers;
    std::vector<double> m_widths;
    std::vector<int> m_decimals;
    double m_points = 8.0;
};

} // namespace

double leastHeight(const PdfCanvas& canvas, const ReportBlock& block)
{
    if (const auto* table = std::get_if<ReportTable>(&block))
        return unbrokenHeight(canvas, table->rows.size(), PdfCanvas::unit(14));
    if (std::holds_alternative<ReportChart>(block))
        return PdfCanvas::unit(230);
    return PdfCanvas::unit(60);
}

void drawTable(PdfCanvas& canvas, const ReportTable& table, const ReportNumbers& numbers)
{
    if (table.columns.empty())
        return;
    TableLayout(canvas, table, numbers).draw();
}

} // namespace qd
