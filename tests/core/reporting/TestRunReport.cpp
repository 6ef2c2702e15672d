// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/Report.h"
#include "tests/core/reporting/SampleRun.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;

namespace {

std::string textOf(const ReportSection& section)
{
    std::string text;
    for (const ReportBlock& block : section.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            text += paragraph->text + "\n";
    }
    return text;
}

const ReportSection* sectionCalled(const Report& report, const std::string& title)
{
    for (const ReportSection& section : report.sections) {
        if (section.title == title)
            return &section;
    }
    return nullptr;
}

const ReportTable* tableOf(const ReportSection* section)
{
    if (section == nullptr)
        return nullptr;
    for (const ReportBlock& block : section->blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            return table;
    }
    return nullptr;
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestRunReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryIsWrittenFromTheNumbers()
    {
        RunResult run;
        run.spec.data.series = {"BTCUSDT", Timeframe::fromSeconds(86'400)};
        run.initialEquity = Decimal::fromInt(10'000);
        run.finalEquity = Decimal::fromInt(11'000);
        const Timestamp start = Timestamp::parse("2024-01-01").value();
        for (const double equity : {10'000.0, 12'000.0, 9'000.0, 11'000.0})
            run.equity.push_back(
                {start + Duration::seconds(86'400) * static_cast<std::int64_t>(run.equity.size()),
                 equity});
        const Report report = makeRunReport(run, {});
        const std::string text = textOf(report.sections.front());
        QVERIFY2(holds(text, "Between 2024-01-01 and 2024-01-04 (3 days)"), text.c_str());
        QVERIFY(holds(text, "from 10,000.00\u00a0USDT to 11,000.00\u00a0USDT"));
        QVERIFY(holds(text, "a total return of 10.00%"));
        QVERIFY(holds(text, "At worst it fell 25.00% below its high, from 2024-01-02 to "
                            "2024-01-03; that has not been recovered."));
        QVERIFY(holds(text, "No trade was closed."));
    }

    void tradesComeLastWithAllTheirColumns()
    {
        const RunResult run = test::SampleRun(12).result();
        const Report report = makeRunReport(run, {});
        QCOMPARE(report.sections.back().title, std::string("Trades"));
        const ReportTable* const table = tableOf(&report.sections.back());
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows.size(), run.trades.size());
        for (const auto& row : table->rows)
            QCOMPARE(row.size(), table->columns.size());
        QVERIFY(std::get<Decimal>(table->rows[3][7]) == run.trades[3].netPnl);
    }

    void longTradeListsAreCutInTheMiddle()
    {
        const Report report = makeRunReport(test::SampleRun(50).result(), {.maxListedTrades = 20});
        const ReportTable* const table = tableOf(sectionCalled(report, "Trades"));
        QCOMPARE(table->rows.size(), std::size_t{20});
        QCOMPARE(std::get<double>(table->rows[9][0]), 10.0);
        QCOMPARE(std::get<double>(table->rows[10][0]), 41.0);
        QVERIFY(holds(textOf(*sectionCalled(report, "Trades")), "of 50 trades"));
        QCOMPARE(report.result.trades.size(), std::size_t{50});
    }

    void anEmptyRunSaysSo()
    {
        const Report report = makeRunReport(RunResult{}, {});
        QVERIFY(!report.title.empty());
        QVERIFY(holds(textOf(report.sections.front()), "holds no equity points"));
        QVERIFY(sectionCalled(report, "Trades") == nullptr);
        QVERIFY(sectionCalled(report, "Performance") == nullptr);
    }

    void warningsAreShownAndAnnounced()
    {
        RunResult run = test::SampleRun(2).result();
        run.warnings.assign(150, "mind the gap");
        const Report report = makeRunReport(run, {});
        QVERIFY(holds(textOf(report.sections.front()), "Warnings were raised during the run: 150"));
        const std::string text = textOf(*sectionCalled(report, "Warnings"));
        QVERIFY(holds(text, "mind the gap"));
        QVERIFY(holds(text, "and 50 more"));
    }

    void everyPhraseGoesThroughTheTranslation()
    {
        const Report report = makeRunReport(
            test::SampleRun(40).result(),
            {.language = "de", .translate = [](const std::string& text) { return "«" + text; }});
        for (const ReportSection& section : report.sections) {
            QVERIFY(section.title.starts_with("«"));
            for (const ReportBlock& block : section.blocks) {
                if (const auto* table = std::get_if<ReportTable>(&block)) {
                    for (const ReportColumn& column : table->columns)
                        QVERIFY2(column.title.starts_with("«"), column.title.c_str());
                }
            }
        }
        QVERIFY(holds(textOf(report.sections.front()), "10.000,00"));
    }

    void monthsFillTheHeatMap()
    {
        const Report report = makeRunReport(test::SampleRun(100).result(), {});
        const ReportSection* const section = sectionCalled(report, "Performance");
        const auto* const map = std::get_if<ReportHeatMap>(&section->blocks.back());
        QVERIFY(map != nullptr);
        QCOMPARE(map->columns.size(), std::size_t{13});
        QCOMPARE(map->rows.front().year, 2021);
        QVERIFY(map->rows.front().months[0].has_value());
        QVERIFY(map->rows.front().total.has_value());
    }
};

QD_TEST(TestRunReport)
#include "TestRunReport.moc"
