// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/adapters/candlefiles/PackedFiles.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace qd::test {

namespace {

QByteArray packed(const std::vector<std::pair<std::string, QByteArray>>& entries, bool isZip)
{
    std::size_t total = 64 * 1024;
    for (const auto& [name, bytes] : entries)
        total += static_cast<std::size_t>(bytes.size()) + name.size() + 1024;
    QByteArray result(static_cast<qsizetype>(total), '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    if (isZip) {
        archive_write_set_format_zip(writer);
    } else {
        archive_write_add_filter_gzip(writer);
        archive_write_set_format_raw(writer);
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, result.data(), total, &used);
    for (const auto& [name, bytes] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    result.truncate(static_cast<qsizetype>(used));
    return result;
}

} // namespace

std::string writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName().toStdString();
}

QByteArray gzipped(const QByteArray& bytes)
{
    return packed({{"data", bytes}}, false);
}

QByteArray zipped(const std::vector<std::pair<std::string, QByteArray>>& entries)
{
    return packed(entries, true);
}

} // namespace qd::test
