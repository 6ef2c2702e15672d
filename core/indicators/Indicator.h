// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/StateArchive.h"
#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qd {

/// Any indicator behind one face, for charts, the command line and rules that are made at run time.
/// The classes behind it (Sma, Rsi…) are quicker to call where the kind is known. No allocation
/// after construction. One thread.
class Indicator
{
public:
    virtual ~Indicator() = default;
    /// Takes a closed bar, in order; afterwards outputs() are that bar's values.
    virtual void update(const BarInput& bar) = 0;
    /// In the catalog's order; NaN while an output is not defined.
    [[nodiscard]] std::span<const double> outputs() const { return m_outputs; }
    /// Exact inner state; load() reads what save() of the same parameters wrote.
    virtual void save(StateWriter& state) const = 0;
    virtual void load(StateReader& state) = 0;

protected:
    explicit Indicator(std::size_t outputs) : m_outputs(outputs, kUndefined) {}
    std::vector<double> m_outputs;
};

/// One column per output, one row per bar: the same code as bar by bar.
[[nodiscard]] std::vector<std::vector<double>> computeOutputs(Indicator& indicator,
                                                              const BarSeries& bars);

} // namespace qd
