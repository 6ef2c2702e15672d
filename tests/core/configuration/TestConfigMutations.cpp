// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"
#include "tests/core/configuration/ConfigInvariants.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>

#include <array>
#include <string>

using namespace qd;

namespace {

/// Files as people write them.
const std::array<std::string, 5> kFiles{
    R"(// The trend follower that runs on the small account.
{
    "format": 1,
    "kind": "bot",
    "name": "Trend, Bitcoin",   // shown in the list
    "tags": ["trend", "btc"],
    "market": {
        "symbol": "BTC/USDT",
        "timeframe": "1h", /* closed bars only */
    },
    "strategy": {
        "name": "sma-cross",
        "parameters": {"fast": 20, "slow": 50.0}
    },
    /* Limits
       in quote money. */
    "risk": {
        "max_daily_loss": 150.00,
        "max_position": "0.25",
        "stop_after_losses": 3
    }
}
)",
    "{\n\t\"format\": 1,\n\t\"kind\": \"workspace\",\n\t\"locale\": \"de\",\n\t\"logging\": "
    "{\"level\": \"info\", \"keep_days\": 30},\n\t\"venues\": {\n\t\t\"binance\": {\"key\": "
    "\"vault:binance\", \"limits\": {\"orders_per_second\": 5}},\n\t\t\"ibkr\": {}\n\t},\n}\n",
    "{\"kind\":\"backtest\",\"from\":\"2024-01-01\",\"to\":\"2024-06-30\",\"capital\":1e4,\"fees\":"
    "{"
    "\"maker\":0.001,\"taker\":0.0015},\"seeds\":[1,2,3,5,8,13],\"report\":true,\"note\":null}",
    "\xef\xbb\xbf{\r\n  // r\xc3\xa4ume\r\n  \"kind\": \"optimizer\",\r\n  \"trials\": 200, // per "
    "core\r\n  \"space\": [\r\n    {\"name\": \"fast\", \"low\": 5, \"high\": 50}, // "
    "quick\r\n    {\"name\": \"slow\", \"low\": 20, \"high\": 200}\r\n  ],\r\n  \"text\": "
    "\"\\u00e4 \\ud83d\\ude00 \\\" // none\"\r\n}\r\n",
    R"({ "alerts": [ [], {}, [ {"when": {"drawdown": {"above": -0.5e-1}}} ], ], "empty": { /* x */ },
"" : "", "a.b": { "c[0]": [[[["deep"]]]] } // end
})",
};

/// What breaks readers, and what does not.
constexpr std::array<const char*, 40> kPieces{",",          ":",
                                              "{",          "}",
                                              "[",          "]",
                                              "\"",         "\\",
                                              "//",         "/*",
                                              "*/",         "\n",
                                              "\r\n",       " ",
                                              "\t",         "'",
                                              "null",       "true",
                                              "NaN",        "-",
                                              "1e999",      "01",
                                              "0x1F",       "\\u0000",
                                              "\\ud83d",    "\xff",
                                              "\xc0\x80",   "\xef\xbb\xbf",
                                              "#",          "=",
                                              ";",          "\"k\": 1,",
                                              "/* c */",    "// c\n",
                                              "{\"a\": 1}", "[1, 2]",
                                              "\"text\"",   "\xed\xa0\x80",
                                              "\x01",       "-0.00"};

/// Changes a file the way accidents and attackers do.
class Mutator
{
public:
    explicit Mutator(Random& choices) : m_choices(choices) {}

    std::string mutated()
    {
        m_text = anyFile();
        // One change in two documents leaves many of them readable.
        const std::uint64_t count = 1 + m_choices.below(3) * m_choices.below(3);
        for (std::uint64_t i = 0; i < count; ++i)
            mutate();
        return m_text;
    }

private:
    const std::string& anyFile() { return kFiles[m_choices.below(kFiles.size())]; }
    std::size_t anyPlace() { return m_choices.below(m_text.size() + 1); }

    void mutate()
    {
        switch (m_choices.below(9)) {
        case 0:
            flipBit();
            return;
        case 1:
            m_text.insert(anyPlace(), kPieces[m_choices.below(kPieces.size())]);
            return;
        case 2:
            m_text.erase(anyPlace(), m_choices.below(12));
            return;
        case 3:
            m_text.resize(anyPlace());
            return;
        case 4:
            swapTokens();
            return;
        case 5:
            splice();
            return;
        case 6:
            nest();
            return;
        default:
            insertBetweenTokens();
            return;
        }
    }

    void flipBit()
    {
        if (!m_text.empty())
            m_text[m_choices.below(m_text.size())] ^= static_cast<char>(1U << m_choices.below(8));
    }

    /// The place before a bracket, comma or quote.
    std::size_t tokenPlace()
    {
        const std::size_t at = m_text.find_first_of("{}[],:\"", anyPlace());
        return at == std::string::npos ? m_text.size() : at;
    }

    void swapTokens()
    {
        const std::size_t a = tokenPlace();
        const std::size_t b = tokenPlace();
        if (a < m_text.size() && b < m_text.size())
            std::swap(m_text[a], m_text[b]);
    }

    void splice()
    {
        const std::string& other = anyFile();
        const std::size_t from = m_choices.below(other.size());
        m_text.insert(tokenPlace(), other.substr(from, m_choices.below(80)));
    }

    void nest()
    {
        const auto depth = static_cast<std::size_t>(m_choices.below(80));
        const std::size_t at = m_text.find(": ", anyPlace());
        if (at == std::string::npos)
            return;
        m_text.insert(at + 2,
                      std::string(depth, '[') + "0" + std::string(depth, ']') + ", \"n\": ");
    }

    void insertBetweenTokens()
    {
        constexpr std::array<const char*, 7> kHarmless{" ",      "\n",          "/* c */", "// c\n",
                                                       "\r\n\t", "/* a\n b */", "// \"}\n"};
        m_text.insert(tokenPlace(), kHarmless[m_choices.below(kHarmless.size())]);
    }

    Random& m_choices;
    std::string m_text;
};

} // namespace

class TestConfigMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesForTheFilesThemselves();
    void keepsItsPromisesForTheFuzzersFiles();
    void keepsItsPromisesForAHundredThousandMutations();
};

void TestConfigMutations::keepsItsPromisesForTheFilesThemselves()
{
    Random choices(1);
    for (const std::string& file : kFiles) {
        for (int i = 0; i < 200; ++i) {
            const test::ConfigInvariants result = test::ConfigInvariants::check(file, choices);
            QVERIFY2(result.broken.empty(), (result.broken + "\n" + file).c_str());
            QVERIFY(result.isAccepted);
            QCOMPARE(result.edits, 3);
        }
    }
}

void TestConfigMutations::keepsItsPromisesForTheFuzzersFiles()
{
    // Seeds and what the fuzzer has found so far (docs/guides/fuzz.md).
    const QDir folder(QStringLiteral(QD_SOURCE_DIR "/tests/fuzz/corpus/config"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    Random choices(2);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        for (int i = 0; i < 50; ++i) {
            const test::ConfigInvariants result = test::ConfigInvariants::check(text, choices);
            QVERIFY2(result.broken.empty(), (result.broken + "\n" + text).c_str());
        }
    }
}

void TestConfigMutations::keepsItsPromisesForAHundredThousandMutations()
{
    constexpr int kMutations = 100'000;
    int accepted = 0;
    for (int i = 0; i < kMutations; ++i) {
        // A seed of its own makes a failure come back alone.
        Random choices(static_cast<std::uint64_t>(i));
        const std::string text = Mutator(choices).mutated();
        const test::ConfigInvariants result = test::ConfigInvariants::check(text, choices);
        if (!result.broken.empty())
            QFAIL(("seed " + std::to_string(i) + ": " + result.broken + "\n" + text).c_str());
        accepted += result.isAccepted ? 1 : 0;
    }
    qInfo("%d of %d mutations were accepted", accepted, kMutations);
    QVERIFY(accepted > kMutations / 10);
    QVERIFY(accepted < kMutations * 9 / 10);
}

QD_TEST(TestConfigMutations)
#include "TestConfigMutations.moc"
