// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Log.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace qd;

namespace {

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line feed
    return lines;
}

/// An empty object when the line is not one.
QJsonObject parsed(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesOneJsonObjectALine();
    void oneEventIsOneLineWhateverItHolds();
    void dropsWhatIsBelowTheLeastLevel();
    void rotatesAndKeepsFive();
    void manyThreadsNeverMixLines();
    void refusesAFolderThatCannotBe();
    void listenerHearsWithoutOpening();
    void listenerMayLogReplaceItselfAndThrow();
    void closedFileGetsNothingMore();
    void aFullDiskStopsNobody();

private:
    QString filePath() const { return m_folder->filePath(QStringLiteral("logs/quarterdeck.log")); }
    void open(LogLevel least = LogLevel::Debug)
    {
        const Status status =
            log::open(m_folder->filePath(QStringLiteral("logs")).toStdString(), false, least);
        QVERIFY(status.isOk());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLog::cleanup()
{
    log::setListener({});
    log::close();
}

void TestLog::writesOneJsonObjectALine()
{
    open();
    log::info("engine", "started", {{"bots", 3}, {"symbol", "BTCUSDT"}, {"big", ~0ULL}});
    log::error("journal", "disk full");
    log::close();
    const QList<QByteArray> lines = linesOf(filePath());
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = parsed(lines[0]);
    QCOMPARE(first[u"level"].toString(), QStringLiteral("info"));
    QCOMPARE(first[u"category"].toString(), QStringLiteral("engine"));
    QCOMPARE(first[u"message"].toString(), QStringLiteral("started"));
    QCOMPARE(first[u"fields"][u"bots"].toInt(), 3);
    QCOMPARE(first[u"fields"][u"symbol"].toString(), QStringLiteral("BTCUSDT"));
    QVERIFY(lines[0].contains("\"big\":18446744073709551615"));
    QVERIFY(QDateTime::fromString(first[u"time"].toString(), Qt::ISODate).isValid());
    const QJsonObject second = parsed(lines[1]);
    QCOMPARE(second[u"level"].toString(), QStringLiteral("error"));
    QVERIFY(!second.contains(u"fields"));
}

void TestLog::oneEventIsOneLineWhateverItHolds()
{
    open();
    const std::vector<std::string> hostile{
        "a\r\nb\nc\rd",
        "\x1b[2J\x1b]0;title\x07",
        std::string("nul\0inside", 10),
        "\"},{\"level\":\"error",
        "back\\slash \\u0041",
        "%s%n{} {0} {:x}",
        "broken \xff\xc3( \xed\xa0\x80 \xf4\x90\x80\x80 \xc0\xaf \xe2\x82",
        "line\xe2\x80\xa8separator\xc2\x85next",
        "right\xe2\x80\xaeleft",
        "ünïcödé 漢字 🚢",
        std::string(1'000'000, 'x'),
        std::string(300'000, '\n')};
    for (const std::string& text : hostile)
        log::warning(text, text, {{text, text}});
    log::close();
    const QList<QByteArray> lines = linesOf(filePath());
    QCOMPARE(static_cast<std::size_t>(lines.size()), hostile.size());
    for (const QByteArray& line : lines) {
        const QJsonObject object = parsed(line);
        QCOMPARE(object[u"level"].toString(), QStringLiteral("warning"));
        QCOMPARE(object[u"message"], object[u"category"]);
        QCOMPARE(object[u"fields"].toObject().begin().value(), object[u"message"]);
        for (const char byte : line)
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f);
        QVERIFY(line.size() < 200'000);
    }
    const auto message = [&](int i) { return parsed(lines[i])[u"message"].toString(); };
    QCOMPARE(message(0), QStringLiteral("a\r\nb\nc\rd")); // escaped, not lost
    QCOMPARE(message(3), QStringLiteral("\"},{\"level\":\"error"));
    QCOMPARE(message(4), QStringLiteral("back\\slash \\u0041"));
    QCOMPARE(message(5), QStringLiteral("%s%n{} {0} {:x}"));
    QCOMPARE(message(9), QString::fromUtf8("ünïcödé 漢字 🚢"));
    QVERIFY(message(6).contains(QChar(0xfffd)));
    QVERIFY(lines[7].contains("\\u2028") && lines[7].contains("\\u0085"));
    QVERIFY(lines[8].contains("\\u202e"));
}

void TestLog::dropsWhatIsBelowTheLeastLevel()
{
    open(LogLevel::Warning);
    int heard = 0;
    log::setListener([&](const LogRecord&) { ++heard; });
    log::debug("a", "no");
    log::info("a", "no");
    log::warning("a", "yes");
    log::error("a", "yes");
    log::close();
    QCOMPARE(linesOf(filePath()).size(), 2);
    QCOMPARE(heard, 2);
}

void TestLog::rotatesAndKeepsFive()
{
    open();
    const std::string kilobytes(8'000, 'x');
    constexpr int kLines = 7'500; // about 60 MB: more than six files of 8 MiB
    for (int i = 0; i < kLines; ++i)
        log::debug("rotation", kilobytes, {{"i", i}});
    log::close();
    const QDir folder(m_folder->filePath(QStringLiteral("logs")));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 6); // the current one and five before it
    for (const QFileInfo& file : files) {
        QVERIFY(file.size() > 0);
        QVERIFY(file.size() <= 8 * 1024 * 1024);
    }
    const QList<QByteArray> current = linesOf(filePath());
    QCOMPARE(parsed(current.last())[u"fields"][u"i"].toInt(), kLines - 1);
    const QList<QByteArray> before = linesOf(folder.filePath(QStringLiteral("quarterdeck.1.log")));
    QCOMPARE(parsed(before.last())[u"fields"][u"i"].toInt() + 1,
             parsed(current.first())[u"fields"][u"i"].toInt());
}

void TestLog::manyThreadsNeverMixLines()
{
    open();
    constexpr int kThreads = 4;
    constexpr int kEach = 1'000;
    std::atomic<int> heard{0};
    log::setListener([&](const LogRecord&) { ++heard; });
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([t] {
            for (int i = 0; i < kEach; ++i)
                log::info("thread", "line", {{"thread", t}, {"i", i}});
        });
    }
    for (int i = 0; i < 100; ++i) // while they run
        log::setListener([&](const LogRecord&) { ++heard; });
    for (std::thread& thread : threads)
        thread.join();
    log::close();
    const QList<QByteArray> lines = linesOf(filePath());
    QCOMPARE(lines.size(), kThreads * kEach);
    std::array<int, kThreads> next{};
    for (const QByteArray& line : lines) {
        const QJsonObject fields = parsed(line)[u"fields"].toObject();
        int& expected = next.at(static_cast<std::size_t>(fields[u"thread"].toInt(-1)));
        QCOMPARE(fields[u"i"].toInt(-1), expected);
        ++expected;
    }
    QCOMPARE(heard.load(), kThreads * kEach);
}

void TestLog::refusesAFolderThatCannotBe()
{
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Status below = log::open(file.fileName().toStdString() + "/logs", false, LogLevel::Info);
    QVERIFY(!below.isOk());
    QCOMPARE(below.error().kind, ErrorKind::Storage);
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("taken/quarterdeck.log"))));
    const Status taken =
        log::open(m_folder->filePath(QStringLiteral("taken")).toStdString(), false, LogLevel::Info);
    QVERIFY(!taken.isOk());
    QCOMPARE(taken.error().kind, ErrorKind::Storage);
    log::info("still", "alive");
}

void TestLog::listenerHearsWithoutOpening()
{
    std::vector<LogRecord> records;
    log::setListener([&](const LogRecord& record) { records.push_back(record); });
    log::debug("bot/demo-1", "two\nlines \"quoted\"", {{"n", -5}, {"text", "a\tb"}});
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].level, LogLevel::Debug);
    QCOMPARE(records[0].category, std::string("bot/demo-1"));
    QCOMPARE(records[0].message, std::string("two\\nlines \"quoted\""));
    QCOMPARE(records[0].fields, std::string("n=-5 text=a\\tb"));
    QVERIFY(records[0].timeMilliseconds > 1'700'000'000'000);
    log::setListener({});
    log::debug("bot/demo-1", "unheard");
    QCOMPARE(records.size(), std::size_t{1});
}

void TestLog::listenerMayLogReplaceItselfAndThrow()
{
    open();
    int first = 0;
    int second = 0;
    log::setListener([&](const LogRecord&) {
        ++first;
        log::info("listener", "written, but not told again");
        log::setListener([&](const LogRecord&) {
            ++second;
            throw std::runtime_error("a listener's own trouble");
        });
    });
    log::info("a", "1");
    log::info("a", "2");
    log::info("a", "3");
    QCOMPARE(first, 1);
    QCOMPARE(second, 2);
    log::close();
    QCOMPARE(linesOf(filePath()).size(), 4);
}

void TestLog::closedFileGetsNothingMore()
{
    open();
    log::info("a", "inside");
    log::close();
    log::info("a", "outside");
    QCOMPARE(linesOf(filePath()).size(), 1);
    open(); // appends
    log::info("a", "again");
    log::close();
    QCOMPARE(linesOf(filePath()).size(), 2);
}

void TestLog::aFullDiskStopsNobody()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no device that is always full");
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("logs"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), filePath()));
    open();
    int heard = 0;
    log::setListener([&](const LogRecord&) { ++heard; });
    for (int i = 0; i < 100; ++i)
        log::error("a", "nowhere to go");
    QCOMPARE(heard, 100);
}

QD_TEST(TestLog)
#include "TestLog.moc"
