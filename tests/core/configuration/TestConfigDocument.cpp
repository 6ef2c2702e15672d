// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigDocument.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

using namespace qd;

namespace {

ConfigDocument parsed(std::string text)
{
    return ConfigDocument::parse(std::move(text), "bot.json");
}

/// "line:column what", one problem a line.
QByteArray problemsOf(std::string text)
{
    QByteArray all;
    for (const ConfigProblem& problem : parsed(std::move(text)).problems())
        all += QByteArray::number(problem.position.line) + ":" +
               QByteArray::number(problem.position.column) + " " +
               QByteArray::fromStdString(problem.what) + "\n";
    return all;
}

std::string afterSet(std::string text, std::string_view path, std::string_view json)
{
    ConfigDocument document = parsed(std::move(text));
    const Status status = document.set(path, json);
    return status ? document.text() : "error: " + status.error().message;
}

std::string afterRemove(std::string text, std::string_view path)
{
    ConfigDocument document = parsed(std::move(text));
    const Status status = document.remove(path);
    return status ? document.text() : "error: " + status.error().message;
}

std::string nestedLists(int depth)
{
    const auto count = static_cast<std::size_t>(depth - 1);
    return "{\"a\": " + std::string(count, '[') + std::string(count, ']') + "}";
}

} // namespace

class TestConfigDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommentsAndTrailingCommas();
    void keepsTheSpellingOfNumbers();
    void decodesEscapesAndSurrogatePairs();
    void countsColumnsInCharacters();
    void toleratesAByteOrderMarkAndWindowsLines();
    void tellsAllMistakesAtOnce();
    void tellsAMistakeOnce_data();
    void tellsAMistakeOnce();
    void namesTheSettingThatIsWrong();
    void endsAfterAHundredProblems();
    void limitsDepthSizeAndNumberOfValues();
    void findsByPath();
    void setReplacesOnlyTheValue();
    void setAddsInTheFilesOwnStyle_data();
    void setAddsInTheFilesOwnStyle();
    void setMakesSectionsOnTheWay();
    void setRefusesWhatWouldBreakTheFile();
    void removeTakesTheCommaAndTheCommentOnTheLine_data();
    void removeTakesTheCommaAndTheCommentOnTheLine();
    void removeRefusesWhatIsNotThere();
    void readTellsWhatTheFileSystemSays();
    void writingKeepsModeAndLinks();
    void writingLeavesTheOldFileAfterAFailure();
};

void TestConfigDocument::readsCommentsAndTrailingCommas()
{
    const ConfigDocument document =
        parsed("// a bot\n"
               "{\n"
               "    \"name\": \"alpha\", /* short */\n"
               "    \"symbols\": [\"BTC/USDT\", \"ETH/USDT\",], // two\n"
               "    \"risk\": {\"max\": 10.50,},\n"
               "}\n");
    QVERIFY(document.isReadable());
    QCOMPARE(toJsonText(document.root()),
             std::string(R"({"name": "alpha", "symbols": ["BTC/USDT", "ETH/USDT"], )"
                         R"("risk": {"max": 10.50}})"));
    const ConfigNode* const risk = document.find("risk.max");
    QVERIFY(risk != nullptr);
    QCOMPARE(risk->position.line, 5);
    QCOMPARE(risk->position.column, 21);
    QCOMPARE(document.text().substr(risk->begin, risk->end - risk->begin), std::string("10.50"));
}

void TestConfigDocument::keepsTheSpellingOfNumbers()
{
    const ConfigDocument document = parsed(R"({"a": [0, -0, 1.10, 1e3, 1E-2, 12.5e+10]})");
    QVERIFY(document.isReadable());
    QCOMPARE(toJsonText(document.root()),
             std::string(R"({"a": [0, -0, 1.10, 1e3, 1E-2, 12.5e+10]})"));
}

void TestConfigDocument::decodesEscapesAndSurrogatePairs()
{
    const ConfigDocument document =
        parsed(R"({"a": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00", "k\u0065y": 1})");
    QVERIFY(document.isReadable());
    QCOMPARE(document.find("a")->text, std::string("\"\\/\b\f\n\r\té😀"));
    QVERIFY(document.find("key") != nullptr);
    const ConfigDocument again = parsed(toJsonText(document.root()));
    QVERIFY(again.isReadable());
    QVERIFY(again.root().hasSameValue(document.root()));
}

void TestConfigDocument::countsColumnsInCharacters()
{
    QCOMPARE(problemsOf("{\"größe\": \"😀\", oops: 1}"),
             QByteArray("1:16 the name \"oops\" must stand in double quotes\n"));
}

void TestConfigDocument::toleratesAByteOrderMarkAndWindowsLines()
{
    const std::string text = "\xef\xbb\xbf{\r\n  \"a\": 1, // one\r\n  \"b\": 2\r\n}\r\n";
    const ConfigDocument document = parsed(text);
    QVERIFY(document.isReadable());
    QCOMPARE(document.text(), text);
    QCOMPARE(document.root().position.column, 1);
    QCOMPARE(document.find("b")->position.line, 3);
    QCOMPARE(
        afterSet(text, "c", "3"),
        std::string("\xef\xbb\xbf{\r\n  \"a\": 1, // one\r\n  \"b\": 2,\r\n  \"c\": 3\r\n}\r\n"));
    QCOMPARE(afterRemove(text, "a"), std::string("\xef\xbb\xbf{\r\n  \"b\": 2\r\n}\r\n"));
}

void TestConfigDocument::tellsAllMistakesAtOnce()
{
    QCOMPARE(problemsOf("{\n"
                        "  name: \"alpha\",\n"
                        "  \"mode\": 'paper',\n"
                        "  \"fast\": 012,\n"
                        "  \"slow\" 26,\n"
                        "  \"stop\": ,\n"
                        "  \"path\": \"C:\\data\",\n"
                        "  \"on\": True\n"
                        "  \"off\": false,\n"
                        "  \"fast\": 13,\n"
                        "  \"open\": \"never closed,\n"
                        "  \"list\": [1 2]\n"
                        "}\n"),
             QByteArray("2:3 the name \"name\" must stand in double quotes\n"
                        "3:11 single quotes are no quotes here\n"
                        "4:11 \"012\" is no number that JSON knows\n"
                        "5:10 \":\" is missing after the name \"slow\"\n"
                        "6:11 the value of \"stop\" is missing\n"
                        "7:14 a backslash must be followed by one of its escapes\n"
                        "8:9 \"True\" is no value\n"
                        "9:3 a comma is missing before this, or \"}\"\n"
                        "10:3 this name is used twice in its section, first at 4:3\n"
                        "11:11 this text has no closing quote on its line\n"
                        "12:14 a comma is missing before this, or \"]\"\n"));
}

void TestConfigDocument::tellsAMistakeOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* name, const QByteArray& text, const char* problem) {
        QTest::newRow(name) << text << QByteArray(problem) + "\n";
    };
    row("empty", "", "1:1 there is nothing here but blanks and comments");
    row("only a comment", "// x", "1:5 there is nothing here but blanks and comments");
    row("a list", "[1]", "1:1 the settings are a list, not a section");
    row("more text", "{} {}", "1:4 the text goes on behind its end");
    row("unclosed section", "{\"a\": {\"b\": [1, {",
        "1:17 this section is never closed: \"}\" is missing");
    row("unclosed list", "{\"a\": [1, 2", "1:7 this list is never closed: \"]\" is missing");
    row("unclosed comment", "{\"a\": 1 /* x }", "1:9 this comment is never closed");
    row("wrong bracket", "{\"a\": [1, 2}",
        "1:12 \"}\" stands where the list that begins at 1:7 must be closed first");
    row("bracket that closes nothing", "{\"a\": 1]}",
        "1:8 \"]\" stands where the section that begins at 1:1 must be closed first");
    row("two commas", "{\"a\": 1,, \"b\": 2}", "1:9 there is nothing before this comma");
    row("leading comma", "{\"a\": [, 1]}", "1:8 there is nothing before this comma");
    row("semicolon", "{\"a\": 1; \"b\": 2}", "1:8 \";\" separates nothing here");
    row("equals", "{\"a\"= 1}", "1:5 \":\" is missing after the name \"a\"");
    row("nameless", "{: 1}", "1:2 there is no name before this colon");
    row("value in a section", "{{\"a\": 1}}", "1:2 a value needs a name here");
    row("pairs in a list", "{\"a\": [\"x\": 1]}", "1:11 a list holds values without names");
    row("hash comment", "{\n# no\n\"a\": 1}", "2:1 a comment may not begin with \"#\"");
    row("NaN", "{\"a\": NaN}", "1:7 \"NaN\" is no number that JSON knows");
    row("-Infinity", "{\"a\": -Infinity}", "1:7 \"-Infinity\" is no number that JSON knows");
    row("hex", "{\"a\": 0x10}", "1:7 \"0x10\" is no number that JSON knows");
    row("plus", "{\"a\": +1}", "1:7 \"+1\" is no number that JSON knows");
    row("point first", "{\"a\": .5}", "1:7 \".5\" is no number that JSON knows");
    row("point last", "{\"a\": 5.}", "1:7 \"5.\" is no number that JSON knows");
    row("bare exponent", "{\"a\": 1e}", "1:7 \"1e\" is no number that JSON knows");
    row("word", "{\"a\": alpha}", "1:7 \"alpha\" is no value");
    row("tab in text", "{\"a\": \"x\ty\"}", "1:9 a tab inside a text must be written \\t");
    row("control in text", QByteArray("{\"a\": \"x\x01y\"}"),
        "1:9 a control character (1) inside a text must be written as \\u escape");
    row("NUL", QByteArray("{\"a\": \"x\0y\"}", 12), "1:9 there is a NUL byte here");
    row("NUL escape", R"({"a": "\u0000"})", "1:8 a text may not hold the NUL character");
    row("short escape", R"({"a": "\u12"})", "1:8 \\u must be followed by four hexadecimal digits");
    row("half a pair", R"({"a": "\ud83d"})", "1:8 this \\u escape is half of a surrogate pair");
    row("wrong half", R"({"a": "\ude00\ud83d"})",
        "1:8 this \\u escape is half of a surrogate pair\n1:14 this \\u escape is half of a "
        "surrogate pair");
    row("overlong UTF-8", "{\"a\": \"\xc0\xaf\"}", "1:8 the bytes here are no valid UTF-8");
    row("UTF-8 surrogate", "{} // \xed\xa0\x80", "1:7 the bytes here are no valid UTF-8");
    row("cut off UTF-8", "{} // \xe2\x82", "1:7 the bytes here are no valid UTF-8");
}

void TestConfigDocument::tellsAMistakeOnce()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, problem);
    QCOMPARE(problemsOf(text.toStdString()), problem);
    QCOMPARE(parsed(text.toStdString()).text(), text.toStdString());
}

void TestConfigDocument::namesTheSettingThatIsWrong()
{
    const ConfigDocument document =
        parsed(R"({"risk": {"limits": [1, {"max": nan}]}, "a.b": {"x": 1, "x": 2}})");
    QCOMPARE(document.problems().size(), std::size_t{2});
    QCOMPARE(document.problems()[0].path, std::string("risk.limits[1].max"));
    QCOMPARE(document.problems()[1].path, std::string("\"a.b\".x"));
    QCOMPARE(document.problems()[0].file, std::string("bot.json"));
}

void TestConfigDocument::endsAfterAHundredProblems()
{
    std::string text = "{\"a\": [";
    for (int i = 0; i < 1000; ++i)
        text += "nope, ";
    const ConfigDocument document = parsed(text + "]}");
    QCOMPARE(document.problems().size(), ConfigDocument::kMaxProblems);
    QVERIFY(document.problems().back().what.starts_with("there are more problems"));
}

void TestConfigDocument::limitsDepthSizeAndNumberOfValues()
{
    QVERIFY(parsed(nestedLists(ConfigDocument::kMaxDepth)).isReadable());
    const ConfigDocument deep = parsed(nestedLists(ConfigDocument::kMaxDepth + 1));
    QCOMPARE(deep.problems().size(), std::size_t{1});
    QVERIFY(deep.problems().front().what.find("nested too deeply") != std::string::npos);
    QCOMPARE(parsed(nestedLists(500'000)).problems().size(), std::size_t{1});
    QVERIFY(!parsed(std::string(1'000'000, '[')).isReadable());

    const ConfigDocument large = parsed("{}" + std::string(ConfigDocument::kMaxBytes, ' '));
    QCOMPARE(large.problems().size(), std::size_t{1});
    QVERIFY(large.problems().front().what.find("too large") != std::string::npos);

    std::string many = "{\"a\": [";
    for (std::size_t i = 0; i < ConfigDocument::kMaxValues; ++i)
        many += "0,";
    const ConfigDocument crowded = parsed(many + "]}");
    QCOMPARE(crowded.problems().size(), std::size_t{1});
    QVERIFY(crowded.problems().front().what.find("too many values") != std::string::npos);
}

void TestConfigDocument::findsByPath()
{
    const ConfigDocument document =
        parsed(R"({"a": {"b": [1, {"c": "x"}]}, "d.e": {"": 2}, "0": 3})");
    QCOMPARE(document.find("a.b[1].c")->text, std::string("x"));
    QCOMPARE(document.find("a.b.0")->text, std::string("1"));
    QCOMPARE(document.find(R"("d.e"."")")->text, std::string("2"));
    QCOMPARE(document.find("0")->text, std::string("3"));
    for (const char* const path : {"", "a.b[2]", "a.b[x]", "a..b", "a.b[1", "a.", ".a", "\"a",
                                   "[0]", "a.b.c", "a.b[1].c.d", "a]b"})
        QVERIFY2(document.find(path) == nullptr, path);
}

void TestConfigDocument::setReplacesOnlyTheValue()
{
    const std::string text = "{ // top\n  \"a\" :  1.50 /* kept */, \"list\": [ 1,2 ],\n}\n";
    QCOMPARE(afterSet(text, "a", "2.00"),
             std::string("{ // top\n  \"a\" :  2.00 /* kept */, \"list\": [ 1,2 ],\n}\n"));
    QCOMPARE(afterSet(text, "list[1]", " \"x\" // gone"),
             std::string("{ // top\n  \"a\" :  1.50 /* kept */, \"list\": [ 1,\"x\" ],\n}\n"));
}

void TestConfigDocument::setAddsInTheFilesOwnStyle_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const char* text, const char* path, const char* result) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(result);
    };
    row("lines", "{\n  \"a\": 1\n}", "b", "{\n  \"a\": 1,\n  \"b\": 9\n}");
    row("tabs", "{\n\t\"a\": 1\n}", "b", "{\n\t\"a\": 1,\n\t\"b\": 9\n}");
    row("trailing comma", "{\n  \"a\": 1,\n}", "b", "{\n  \"a\": 1,\n  \"b\": 9,\n}");
    row("comment behind", "{\n  \"a\": 1 // one\n}", "b", "{\n  \"a\": 1, // one\n  \"b\": 9\n}");
    row("comment behind the comma", "{\n  \"a\": 1, /* x */ // one\n}", "b",
        "{\n  \"a\": 1, /* x */ // one\n  \"b\": 9,\n}");
    row("comment below", "{\n  \"a\": 1\n  // below\n}", "b",
        "{\n  \"a\": 1,\n  \"b\": 9\n  // below\n}");
    row("bracket on the line", "{\n  \"a\": 1 /* x */ }", "b",
        "{\n  \"a\": 1, /* x */\n  \"b\": 9 }");
    row("carriage returns alone", "{ // x\r}", "b", "{ // x\n    \"b\": 9\r}");
    row("one line", "{\"a\": 1}", "b", "{\"a\": 1, \"b\": 9}");
    row("one line with blanks", "{ \"a\": 1 }", "b", "{ \"a\": 1, \"b\": 9 }");
    row("one line with a comma", "{ \"a\": 1, }", "b", "{ \"a\": 1, \"b\": 9, }");
    row("one line, line comment", "{\"a\": 1 // x\n}", "b", "{\"a\": 1, \"b\": 9 // x\n}");
    row("empty file", "{}", "b", "{\n    \"b\": 9\n}");
    row("empty section", "{\n  \"a\": {}\n}", "a.b", "{\n  \"a\": {\n    \"b\": 9\n  }\n}");
    row("empty section on one line", "{\"a\": { }}", "a.b", "{\"a\": {\"b\": 9}}");
    row("only a comment inside", "{\n  // nothing yet\n}", "b",
        "{\n  // nothing yet\n    \"b\": 9\n}");
    row("only a block comment", "{ /* x */ }", "b", "{ /* x */\n    \"b\": 9\n }");
    row("list", "{\"a\": [1, 2]}", "a[2]", "{\"a\": [1, 2, 9]}");
    row("list of lines", "{\n  \"a\": [\n    1,\n    2\n  ]\n}", "a[2]",
        "{\n  \"a\": [\n    1,\n    2,\n    9\n  ]\n}");
    row("empty list", "{\n  \"a\": [ ]\n}", "a[0]", "{\n  \"a\": [9]\n}");
    row("quoted name", "{\"a\": 1}", "\"x.y\"", "{\"a\": 1, \"x.y\": 9}");
}

void TestConfigDocument::setAddsInTheFilesOwnStyle()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, result);
    QCOMPARE(QByteArray::fromStdString(afterSet(text.toStdString(), path.toStdString(), "9")),
             result);
}

void TestConfigDocument::setMakesSectionsOnTheWay()
{
    QCOMPARE(afterSet("{\n  \"a\": 1\n}\n", "b.c.d", "\"x\""),
             std::string(
                 "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": {\n      \"d\": \"x\"\n    }\n  }\n}\n"));
    QCOMPARE(afterSet("{\"a\": 1}", "b.c", "true"),
             std::string("{\"a\": 1, \"b\": {\"c\": true}}"));
}

void TestConfigDocument::setRefusesWhatWouldBreakTheFile()
{
    const auto refused = [](std::string text, std::string_view path, std::string_view json) {
        ConfigDocument document = parsed(text);
        const Status status = document.set(path, json);
        return !status && status.error().kind == ErrorKind::InvalidInput && document.text() == text;
    };
    const std::string text = "{\"a\": 1, \"b\": [1]}";
    QVERIFY(refused(text, "a", "alpha"));
    QVERIFY(refused(text, "a", ""));
    QVERIFY(refused(text, "a", "1, \"c\": 2"));
    QVERIFY(refused(text, "a", "\"\xff\""));
    QVERIFY(refused(text, "", "1"));
    QVERIFY(refused(text, "a..b", "1"));
    QVERIFY(refused(text, "a.b", "1"));
    QVERIFY(refused(text, "b.c", "1"));
    QVERIFY(refused(text, "b[2]", "1"));
    QVERIFY(refused(text, "c[0]", "1"));
    QVERIFY(refused(text, "c.d[0]", "1"));
    QVERIFY(refused(text, "b[0]", nestedLists(ConfigDocument::kMaxDepth - 1)));
    QVERIFY(refused(text, "a", "\"" + std::string(ConfigDocument::kMaxBytes, 'x') + "\""));
    QVERIFY(refused("{\"a\": oops}", "b", "1"));
}

void TestConfigDocument::removeTakesTheCommaAndTheCommentOnTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const char* text, const char* result) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(result);
    };
    row("first line", "{\n  \"x\": 1, // gone\n  \"b\": 2\n}", "{\n  \"b\": 2\n}");
    row("last line", "{\n  \"b\": 2, // two\n  \"x\": 1 // gone\n}", "{\n  \"b\": 2 // two\n}");
    row("last with a trailing comma", "{\n  \"b\": 2,\n  \"x\": 1, /* gone */\n}",
        "{\n  \"b\": 2,\n}");
    row("comments above and below stay", "{\n  // above\n  \"x\": 1,\n  // below\n  \"b\": 2\n}",
        "{\n  // above\n  // below\n  \"b\": 2\n}");
    row("section of lines", "{\n  \"x\": {\n    \"y\": 1\n  }, // gone\n  \"b\": 2\n}",
        "{\n  \"b\": 2\n}");
    row("only one", "{\n  \"x\": 1\n}", "{\n}");
    row("only one on a line", "{\"x\": 1}", "{}");
    row("first of a line", "{ \"x\": 1, \"b\": 2 }", "{ \"b\": 2 }");
    row("middle of a line", "{ \"a\": 1, \"x\": 1, \"b\": 2 }", "{ \"a\": 1, \"b\": 2 }");
    row("last of a line", "{ \"b\": 2, \"x\": 1 }", "{ \"b\": 2 }");
    row("last of a tight line", "{\"b\": 2, \"x\": 1}", "{\"b\": 2}");
    row("comment of the next", "{ \"x\": 1, /* two */ \"b\": 2 }", "{ /* two */ \"b\": 2 }");
    row("comment before the comma", "{ \"x\": 1 /* gone */, \"b\": 2 }", "{ \"b\": 2 }");
    row("comma on the next line", "{\n  \"x\": 1 // gone\n  , \"b\": 2\n}", "{\n   \"b\": 2\n}");
    row("long comment stays", "{\n  \"x\": 1, /* about\n  b */\n  \"b\": 2\n}",
        "{\n  /* about\n  b */\n  \"b\": 2\n}");
    row("last of several lines", "{ \"a\": 1,\n  \"b\": 2, \"x\": 3\n}",
        "{ \"a\": 1,\n  \"b\": 2\n}");
}

void TestConfigDocument::removeTakesTheCommaAndTheCommentOnTheLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, result);
    QCOMPARE(QByteArray::fromStdString(afterRemove(text.toStdString(), "x")), result);
}

void TestConfigDocument::removeRefusesWhatIsNotThere()
{
    ConfigDocument document = parsed("{\"a\": [1, 2]}");
    QCOMPARE(document.remove("b").error().kind, ErrorKind::NotFound);
    QCOMPARE(document.remove("a[2]").error().kind, ErrorKind::NotFound);
    QCOMPARE(document.remove("").error().kind, ErrorKind::InvalidInput);
    QVERIFY(document.remove("a[0]"));
    QCOMPARE(document.text(), std::string("{\"a\": [2]}"));
    QCOMPARE(parsed("{").remove("a").error().kind, ErrorKind::InvalidInput);
}

void TestConfigDocument::readTellsWhatTheFileSystemSays()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("bot.json")).toStdString();
    QCOMPARE(ConfigDocument::read(path).error().kind, ErrorKind::NotFound);
    QCOMPARE(ConfigDocument::read(folder.path().toStdString()).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    QCOMPARE(ConfigDocument::read(path).error().kind, ErrorKind::InvalidInput);
    std::filesystem::remove(path);
    QVERIFY(writeFileDurably(path, "{\"a\": 1}"));
    const Result<ConfigDocument> document = ConfigDocument::read(path);
    QVERIFY(document);
    QCOMPARE(document->name(), path);
    QCOMPARE(document->text(), std::string("{\"a\": 1}"));
    std::filesystem::resize_file(path, ConfigDocument::kMaxBytes + 1);
    QCOMPARE(ConfigDocument::read(path).error().kind, ErrorKind::InvalidInput);
}

void TestConfigDocument::writingKeepsModeAndLinks()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("bot.json")).toStdString();
    const std::string link = folder.filePath(QStringLiteral("link.json")).toStdString();
    QVERIFY(writeFileDurably(path, "old"));
    QCOMPARE(::chmod(path.c_str(), 0640), 0);
    std::filesystem::create_symlink("bot.json", link);
    QVERIFY(writeFileDurably(link, "new"));
    QVERIFY(std::filesystem::is_symlink(link));
    struct stat info = {};
    QCOMPARE(::stat(path.c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0640U);
    std::ifstream file(path);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), std::string("new"));
    // Nothing temporary is left beside it.
    const std::filesystem::directory_iterator entries(folder.path().toStdString());
    QCOMPARE(std::distance(begin(entries), end(entries)), 2);
}

void TestConfigDocument::writingLeavesTheOldFileAfterAFailure()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("none/bot.json")).toStdString();
    const Status missing = writeFileDurably(path, "x");
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.find(path + ":") != std::string::npos);
    const Status isFolder = writeFileDurably(folder.path().toStdString(), "x");
    QCOMPARE(isFolder.error().kind, ErrorKind::Storage);
    QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
}

QD_TEST(TestConfigDocument)
#include "TestConfigDocument.moc"
