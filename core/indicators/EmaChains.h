// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/StateFields.h"

#include <array>

namespace qd {

/// An EMA of an EMA of an EMA…: each seeded with the mean of its first inputs, as TA-Lib does.
template <std::size_t depth>
class EmaChain
{
public:
    explicit EmaChain(std::size_t period) : EmaChain(period, std::make_index_sequence<depth>{}) {}

    /// True once the last link has a value.
    bool update(double x)
    {
        for (std::size_t i = 0; i < depth; ++i) {
            x = m_links[i].update(x);
            if (!m_links[i].isReady())
                return false;
        }
        return true;
    }
    /// Link 0 is the plain EMA.
    [[nodiscard]] double link(std::size_t i) const { return m_links[i].value(); }

    void save(StateWriter& state) const
    {
        for (const Ema& ema : m_links)
            ema.save(state);
    }
    void load(StateReader& state)
    {
        for (Ema& ema : m_links)
            ema.load(state);
    }

private:
    template <std::size_t... i>
    EmaChain(std::size_t period, std::index_sequence<i...>) : m_links{((void)i, Ema(period))...}
    {}

    std::array<Ema, depth> m_links;
};

/// Double EMA, Mulloy (1994): 2 e₁ - e₂.
class Dema
{
public:
    explicit Dema(std::size_t period) : m_chain(period) {}
    double update(double x)
    {
        return m_chain.update(x) ? 2.0 * m_chain.link(0) - m_chain.link(1) : kUndefined;
    }
    void save(StateWriter& state) const { m_chain.save(state); }
    void load(StateReader& state) { m_chain.load(state); }

private:
    EmaChain<2> m_chain;
};

/// Triple EMA, Mulloy (1994): 3 e₁ - 3 e₂ + e₃.
class Tema
{
public:
    explicit Tema(std::size_t period) : m_chain(period) {}
    double update(double x)
    {
        return m_chain.update(x) ? 3.0 * (m_chain.link(0) - m_chain.link(1)) + m_chain.link(2)
                                 : kUndefined;
    }
    void save(StateWriter& state) const { m_chain.save(state); }
    void load(StateReader& state) { m_chain.load(state); }

private:
    EmaChain<3> m_chain;
};

/// T3, Tillson (1998): six EMAs weighted by the volume factor v in 0…1.
class T3
{
public:
    T3(std::size_t period, double v)
        : m_chain(period),
          m_c6(-v * v * v),
          m_c5(3.0 * v * v * (1.0 + v)),
          m_c4(-3.0 * v * (2.0 * v + 1.0 + v * v)),
          m_c3(1.0 + v * (3.0 + v * (3.0 + v)))
    {}
    double update(double x)
    {
        if (!m_chain.update(x))
            return kUndefined;
        return m_c6 * m_chain.link(5) + m_c5 * m_chain.link(4) + m_c4 * m_chain.link(3) +
               m_c3 * m_chain.link(2);
    }
    void save(StateWriter& state) const { m_chain.save(state); }
    void load(StateReader& state) { m_chain.load(state); }

private:
    EmaChain<6> m_chain;
    double m_c6;
    double m_c5;
    double m_c4;
    double m_c3;
};

/// Rate of change of a triple-smoothed EMA, Hutson (1983), in per cent.
class Trix
{
public:
    explicit Trix(std::size_t period) : m_chain(period) {}
    double update(double x)
    {
        if (!m_chain.update(x))
            return kUndefined;
        const double before = m_previous;
        m_previous = m_chain.link(2);
        return before == 0.0 ? 0.0 : (m_previous / before - 1.0) * 100.0; // NaN at first
    }
    void save(StateWriter& state) const { saveFields(state, m_chain, m_previous); }
    void load(StateReader& state) { loadFields(state, m_chain, m_previous); }

private:
    EmaChain<3> m_chain;
    double m_previous = kUndefined;
};

} // namespace qd
