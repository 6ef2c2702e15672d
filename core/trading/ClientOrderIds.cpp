// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/ClientOrderIds.h"

#include "core/foundation/Assert.h"

#include <array>
#include <charconv>

namespace qd {

namespace {

constexpr std::size_t kTagLength = 8;
constexpr std::size_t kLongest = 36;
constexpr std::string_view kEmergency = "F.";

void appendBase36(std::string& text, std::uint64_t value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 36);
    text.append(digits.data(), end.ptr);
}

} // namespace

ClientOrderIds::ClientOrderIds(std::uint64_t epoch)
{
    m_epoch += '-';
    appendBase36(m_epoch, epoch);
    m_epoch += '-';
}

ClientOrderId ClientOrderIds::next(const BotId& bot)
{
    return draw({}, bot);
}

ClientOrderId ClientOrderIds::nextEmergency(const BotId& bot)
{
    return draw(kEmergency, bot);
}

ClientOrderId ClientOrderIds::draw(std::string_view prefix, const BotId& bot)
{
    std::string id;
    id.reserve(kLongest);
    id += prefix;
    id.append(bot.str(), 0, kTagLength - prefix.size());
    id += m_epoch;
    appendBase36(id, ++m_counter);
    QD_ASSERT(id.size() <= kLongest, "a client order id fits 36 characters");
    return ClientOrderId(std::move(id));
}

} // namespace qd
