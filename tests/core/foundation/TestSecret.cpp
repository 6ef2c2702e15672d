// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Secret.h"

#include "core/foundation/Log.h"
#include "tests/support/TestMain.h"

#include <QDebug>

#include <concepts>
#include <ostream>
#include <sstream>
#include <string_view>
#include <type_traits>

using namespace qd;

namespace {

template <typename T>
concept Streams = requires(std::ostream& out, const T& value) { out << value; };
template <typename T>
concept DebugStreams = requires(QDebug out, const T& value) { out << value; };
template <typename T>
concept Appends = requires(std::string text, const T& value) { text += value; };

static_assert(Streams<std::string> && Appends<std::string>, "the probes can say yes");
static_assert(!Streams<Secret>, "a secret must not stream");
static_assert(!DebugStreams<Secret>);
static_assert(!Appends<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<Secret, std::string_view>);
static_assert(!std::is_constructible_v<std::string, Secret>);
static_assert(std::is_constructible_v<LogField, const char*, std::string>);
static_assert(!std::is_constructible_v<LogField, const char*, Secret>, "nor be a log field");
static_assert(!std::is_constructible_v<LogField, const char*, const Secret&>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<std::string, Secret>, "never by accident");

const std::string kLong = "a key that is too long for the string's own buffer: 0123456789abcdef";

/// Looks at bytes the compiler may believe to be unread.
bool isWiped(const char* bytes, std::size_t count)
{
    const volatile char* watched = bytes;
    for (std::size_t i = 0; i < count; ++i) {
        if (watched[i] != '\0')
            return false;
    }
    return true;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesItsBytesInPlace();
    void aMoveLeavesNothingBehind();
    void anAssignmentWipesWhatWasThere();
    void selfAssignmentKeepsTheValue();
};

void TestSecret::wipesItsBytesInPlace()
{
    for (const std::string& text : {std::string("short"), kLong}) {
        Secret secret{text};
        QCOMPARE(secret.reveal(), text);
        QVERIFY(!secret.isEmpty());
        const char* bytes = secret.reveal().data(); // wiping keeps the buffer
        secret.wipe();
        QCOMPARE(secret.reveal().data(), bytes);
        QVERIFY(isWiped(bytes, text.size()));
        QVERIFY(secret.isEmpty());
    }
}

void TestSecret::aMoveLeavesNothingBehind()
{
    for (const std::string& text : {std::string("short"), kLong}) {
        Secret source{text};
        const Secret target(std::move(source));
        QCOMPARE(target.reveal(), text);
        QVERIFY(source.isEmpty());
        QVERIFY(isWiped(source.reveal().data(), source.reveal().capacity()));
    }
}

void TestSecret::anAssignmentWipesWhatWasThere()
{
    Secret target{std::string("first")};
    target = Secret{kLong};
    QCOMPARE(target.reveal(), kLong);
    const char* bytes = target.reveal().data();
    Secret holder; // takes the buffer over, so that looking at it stays allowed
    holder = std::move(target);
    QCOMPARE(holder.reveal().data(), bytes);
    QVERIFY(target.isEmpty());
    holder = Secret{std::string("tiny")};
    QCOMPARE(holder.reveal(), std::string("tiny"));
}

void TestSecret::selfAssignmentKeepsTheValue()
{
    Secret secret{kLong};
    Secret& same = secret;
    secret = std::move(same);
    QCOMPARE(secret.reveal(), kLong);
}

QD_TEST(TestSecret)
#include "TestSecret.moc"
