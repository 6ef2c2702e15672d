// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TextTicker.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

int decimalsOfStep(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 8);
}

int TextTicker::getSubTickCount(double)
{
    return 0;
}

QString TextTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return m_text(tick, m_step);
}

QVector<double> TextTicker::createTickVector(double tickStep, const QCPRange& range)
{
    m_step = tickStep;
    QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
    const double edge = range.size() * 0.03;
    const auto isCut = [&](double tick) {
        return tick < range.lower + edge || tick > range.upper - edge;
    };
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), isCut), ticks.end());
    return ticks;
}

} // namespace qd::ui
