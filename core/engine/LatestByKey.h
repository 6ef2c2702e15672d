// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace qd {

/// A mailbox that keeps only the newest value of each key, in the order in which the keys came.
/// A slow reader costs the writer nothing. Any thread.
template <typename Key, typename Value>
class LatestByKey
{
public:
    /// True only when the box was empty: the reader must be woken.
    bool put(const Key& key, Value value)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = m_values.empty();
        const auto [place, isNew] = m_index.try_emplace(key, m_values.size());
        if (isNew)
            m_values.push_back(std::move(value));
        else
            m_values[place->second] = std::move(value);
        return wasEmpty;
    }

    /// All values since the last call, oldest key first.
    [[nodiscard]] std::vector<Value> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_index.clear();
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::map<Key, std::size_t> m_index;
    std::vector<Value> m_values;
};

} // namespace qd
