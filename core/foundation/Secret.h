// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <utility>

namespace qd {

/// A password, a key. Wiped when it dies, moves only, and neither streams nor logs: the deleted
/// operator makes formatting one a compile error.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string value) : m_value(std::move(value)) {}
    Secret(Secret&& other) noexcept : m_value(std::move(other.m_value)) { other.wipe(); }
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(); }

    /// The only way out; call it where the bytes are consumed.
    [[nodiscard]] const std::string& reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.empty(); }
    void wipe() noexcept;

    friend std::ostream& operator<<(std::ostream&, const Secret&) = delete;

private:
    std::string m_value;
};

} // namespace qd
