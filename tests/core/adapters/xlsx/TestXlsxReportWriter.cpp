// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/JsonReportWriter.h"
#include "core/adapters/json/RunJson.h"
#include "core/adapters/xlsx/XlsxReportWriter.h"
#include "core/reporting/Report.h"
#include "tests/core/reporting/SampleRun.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <csignal>

#include <sys/resource.h>

using namespace qd;

namespace {

/// An independent reader: prints every cell with its type as JSON, sheet by sheet. Times as
/// milliseconds, so that they compare with the JSON report.
constexpr const char* kReader = R"(
import sys, json, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
epoch = datetime.datetime(1970, 1, 1)
def plain(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        return round((value - epoch).total_seconds() * 1000)
    return value
out = {}
for sheet in book:
    out[sheet.title] = {
        'rows': [[plain(c) for c in row] for row in sheet.iter_rows()],
        'formulas': sum(1 for row in sheet.iter_rows() for c in row if c.data_type == 'f'),
        'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
        'charts': len(sheet._charts), 'links': len(sheet._hyperlinks),
        'formats': sorted({c.number_format for row in sheet.iter_rows() for c in row})}
print(json.dumps(out))
)";

Report reportOf(const RunResult& run)
{
    return makeRunReport(
        run, {.createdAt = Timestamp::parse("2026-01-02T03:04:00Z").value(), .version = "0.1.0"});
}

/// Null where Python or openpyxl is missing.
nlohmann::json readBack(const QString& file)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QString::fromLatin1(kReader), file});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return {};
    return nlohmann::json::parse(process.readAllStandardOutput().toStdString());
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class TestXlsxReportWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const Report& report, const char* name)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        const Status status = XlsxReportWriter().write(report, file.toStdString());
        if (!status)
            qWarning("%s", status.error().message.c_str());
        return status ? file : QString();
    }

private Q_SLOTS:
    void agreesWithTheJsonReport()
    {
        const Report report = reportOf(test::SampleRun(60).result());
        const QString file = written(report, "run.xlsx");
        QVERIFY(!file.isEmpty());
        const auto book = readBack(file);
        if (book.is_null())
            QSKIP("openpyxl is not installed");
        const std::string path = m_folder.filePath(QStringLiteral("run.json")).toStdString();
        QVERIFY(JsonReportWriter().write(report, path).isOk());
        const auto document = readJsonFile(path).value();

        const auto& trades = book["Trades"]["rows"];
        QCOMPARE(trades.size(), document["trades"].size() + 1);
        for (std::size_t i = 1; i < trades.size(); ++i) {
            const auto& expected = document["trades"][i - 1];
            QVERIFY(trades[i][3] == expected["entry_time"]);
            QVERIFY(trades[i][4] == expected["exit_time"]);
            QVERIFY(isNear(trades[i][10].get<double>(),
                           std::stod(expected["net_pnl"].get<std::string>())));
            QVERIFY(isNear(trades[i][11].get<double>(), expected["return"].get<double>()));
        }
        QCOMPARE(book["Orders"]["rows"].size(), document["orders"].size() + 1);
        QCOMPARE(book["Fills"]["rows"].size(), document["fills"].size() + 1);
        const auto& equity = book["Equity"]["rows"];
        const auto& curve = document["equity_curve"];
        QCOMPARE(equity.size(), curve["time"].size() + 1);
        for (std::size_t i = 1; i < equity.size(); ++i) {
            QVERIFY(equity[i][0] == curve["time"][i - 1]);
            QVERIFY(isNear(equity[i][1].get<double>(),
                           std::stod(curve["equity"][i - 1].get<std::string>())));
        }
        for (const auto& row : book["Metrics"]["rows"]) {
            const auto expected = document["metrics"].find(row[0].get<std::string>());
            if (expected == document["metrics"].end())
                continue;
            QCOMPARE(row[2].is_null(), expected->is_null());
            if (!expected->is_null())
                QVERIFY2(isNear(row[2].get<double>(), expected->get<double>()),
                         row[0].get<std::string>().c_str());
        }
    }

    void hasEverySheetFrozenFilteredAndCharted()
    {
        const auto book = readBack(written(reportOf(test::SampleRun(5).result()), "sheets.xlsx"));
        if (book.is_null())
            QSKIP("openpyxl is not installed");
        for (const char* name : {"Metrics", "Equity", "Trades", "Orders", "Fills", "Monthly",
                                 "Drawdowns", "Parameters"}) {
            QVERIFY2(book.contains(name), name);
            QVERIFY2(book[name]["frozen"] == "A2", name);
            QVERIFY2(!book[name]["filter"].is_null(), name);
        }
        QVERIFY(book.contains("Summary"));
        const auto& formats = book["Trades"]["formats"];
        QVERIFY(std::ranges::find(formats, "yyyy-mm-dd hh:mm:ss") != formats.end());
        QVERIFY(formats.dump().find("USDT") != std::string::npos);
    }

    void neverWritesAFormulaOrALink()
    {
        RunResult run = test::SampleRun(6).result();
        const char* hostile[] = {
            "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1"};
        run.title = hostile[0];
        run.spec.strategy.parameters["=A1"] = std::string("=cmd|' /C calc'!A0");
        run.spec.data.file = "http://example.org/data.csv";
        for (std::size_t i = 0; i < 6; ++i) {
            run.trades[i].entryReason = hostile[i];
            run.fills[i].reason = hostile[i];
            run.orders[i].message = hostile[i];
            run.warnings.emplace_back(hostile[i]);
        }
        const auto book = readBack(written(reportOf(run), "hostile.xlsx"));
        if (book.is_null())
            QSKIP("openpyxl is not installed");
        for (const auto& sheet : book) {
            QCOMPARE(sheet["formulas"].get<int>(), 0);
            QCOMPARE(sheet["links"].get<int>(), 0);
        }
        QVERIFY(book["Summary"]["rows"][0][0] == hostile[0]);
        QVERIFY(book["Trades"]["rows"][4][15] == hostile[3]);
    }

    void survivesOddRuns_data()
    {
        QTest::addColumn<int>("trades");
        QTest::addColumn<QString>("title");
        QTest::newRow("empty run") << -1 << QString();
        QTest::newRow("one trade") << 1 << QStringLiteral("趋势跟踪 🚀");
        QTest::newRow("long texts") << 2 << QString(20'000, QChar(0x8D8B));
    }

    void survivesOddRuns()
    {
        QFETCH(int, trades);
        QFETCH(QString, title);
        RunResult run = trades < 0 ? RunResult{} : test::SampleRun(trades).result();
        run.title = title.toStdString();
        const QString file = written(reportOf(run), "odd.xlsx");
        QVERIFY(!file.isEmpty());
        const auto book = readBack(file);
        if (book.is_null())
            QSKIP("openpyxl is not installed");
        if (!title.isEmpty())
            QVERIFY(title.startsWith(
                QString::fromStdString(book["Summary"]["rows"][0][0].get<std::string>())));
        QCOMPARE(book["Trades"]["rows"].size(), static_cast<std::size_t>(std::max(trades, 0) + 1));
    }

    void aHundredThousandTradesFit()
    {
        const QString file = written(reportOf(test::SampleRun(100'000).result()), "many.xlsx");
        QVERIFY(!file.isEmpty());
        QVERIFY(QFile(file).size() > 1'000'000);
    }

    void aFullDiskLeavesTheOldFileAlone()
    {
        const QString file = written(reportOf(test::SampleRun(1).result()), "kept.xlsx");
        const qint64 size = QFile(file).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        ::getrlimit(RLIMIT_FSIZE, &old);
        const rlimit tight{.rlim_cur = 2000, .rlim_max = old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const Status status =
            XlsxReportWriter().write(reportOf(test::SampleRun(50).result()), file.toStdString());
        ::setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::Storage);
        QCOMPARE(QFile(file).size(), size);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part-*")}).size(), 0);
    }

    void aMissingFolderIsNamed()
    {
        const Status status =
            XlsxReportWriter().write(reportOf(RunResult{}), "/nonexistent/folder/a.xlsx");
        QVERIFY(!status);
        QVERIFY(status.error().message.find("/nonexistent/folder/a.xlsx") != std::string::npos);
        QVERIFY(!JsonReportWriter().write(reportOf(RunResult{}), "/nonexistent/folder/a.json"));
    }
};

QD_TEST(TestXlsxReportWriter)
#include "TestXlsxReportWriter.moc"
