// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace qd::ui {

/// Two boxes: the symbol and its stored timeframes. GUI thread.
class SeriesPicker final : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `id`: "chart.symbol", "chart.timeframe".
    SeriesPicker(const QString& id, QWidget* parent);

    void setSeries(const std::vector<SeriesCoverage>& series);
    /// Shows that series, without a signal; it joins the list when it is not there.
    void setCurrent(const SeriesKey& key);
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] bool contains(const SeriesKey& key) const;

Q_SIGNALS:
    void chosen(const qd::SeriesKey& key);

private:
    void fillSymbols();
    void fillTimeframes(const std::string& symbol);
    void choose();

    QComboBox* m_symbol;
    QComboBox* m_timeframe;
    std::vector<SeriesKey> m_keys; ///< Sorted.
    SeriesKey m_current;
};

} // namespace qd::ui
