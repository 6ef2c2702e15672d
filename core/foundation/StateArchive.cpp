// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/StateArchive.h"

#include <array>
#include <bit>

namespace qd {

namespace {

/// Four letters and a format number; a new layout gets a new number.
constexpr std::string_view kMark{"QDS\x01", 4};
constexpr std::size_t kSumSize = sizeof(std::uint64_t);

/// FNV-1a, 64 bits. Every step is reversible, so no change of a single byte can go unnoticed.
std::uint64_t checkSum(std::string_view bytes)
{
    std::uint64_t sum = 0xcbf29ce484222325U;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        sum *= 0x100000001b3U;
    }
    return sum;
}

using WordBytes = std::array<char, sizeof(std::uint64_t)>;

WordBytes littleEndian(std::uint64_t word)
{
    WordBytes bytes{};
    for (char& byte : bytes) {
        byte = static_cast<char>(word & 0xffU);
        word >>= 8U;
    }
    return bytes;
}

std::uint64_t fromLittleEndian(const char* bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = sizeof(word); i > 0; --i)
        word = (word << 8U) | static_cast<unsigned char>(bytes[i - 1]);
    return word;
}

} // namespace

StateWriter::StateWriter() : m_bytes(kMark) {}

void StateWriter::raw(const void* bytes, std::size_t count)
{
    m_bytes.append(static_cast<const char*>(bytes), count);
}

void StateWriter::put(bool value)
{
    m_bytes.push_back(value ? '\x01' : '\x00');
}

void StateWriter::put(std::int64_t value)
{
    put(static_cast<std::uint64_t>(value));
}

void StateWriter::put(std::uint64_t value)
{
    const WordBytes bytes = littleEndian(value);
    raw(bytes.data(), bytes.size());
}

void StateWriter::put(double value)
{
    put(std::bit_cast<std::uint64_t>(value));
}

void StateWriter::put(Decimal value)
{
    const auto bits = static_cast<unsigned __int128>(value.raw());
    put(static_cast<std::uint64_t>(bits));
    put(static_cast<std::uint64_t>(bits >> 64U));
}

void StateWriter::put(Timestamp value)
{
    put(value.nanoseconds());
}

void StateWriter::put(std::string_view value)
{
    put(static_cast<std::uint64_t>(value.size()));
    raw(value.data(), value.size());
}

std::string StateWriter::finish()
{
    put(checkSum(m_bytes));
    return std::move(m_bytes);
}

StateReader::StateReader(std::string_view bytes)
{
    if (bytes.size() < kMark.size() + kSumSize || !bytes.starts_with(kMark)) {
        m_failed = true;
        return;
    }
    const std::string_view covered = bytes.substr(0, bytes.size() - kSumSize);
    if (checkSum(covered) != fromLittleEndian(bytes.data() + covered.size())) {
        m_failed = true;
        return;
    }
    m_bytes = covered;
    m_position = kMark.size();
}

bool StateReader::raw(void* bytes, std::size_t count)
{
    if (m_failed || count > m_bytes.size() - m_position) {
        m_failed = true;
        return false;
    }
    m_bytes.copy(static_cast<char*>(bytes), count, m_position);
    m_position += count;
    return true;
}

void StateReader::get(bool& value)
{
    char byte = 0;
    if (raw(&byte, 1) && byte != 0 && byte != 1)
        m_failed = true;
    value = !m_failed && byte == 1;
}

void StateReader::get(std::int64_t& value)
{
    std::uint64_t word = 0;
    get(word);
    value = static_cast<std::int64_t>(word);
}

void StateReader::get(std::uint64_t& value)
{
    WordBytes bytes{};
    raw(bytes.data(), bytes.size());
    value = fromLittleEndian(bytes.data());
}

void StateReader::get(double& value)
{
    std::uint64_t word = 0;
    get(word);
    value = std::bit_cast<double>(word);
}

void StateReader::get(Decimal& value)
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    get(low);
    get(high);
    const auto raw = static_cast<Decimal::Raw>((static_cast<unsigned __int128>(high) << 64U) | low);
    if (raw < -Decimal::kMaxRaw)
        m_failed = true;
    value = m_failed ? Decimal() : Decimal::fromRaw(raw);
}

void StateReader::get(Timestamp& value)
{
    std::int64_t nanoseconds = 0;
    get(nanoseconds);
    value = Timestamp::fromNanoseconds(nanoseconds);
}

void StateReader::get(std::string& value)
{
    value.clear();
    std::uint64_t size = 0;
    get(size);
    if (m_failed || size > m_bytes.size() - m_position) {
        m_failed = true;
        return;
    }
    value.assign(m_bytes.substr(m_position, size));
    m_position += size;
}

Status StateReader::finish() const
{
    if (m_failed)
        return makeError(ErrorKind::InvalidInput, "the saved state is damaged or of another kind",
                         "Start afresh; the state is rebuilt from market data.");
    if (m_position != m_bytes.size())
        return makeError(ErrorKind::InvalidInput,
                         "the saved state holds more than this version reads",
                         "Start afresh; the state is rebuilt from market data.");
    return {};
}

} // namespace qd
