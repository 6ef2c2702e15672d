// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CandleImporter.h"

#include "app/composition/CandleGuess.h"
#include "core/adapters/candlefiles/CandleFile.h"
#include "core/domain/BarQuality.h"

#include <QPointer>

namespace qd {

namespace {

HistoryRequest requestFor(const CandleFile& file, const CancellationToken& cancellation,
                          const ImportApi::Progress& progress)
{
    HistoryRequest request;
    request.key = file.series;
    request.cancellation = cancellation;
    request.progress = progress;
    return request;
}

Result<CandlePreview> look(const CandleFile& file, const HistoryRequest& request)
{
    BarQualityCheck quality(file.series.timeframe);
    Result<CandleImport> import = importCandles(file.path, CandleFormat::Auto, request,
                                                [&quality](const BarSeries& bars) -> Status {
                                                    quality.add(bars);
                                                    return {};
                                                });
    if (!import)
        return import.error();
    const BarQualityReport& report = quality.report();
    CandlePreview preview;
    preview.rows = import->read;
    preview.bars = import->bars;
    preview.duplicates = import->duplicates;
    preview.rejected = std::move(import->rejected);
    preview.rejectedCount = import->rejectedCount;
    preview.first = report.first.value_or(Timestamp());
    preview.last = report.last.value_or(Timestamp());
    preview.gapCount = report.gapCount;
    preview.missing = report.missing;
    return preview;
}

} // namespace

CandleImporter::~CandleImporter()
{
    m_pool.stop();
}

template <typename T>
std::function<void(T)> CandleImporter::broughtHome(QObject* context, std::function<void(T)> call)
{
    return [home = &m_home, context = QPointer<QObject>(context),
            call = std::move(call)](T value) mutable {
        QMetaObject::invokeMethod(
            home,
            [context, call, value = std::move(value)]() mutable {
                if (context && call)
                    call(std::move(value));
            },
            Qt::QueuedConnection);
    };
}

void CandleImporter::guess(const std::string& path, QObject* context,
                           std::function<void(CandleFileGuess)> answer)
{
    m_pool.post([path, give = broughtHome<CandleFileGuess>(context, std::move(answer))] {
        give(guessCandleFile(path));
    });
}

void CandleImporter::preview(const CandleFile& file, CancellationToken cancellation,
                             QObject* context, Progress progress, Answer<CandlePreview> answer)
{
    m_pool.post([file, cancellation, report = broughtHome<double>(context, std::move(progress)),
                 give = broughtHome<Result<CandlePreview>>(context, std::move(answer))] {
        give(look(file, requestFor(file, cancellation, report)));
    });
}

void CandleImporter::store(const CandleFile& file, CancellationToken cancellation, QObject* context,
                           Progress progress, Answer<StoreOutcome> answer)
{
    const auto read =
        [file, cancellation,
         report = broughtHome<double>(context, std::move(progress))]() -> Result<BarSeries> {
        Result<History> history =
            openCandleFile(file.path)->fetch(requestFor(file, cancellation, report));
        if (!history)
            return history.error();
        return std::move(history->bars);
    };
    m_engine.importBars(read, file.venue, context, std::move(answer));
}

} // namespace qd
