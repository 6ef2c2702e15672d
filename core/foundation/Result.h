// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace qd {

/// A value or the reason why there is none. Reading the wrong side is a programmer's error.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] T& value() &
    {
        requireValue();
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T& value() const&
    {
        requireValue();
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        requireValue();
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] T valueOr(T fallback) const
    {
        if (isOk())
            return value();
        return fallback;
    }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        QD_ASSERT(!isOk(), "error() of a successful result");
        return *std::get_if<1>(&m_state);
    }

private:
    void requireValue() const
    {
        if (!isOk()) [[unlikely]]
            assertionFailed("isOk()", std::get_if<1>(&m_state)->message.c_str(), __FILE__,
                            __LINE__);
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool isOk() const { return !m_error.has_value(); }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] const Error& error() const
    {
        QD_ASSERT(m_error.has_value(), "error() of a successful result");
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace qd
