// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/IndicatorTable.h"

#include "core/indicators/IndicatorCatalog.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace qd {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Error cannotWrite(const std::string& path)
{
    const int code = errno;
    const bool isForbidden = code == EACCES || code == EPERM;
    return makeError(isForbidden ? ErrorKind::Permission : ErrorKind::Storage,
                     "cannot write " + path + ": " + std::generic_category().message(code),
                     "Check the folder, its rights and the space on the disk.")
        .with("file", path);
}

void appendNumber(std::string& text, double value)
{
    if (std::isnan(value))
        return;
    std::array<char, 40> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    text.append(digits.data(), written.ptr);
}

bool writeRows(std::FILE* file, const IndicatorTable& table, const BarSeries& bars)
{
    constexpr std::size_t kBlock = 1U << 16U;
    std::string text = "open_time";
    for (const std::string& name : table.names)
        text += "," + name;
    text += '\n';
    for (std::size_t row = 0; row < bars.size(); ++row) {
        text += std::to_string(bars.openTime(row).milliseconds());
        for (const std::vector<double>& column : table.columns) {
            text += ',';
            appendNumber(text, column[row]);
        }
        text += '\n';
        if (text.size() >= kBlock) {
            if (std::fwrite(text.data(), 1, text.size(), file) != text.size())
                return false;
            text.clear();
        }
    }
    return std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
}

Status addSpec(IndicatorTable& table, const std::string& text, const BarSeries& bars)
{
    const IndicatorCatalog& catalog = IndicatorCatalog::instance();
    const Result<IndicatorSpec> spec = catalog.parse(text);
    if (!spec)
        return spec.error();
    if (std::ranges::find(table.names, spec->column) != table.names.end())
        return makeError(ErrorKind::InvalidInput, "the column " + spec->column + " is asked twice",
                         "Give each --spec once.");
    const Result<std::unique_ptr<Indicator>> indicator =
        catalog.create(spec->name, spec->parameters);
    if (!indicator)
        return indicator.error();
    std::vector<std::vector<double>> columns = computeOutputs(**indicator, bars);
    std::ranges::move(columns, std::back_inserter(table.columns));
    std::ranges::copy(columnNames(*spec), std::back_inserter(table.names));
    return {};
}

} // namespace

Result<IndicatorTable> computeTable(const std::vector<std::string>& specs, const BarSeries& bars,
                                    const CancellationToken& cancelled)
{
    if (specs.empty())
        return makeError(ErrorKind::Usage, "no indicator is asked for",
                         "Add --spec 'rsi(14)'; --list shows all indicators.");
    IndicatorTable table;
    for (const std::string& spec : specs) {
        if (cancelled.isCancelled())
            return makeError(ErrorKind::Cancelled, "stopped before " + spec);
        if (const Status added = addSpec(table, spec, bars); !added)
            return added.error();
    }
    return table;
}

Status writeCsv(const std::string& path, const IndicatorTable& table, const BarSeries& bars)
{
    if (path == "-")
        return writeRows(stdout, table, bars) ? Status() : Status(cannotWrite("standard output"));
    const std::string temporary = path + ".part-" + std::to_string(::getpid());
    File file(std::fopen(temporary.c_str(), "wb"), &std::fclose);
    if (!file)
        return cannotWrite(path);
    bool isWritten = writeRows(file.get(), table, bars);
    isWritten = std::fclose(file.release()) == 0 && isWritten;
    if (isWritten && std::rename(temporary.c_str(), path.c_str()) == 0)
        return {};
    Error error = cannotWrite(path);
    std::remove(temporary.c_str());
    return error;
}

} // namespace qd
