// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/IndicatorCatalog.h"
#include "core/indicators/ParameterBuilders.h"

#include <utility>
#include <vector>

namespace qd {

/// A catalog line: the description and the ways to make one from validated parameters.
struct IndicatorRegistration
{
    IndicatorInfo info;
    std::unique_ptr<Indicator> (*create)(const ParameterMap& parameters) = nullptr;
    /// First bar (1-based) on which all outputs are defined.
    std::size_t (*warmUp)(const ParameterMap& parameters) = nullptr;
    /// Parameters that do not go together; null where all do.
    Status (*check)(const ParameterMap& parameters) = nullptr;
};

/// Puts the common face on an indicator class. `feed` is called as feed(core, bar, outputs).
template <typename Core, typename Feed>
class AdaptedIndicator final : public Indicator
{
public:
    AdaptedIndicator(std::size_t outputs, Core core, Feed feed)
        : Indicator(outputs), m_core(std::move(core)), m_feed(std::move(feed))
    {}
    void update(const BarInput& bar) override { m_feed(m_core, bar, m_outputs.data()); }
    void save(StateWriter& state) const override
    {
        m_core.save(state);
        for (const double output : m_outputs)
            state.put(output);
    }
    void load(StateReader& state) override
    {
        m_core.load(state);
        for (double& output : m_outputs)
            state.get(output);
    }

private:
    Core m_core;
    Feed m_feed;
};

template <typename Core, typename Feed>
std::unique_ptr<Indicator> adapt(std::size_t outputs, Core core, Feed feed)
{
    return std::make_unique<AdaptedIndicator<Core, Feed>>(outputs, std::move(core),
                                                          std::move(feed));
}

/// One output, from the close.
template <typename Core>
std::unique_ptr<Indicator> adaptClose(Core core)
{
    return adapt(1, std::move(core), [](Core& indicator, const BarInput& bar, double* out) {
        out[0] = indicator.update(bar.close);
    });
}

/// One output, from the whole bar.
template <typename Core>
std::unique_ptr<Indicator> adaptBar(Core core)
{
    return adapt(1, std::move(core), [](Core& indicator, const BarInput& bar, double* out) {
        out[0] = indicator.update(bar);
    });
}

/// One output, from high, low and close.
template <typename Core>
std::unique_ptr<Indicator> adaptRange(Core core)
{
    return adapt(1, std::move(core), [](Core& indicator, const BarInput& bar, double* out) {
        out[0] = indicator.update(bar.high, bar.low, bar.close);
    });
}

/// For calculations without memory.
struct NoState
{
    void save(StateWriter&) const {}
    void load(StateReader&) {}
};

[[nodiscard]] inline std::size_t thePeriod(const ParameterMap& parameters)
{
    return periodParameter(parameters, "period");
}

/// Error unless the first period is the shorter one.
[[nodiscard]] Status requireAscending(const ParameterMap& parameters, std::string_view shorter,
                                      std::string_view longer);

// A new indicator is a line in one of these (docs/guides/add-an-indicator.md).
void addAverages(std::vector<IndicatorRegistration>& catalog);
void addOscillators(std::vector<IndicatorRegistration>& catalog);
void addTrends(std::vector<IndicatorRegistration>& catalog);
void addVolatility(std::vector<IndicatorRegistration>& catalog);
void addVolume(std::vector<IndicatorRegistration>& catalog);
void addStatistics(std::vector<IndicatorRegistration>& catalog);

} // namespace qd
