// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/SeriesPicker.h"

#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace qd::ui {

SeriesPicker::SeriesPicker(const QString& id, QWidget* parent)
    : QWidget(parent),
      m_symbol(named(new QComboBox(this), id + QStringLiteral(".symbol"))),
      m_timeframe(named(new QComboBox(this), id + QStringLiteral(".timeframe")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_symbol, 1);
    row->addWidget(m_timeframe);
    m_symbol->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Few letters, so that the symbol is never cut short in a narrow form.
    m_timeframe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_timeframe->setMinimumContentsLength(3);
    connect(m_symbol, &QComboBox::activated, this, [this] {
        fillTimeframes(m_symbol->currentText().toStdString());
        choose();
    });
    connect(m_timeframe, &QComboBox::activated, this, &SeriesPicker::choose);
    onLanguage(this, [this] {
        m_symbol->setAccessibleName(tr("Symbol"));
        m_symbol->setToolTip(tr("Choose the symbol"));
        m_timeframe->setAccessibleName(tr("Timeframe"));
        m_timeframe->setToolTip(tr("Choose the length of a bar"));
    });
}

void SeriesPicker::setSeries(const std::vector<SeriesCoverage>& series)
{
    m_keys.clear();
    for (const SeriesCoverage& coverage : series)
        m_keys.push_back(coverage.key);
    std::sort(m_keys.begin(), m_keys.end());
    fillSymbols();
    if (!m_current.symbol.empty())
        setCurrent(m_current);
}

bool SeriesPicker::contains(const SeriesKey& key) const
{
    return std::binary_search(m_keys.begin(), m_keys.end(), key);
}

void SeriesPicker::setCurrent(const SeriesKey& key)
{
    m_current = key;
    if (!contains(key)) {
        m_keys.insert(std::upper_bound(m_keys.begin(), m_keys.end(), key), key);
        fillSymbols();
    }
    m_symbol->setCurrentText(QString::fromStdString(key.symbol));
    fillTimeframes(key.symbol);
}

void SeriesPicker::fillSymbols()
{
    m_symbol->clear();
    for (const SeriesKey& key : m_keys) {
        const QString symbol = QString::fromStdString(key.symbol);
        if (m_symbol->findText(symbol) < 0)
            m_symbol->addItem(symbol);
    }
}

void SeriesPicker::fillTimeframes(const std::string& symbol)
{
    m_timeframe->clear();
    for (const SeriesKey& key : m_keys) {
        if (key.symbol != symbol)
            continue;
        m_timeframe->addItem(QString::fromStdString(key.timeframe.toString()),
                             static_cast<qlonglong>(key.timeframe.seconds()));
        if (key.timeframe == m_current.timeframe)
            m_timeframe->setCurrentIndex(m_timeframe->count() - 1);
    }
}

void SeriesPicker::choose()
{
    const SeriesKey key{m_symbol->currentText().toStdString(),
                        Timeframe::fromSeconds(m_timeframe->currentData().toLongLong())};
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT chosen(key);
}

} // namespace qd::ui
