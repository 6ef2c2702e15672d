// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// Writes the exact inner state of strategies and indicators, so that a bot resumes after a crash
/// as if nothing had happened: doubles keep every bit. Little-endian bytes behind a version mark.
class StateWriter
{
public:
    StateWriter();

    void put(bool value);
    void put(std::int64_t value);
    void put(std::uint64_t value);
    void put(double value);
    void put(Decimal value);
    void put(Timestamp value);
    void put(std::string_view value);
    void put(const char* value) { put(std::string_view(value)); } ///< or it would become a bool
    template <typename T>
    void put(const std::vector<T>& values)
    {
        put(static_cast<std::uint64_t>(values.size()));
        for (const T& value : values)
            put(value);
    }

    /// The bytes with their check sum; the writer is spent.
    [[nodiscard]] std::string finish();

private:
    void raw(const void* bytes, std::size_t count);
    std::string m_bytes;
};

/// Reads what StateWriter wrote, in the same order. A short, foreign or damaged archive sets
/// `failed()` and yields zeros: the caller checks once at the end.
class StateReader
{
public:
    explicit StateReader(std::string_view bytes);

    void get(bool& value);
    void get(std::int64_t& value);
    void get(std::uint64_t& value);
    void get(double& value);
    void get(Decimal& value);
    void get(Timestamp& value);
    void get(std::string& value);
    template <typename T>
    void get(std::vector<T>& values)
    {
        std::uint64_t count = 0;
        get(count);
        if (count > m_bytes.size()) // each element takes a byte at least
            m_failed = true;
        values.clear();
        for (std::uint64_t i = 0; i < count && !m_failed; ++i) {
            T value{};
            get(value);
            values.push_back(value);
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    /// Nothing more follows: an older version wrote less.
    [[nodiscard]] bool isAtEnd() const { return m_failed || m_position == m_bytes.size(); }
    /// A reader found a value that cannot be: another period, a position outside a window.
    void markFailed() { m_failed = true; }
    /// Everything was read and nothing was wrong.
    [[nodiscard]] Status finish() const;

private:
    bool raw(void* bytes, std::size_t count);
    std::string_view m_bytes;
    std::size_t m_position = 0;
    bool m_failed = false;
};

} // namespace qd
