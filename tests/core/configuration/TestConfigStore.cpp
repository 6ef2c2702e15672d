// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigLock.h"
#include "core/configuration/ConfigStore.h"
#include "core/configuration/ContentHash.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qd;

namespace fs = std::filesystem;

namespace {

constexpr ConfigKind kBot = ConfigKind::Bot;

/// Refuses negative limits, as a schema would; syntax problems are passed on.
std::vector<ConfigProblem> validated(const ConfigDocument& document, ConfigKind)
{
    std::vector<ConfigProblem> problems = document.problems();
    const ConfigNode* const limit = document.find("risk.limit");
    if (limit != nullptr && limit->text.starts_with('-'))
        problems.push_back({.file = document.name(),
                            .position = limit->position,
                            .path = "risk.limit",
                            .what = "must be at least 0"});
    return problems;
}

/// A store in a folder that goes away, and a clock of its own.
class Room
{
public:
    Room() : m_store(folder(), validated) {}

    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString() + "/config"; }
    [[nodiscard]] std::string path(const std::string& file) const { return folder() + "/" + file; }
    [[nodiscard]] const ConfigStore& store() const { return m_store; }

    ConfigEdit edit(const std::string& reason = {})
    {
        return {.author = "ada", .reason = reason, .at = now()};
    }
    Timestamp now() { return Timestamp::fromMilliseconds(1'700'000'000'000 + ++m_tick); }
    void write(const std::string& file, std::string_view text) const
    {
        fs::create_directories(fs::path(path(file)).parent_path());
        std::ofstream(path(file), std::ios::binary) << text;
    }
    [[nodiscard]] std::string text(const std::string& file) const
    {
        std::ifstream stream(path(file), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    void save(const std::string& name, const std::string& text)
    {
        const Result<ConfigVersion> saved = m_store.save(kBot, name, text, edit());
        QVERIFY2(saved.isOk(), saved ? "" : saved.error().message.c_str());
    }
    /// "1 new ada, 2 edit ada".
    [[nodiscard]] std::string history(const std::string& name) const
    {
        const Result<ConfigHistory::Log> log = m_store.history(kBot, name);
        if (!log)
            return log.error().message;
        std::string all;
        for (const ConfigVersion& version : log->versions)
            all += (all.empty() ? "" : ", ") + std::to_string(version.number) + " " +
                   std::string(toText(version.origin)) + " " + version.author;
        return all;
    }

private:
    QTemporaryDir m_folder;
    ConfigStore m_store;
    std::int64_t m_tick = 0;
};

std::string namesOf(const Result<ConfigListing>& listing)
{
    if (!listing)
        return listing.error().message;
    std::string names;
    for (const ConfigEntry& entry : listing->entries)
        names += (names.empty() ? "" : " ") + entry.name;
    return names;
}

/// Saves `count` texts of its own, reading each once it is saved.
bool savesOften(const std::string& folder, const std::string& author, int count)
{
    const ConfigStore store(folder, validated);
    for (int i = 0; i < count; ++i) {
        const std::string text = "{\"by\": \"" + author + "\", \"n\": " + std::to_string(i) + "}";
        const ConfigEdit edit{.author = author, .reason = {}, .at = Timestamp::fromMilliseconds(1)};
        const Result<ConfigVersion> saved = store.save(kBot, "alpha", text, edit);
        if (!saved)
            return false;
        const Result<ConfigDocument> kept = store.version(kBot, "alpha", saved->number);
        if (!kept || kept->text() != text)
            return false;
    }
    return true;
}

} // namespace

class TestConfigStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatItReadsAgain();
    void refusesWhatIsNotAcceptable();
    void checksNamesStrictly_data();
    void checksNamesStrictly();
    void everySaveIsAVersion();
    void theSameTextIsNoVersion();
    void migrationsSayWhatTheyAre();
    void refusesAnEditOfWhatHasChanged();
    void notesWhatSomebodyElseDid();
    void recordsAForeignChangeBeforeItsOwn();
    void aFileThatIsHalfWrittenIsNotRecorded();
    void aFileTakenAwayCanBeRolledBackTo();
    void rollsBackByANewVersion();
    void rollsBackOnlyToWhatIsAcceptableToday();
    void tellsWhatDiffersBetweenVersions();
    void listsByKindNameTagAndText();
    void listsWhatCannotBeRead();
    void aTornLastLineIsForgotten();
    void aDamagedLineIsCountedAndSkipped();
    void aTextWithoutALineKeepsItsNumber();
    void aTamperedVersionIsRefused();
    void boundsWhatOneLineHolds();
    void manyThreadsWriteAtOnce();
    void manyProcessesWriteAtOnce();
    void waitsForAnotherWriterOnlySoLong();
    void aFailedWriteLeavesTheOldFile();
};

void TestConfigStore::savesWhatItReadsAgain()
{
    Room room;
    const std::string text = "{\n    // kept\n    \"risk\": {\"limit\": 10.50},\n}\n";
    const Result<ConfigVersion> saved = room.store().save(kBot, "alpha", text, room.edit("first"));
    QVERIFY(saved.isOk());
    QCOMPARE(saved->number, 1);
    QCOMPARE(saved->hash, contentHash(text));
    QCOMPARE(saved->reason, std::string("first"));
    QCOMPARE(saved->changes.size(), std::size_t{1});
    QCOMPARE(saved->changes.front().after, std::string("{\"limit\": 10.50}"));
    QCOMPARE(room.text("bots/alpha.json"), text);
    QCOMPARE(room.text(".history/bot/alpha/000001.json"), text);
    const Result<ConfigDocument> read = room.store().read(kBot, "alpha");
    QVERIFY(read.isOk());
    QCOMPARE(read->text(), text);
    QCOMPARE(room.store().read(kBot, "beta").error().kind, ErrorKind::NotFound);
    QVERIFY(room.store().save(ConfigKind::Workspace, "workspace", "{}", room.edit()).isOk());
    QCOMPARE(room.text("workspace.json"), std::string("{}"));
    // Old texts are nobody else's business.
    struct stat info = {};
    QCOMPARE(::stat(room.path(".history").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
}

void TestConfigStore::refusesWhatIsNotAcceptable()
{
    Room room;
    const Result<ConfigVersion> negative =
        room.store().save(kBot, "alpha", "{\"risk\": {\"limit\": -1}}", room.edit());
    QCOMPARE(negative.error().kind, ErrorKind::Configuration);
    QVERIFY(negative.error().message.find("alpha.json:1:20: risk.limit: must be at least 0") !=
            std::string::npos);
    QCOMPARE(room.store().save(kBot, "alpha", "{\"a\": 1", room.edit()).error().kind,
             ErrorKind::Configuration);
    const ConfigStore lenient(room.folder(), {});
    QCOMPARE(lenient.save(kBot, "alpha", "{\"a\": 1", room.edit()).error().kind,
             ErrorKind::Configuration);
    QCOMPARE(
        lenient.save(kBot, "alpha", "{}" + std::string(ConfigDocument::kMaxBytes, ' '), room.edit())
            .error()
            .kind,
        ErrorKind::Configuration);
    QVERIFY(!fs::exists(room.folder()));
}

void TestConfigStore::checksNamesStrictly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isFine");
    for (const char* const fine : {"a", "0", "alpha-1_b.c", "a..b"})
        QTest::newRow(fine) << QByteArray(fine) << true;
    QTest::newRow("64 characters") << QByteArray(64, 'a') << true;
    for (const char* const bad : {"", ".", "..", ".a", "-a", "_a", "A", "a/b", "../a", "a\\b",
                                  "a b", "ä", "a\n", "/etc/passwd"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("65 characters") << QByteArray(65, 'a') << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
}

void TestConfigStore::checksNamesStrictly()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isFine);
    Room room;
    const std::string text = name.toStdString();
    QCOMPARE(checkConfigName(kBot, text).isOk(), isFine);
    QVERIFY(!checkConfigName(ConfigKind::Workspace, text).isOk());
    QCOMPARE(room.store().save(kBot, text, "{}", room.edit()).isOk(), isFine);
    if (isFine) {
        QVERIFY(fs::exists(room.path("bots/" + text + ".json")));
        return;
    }
    const ErrorKind refused = ErrorKind::InvalidInput;
    QCOMPARE(room.store().save(kBot, text, "{}", room.edit()).error().kind, refused);
    QCOMPARE(room.store().read(kBot, text).error().kind, refused);
    QCOMPARE(room.store().remove(kBot, text, room.edit()).error().kind, refused);
    QCOMPARE(room.store().history(kBot, text).error().kind, refused);
    QCOMPARE(room.store().version(kBot, text, 1).error().kind, refused);
    QCOMPARE(room.store().rollback(kBot, text, 1, room.edit()).error().kind, refused);
    QCOMPARE(room.store().noteChange(kBot, text, room.now()).error().kind, refused);
    QVERIFY(!fs::exists(room.folder()));
}

void TestConfigStore::everySaveIsAVersion()
{
    Room room;
    room.save("alpha", "{\"risk\": {\"limit\": 10}}");
    room.save("alpha", "{\"risk\": {\"limit\": 20}, \"tags\": []}");
    room.save("beta", "{}");
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada"));
    QCOMPARE(room.history("beta"), std::string("1 new ada"));
    const Result<ConfigHistory::Log> log = room.store().history(kBot, "alpha");
    const ConfigVersion& second = log->versions.back();
    QCOMPARE(second.at.milliseconds(), std::int64_t{1'700'000'000'002});
    QCOMPARE(second.changes.size(), std::size_t{2});
    QCOMPARE(second.changes[0].path, std::string("risk.limit"));
    QCOMPARE(second.changes[0].before, std::string("10"));
    QCOMPARE(second.changes[0].after, std::string("20"));
    QCOMPARE(second.changes[1].path, std::string("tags"));
    QCOMPARE(second.changes[1].before, std::string());
    QCOMPARE(room.store().version(kBot, "alpha", 1)->text(),
             std::string("{\"risk\": {\"limit\": 10}}"));
    QCOMPARE(room.store().version(kBot, "alpha", 3).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.store().version(kBot, "gamma", 1).error().kind, ErrorKind::NotFound);
}

void TestConfigStore::theSameTextIsNoVersion()
{
    Room room;
    room.save("alpha", "{}");
    const Result<ConfigVersion> again = room.store().save(kBot, "alpha", "{}", room.edit());
    QCOMPARE(again->number, 1);
    QCOMPARE(room.history("alpha"), std::string("1 new ada"));
    // Only the bytes count: a comment is a change without differences.
    room.save("alpha", "{} // x");
    QVERIFY(room.store().history(kBot, "alpha")->versions.back().changes.empty());
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada"));
}

void TestConfigStore::migrationsSayWhatTheyAre()
{
    Room room;
    room.save("alpha", "{}");
    ConfigEdit edit = room.edit("format 2");
    edit.isMigration = true;
    QVERIFY(room.store().save(kBot, "alpha", "{\"format\": 2}", edit).isOk());
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 migrate ada"));
}

void TestConfigStore::refusesAnEditOfWhatHasChanged()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    ConfigEdit edit = room.edit();
    edit.basedOn = contentHash("{\"n\": 1}");
    room.write("bots/alpha.json", "{\"n\": 2}");
    QCOMPARE(room.store().save(kBot, "alpha", "{\"n\": 3}", edit).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(room.store().remove(kBot, "alpha", edit).error().kind, ErrorKind::Conflict);
    QCOMPARE(room.store().rollback(kBot, "alpha", 1, edit).error().kind, ErrorKind::Conflict);
    QCOMPARE(room.store().save(kBot, "beta", "{}", edit).error().kind, ErrorKind::Conflict);
    QCOMPARE(room.text("bots/alpha.json"), std::string("{\"n\": 2}"));
    edit.basedOn = contentHash("{\"n\": 2}");
    QVERIFY(room.store().save(kBot, "alpha", "{\"n\": 3}", edit).isOk());
}

void TestConfigStore::notesWhatSomebodyElseDid()
{
    Room room;
    room.write("bots/alpha.json", "{\"n\": 1}");
    QCOMPARE(room.history("alpha"), std::string());
    const auto first = room.store().noteChange(kBot, "alpha", room.now());
    QVERIFY(first.isOk() && first->has_value());
    QVERIFY(!room.store().noteChange(kBot, "alpha", room.now())->has_value());
    room.write("bots/alpha.json", "{\"n\": 2}");
    const auto second = room.store().noteChange(kBot, "alpha", room.now());
    QVERIFY(second.isOk() && second->has_value());
    QCOMPARE(second.value()->changes.front().before, std::string("1"));
    QCOMPARE(room.history("alpha"), std::string("1 new outside, 2 reload outside"));
    QVERIFY(!room.store().noteChange(kBot, "never", room.now())->has_value());
    fs::remove(room.path("bots/alpha.json"));
    QVERIFY(room.store().noteChange(kBot, "alpha", room.now())->has_value());
    QVERIFY(!room.store().noteChange(kBot, "alpha", room.now())->has_value());
    QCOMPARE(room.history("alpha"),
             std::string("1 new outside, 2 reload outside, 3 remove outside"));
}

void TestConfigStore::recordsAForeignChangeBeforeItsOwn()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    // Not even readable: it is kept all the same, before it is written over.
    room.write("bots/alpha.json", "{\"n\": ");
    room.save("alpha", "{\"n\": 3}");
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 reload outside, 3 edit ada"));
    QCOMPARE(room.store().version(kBot, "alpha", 2)->text(), std::string("{\"n\": "));
}

void TestConfigStore::aFileThatIsHalfWrittenIsNotRecorded()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    room.write("bots/alpha.json", "{\"n\": ");
    const auto noted = room.store().noteChange(kBot, "alpha", room.now());
    QCOMPARE(noted.error().kind, ErrorKind::Configuration);
    QCOMPARE(room.history("alpha"), std::string("1 new ada"));
}

void TestConfigStore::aFileTakenAwayCanBeRolledBackTo()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    QVERIFY(room.store().remove(kBot, "alpha", room.edit()).isOk());
    QVERIFY(!fs::exists(room.path("bots/alpha.json")));
    QCOMPARE(room.store().remove(kBot, "alpha", room.edit()).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.store().version(kBot, "alpha", 2).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.store().rollback(kBot, "alpha", 2, room.edit()).error().kind,
             ErrorKind::NotFound);
    QVERIFY(room.store().rollback(kBot, "alpha", 1, room.edit()).isOk());
    QCOMPARE(room.text("bots/alpha.json"), std::string("{\"n\": 1}"));
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 remove ada, 3 rollback ada"));
}

void TestConfigStore::rollsBackByANewVersion()
{
    Room room;
    room.save("alpha", "{\"n\": 1} // one");
    room.save("alpha", "{\"n\": 2}");
    const Result<ConfigVersion> rolled = room.store().rollback(kBot, "alpha", 1, room.edit());
    QVERIFY(rolled.isOk());
    QCOMPARE(rolled->number, 3);
    QCOMPARE(rolled->reason, std::string("back to version 1"));
    QCOMPARE(rolled->changes.front().after, std::string("1"));
    QCOMPARE(room.text("bots/alpha.json"), std::string("{\"n\": 1} // one"));
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada, 3 rollback ada"));
    QCOMPARE(room.store().rollback(kBot, "alpha", 3, room.edit())->number, 3);
    QCOMPARE(room.store().rollback(kBot, "alpha", 9, room.edit()).error().kind,
             ErrorKind::NotFound);
}

void TestConfigStore::rollsBackOnlyToWhatIsAcceptableToday()
{
    Room room;
    const ConfigStore lenient(room.folder(), {});
    QVERIFY(lenient.save(kBot, "alpha", "{\"risk\": {\"limit\": -1}}", room.edit()).isOk());
    room.save("alpha", "{\"risk\": {\"limit\": 1}}");
    QCOMPARE(room.store().rollback(kBot, "alpha", 1, room.edit()).error().kind,
             ErrorKind::Configuration);
    QCOMPARE(room.text("bots/alpha.json"), std::string("{\"risk\": {\"limit\": 1}}"));
}

void TestConfigStore::tellsWhatDiffersBetweenVersions()
{
    Room room;
    room.save("alpha", "{\"a\": 1, \"b\": 2}");
    room.save("alpha", "{\"b\": 3}");
    room.write("bots/alpha.json", "{\"b\": 3, \"c\": 4}");
    const auto forth = room.store().diff(kBot, "alpha", 1, 2);
    QVERIFY(forth.isOk());
    QCOMPARE(forth->size(), std::size_t{2});
    QCOMPARE(forth->at(0).path, std::string("a"));
    QCOMPARE(forth->at(0).after, std::string());
    QCOMPARE(forth->at(1).after, std::string("3"));
    const auto now = room.store().diff(kBot, "alpha", 2, ConfigStore::kCurrent);
    QCOMPARE(now->size(), std::size_t{1});
    QCOMPARE(now->front().path, std::string("c"));
    QCOMPARE(room.store().diff(kBot, "alpha", 1, 9).error().kind, ErrorKind::NotFound);
    room.write("bots/alpha.json", "{");
    QCOMPARE(room.store().diff(kBot, "alpha", ConfigStore::kCurrent, 1).error().kind,
             ErrorKind::Configuration);
}

void TestConfigStore::listsByKindNameTagAndText()
{
    Room room;
    QCOMPARE(namesOf(room.store().list()), std::string());
    room.write("bots/alpha.json", "{\"name\": \"Trend, Bitcoin\", \"description\": \"Follows the "
                                  "Größe\", \"tags\": [\"trend\", \"btc\"]}");
    room.write("bots/beta.json",
               "{\"tags\": [\"trend\"], \"symbol\": \"ETH/USDT\"} // Small Account");
    room.write("environments/alpha.json", "{}");
    room.write("workspace.json", "{}");
    QCOMPARE(namesOf(room.store().list()), std::string("workspace alpha alpha beta"));
    QCOMPARE(namesOf(room.store().list({.kind = kBot})), std::string("alpha beta"));
    QCOMPARE(namesOf(room.store().list({.name = "alpha"})), std::string("alpha alpha"));
    QCOMPARE(namesOf(room.store().list({.kind = kBot, .name = "alpha"})), std::string("alpha"));
    QCOMPARE(namesOf(room.store().list({.name = "Trend, Bitcoin"})), std::string("alpha"));
    QCOMPARE(namesOf(room.store().list({.tag = "trend"})), std::string("alpha beta"));
    QCOMPARE(namesOf(room.store().list({.tag = "btc"})), std::string("alpha"));
    QCOMPARE(namesOf(room.store().list({.tag = "tre"})), std::string());
    QCOMPARE(namesOf(room.store().list({.text = "small ACCOUNT"})), std::string("beta"));
    QCOMPARE(namesOf(room.store().list({.text = "Größe bitcoin"})), std::string("alpha"));
    QCOMPARE(namesOf(room.store().list({.text = "trend nowhere"})), std::string());
    const Result<ConfigListing> all = room.store().list({.name = "alpha", .tag = "btc"});
    const ConfigEntry& entry = all->entries.front();
    QCOMPARE(entry.title, std::string("Trend, Bitcoin"));
    QCOMPARE(entry.description, std::string("Follows the Größe"));
    QCOMPARE(entry.tags.size(), std::size_t{2});
    QCOMPARE(entry.path, room.path("bots/alpha.json"));
    QCOMPARE(entry.hash, contentHash(room.text("bots/alpha.json")));
    QVERIFY(entry.problems.empty());
}

void TestConfigStore::listsWhatCannotBeRead()
{
    Room room;
    room.write("bots/alpha.json", "{\"name\": \"Alpha\", \"n\": oops}");
    fs::create_symlink("nowhere", room.path("bots/beta.json"));
    room.write("bots/My Bot.json", "{}");
    const Result<ConfigListing> all = room.store().list();
    QCOMPARE(namesOf(all), std::string("alpha beta"));
    QCOMPARE(all->entries[0].title, std::string("Alpha"));
    QCOMPARE(all->entries[0].problems.size(), std::size_t{1});
    QCOMPARE(all->entries[1].problems.size(), std::size_t{1});
    QVERIFY(all->entries[1].hash.empty());
    QCOMPARE(all->misplaced.size(), std::size_t{1});
    QVERIFY(all->misplaced.front().what.find("\"My Bot\"") != std::string::npos);
}

void TestConfigStore::aTornLastLineIsForgotten()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    const std::string whole = room.text(".history/bot/alpha/log.jsonl");
    for (const std::size_t length : {std::size_t{1}, whole.size() / 2, whole.size() - 1}) {
        room.write(".history/bot/alpha/log.jsonl", whole + whole.substr(0, length));
        QCOMPARE(room.history("alpha"), std::string("1 new ada"));
        QCOMPARE(room.store().history(kBot, "alpha")->damagedLines, std::size_t{0});
    }
    room.save("alpha", "{\"n\": 2}");
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada"));
    QVERIFY(room.text(".history/bot/alpha/log.jsonl").starts_with(whole + "{\"version\":2,"));
}

void TestConfigStore::aDamagedLineIsCountedAndSkipped()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    const std::string log = room.text(".history/bot/alpha/log.jsonl");
    room.write(".history/bot/alpha/log.jsonl",
               log + "{\"version\": -1}\n[[[[\n\n{\"version\":2,\"at_ms\":99999999999999999999}\n");
    room.save("alpha", "{\"n\": 2}");
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada"));
    QCOMPARE(room.store().history(kBot, "alpha")->damagedLines, std::size_t{4});
}

void TestConfigStore::aTextWithoutALineKeepsItsNumber()
{
    // As after a crash between the text and the log.
    Room room;
    room.save("alpha", "{\"n\": 1}");
    room.write(".history/bot/alpha/000002.json", "{\"n\": 2}");
    room.write(".history/bot/alpha/000003.json.part-1-1", "{");
    room.write("bots/alpha.json", "{\"n\": 2}");
    QVERIFY(room.store().noteChange(kBot, "alpha", room.now())->has_value());
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 3 reload outside"));
    QCOMPARE(room.text(".history/bot/alpha/000002.json"), std::string("{\"n\": 2}"));
}

void TestConfigStore::aTamperedVersionIsRefused()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    room.save("alpha", "{\"n\": 2}");
    room.write(".history/bot/alpha/000001.json", "{\"n\": 9}");
    QCOMPARE(room.store().version(kBot, "alpha", 1).error().kind, ErrorKind::DataQuality);
    QCOMPARE(room.store().rollback(kBot, "alpha", 1, room.edit()).error().kind,
             ErrorKind::DataQuality);
    fs::remove(room.path(".history/bot/alpha/000002.json"));
    QCOMPARE(room.store().version(kBot, "alpha", 2).error().kind, ErrorKind::NotFound);
    // Nothing of that keeps anybody from going on.
    room.save("alpha", "{\"n\": 3}");
    QCOMPARE(room.history("alpha"), std::string("1 new ada, 2 edit ada, 3 edit ada"));
}

void TestConfigStore::boundsWhatOneLineHolds()
{
    Room room;
    std::string many = "{";
    for (int i = 0; i < 500; ++i)
        many += "\"k" + std::to_string(i) + "\": \"" + std::string(2000, 'x') + "ä\",";
    ConfigEdit edit = room.edit(std::string(100'000, 'r'));
    edit.author = "\xff" + std::string(100'000, 'a');
    QVERIFY(room.store().save(kBot, "alpha", many + "}", edit).isOk());
    QVERIFY(room.text(".history/bot/alpha/log.jsonl").size() < 300'000);
    const Result<ConfigHistory::Log> log = room.store().history(kBot, "alpha");
    QCOMPARE(log->versions.size(), std::size_t{1});
    QCOMPARE(log->versions.front().changes.size(), ConfigVersion::kMaxChanges);
    QCOMPARE(log->versions.front().changesLeftOut, std::size_t{300});
    QVERIFY(log->versions.front().changes.front().after.ends_with("…"));
}

void TestConfigStore::manyThreadsWriteAtOnce()
{
    constexpr int kWriters = 4;
    constexpr int kSaves = 10;
    const Room room;
    std::array<bool, kWriters> results{};
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&, i] {
                results[i] = savesOften(room.folder(), "writer-" + std::to_string(i), kSaves);
            });
    }
    QVERIFY(std::all_of(results.begin(), results.end(), [](bool result) { return result; }));
    const Result<ConfigHistory::Log> log = room.store().history(kBot, "alpha");
    QCOMPARE(log->versions.size(), std::size_t{kWriters * kSaves});
    QCOMPARE(log->versions.back().number, kWriters * kSaves);
    QCOMPARE(log->damagedLines, std::size_t{0});
}

void TestConfigStore::manyProcessesWriteAtOnce()
{
    constexpr int kWriters = 3;
    constexpr int kSaves = 10;
    const Room room;
    std::vector<pid_t> children;
    for (int i = 0; i < kWriters; ++i) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(savesOften(room.folder(), "process-" + std::to_string(i), kSaves) ? 0 : 1);
        QVERIFY(child > 0);
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    const Result<ConfigHistory::Log> log = room.store().history(kBot, "alpha");
    std::set<int> numbers;
    for (const ConfigVersion& version : log->versions)
        numbers.insert(version.number);
    QCOMPARE(numbers.size(), std::size_t{kWriters * kSaves});
    QCOMPARE(log->damagedLines, std::size_t{0});
    // The file is what was recorded last.
    QCOMPARE(contentHash(room.text("bots/alpha.json")), log->versions.back().hash);
}

void TestConfigStore::waitsForAnotherWriterOnlySoLong()
{
    Room room;
    room.save("alpha", "{}");
    const std::string path = room.path(".history/lock");
    {
        const Result<ConfigLock> lock = ConfigLock::acquire(path);
        QVERIFY(lock.isOk());
        QCOMPARE(ConfigLock::acquire(path, Duration()).error().kind, ErrorKind::Conflict);
        // Reading waits for nobody.
        QCOMPARE(room.history("alpha"), std::string("1 new ada"));
    }
    QVERIFY(ConfigLock::acquire(path, Duration()).isOk());
}

void TestConfigStore::aFailedWriteLeavesTheOldFile()
{
    Room room;
    room.save("alpha", "{\"n\": 1}");
    // A folder where the file belongs cannot be replaced, whoever asks.
    fs::create_directories(room.path("bots/beta.json"));
    const Result<ConfigVersion> refused = room.store().save(kBot, "beta", "{}", room.edit());
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    fs::remove_all(room.path("optimizers"));
    room.write("optimizers", "in the way");
    QVERIFY(!room.store().save(ConfigKind::Optimizer, "quick", "{}", room.edit()).isOk());
    QVERIFY(room.store().history(ConfigKind::Optimizer, "quick").error().kind ==
            ErrorKind::NotFound);
    QCOMPARE(room.text("bots/alpha.json"), std::string("{\"n\": 1}"));
}

QD_TEST(TestConfigStore)
#include "TestConfigStore.moc"
