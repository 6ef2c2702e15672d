// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CandleGuess.h"

#include "core/adapters/candlefiles/ByteSource.h"
#include "core/adapters/candlefiles/CandleFile.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <map>
#include <regex>

namespace qd {

namespace {

constexpr std::size_t kHeadBytes = 4'096;
constexpr std::size_t kTimesLookedAt = 1'000;
constexpr std::size_t kLongestSymbol = 32;

constexpr std::array kQuoteMoneys = {"USDT", "USDC", "BUSD", "FDUSD", "TUSD", "USD",
                                     "EUR",  "GBP",  "JPY",  "BTC",   "ETH",  "BNB"};

std::string upper(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

std::vector<std::string> tokensOf(std::string_view name)
{
    std::vector<std::string> tokens(1);
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            tokens.back() += c;
        else if (!tokens.back().empty())
            tokens.emplace_back();
    }
    if (tokens.back().empty())
        tokens.pop_back();
    return tokens;
}

bool isWord(std::string_view token)
{
    return std::ranges::any_of(
        token, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

bool isQuoteMoney(std::string_view token)
{
    return std::ranges::find(kQuoteMoneys, upper(token)) != kQuoteMoneys.end();
}

/// "BTCUSDT": a quote money with something before it.
bool isPair(std::string_view token)
{
    const std::string text = upper(token);
    return std::ranges::any_of(kQuoteMoneys, [&](std::string_view money) {
        return text.size() >= money.size() + 2 && text.ends_with(money);
    });
}

/// "1h", "15m", and the words that archives use: "hour", "d", "daily".
std::optional<Timeframe> frameOf(const std::string& token)
{
    static const std::map<std::string, std::int64_t> kWords = {
        {"d", 86'400},   {"day", 86'400},    {"daily", 86'400}, {"1day", 86'400},
        {"hour", 3'600}, {"1hour", 3'600},   {"hourly", 3'600}, {"minute", 60},
        {"1min", 60},    {"weekly", 604'800}};
    std::string lower;
    for (const char c : token)
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (const auto word = kWords.find(lower); word != kWords.end())
        return Timeframe::fromSeconds(word->second);
    if (lower.size() < 2 || std::isdigit(static_cast<unsigned char>(lower.front())) == 0)
        return std::nullopt;
    const Result<Timeframe> frame = Timeframe::parse(lower);
    return frame ? std::optional(*frame) : std::nullopt;
}

std::string symbolOf(const std::vector<std::string>& tokens)
{
    for (const std::string& token : tokens) {
        if (isPair(token))
            return upper(token);
    }
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (isQuoteMoney(tokens[i]) && isWord(tokens[i - 1]))
            return upper(tokens[i - 1]) + upper(tokens[i]);
    }
    const auto word = std::ranges::find_if(tokens, isWord);
    return word == tokens.end() ? std::string() : upper(*word).substr(0, kLongestSymbol);
}

/// BTC/USDT and BTC-USD as the program spells symbols.
std::string plainSymbol(const std::string& text)
{
    std::string symbol;
    for (const std::string& token : tokensOf(text))
        symbol += upper(token);
    return symbol.size() <= kLongestSymbol ? symbol : std::string();
}

std::string firstMatch(const std::string& text, const std::regex& pattern)
{
    std::smatch match;
    return std::regex_search(text, match, pattern) ? match[1].str() : std::string();
}

/// The value below a column called "symbol" in the first row that has one.
std::string symbolColumn(const std::string& text)
{
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    while (at < text.size() && rows.size() < 4) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::vector<std::string> cells(1);
        for (const char c : text.substr(at, end - at)) {
            if (c == ',' || c == ';')
                cells.emplace_back();
            else if (c != '"' && c != '\r')
                cells.back() += c;
        }
        rows.push_back(std::move(cells));
        at = end + 1;
    }
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        for (std::size_t column = 0; column < rows[i].size(); ++column) {
            if (upper(rows[i][column]) == "SYMBOL" && column < rows[i + 1].size())
                return rows[i + 1][column];
        }
    }
    return {};
}

std::string headOf(const std::string& path)
{
    const Result<std::unique_ptr<ByteSource>> bytes = openBytes(path);
    if (!bytes)
        return {};
    std::string head(kHeadBytes, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const Result<std::size_t> more = (*bytes)->read(head.data() + size, head.size() - size);
        if (!more || *more == 0)
            break;
        size += *more;
    }
    head.resize(size);
    return head;
}

std::vector<Timestamp> timesOf(const std::string& path)
{
    std::vector<Timestamp> times;
    HistoryRequest request;
    request.key = {"X", Timeframe::fromSeconds(1)}; // the finest: no stamp is moved to a boundary
    const auto take = [&times](const BarSeries& bars) -> Status {
        for (std::size_t i = 0; i < bars.size() && times.size() < kTimesLookedAt; ++i)
            times.push_back(bars.openTime(i));
        return {};
    };
    if (!importCandles(path, CandleFormat::Auto, request, take))
        times.clear();
    return times;
}

} // namespace

CandleFileGuess guessFromName(std::string_view fileName)
{
    CandleFileGuess guess;
    std::vector<std::string> tokens =
        tokensOf(fileName.substr(0, std::min(fileName.find('.'), fileName.size())));
    const auto frame = std::ranges::find_if(
        tokens, [](const std::string& token) { return frameOf(token).has_value(); });
    if (frame != tokens.end()) {
        guess.timeframe = frameOf(*frame);
        tokens.erase(frame);
    }
    guess.symbol = symbolOf(tokens);
    return guess;
}

CandleFileGuess guessFromText(std::string_view head)
{
    static const std::regex kSymbol(R"~("symbol"\s*:\s*"([^"]{1,32})")~");
    static const std::regex kGranularity(R"~("dataGranularity"\s*:\s*"([^"]{1,8})")~");
    const std::string text(head.substr(0, std::min(head.size(), kHeadBytes)));
    CandleFileGuess guess;
    guess.symbol = plainSymbol(firstMatch(text, kSymbol));
    if (guess.symbol.empty())
        guess.symbol = plainSymbol(symbolColumn(text));
    guess.timeframe = frameOf(firstMatch(text, kGranularity));
    return guess;
}

std::optional<Timeframe> guessFromTimes(const std::vector<Timestamp>& times)
{
    std::map<std::int64_t, int> counts;
    for (std::size_t i = 1; i < times.size(); ++i)
        ++counts[(times[i] - times[i - 1]).seconds()];
    const auto most = std::ranges::max_element(
        counts, [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end() || most->first <= 0)
        return std::nullopt;
    const Result<Timeframe> frame = Timeframe::parse(std::to_string(most->first) + "s");
    return frame ? std::optional(*frame) : std::nullopt;
}

CandleFileGuess guessCandleFile(const std::string& path)
{
    CandleFileGuess guess = guessFromText(headOf(path));
    const CandleFileGuess named = guessFromName(std::filesystem::path(path).filename().string());
    if (guess.symbol.empty())
        guess.symbol = named.symbol;
    if (!guess.timeframe)
        guess.timeframe = named.timeframe;
    if (!guess.timeframe)
        guess.timeframe = guessFromTimes(timesOf(path));
    return guess;
}

} // namespace qd
