// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"

#include "core/adapters/candlefiles/CandleReaders.h"

#include <array>
#include <exception>
#include <limits>
#include <new>
#include <utility>

namespace qd {

namespace {

struct KnownFormat
{
    std::string_view name;
    CandleFormat format;
};

constexpr std::array<KnownFormat, 6> kFormats{{{"auto", CandleFormat::Auto},
                                               {"csv", CandleFormat::Csv},
                                               {"binance-vision", CandleFormat::BinanceVision},
                                               {"ccxt", CandleFormat::Ccxt},
                                               {"yahoo-csv", CandleFormat::YahooCsv},
                                               {"yahoo-chart", CandleFormat::YahooChart}}};

/// Formats people try and what they hold instead of text.
Status checkText(std::string_view head)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 4> kForeign{
        {{"ARROW1", "an Arrow (Feather) file"},
         {"PAR1", "a Parquet file"},
         {"SQLite format 3", "an SQLite database"},
         {"\xD0\xCF\x11\xE0", "an Excel workbook"}}};
    for (const auto& [magic, name] : kForeign) {
        if (head.starts_with(magic))
            return makeError(ErrorKind::InvalidInput, std::string("this is ") + name,
                             "Export it as CSV and import that.");
    }
    if (head.find('\0') != std::string_view::npos)
        return makeError(ErrorKind::InvalidInput, "this is a binary file or text in UTF-16",
                         "Export it as CSV in UTF-8 and import that.");
    if (head.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return makeError(ErrorKind::InvalidInput, "the file holds no text",
                         "Download or export the file again.");
    return {};
}

CandleFormat formatOf(std::string_view head)
{
    switch (head[head.find_first_not_of(" \t\r\n")]) {
    case '[':
        return CandleFormat::Ccxt;
    case '{':
        return CandleFormat::YahooChart;
    default:
        return CandleFormat::Csv;
    }
}

Status readInto(TextReader& text, CandleFormat format, CandleIntake& intake)
{
    const std::string_view head = text.head();
    if (const std::optional<Error>& failure = text.failure())
        return *failure;
    if (Status checked = checkText(head); !checked)
        return checked;
    if (format == CandleFormat::Auto)
        format = formatOf(head);
    switch (format) {
    case CandleFormat::Ccxt:
        return readArrayCandles(text, intake);
    case CandleFormat::YahooChart:
        return readYahooChart(text, intake);
    case CandleFormat::Auto:
    case CandleFormat::Csv:
    case CandleFormat::BinanceVision:
    case CandleFormat::YahooCsv:
        return readCsvCandles(text, format, intake);
    }
    return {};
}

/// The whole file in one series.
class CandleFileSource final : public HistorySource
{
public:
    CandleFileSource(std::string path, CandleFormat format)
        : m_path(std::move(path)), m_format(format)
    {}

    Result<History> fetch(const HistoryRequest& request) override
    {
        History history;
        history.bars = BarSeries(request.key);
        Result<CandleImport> import = importCandles(
            m_path, m_format, request,
            [&history](BarSeries bars) -> Status {
                history.bars = std::move(bars);
                return {};
            },
            std::numeric_limits<std::uint32_t>::max());
        if (!import)
            return import.error();
        history.read = import->read;
        history.duplicates = import->duplicates;
        history.rejected = std::move(import->rejected);
        history.rejectedCount = import->rejectedCount;
        return history;
    }

private:
    std::string m_path;
    CandleFormat m_format;
};

} // namespace

Result<CandleFormat> parseCandleFormat(std::string_view name)
{
    std::string known;
    for (const KnownFormat& candidate : kFormats) {
        if (candidate.name == name)
            return candidate.format;
        known += (known.empty() ? "" : ", ") + std::string(candidate.name);
    }
    return makeError(ErrorKind::Usage, "unknown format '" + std::string(name) + "'",
                     "Known are " + known + ".");
}

Result<CandleImport> importCandles(const std::string& path, CandleFormat format,
                                   const HistoryRequest& request,
                                   const std::function<Status(BarSeries)>& sink,
                                   std::size_t batchRows)
{
    try {
        const Result<std::unique_ptr<ByteSource>> bytes = openBytes(path);
        if (!bytes)
            return bytes.error();
        TextReader text(**bytes);
        CandleIntake intake(request, batchRows);
        if (const Status read = readInto(text, format, intake); !read) {
            Error error = read.error();
            if (error.kind == ErrorKind::InvalidInput && error.context.empty()) {
                error.message = path + ": " + error.message;
                return std::move(error).with("file", path);
            }
            return error;
        }
        return intake.finish(path, sink);
    } catch (const std::bad_alloc&) {
        return makeError(ErrorKind::InvalidInput, path + " does not fit into memory",
                         "Import it into the workspace first; that works in parts.")
            .with("file", path);
    } catch (const std::exception& trouble) {
        return makeError(ErrorKind::Internal, "reading " + path + " failed: " + trouble.what())
            .with("file", path);
    }
}

std::unique_ptr<HistorySource> openCandleFile(std::string path, CandleFormat format)
{
    return std::make_unique<CandleFileSource>(std::move(path), format);
}

Result<BarSeries> loadCandles(const std::string& path, const SeriesKey& key,
                              std::int64_t* rejectedCount)
{
    HistoryRequest request;
    request.key = key;
    Result<History> history = openCandleFile(path)->fetch(request);
    if (!history)
        return history.error();
    if (rejectedCount != nullptr)
        *rejectedCount = history->rejectedCount;
    return std::move(history->bars);
}

} // namespace qd
