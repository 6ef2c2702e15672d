// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigScan.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <array>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace qd;

namespace fs = std::filesystem;

namespace {

/// A config folder that goes away.
class Folder
{
public:
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString() + "/config"; }
    [[nodiscard]] std::string path(const std::string& file) const { return path() + "/" + file; }
    void write(const std::string& file, std::string_view text) const
    {
        fs::create_directories(fs::path(path(file)).parent_path());
        std::ofstream(path(file), std::ios::binary) << text;
    }

private:
    QTemporaryDir m_folder;
};

/// "+bot/alpha ~bot/beta -workspace/workspace".
std::string looked(ConfigScan& scan)
{
    const Result<std::vector<ConfigFileChange>> changes = scan.look();
    if (!changes)
        return changes.error().message;
    std::string text;
    for (const ConfigFileChange& change : *changes) {
        text += text.empty() ? "" : " ";
        switch (change.kind) {
        case ConfigFileChange::Kind::New:
            text += "+";
            break;
        case ConfigFileChange::Kind::Changed:
            text += "~";
            break;
        case ConfigFileChange::Kind::Gone:
            text += "-";
            break;
        }
        text += std::string(toText(change.file.kind)) + "/" + change.file.name;
    }
    return text;
}

/// Puts both times of the content back, as a clock that has not ticked would.
void setModified(const std::string& path, const timespec& time)
{
    const std::array<timespec, 2> times{time, time};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times.data(), 0), 0);
}

} // namespace

class TestConfigScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesNothingInAFolderThatIsNotThere();
    void tellsNewChangedAndGone();
    void ignoresWhatIsNoConfiguration();
    void aTouchedFileHasNotChanged();
    void aReplacedFileWithOldTimesHasChanged();
    void anUnreadableFileIsReported();
    void looksAgainWithinOneTick();
};

void TestConfigScan::seesNothingInAFolderThatIsNotThere()
{
    const Folder folder;
    ConfigScan scan(folder.path());
    QCOMPARE(looked(scan), std::string());
    QVERIFY(scan.files().empty());
}

void TestConfigScan::tellsNewChangedAndGone()
{
    const Folder folder;
    ConfigScan scan(folder.path());
    folder.write("bots/beta.json", "{}");
    folder.write("bots/alpha.json", "{}");
    folder.write("workspace.json", "{}");
    folder.write("environments/live.json", "{}");
    folder.write("backtests/year.json", "{}");
    folder.write("optimizers/quick.json", "{}");
    QCOMPARE(looked(scan), std::string("+workspace/workspace +environment/live +bot/alpha "
                                       "+bot/beta +backtest/year +optimizer/quick"));
    QCOMPARE(looked(scan), std::string());
    QCOMPARE(scan.files().size(), std::size_t{6});
    QCOMPARE(scan.files()[2].path, folder.path("bots/alpha.json"));

    folder.write("bots/alpha.json", "{\"half\": ");
    fs::remove(folder.path("workspace.json"));
    folder.write("bots/gamma.json", "{}");
    QCOMPARE(looked(scan), std::string("-workspace/workspace ~bot/alpha +bot/gamma"));
    QVERIFY(writeFileDurably(folder.path("bots/alpha.json"), "{\"half\": 1}"));
    QCOMPARE(looked(scan), std::string("~bot/alpha"));
    fs::remove_all(folder.path());
    QCOMPARE(looked(scan), std::string("-environment/live -bot/alpha -bot/beta -bot/gamma "
                                       "-backtest/year -optimizer/quick"));
    QCOMPARE(looked(scan), std::string());
}

void TestConfigScan::ignoresWhatIsNoConfiguration()
{
    const Folder folder;
    ConfigScan scan(folder.path());
    for (const char* const file :
         {"bots/.alpha.json.swp", "bots/.hidden.json", "bots/alpha.json~",
          "bots/alpha.json.part-1-2", "bots/Alpha.json", "bots/a b.json", "bots/inner/alpha.json",
          "alpha.json", ".history/bot/alpha/000001.json", "bots/folder.json/x"})
        folder.write(file, "{}");
    QCOMPARE(looked(scan), std::string());
}

void TestConfigScan::aTouchedFileHasNotChanged()
{
    const Folder folder;
    folder.write("bots/alpha.json", "{}");
    ConfigScan scan(folder.path());
    QCOMPARE(looked(scan), std::string("+bot/alpha"));
    setModified(folder.path("bots/alpha.json"), {.tv_sec = 1000, .tv_nsec = 1});
    QCOMPARE(looked(scan), std::string());
    QVERIFY(writeFileDurably(folder.path("bots/alpha.json"), "{}"));
    QCOMPARE(looked(scan), std::string());
}

void TestConfigScan::aReplacedFileWithOldTimesHasChanged()
{
    const Folder folder;
    const timespec time{.tv_sec = 1000, .tv_nsec = 1};
    folder.write("bots/alpha.json", "{\"a\": 1}");
    setModified(folder.path("bots/alpha.json"), time);
    ConfigScan scan(folder.path());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(looked(scan), std::string(i == 0 ? "+bot/alpha" : ""));
    folder.write("bots/other", "{\"a\": 2}");
    setModified(folder.path("bots/other"), time);
    fs::rename(folder.path("bots/other"), folder.path("bots/alpha.json"));
    QCOMPARE(looked(scan), std::string("~bot/alpha"));
}

void TestConfigScan::anUnreadableFileIsReported()
{
    const Folder folder;
    fs::create_directories(folder.path("bots"));
    fs::create_symlink("nowhere.json", folder.path("bots/alpha.json"));
    ConfigScan scan(folder.path());
    QCOMPARE(looked(scan), std::string("+bot/alpha"));
    QCOMPARE(looked(scan), std::string());
    folder.write("bots/nowhere.json", "{}");
    QCOMPARE(looked(scan), std::string("~bot/alpha +bot/nowhere"));
    // More than a configuration may be.
    fs::resize_file(folder.path("bots/nowhere.json"), ConfigDocument::kMaxBytes + 1);
    QCOMPARE(looked(scan), std::string("~bot/alpha ~bot/nowhere"));
    fs::resize_file(folder.path("bots/nowhere.json"), ConfigDocument::kMaxBytes + 2);
    QCOMPARE(looked(scan), std::string("~bot/alpha ~bot/nowhere"));
    QCOMPARE(looked(scan), std::string());
}

void TestConfigScan::looksAgainWithinOneTick()
{
    // Each text has the size of the one before, and is often written in the same tick.
    const Folder folder;
    folder.write("bots/alpha.json", "{\"a\": 1000}");
    ConfigScan scan(folder.path());
    QCOMPARE(looked(scan), std::string("+bot/alpha"));
    const int file = ::open(folder.path("bots/alpha.json").c_str(), O_WRONLY);
    for (int i = 1001; i < 1200; ++i) {
        const std::string text = "{\"a\": " + std::to_string(i) + "}";
        QCOMPARE(::pwrite(file, text.data(), text.size(), 0), static_cast<ssize_t>(text.size()));
        QCOMPARE(looked(scan), std::string("~bot/alpha"));
    }
    ::close(file);
}

QD_TEST(TestConfigScan)
#include "TestConfigScan.moc"
