// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/ByteSource.h"

#include "core/adapters/candlefiles/InputFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <string_view>
#include <vector>

namespace qd {

namespace {

constexpr std::string_view kDamagedHint = "The file is damaged or cut off: download it again.";

Error tooLarge(const InputFile& input, const std::string& limit)
{
    return makeError(ErrorKind::InvalidInput, input.name() + " is larger than " + limit,
                     "Split the file into parts, for example by year.")
        .with("file", input.name());
}

class PlainBytes final : public ByteSource
{
public:
    PlainBytes(std::unique_ptr<InputFile> input, const ByteLimits& limits)
        : m_input(std::move(input)), m_limits(limits)
    {}

    Result<std::size_t> read(char* into, std::size_t capacity) override
    {
        const std::size_t count = m_input->read(into, capacity);
        if (m_input->hasFailed())
            return makeError(ErrorKind::Storage, "reading " + m_input->name() + " failed")
                .with("file", m_input->name());
        if (m_input->bytesRead() > m_limits.plainBytes)
            return tooLarge(*m_input, std::to_string(m_limits.plainBytes) + " bytes");
        return count;
    }
    double fraction() const override { return m_input->fraction(); }

private:
    std::unique_ptr<InputFile> m_input;
    ByteLimits m_limits;
};

/// Gzip and zip through libarchive's streaming readers.
class PackedBytes final : public ByteSource
{
public:
    PackedBytes(std::unique_ptr<InputFile> input, const ByteLimits& limits)
        : m_input(std::move(input)),
          m_limits(limits),
          m_archive(archive_read_new()),
          m_block(kBlock)
    {}
    ~PackedBytes() override { archive_read_free(m_archive); }
    PackedBytes(const PackedBytes&) = delete;
    PackedBytes& operator=(const PackedBytes&) = delete;

    Status open(bool isZip)
    {
        if (isZip) {
            archive_read_support_format_zip_streamable(m_archive);
        } else {
            archive_read_support_filter_gzip(m_archive);
            archive_read_support_format_raw(m_archive);
        }
        m_isZip = isZip;
        if (archive_read_open(m_archive, this, nullptr, &PackedBytes::readBlock, nullptr) !=
            ARCHIVE_OK)
            return damaged();
        return nextEntry();
    }

    Result<std::size_t> read(char* into, std::size_t capacity) override
    {
        if (m_isAtEnd)
            return std::size_t{0};
        const la_ssize_t count = archive_read_data(m_archive, into, capacity);
        if (count < 0)
            return damaged();
        m_unpacked += static_cast<std::uint64_t>(count);
        if (const Status within = checkLimits(); !within)
            return within.error();
        if (count == 0) {
            m_isAtEnd = true;
            if (const Status rest = checkRest(); !rest)
                return rest.error();
        }
        return static_cast<std::size_t>(count);
    }
    double fraction() const override { return m_input->fraction(); }

private:
    static constexpr std::size_t kBlock = std::size_t{256} << 10U;

    static la_ssize_t readBlock(archive* handle, void* self, const void** block)
    {
        auto* bytes = static_cast<PackedBytes*>(self);
        *block = bytes->m_block.data();
        const std::size_t count = bytes->m_input->read(bytes->m_block.data(), kBlock);
        if (bytes->m_input->hasFailed()) {
            archive_set_error(handle, EIO, "reading failed");
            return -1;
        }
        return static_cast<la_ssize_t>(count);
    }

    /// Folders and the shadow files some systems add are passed over.
    static bool isData(archive_entry* entry)
    {
        if (archive_entry_filetype(entry) != AE_IFREG)
            return false;
        const char* name = archive_entry_pathname_utf8(entry);
        return name == nullptr || !std::string_view(name).starts_with("__MACOSX/");
    }

    Status nextEntry()
    {
        archive_entry* entry = nullptr;
        for (;;) {
            const int outcome = archive_read_next_header(m_archive, &entry);
            if (outcome == ARCHIVE_EOF)
                return makeError(ErrorKind::InvalidInput, m_input->name() + " holds no file",
                                 std::string(kDamagedHint))
                    .with("file", m_input->name());
            if (outcome < ARCHIVE_WARN)
                return damaged();
            if (!m_isZip || isData(entry))
                break;
        }
        if (archive_entry_is_encrypted(entry) != 0)
            return makeError(ErrorKind::InvalidInput, m_input->name() + " is encrypted",
                             "Unpack it first.")
                .with("file", m_input->name());
        return {};
    }

    /// A second file in a zip would be dropped silently: say so instead.
    Status checkRest()
    {
        if (!m_isZip)
            return {};
        archive_entry* entry = nullptr;
        for (;;) {
            const int outcome = archive_read_next_header(m_archive, &entry);
            if (outcome == ARCHIVE_EOF)
                return {};
            if (outcome < ARCHIVE_WARN)
                return damaged();
            if (isData(entry))
                return makeError(ErrorKind::InvalidInput,
                                 m_input->name() + " holds more than one file",
                                 "Unpack it and import the files one by one.")
                    .with("file", m_input->name());
        }
    }

    Status checkLimits() const
    {
        if (m_unpacked > m_limits.unpackedBytes)
            return tooLarge(*m_input,
                            std::to_string(m_limits.unpackedBytes) + " bytes when unpacked");
        if (m_unpacked > m_limits.ratioFreeBytes &&
            m_unpacked / m_limits.unpackedPerPacked > m_input->bytesRead())
            return makeError(ErrorKind::InvalidInput,
                             m_input->name() + " unpacks to more than " +
                                 std::to_string(m_limits.unpackedPerPacked) + " times its size",
                             "No candles pack like that. Do not trust this file.")
                .with("file", m_input->name());
        return {};
    }

    Error damaged() const
    {
        const char* detail = archive_error_string(m_archive);
        return makeError(ErrorKind::InvalidInput,
                         "cannot unpack " + m_input->name() + " after " +
                             std::to_string(m_unpacked) + " bytes" +
                             (detail == nullptr ? "" : ": " + std::string(detail)),
                         std::string(kDamagedHint))
            .with("file", m_input->name());
    }

    std::unique_ptr<InputFile> m_input;
    ByteLimits m_limits;
    archive* m_archive;
    std::vector<char> m_block;
    std::uint64_t m_unpacked = 0;
    bool m_isZip = false;
    bool m_isAtEnd = false;
};

bool startsWith(std::span<const char> head, std::string_view magic)
{
    return std::string_view(head.data(), head.size()).starts_with(magic);
}

} // namespace

Result<std::unique_ptr<ByteSource>> openBytes(const std::string& path, const ByteLimits& limits)
{
    Result<std::unique_ptr<InputFile>> input = InputFile::open(path);
    if (!input)
        return input.error();
    const bool isZip = startsWith(input.value()->head(), std::string_view("PK\x03\x04", 4)) ||
                       startsWith(input.value()->head(), std::string_view("PK\x05\x06", 4));
    const bool isGzip = startsWith(input.value()->head(), "\x1f\x8b");
    if (!isZip && !isGzip)
        return std::unique_ptr<ByteSource>(
            std::make_unique<PlainBytes>(std::move(input).value(), limits));
    auto packed = std::make_unique<PackedBytes>(std::move(input).value(), limits);
    if (const Status opened = packed->open(isZip); !opened)
        return opened.error();
    return std::unique_ptr<ByteSource>(std::move(packed));
}

} // namespace qd
