// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/indicators/Indicator.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// One value of an indicator.
struct IndicatorOutput
{
    std::string name;     ///< snake_case, unique in its indicator; empty for the first one.
    std::string title;    ///< English, short.
    int displacement = 0; ///< Bars that charts move it: -26 draws it 26 bars back.
};

/// What forms, charts, the command line and the manual show of an indicator.
struct IndicatorInfo
{
    std::string name; ///< "rsi"
    std::string title;
    std::string idea;      ///< One English sentence.
    std::string reference; ///< Whose definition it follows.
    ParameterSchema parameters;
    std::vector<IndicatorOutput> outputs;
    bool isOverlay = false; ///< Drawn over the prices, not in a pane of its own.
};

/// An indicator with its parameters, as text names it: "macd(12,26,9)".
struct IndicatorSpec
{
    std::string name;
    ParameterMap parameters; ///< Complete.
    std::string column;      ///< Name of the first output's column: "macd_12_26_9".
};

/// Every indicator by name. Immutable after start-up; any thread.
class IndicatorCatalog
{
public:
    [[nodiscard]] static const IndicatorCatalog& instance();

    [[nodiscard]] const std::vector<IndicatorInfo>& indicators() const { return m_indicators; }
    /// NotFound with a "did you mean" for an unknown name.
    [[nodiscard]] Result<IndicatorInfo> find(std::string_view name) const;
    /// Validates the parameters and builds a fresh indicator.
    [[nodiscard]] Result<std::unique_ptr<Indicator>> create(std::string_view name,
                                                            const ParameterMap& parameters) const;
    /// Bars until every output is defined (with ordinary prices); parameters as for create().
    [[nodiscard]] Result<std::size_t> warmUpBars(std::string_view name,
                                                 const ParameterMap& parameters) const;
    /// Reads "rsi(14)", "bb(20, 2)", "macd(slow=30)", "obv": arguments in the order of the
    /// parameters or by name, missing ones take their default.
    [[nodiscard]] Result<IndicatorSpec> parse(std::string_view text) const;

private:
    IndicatorCatalog();
    std::vector<IndicatorInfo> m_indicators;
};

/// createIndicator("rsi", {14}): numbers in the order of the parameters.
[[nodiscard]] Result<std::unique_ptr<Indicator>>
createIndicator(std::string_view name, const std::vector<double>& arguments = {});

/// "macd_12_26_9", "macd_12_26_9_signal", …
[[nodiscard]] std::vector<std::string> columnNames(const IndicatorSpec& spec);

} // namespace qd
