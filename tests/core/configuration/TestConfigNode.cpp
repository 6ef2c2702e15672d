// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigComparison.h"
#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigPath.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

ConfigNode rootOf(const std::string& text)
{
    const ConfigDocument document = ConfigDocument::parse(text, "test.json");
    return document.isReadable() ? document.root() : ConfigNode{.text = "unreadable"};
}

QByteArray changesOf(const std::string& before, const std::string& after)
{
    QByteArray all;
    for (const ConfigValueChange& change : valueChanges(rootOf(before), rootOf(after)))
        all += QByteArray::fromStdString(change.path + ": " + change.before + " -> " +
                                         change.after + "\n");
    return all;
}

} // namespace

class TestConfigNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesMayStandDifferently();
    void otherValuesAreOthers_data();
    void otherValuesAreOthers();
    void comparesLargeSectionsQuickly();
    void writesStringsThatCanBeReadAgain();
    void namesItsKinds();
    void comparesStructureByPath_data();
    void comparesStructureByPath();
    void pathsComeBackAsTheyWere();
};

void TestConfigNode::equalValuesMayStandDifferently()
{
    const ConfigNode one = rootOf("{\"a\": 1.0, \"b\": {\"c\": [1, \"x\"], \"d\": null}}");
    const ConfigNode other =
        rootOf("// x\n{ \"b\" : { \"d\": null, \"c\":[1,\"\\u0078\",] },\n \"a\":1.0 }");
    QVERIFY(one.hasSameValue(other));
    QVERIFY(other.hasSameValue(one));
}

void TestConfigNode::otherValuesAreOthers_data()
{
    QTest::addColumn<QByteArray>("other");
    for (const char* const other : {"1.00", "\"1.0\"", "true", "null", "[1.0]", "{}", "{\"a\": 1}"})
        QTest::newRow(other) << QByteArray(other);
}

void TestConfigNode::otherValuesAreOthers()
{
    QFETCH(const QByteArray, other);
    const ConfigNode one = rootOf("{\"v\": 1.0}");
    const ConfigNode two = rootOf("{\"v\": " + other.toStdString() + "}");
    QVERIFY(two.text.empty());
    QVERIFY(!one.hasSameValue(two));
    QVERIFY(!two.hasSameValue(one));
    QVERIFY(two.hasSameValue(two));
}

void TestConfigNode::comparesLargeSectionsQuickly()
{
    // Quadratic time would be ten minutes here.
    std::string forth = "{";
    std::string back = "{";
    for (int i = 0; i < 150'000; ++i) {
        forth += "\"" + std::to_string(i) + "\":0,";
        back += "\"" + std::to_string(149'999 - i) + "\":0,";
    }
    const ConfigNode one = rootOf(forth + "}");
    const ConfigNode other = rootOf(back + "}");
    QCOMPARE(one.members.size(), std::size_t{150'000});
    QVERIFY(one.hasSameValue(other));
    QVERIFY(valueChanges(one, other).empty());
}

void TestConfigNode::writesStringsThatCanBeReadAgain()
{
    const std::string text =
        "quote \" backslash \\ tab \t feed \n return \r bell \a del \x7f ä😀 /";
    const std::string json = toJsonString(text);
    QCOMPARE(json, std::string("\"quote \\\" backslash \\\\ tab \\t feed \\n return \\r bell "
                               "\\u0007 del \\u007f ä😀 /\""));
    QCOMPARE(rootOf("{\"v\": " + json + "}").members.front().value.text, text);
}

void TestConfigNode::namesItsKinds()
{
    QCOMPARE(toText(ConfigNode::Kind::Object), std::string_view("section"));
    QCOMPARE(toText(ConfigNode::Kind::Array), std::string_view("list"));
    QCOMPARE(toText(ConfigNode::Kind::Number), std::string_view("number"));
    QCOMPARE(toText(ConfigNode::Kind::String), std::string_view("text"));
    QCOMPARE(toText(ConfigNode::Kind::Boolean), std::string_view("true or false"));
    QCOMPARE(toText(ConfigNode::Kind::Null), std::string_view("null"));
}

void TestConfigNode::comparesStructureByPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* changes) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(changes);
    };
    row("nothing", "{\"a\": 1, \"b\": 2}", "{ \"b\": 2, /* x */ \"a\": 1, }", "");
    row("changed", "{\"a\": {\"b\": 1.0}}", "{\"a\": {\"b\": 1.00}}", "a.b: 1.0 -> 1.00\n");
    row("added", "{\"a\": {}}", "{\"a\": {\"b.c\": [1]}, \"d\": {\"e\": 1}}",
        "a.\"b.c\":  -> [1]\nd:  -> {\"e\": 1}\n");
    row("removed", "{\"a\": 1, \"b\": {\"c\": 2}}", "{\"b\": {}}", "a: 1 -> \nb.c: 2 -> \n");
    row("item", "{\"a\": [1, {\"b\": 2}]}", "{\"a\": [1, {\"b\": 3}]}", "a[1].b: 2 -> 3\n");
    row("longer list", "{\"a\": [1]}", "{\"a\": [0, 1]}", "a: [1] -> [0, 1]\n");
    row("other kind", "{\"a\": [1]}", "{\"a\": {\"b\": 1}}", "a: [1] -> {\"b\": 1}\n");
    row("to null", "{\"a\": 1}", "{\"a\": null}", "a: 1 -> null\n");
}

void TestConfigNode::comparesStructureByPath()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, changes);
    QCOMPARE(changesOf(before.toStdString(), after.toStdString()), changes);
}

void TestConfigNode::pathsComeBackAsTheyWere()
{
    for (const std::string key : {"plain", "a.b", "a[0]", "\"", "\\", "", "ä b", "\t", "0"}) {
        std::string path;
        appendConfigKey(path, key);
        appendConfigIndex(path, 3);
        appendConfigKey(path, key);
        const auto steps = parseConfigPath(path);
        QVERIFY2(steps.has_value(), path.c_str());
        QCOMPARE(steps->size(), std::size_t{3});
        QCOMPARE(steps->front().key, key);
        QCOMPARE(steps->at(1).index, std::optional<std::size_t>(3));
        QCOMPARE(steps->back().key, key);
        QCOMPARE(toText(*steps), path);
    }
    QVERIFY(!parseConfigPath("a[99999999999999999999999]"));
    QVERIFY(!parseConfigPath(std::string(400, '.')));
}

QD_TEST(TestConfigNode)
#include "TestConfigNode.moc"
