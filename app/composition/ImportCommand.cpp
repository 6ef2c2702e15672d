// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/ImportCommand.h"

#include "core/adapters/candlefiles/CandleFile.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace qd {

namespace {

struct ImportFile
{
    std::string path;
    SeriesKey key;
    CandleFormat format = CandleFormat::Auto;
    std::string venue;
};

std::string textOf(const nlohmann::json& request, const char* key, const char* fallback = "")
{
    const auto place = request.find(key);
    return place != request.end() && place->is_string() ? place->get<std::string>() : fallback;
}

Result<ImportFile> parseRequest(const nlohmann::json& request)
{
    ImportFile file;
    file.path = textOf(request, "file");
    if (!std::filesystem::path(file.path).is_absolute())
        return makeError(ErrorKind::InvalidInput, "\"file\" must be an absolute path");
    file.key.symbol = textOf(request, "symbol");
    if (file.key.symbol.empty())
        return makeError(ErrorKind::InvalidInput, "\"symbol\" is missing");
    const Result<Timeframe> timeframe = Timeframe::parse(textOf(request, "timeframe"));
    if (!timeframe)
        return timeframe.error();
    file.key.timeframe = *timeframe;
    const Result<CandleFormat> format = parseCandleFormat(textOf(request, "format", "auto"));
    if (!format)
        return format.error();
    file.format = *format;
    file.venue = textOf(request, "venue");
    return file;
}

Result<BarSeries> readFile(const ImportFile& file)
{
    HistoryRequest request;
    request.key = file.key;
    Result<History> history = openCandleFile(file.path, file.format)->fetch(request);
    if (!history)
        return history.error();
    return std::move(history->bars);
}

} // namespace

void addImportCommand(CommandServer& server, LocalEngine& engine)
{
    server.handle("data.import", [&server, &engine](const nlohmann::json& request,
                                                    const CommandServer::Reply& reply) {
        const Result<ImportFile> file = parseRequest(request);
        if (!file)
            return reply(file.error());
        engine.importBars([file = *file] { return readFile(file); }, file->venue, &server,
                          [reply](const Result<StoreOutcome>& stored) {
                              if (!stored)
                                  return reply(stored.error());
                              reply(nlohmann::ordered_json{{"inserted", stored->inserted},
                                                           {"replaced", stored->replaced},
                                                           {"unchanged", stored->unchanged}});
                          });
    });
}

} // namespace qd
