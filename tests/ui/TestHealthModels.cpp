// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"
#include "tests/ui/WindowFixture.h"
#include "ui/models/ErrorsModel.h"
#include "ui/models/GuardsModel.h"
#include "ui/models/HealthTexts.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>

using namespace qd;
using namespace qd::ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const Timestamp kNoon = Timestamp::fromMilliseconds(1'700'000'000'000);

ErrorSummary errorOf(const char* component, ErrorKind kind, const char* headline, int count)
{
    ErrorSummary error;
    error.component = component;
    error.kind = kind;
    error.severity = traitsOf(kind).severity;
    error.headline = headline;
    error.message = std::string(headline) + " [file: x]";
    error.count = count;
    error.lastMinute = count / 2;
    error.firstSeen = kNoon;
    error.lastSeen = kNoon + Duration::seconds(count);
    return error;
}

GuardSnapshot guardOf(GuardKind kind, const char* name, GuardState state)
{
    GuardSnapshot guard;
    guard.kind = kind;
    guard.name = name;
    guard.state = state;
    guard.calls = 1'234;
    return guard;
}

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestHealthModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void errorsAreCountedInPlace()
    {
        ErrorsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show({errorOf("journal", ErrorKind::Storage, "the disk is full", 2),
                    errorOf("bot/one", ErrorKind::Strategy, "it fails", 4)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, ErrorsModel::Component), QStringLiteral("journal"));
        QCOMPARE(cell(model, 0, ErrorsModel::Kind), QStringLiteral("Storage"));
        QCOMPARE(cell(model, 0, ErrorsModel::Weight), QStringLiteral("Critical"));
        QCOMPARE(cell(model, 0, ErrorsModel::Count), QStringLiteral("2"));
        QCOMPARE(cell(model, 0, ErrorsModel::Rate), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, ErrorsModel::Message),
                 QStringLiteral("the disk is full [file: x]"));
        QVERIFY(cell(model, 0, ErrorsModel::Advice).startsWith(QStringLiteral("Check the disk")));
        QCOMPARE(model.index(0, ErrorsModel::Weight).data(ToneRole).toInt(),
                 static_cast<int>(Tone::Danger));

        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({errorOf("journal", ErrorKind::Storage, "the disk is full", 3),
                    errorOf("bot/one", ErrorKind::Strategy, "it fails", 4)});
        QCOMPARE(cell(model, 0, ErrorsModel::Count), QStringLiteral("3"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count() + inserts.count(), 0);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void errorsThatReadAlikeAreOneRow()
    {
        ErrorsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show({errorOf("a", ErrorKind::Network, "broken \xff", 1),
                    errorOf("a", ErrorKind::Network, "broken \xfe", 2)});
        QCOMPARE(model.rowCount(), 1);
    }

    void guardsShowTheirStateAndKeepApart()
    {
        GuardsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        GuardSnapshot open = guardOf(GuardKind::Breaker, "quarterdeck.db", GuardState::Open);
        open.nextTry = kNoon;
        open.detail = "locked";
        model.show({open, guardOf(GuardKind::Retry, "quarterdeck.db", GuardState::Idle),
                    guardOf(GuardKind::Retry, "quarterdeck.db", GuardState::Waiting)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, GuardsModel::State), QStringLiteral("Open: calls are refused"));
        QCOMPARE(model.index(0, GuardsModel::State).data(ToneRole).toInt(),
                 static_cast<int>(Tone::Danger));
        QCOMPARE(cell(model, 0, GuardsModel::Calls), QStringLiteral("1,234"));
        QVERIFY(!cell(model, 0, GuardsModel::NextTry).isEmpty());
        QVERIFY(cell(model, 1, GuardsModel::NextTry).isEmpty());
        QCOMPARE(cell(model, 0, GuardsModel::Detail), QStringLiteral("locked"));
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({guardOf(GuardKind::Breaker, "quarterdeck.db", GuardState::Closed),
                    guardOf(GuardKind::Retry, "quarterdeck.db", GuardState::Idle),
                    guardOf(GuardKind::Retry, "quarterdeck.db", GuardState::Waiting)});
        QCOMPARE(changes.count(), 1);
    }

    void thePaneFollowsTheEngine()
    {
        test::WindowFixture fixture;
        fixture.window.showPerspective(Perspective::Monitor);
        auto* errors = fixture.find<TableView>("monitor.errors");
        auto* guards = fixture.find<TableView>("monitor.guards");
        QCOMPARE(errors->model()->rowCount(), 0);
        fixture.engine.allErrors = {errorOf("journal", ErrorKind::Storage, "the disk is full", 2)};
        fixture.engine.allGuards = {
            guardOf(GuardKind::Breaker, "quarterdeck.db", GuardState::Open)};
        QTRY_COMPARE(errors->model()->rowCount(), 1);
        QTRY_COMPARE(guards->model()->rowCount(), 1);
        auto* tabs = fixture.find<QTabWidget>("monitor.tabs");
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(1), QStringLiteral("Errors"));
        QVERIFY(!errors->accessibleName().isEmpty() && !guards->accessibleName().isEmpty());
    }

    void everyKindHasWordsAndAdvice()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            QVERIFY(!textOf(kind).isEmpty());
            // The window and the command line give the same advice.
            QCOMPARE(adviceOn(kind).toStdString(), std::string(traitsOf(kind).advice));
            words.insert(textOf(kind));
        }
        QCOMPARE(words.size(), static_cast<int>(ErrorKind::Internal) + 1);
    }
};

QD_TEST(TestHealthModels)
#include "TestHealthModels.moc"
