// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfReportWriter.h"
#include "core/reporting/Report.h"
#include "core/reporting/ReportText.h"
#include "tests/core/reporting/SampleRun.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace qd;

namespace {

Report reportOf(const RunResult& run)
{
    return makeRunReport(
        run, {.createdAt = Timestamp::parse("2026-01-02T03:04:00Z").value(), .version = "0.1.0"});
}

/// Output of a program of the system, empty where it is not installed.
QString outputOf(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString& file)
{
    const QStringList lines = outputOf(QStringLiteral("pdfinfo"), {file}).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(QStringLiteral("Pages:")))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

QString textOf(const QString& file)
{
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

} // namespace

class TestPdfReportWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const Report& report, const char* name, PaperSize paper = PaperSize::A4)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        const Status status = PdfReportWriter(paper).write(report, file.toStdString());
        if (!status)
            qWarning("%s", status.error().message.c_str());
        // For looking at: QD_KEEP_REPORTS names a folder.
        const QString keep = qEnvironmentVariable("QD_KEEP_REPORTS");
        if (!keep.isEmpty())
            QFile::copy(file, keep + u'/' + QString::fromLatin1(name));
        return status ? file : QString();
    }

private Q_SLOTS:
    void writesThePagesItCounts()
    {
        const QString file = written(reportOf(test::SampleRun(120).result()), "run.pdf");
        QVERIFY(!file.isEmpty());
        const int pages = pagesOf(file);
        if (pages == 0)
            QSKIP("pdfinfo is not installed");
        QVERIFY(pages >= 4);
        const QString text = textOf(file);
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
        QVERIFY(!text.contains(QStringLiteral("Page %1 of").arg(pages + 1)));
    }

    void tellsTheNumbersAndTheTitle()
    {
        const RunResult run = test::SampleRun(40).result();
        const Report report = reportOf(run);
        const QString file = written(report, "numbers.pdf");
        const QString text = textOf(file);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(QStringLiteral("Trend following on Bitcoin")));
        const ReportNumbers numbers("en");
        QVERIFY(text.contains(
            QString::fromStdString(numbers.percent(*report.metrics.value("total_return")))));
        QVERIFY(text.contains(QString::fromStdString(numbers.price(run.trades[7].exitPrice))));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {file});
        QVERIFY(info.contains(QStringLiteral("Trend following on Bitcoin")));
    }

    void embedsEveryFont()
    {
        const QString file = written(reportOf(test::SampleRun(5).result()), "fonts.pdf");
        const QStringList lines =
            outputOf(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() < 3)
            QSKIP("pdffonts is not installed");
        for (const QString& line : lines.mid(2))
            QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line));
    }

    void repeatsTheTradeHeadingOnEachPage()
    {
        const QString file = written(reportOf(test::SampleRun(400).result()), "long.pdf");
        const QString text = textOf(file);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        int headings = 0;
        const QStringList pages = text.split(u'\f');
        for (const QString& page : pages)
            headings += page.contains(QStringLiteral("Entry price")) ? 1 : 0;
        QVERIFY2(headings >= 6, qPrintable(QString::number(headings)));
    }

    void writesGermanNumbers()
    {
        Report report = makeRunReport(test::SampleRun(40).result(), {.language = "de"});
        const QString text = textOf(written(report, "german.pdf"));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(QStringLiteral("10.000,00")));
    }

    void printsOnLetterPaper()
    {
        const QString file =
            written(reportOf(test::SampleRun(3).result()), "letter.pdf", PaperSize::Letter);
        const QString info = outputOf(QStringLiteral("pdfinfo"), {file});
        if (info.isEmpty())
            QSKIP("pdfinfo is not installed");
        QVERIFY2(info.contains(QStringLiteral("612 x 792")), qPrintable(info));
    }

    void survivesOddRuns_data()
    {
        QTest::addColumn<int>("trades");
        QTest::addColumn<QString>("title");
        QTest::newRow("empty run") << -1 << QString();
        QTest::newRow("no trades") << 0 << QStringLiteral("Nothing");
        QTest::newRow("one trade") << 1 << QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
        QTest::newRow("Chinese, emoji") << 3 << QStringLiteral("趋势跟踪 🚀📈 \u202eabc");
        QTest::newRow("very long title") << 3 << QString(3000, u'W');
        QTest::newRow("100,000 trades") << 100'000 << QStringLiteral("Many");
    }

    void survivesOddRuns()
    {
        QFETCH(int, trades);
        QFETCH(QString, title);
        RunResult run = trades < 0 ? RunResult{} : test::SampleRun(trades).result();
        run.title = title.toStdString();
        run.warnings = {"one", std::string(5000, 'x')};
        const QString file = written(reportOf(run), "odd.pdf");
        QVERIFY(!file.isEmpty());
        const int pages = pagesOf(file);
        if (pages == 0)
            QSKIP("pdfinfo is not installed");
        QVERIFY2(pages < 60, qPrintable(QString::number(pages)));
    }

    void refusesFoldersThatAreNotThere()
    {
        const Report report = reportOf(RunResult{});
        const Status missing = PdfReportWriter().write(report, "/nonexistent/folder/a.pdf");
        QVERIFY(!missing);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        QVERIFY(!PdfReportWriter().write(report, m_folder.path().toStdString()));
    }

    void refusesFoldersItMayNotWriteTo()
    {
        const Report report = reportOf(RunResult{});
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QTemporaryDir sealed;
        QFile::setPermissions(sealed.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const Status denied =
            PdfReportWriter().write(report, sealed.filePath(QStringLiteral("a.pdf")).toStdString());
        QVERIFY(!denied);
        QVERIFY(denied.error().kind == ErrorKind::Permission);
    }

    void aFullDiskLeavesTheOldFileAlone()
    {
        const QString file = written(reportOf(test::SampleRun(1).result()), "kept.pdf");
        const qint64 size = QFile(file).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        ::getrlimit(RLIMIT_FSIZE, &old);
        const rlimit tight{.rlim_cur = 2000, .rlim_max = old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const Status status =
            PdfReportWriter().write(reportOf(test::SampleRun(50).result()), file.toStdString());
        ::setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::Storage);
        QCOMPARE(QFile(file).size(), size);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part-*")}).size(), 0);
    }
};

QD_TEST(TestPdfReportWriter)
#include "TestPdfReportWriter.moc"
