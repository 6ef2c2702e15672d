// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/RingBuffer.h"
#include "core/indicators/RollingExtremum.h"
#include "core/indicators/RollingMean.h"
#include "core/indicators/RollingTrend.h"
#include "core/indicators/RollingVariance.h"
#include "core/indicators/WindowState.h"

namespace qd {

void RollingMean::save(StateWriter& state) const
{
    saveSlots(state, m_slots);
    savePosition(state, m_next);
    state.put(m_origin);
    state.put(m_head);
    state.put(m_hasOrigin);
    state.put(m_isFull);
}

void RollingMean::load(StateReader& state)
{
    loadSlots(state, m_slots);
    loadPosition(state, m_next, m_slots.size());
    state.get(m_origin);
    state.get(m_head);
    state.get(m_hasOrigin);
    state.get(m_isFull);
}

void RollingVariance::save(StateWriter& state) const
{
    savePosition(state, m_slots.size());
    for (const Sums& slot : m_slots) {
        state.put(slot.sum);
        state.put(slot.squares);
    }
    savePosition(state, m_next);
    state.put(m_origin);
    state.put(m_mean);
    state.put(m_deviations);
    state.put(m_head.sum);
    state.put(m_head.squares);
    state.put(m_hasOrigin);
    state.put(m_isFull);
}

void RollingVariance::load(StateReader& state)
{
    loadCount(state, m_slots.size());
    for (Sums& slot : m_slots) {
        state.get(slot.sum);
        state.get(slot.squares);
    }
    loadPosition(state, m_next, m_slots.size());
    state.get(m_origin);
    state.get(m_mean);
    state.get(m_deviations);
    state.get(m_head.sum);
    state.get(m_head.squares);
    state.get(m_hasOrigin);
    state.get(m_isFull);
}

void RollingTrend::update(double x)
{
    if (!m_hasOrigin) {
        m_origin = x;
        m_hasOrigin = true;
    }
    const double distance = x - m_origin;
    m_head.sum += distance;
    m_head.byPosition += distance * static_cast<double>(m_next);
    m_slots[m_next].sum = x;
    if (++m_next == m_slots.size()) [[unlikely]]
        finishBlock(x);
    // With the newest at block position p, a new value at j has weight n - p + j, an old one j - p.
    const double newest = static_cast<double>(m_next) - 1.0;
    const Sums& tail = m_slots[m_next];
    m_sum = m_head.sum + tail.sum;
    m_weighted =
        (m_count - newest) * m_head.sum + m_head.byPosition + tail.byPosition - newest * tail.sum;
}

void RollingTrend::finishBlock(double newest)
{
    m_origin = newest;
    Sums tail;
    for (std::size_t i = m_slots.size(); i-- > 0;) {
        const double distance = m_slots[i].sum - newest;
        tail.sum += distance;
        tail.byPosition += distance * static_cast<double>(i);
        m_slots[i] = tail;
    }
    m_head = {};
    m_next = 0;
    m_isFull = true;
}

double RollingTrend::slope() const
{
    if (m_slots.size() < 2)
        return 0.0;
    // Σ (t - t̄)(x - x̄) over t = 1…n, where Σ (t - t̄)² = n (n² - 1) ÷ 12.
    const double covariance = m_weighted - m_sum * (m_count + 1.0) / 2.0;
    return 12.0 * covariance / (m_count * (m_count * m_count - 1.0));
}

void RollingTrend::save(StateWriter& state) const
{
    savePosition(state, m_slots.size());
    for (const Sums& slot : m_slots) {
        state.put(slot.sum);
        state.put(slot.byPosition);
    }
    savePosition(state, m_next);
    state.put(m_origin);
    state.put(m_sum);
    state.put(m_weighted);
    state.put(m_head.sum);
    state.put(m_head.byPosition);
    state.put(m_hasOrigin);
    state.put(m_isFull);
}

void RollingTrend::load(StateReader& state)
{
    loadCount(state, m_slots.size());
    for (Sums& slot : m_slots) {
        state.get(slot.sum);
        state.get(slot.byPosition);
    }
    loadPosition(state, m_next, m_slots.size());
    state.get(m_origin);
    state.get(m_sum);
    state.get(m_weighted);
    state.get(m_head.sum);
    state.get(m_head.byPosition);
    state.get(m_hasOrigin);
    state.get(m_isFull);
}

template <bool isHighest>
void RollingExtremum<isHighest>::save(StateWriter& state) const
{
    saveSlots(state, m_slots);
    savePosition(state, m_next);
    state.put(m_head);
    state.put(m_isFull);
}

template <bool isHighest>
void RollingExtremum<isHighest>::load(StateReader& state)
{
    loadSlots(state, m_slots);
    loadPosition(state, m_next, m_slots.size());
    state.get(m_head);
    state.get(m_isFull);
}

template class RollingExtremum<true>;
template class RollingExtremum<false>;

void RingBuffer::save(StateWriter& state) const
{
    saveSlots(state, m_values);
    savePosition(state, m_next);
    state.put(m_isFull);
}

void RingBuffer::load(StateReader& state)
{
    loadSlots(state, m_values);
    loadPosition(state, m_next, m_values.size());
    state.get(m_isFull);
}

} // namespace qd
