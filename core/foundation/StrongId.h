// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace qd {

/// A name that cannot be mistaken for another kind of name: BotId and ClientOrderId never mix.
template <typename Tag>
class StringId
{
public:
    StringId() = default;
    explicit StringId(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] const std::string& str() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.empty(); }

    friend bool operator==(const StringId&, const StringId&) = default;
    friend auto operator<=>(const StringId&, const StringId&) = default;

private:
    std::string m_value;
};

using BotId = StringId<struct BotIdTag>;
using ClientOrderId = StringId<struct ClientOrderIdTag>; ///< At most 36 characters, used once.
using VenueOrderId = StringId<struct VenueOrderIdTag>;   ///< What the venue calls the order.
using TradeId = StringId<struct TradeIdTag>;             ///< The venue's id of one fill.

} // namespace qd

template <typename Tag>
struct std::hash<qd::StringId<Tag>>
{
    std::size_t operator()(const qd::StringId<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.str());
    }
};
