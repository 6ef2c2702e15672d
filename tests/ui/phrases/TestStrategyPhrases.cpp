// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/SyntheticMarket.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/StrategyRunner.h"
#include "tests/support/TestMain.h"
#include "tests/ui/phrases/PhraseCheck.h"
#include "ui/models/StrategyTexts.h"

#include <QTest>

using namespace qd;

namespace {

BarSeries market(std::uint64_t seed)
{
    SyntheticMarketSpec spec;
    spec.key = {"BTCUSDT", Timeframe::parse("1h").value()};
    spec.bars = 4'000;
    spec.seed = seed;
    spec.dailyVolatility = 0.08;
    return makeSyntheticMarket(spec).value();
}

/// Fills every intent at once, at the close: enough for a strategy to live through its decisions.
class Account
{
public:
    [[nodiscard]] const PortfolioView& view() const { return m_view; }
    void open(const Bar& bar, Timestamp time)
    {
        m_view = {};
        m_view.quantity = Decimal::fromInt(1);
        m_view.averagePrice = bar.close;
        m_view.entryTime = time;
        m_view.cash = m_view.equity = Decimal::fromInt(10'000);
    }
    void close()
    {
        m_view = {};
        m_view.cash = m_view.equity = Decimal::fromInt(10'000);
    }
    void onBar(bool mayEnter)
    {
        m_view.barsSinceEntry += m_view.quantity.isPositive() ? 1 : 0;
        m_view.mayEnter = mayEnter;
    }

private:
    PortfolioView m_view;
};

std::unique_ptr<StrategyRunner> runnerOf(const StrategySpec& strategy, SizingSpec sizing)
{
    StrategyRunner::Setup setup;
    setup.bot = BotId("demo-1");
    setup.instrument = instrumentFromSymbol("BTCUSDT");
    setup.instrument.lotSize = "0.5"_dec;
    setup.sizing = sizing;
    setup.wantsNotes = true;
    return std::make_unique<StrategyRunner>(StrategyCatalog::instance().create(strategy).value(),
                                            setup);
}

/// Returns how many reasons came.
int collect(const StrategySpec& strategy, SizingSpec sizing, const BarSeries& bars,
            test::PhraseCheck& check)
{
    const auto runner = runnerOf(strategy, sizing);
    Account account;
    account.close();
    Decision decision;
    int reasons = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        account.onBar(i % 7 != 0); // now and then entries are held back
        runner->onBarClosed(MarketView(bars, i + 1), account.view(), decision);
        for (const std::string& note : decision.notes)
            check.add(note);
        for (const OrderIntent& intent : decision.intents) {
            check.add(intent.reason);
            check.add(std::string(toText(intent.side)) + ": " + intent.reason);
            ++reasons;
            if (intent.side == Side::Buy)
                account.open(bars.bar(i), bars.closeTime(i));
            else
                account.close();
        }
    }
    return reasons;
}

/// Parameters that make modules say what they do not say by default.
std::vector<ParameterMap> variants(const StrategyInfo& info)
{
    std::vector<ParameterMap> all(1);
    ParameterMap eager; // often oversold, so that the rarer halves speak, too
    for (const ParameterInfo& parameter : info.parameters) {
        const auto isCalled = [&](const char* name) { return parameter.name.ends_with(name); };
        if (isCalled("rsi_oversold"))
            eager[parameter.name] = 60.0;
        else if (isCalled("min_volume_ratio"))
            eager[parameter.name] = 0.1;
        else if (isCalled("bb_dev"))
            eager[parameter.name] = 0.5;
        if (parameter.type == ParameterType::Boolean)
            all.push_back({{parameter.name, !std::get<bool>(parameter.defaultValue)}});
        if (parameter.type == ParameterType::Choice)
            for (const std::string& choice : parameter.choices)
                all.push_back({{parameter.name, choice}});
    }
    for (ParameterMap& parameters : all)
        for (const auto& [name, value] : eager)
            parameters.emplace(name, value);
    return all;
}

} // namespace

class TestStrategyPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionOfEveryStrategyIsTranslated()
    {
        const BarSeries bars = market(7);
        for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
            test::PhraseCheck check;
            int reasons = 0;
            for (const ParameterMap& parameters : variants(info))
                reasons += collect({info.name, parameters}, {}, bars, check);
            QVERIFY2(reasons > 0, info.name.c_str());
            const QString problems = check.problems();
            QVERIFY2(problems.isEmpty(), qPrintable(problems.left(2'000)));
        }
    }

    void everyRefusedSizeIsTranslated()
    {
        const BarSeries bars = market(8);
        test::PhraseCheck check;
        for (const char* sizing : {"units:0.1", "percent:1", "risk:1", "vol-target:1", "all-in"}) {
            collect({"sma-cross", {}}, SizingSpec::parse(sizing).value(), bars, check);
            collect({"rsi-bb+atr", {}}, SizingSpec::parse(sizing).value(), bars, check);
        }
        const auto runner = runnerOf({"buy-and-hold", {}}, {});
        Decision decision;
        runner->onBarClosed(MarketView(bars, 1), PortfolioView{}, decision); // no money at all
        for (const std::string& note : decision.notes)
            check.add(note);
        QVERIFY(check.count() > 20);
        const QString problems = check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.left(2'000)));
    }

    void everyTitleAndParameterIsTranslated()
    {
        ui::Language language;
        language.use(QStringLiteral("de"));
        int texts = 0;
        const auto check = [&](const std::string& english) {
            const std::set<std::string> same = {"Stop"};
            ++texts;
            if (!english.empty() && !same.contains(english))
                QVERIFY2(ui::strategyText(english) != QString::fromStdString(english),
                         english.c_str());
        };
        for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
            check(info.title);
            check(info.idea);
            for (const ParameterInfo& parameter : info.parameters) {
                check(parameter.label);
                check(parameter.meaning);
            }
        }
        QVERIFY(texts > 100);
        language.use(QStringLiteral("en"));
    }
};

QD_TEST(TestStrategyPhrases)
#include "TestStrategyPhrases.moc"
