// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfReportWriter.h"
#include "core/adapters/xlsx/XlsxReportWriter.h"
#include "core/analytics/MetricCatalogue.h"
#include "core/reporting/Report.h"
#include "core/simulation/BacktestRunner.h"
#include "core/simulation/RunWarnings.h"
#include "core/simulation/SyntheticMarket.h"
#include "tests/support/TestMain.h"
#include "tests/ui/phrases/PhraseCheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace qd;

namespace {

SyntheticMarketSpec marketSpec(std::int64_t bars)
{
    SyntheticMarketSpec spec;
    spec.key = {"BTCUSDT", Timeframe::parse("1h").value()};
    spec.bars = bars;
    spec.dailyVolatility = 0.05;
    return spec;
}

RunSpec runSpec(const char* strategy)
{
    RunSpec spec;
    spec.strategy.name = strategy;
    spec.data.series = marketSpec(1).key;
    spec.costs.takerFee = "0.001"_dec;
    spec.costs.slippageBps = Decimal::fromInt(2);
    return spec;
}

RunResult run(const RunSpec& spec, std::int64_t bars = 3'000)
{
    return runBacktest(spec, makeSyntheticMarket(marketSpec(bars)).value(),
                       instrumentFromSymbol("BTCUSDT"))
        .value();
}

/// Remembers every phrase that a report asks for.
struct Asked
{
    std::mutex mutex;
    std::set<std::string> phrases;

    ReportOptions options()
    {
        ReportOptions options;
        options.createdAt = Timestamp::parse("2026-01-02T03:04:05Z").value();
        options.language = "de";
        options.translate = [this, german = ui::reportTranslation()](const std::string& english) {
            const std::scoped_lock lock(mutex);
            phrases.insert(english);
            return german("de", english);
        };
        return options;
    }
};

/// What a language writes alike: numbers, formulas without words, names.
bool isNeutral(const QString& text)
{
    static const QSet<QString> same = {QStringLiteral("Drawdown"),
                                       QStringLiteral("Trades"),
                                       QStringLiteral("Slippage"),
                                       QStringLiteral("Spread"),
                                       QStringLiteral("Alpha"),
                                       QStringLiteral("Beta"),
                                       QStringLiteral("Parameters"),
                                       QStringLiteral("Name"),
                                       QStringLiteral("Symbol"),
                                       QStringLiteral("Orders"),
                                       QStringLiteral("Order"),
                                       QStringLiteral("Drawdowns"),
                                       QStringLiteral("MAE"),
                                       QStringLiteral("MFE"),
                                       QStringLiteral("System quality number"),
                                       QStringLiteral("Jan"),
                                       QStringLiteral("Feb"),
                                       QStringLiteral("Apr"),
                                       QStringLiteral("Jun"),
                                       QStringLiteral("Jul"),
                                       QStringLiteral("Aug"),
                                       QStringLiteral("Sep"),
                                       QStringLiteral("Nov"),
                                       QStringLiteral("Tracking error")};
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
    return same.contains(text) || !text.contains(word);
}

QString englishLeft(const Asked& asked)
{
    const auto german = ui::reportTranslation();
    QStringList lines;
    for (const std::string& phrase : asked.phrases) {
        const QString text = QString::fromStdString(phrase);
        const ui::PhraseReading reading = ui::PhraseBook::instance().read(text);
        const bool isUnknown = !reading.isComplete() || reading.phrase == nullptr;
        if (isUnknown ? !isNeutral(text) : german("de", phrase) == phrase && !isNeutral(text))
            lines += text;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestResultPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhraseOfAReportIsTranslated()
    {
        Asked asked;
        std::vector<RunResult> results = {run(runSpec("sma-cross")), run(runSpec("buy-and-hold")),
                                          run(runSpec("rsi-bb+atr"), 200), RunResult{}};
        RunSpec other = runSpec("rsi-bb-volume+fixed-ratio");
        other.marketFill = MarketFill::Close;
        other.limitFill = LimitFill::Touch;
        other.intrabar = Intrabar::Optimistic;
        other.costs = {};
        other.sizing = SizingSpec::parse("percent:20").value();
        other.limits.maxOrderValue = Decimal::fromInt(500);
        results.push_back(run(other));
        results.push_back(results.front());
        results.back().trades.resize(1);
        const QTemporaryDir folder;
        for (const RunResult& result : results) {
            ReportOptions options = asked.options();
            options.maxListedTrades = 10;
            const Report report = makeRunReport(result, options);
            const QString file = folder.filePath(QStringLiteral("report.xlsx"));
            QVERIFY(XlsxReportWriter().write(report, file.toStdString()).isOk());
        }
        for (const MetricInfo& info : metricCatalogue()) {
            asked.phrases.insert(info.label);
            asked.phrases.insert(info.formula);
        }
        QVERIFY(asked.phrases.size() > 250);
        QVERIFY2(englishLeft(asked).isEmpty(), qPrintable(englishLeft(asked)));
    }

    void everyWarningIsTranslated()
    {
        BarSeries bars = makeSyntheticMarket(marketSpec(400)).value();
        test::PhraseCheck check;
        const auto warn = [&](const RunResult& result, const BarSeries& series) {
            for (const std::string& warning : runWarnings(result, series, 0, series.size()))
                check.add(warning);
        };
        RunResult result = run(runSpec("sma-cross"), 400);
        warn(result, bars);
        Trade trade = result.trades.front();
        trade.grossPnl = Decimal::fromInt(10);
        for (const int fees : {6, 12}) {
            trade.fees = Decimal::fromInt(fees);
            result.trades = {trade};
            warn(result, bars);
        }
        result.trades.push_back(trade);
        result.trades.back().exitTime = {};
        warn(result, bars);
        Order order;
        order.message = "the order is worth 12.5, the limit of an order is 10";
        for (const OrderState state : {OrderState::Denied, OrderState::Rejected}) {
            order.state = state;
            result.orders.assign(1, order);
            warn(result, bars);
            result.orders.assign(2, order);
            warn(result, bars);
        }
        for (const std::size_t step : {std::size_t{1}, std::size_t{2}, std::size_t{200}}) {
            BarSeries gaps(bars.key());
            for (std::size_t i = 0; i < bars.size(); ++i)
                if (i % (2 * step) < step || step == 1)
                    if (step != 1 || i != 5)
                        QVERIFY(gaps.append(bars.bar(i)).isOk());
            warn(result, gaps);
        }
        BarSeries silent(bars.key());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            Bar bar = bars.bar(i);
            bar.volume = {};
            QVERIFY(silent.append(bar).isOk());
        }
        warn(result, silent);
        QVERIFY(check.count() >= 11);
        const QString problems = check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void everyRemarkOnAFigureIsTranslated()
    {
        test::PhraseCheck check;
        RunResult flat = run(runSpec("buy-and-hold"), 50);
        for (EquityPoint& point : flat.equity)
            point.equity = 100.0;
        RunResult ruined = flat;
        ruined.equity.back().equity = -5.0;
        RunResult rising = flat;
        for (std::size_t i = 0; i < rising.equity.size(); ++i)
            rising.equity[i].equity = 100.0 * static_cast<double>(i + 1);
        MetricOptions withBenchmark;
        for (const EquityPoint& point : flat.equity) {
            withBenchmark.benchmark.times.push_back(point.time);
            withBenchmark.benchmark.values.push_back(100.0);
        }
        withBenchmark.trials = 1.0;
        for (const RunResult& result : {RunResult{}, flat, ruined, rising}) {
            for (const MetricOptions& options : {MetricOptions{}, withBenchmark})
                for (const auto& [key, note] : computeMetrics(result, options).notes)
                    check.add(note);
        }
        QVERIFY(check.count() > 15);
        const QString problems = check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void backtestsThatCannotRun()
    {
        test::PhraseCheck check;
        const BarSeries bars = makeSyntheticMarket(marketSpec(100)).value();
        const auto attempt = [&](const std::function<void(RunSpec&)>& change) {
            RunSpec spec = runSpec("sma-cross");
            change(spec);
            check.add(runBacktest(spec, bars, instrumentFromSymbol("BTCUSDT")));
        };
        attempt([](RunSpec& s) { s.costs.takerFee = Decimal::fromInt(2); });
        attempt([](RunSpec& s) { s.costs.takerFee = "-0.1"_dec; });
        attempt([](RunSpec& s) { s.costs.slippageBps = -Decimal::fromInt(2); });
        attempt([](RunSpec& s) { s.costs.slippageBps = Decimal::fromInt(20'000); });
        attempt([](RunSpec& s) { s.cash = {}; });
        attempt([](RunSpec& s) { s.from = Timestamp::parse("2030-01-01").value(); });
        attempt([](RunSpec& s) { s.strategy.parameters = {{"slow", std::int64_t{500}}}; });
        QVERIFY(check.count() >= 7);
        const QString problems = check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void aGermanReportHasGermanNumbers()
    {
        Asked asked;
        const Report report = makeRunReport(run(runSpec("sma-cross")), asked.options());
        QCOMPARE(report.sections.front().title, std::string("Zusammenfassung"));
        QCOMPARE(report.pageLabel, std::string("Seite %1 von %2"));
        const auto& sentence =
            std::get<ReportParagraph>(report.sections.front().blocks.front()).text;
        QVERIFY2(QString::fromStdString(sentence).contains(QStringLiteral("von 10.000,00")),
                 sentence.c_str());
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("r.pdf")).toStdString();
        QVERIFY(PdfReportWriter().write(report, file).isOk());
        QVERIFY(QFile(QString::fromStdString(file)).size() > 10'000);
    }
};

QD_TEST(TestResultPhrases)
#include "TestResultPhrases.moc"
