// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/indicators/ReferenceTable.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace qd::test {

ReferenceTable::ReferenceTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto cells = [](const QByteArray& line) { return line.trimmed().split(','); };
    const QList<QByteArray> header = cells(file.readLine());
    while (!file.atEnd()) {
        const QList<QByteArray> row = cells(file.readLine());
        for (qsizetype i = 0; i < header.size(); ++i) {
            const bool isEmpty = i >= row.size() || row[i].isEmpty();
            m_columns[header[i].toStdString()].push_back(
                isEmpty ? std::numeric_limits<double>::quiet_NaN() : row[i].toDouble());
        }
    }
}

const std::vector<double>& ReferenceTable::column(const std::string& name) const
{
    const auto found = m_columns.find(name);
    QD_ASSERT(found != m_columns.end(), name.c_str());
    return found->second;
}

std::vector<std::string> ReferenceTable::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, values] : m_columns)
        names.push_back(name);
    return names;
}

std::vector<BarInput> ReferenceTable::bars() const
{
    std::vector<BarInput> bars;
    for (std::size_t i = 0; i < column("close").size(); ++i) {
        const auto time = static_cast<std::int64_t>(column("open_time")[i]);
        bars.push_back({Timestamp::fromMilliseconds(time), column("open")[i], column("high")[i],
                        column("low")[i], column("close")[i], column("volume")[i]});
    }
    return bars;
}

QString difference(const std::vector<double>& ours, const std::vector<double>& reference,
                   double tolerance)
{
    if (ours.size() != reference.size())
        return QStringLiteral("%1 rows against %2").arg(ours.size()).arg(reference.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const bool isSame = std::isnan(ours[i]) == std::isnan(reference[i]);
        const double allowed = tolerance * std::max(1.0, std::abs(reference[i]));
        if (!isSame || std::abs(ours[i] - reference[i]) > allowed)
            return QStringLiteral("row %1: %2 against %3")
                .arg(i)
                .arg(ours[i], 0, 'g', 17)
                .arg(reference[i], 0, 'g', 17);
    }
    return {};
}

} // namespace qd::test
