// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/FirstRunFixture.h"
#include "ui/settings/SettingTexts.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/ShortcutsModel.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Roles.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::FirstRunFixture;

namespace {

struct SettingsFixture : FirstRunFixture
{
    explicit SettingsFixture(const QString& directory = {})
        : FirstRunFixture(FakeEngine::Content::Rich, directory)
    {
        open();
    }
    void open() { trigger("settings.open"); }
    [[nodiscard]] bool canApply() const
    {
        return find<QAbstractButton>("settings.apply")->isEnabled();
    }
    void apply() const { find<QAbstractButton>("settings.apply")->click(); }
    void type(const char* name, const QString& text) const
    {
        auto* line = find<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString label(const char* name) const { return find<QLabel>(name)->text(); }
    void chooseCommand(const QString& id) const
    {
        auto* table = find<QTableView>("shortcuts.table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(KeyRole).toString() == id)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QCOMPARE(table->currentIndex().data(KeyRole).toString(), id);
    }
    void press(const QKeySequence& keys) const
    {
        find<QKeySequenceEdit>("shortcuts.keys")->setKeySequence(keys);
    }
    [[nodiscard]] QKeySequence keysOf(const char* action)
    {
        return window.services().actions.find(QLatin1String(action))->shortcut();
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelOfShortcutsKeepsItsPromises()
    {
        FirstRunFixture fixture(FakeEngine::Content::Rich);
        ShortcutsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(fixture.window.services().actions);
        QVERIFY(model.rowCount() > 20);
        fixture.window.services().actions.setKeys(QStringLiteral("bot.new"),
                                                  QKeySequence(Qt::Key_F8));
        model.show(fixture.window.services().actions);
        const auto& rows = model.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [](const ShortcutRow& one) {
            return one.id == QLatin1String("bot.new");
        });
        QCOMPARE(row->keys, QStringLiteral("F8"));
        QCOMPARE(row->ownKeys, QStringLiteral("Ctrl+N"));
        QVERIFY(row->isChanged());
    }

    void newKeysWorkAndSurviveARestart()
    {
        const QTemporaryDir directory;
        {
            const SettingsFixture fixture(directory.path());
            fixture.chooseCommand(QStringLiteral("bot.new"));
            fixture.press(QKeySequence(Qt::Key_F8));
            fixture.find<QAbstractButton>("shortcuts.assign")->click();
        }
        SettingsFixture fixture(directory.path());
        QCOMPARE(fixture.keysOf("bot.new"), QKeySequence(Qt::Key_F8));
        fixture.chooseCommand(QStringLiteral("bot.new"));
        fixture.find<QAbstractButton>("shortcuts.reset")->click();
        QCOMPARE(fixture.keysOf("bot.new"), QKeySequence(Qt::CTRL | Qt::Key_N));
    }

    void keysOfAnotherCommandAreTakenOnlyAfterSayingSo()
    {
        const QTemporaryDir directory;
        {
            SettingsFixture fixture(directory.path());
            const QKeySequence taken = fixture.keysOf("bot.start");
            fixture.chooseCommand(QStringLiteral("bot.new"));
            QVERIFY(fixture.label("shortcuts.problem").isEmpty());
            fixture.press(taken);
            QVERIFY(fixture.label("shortcuts.problem").contains(QLatin1String("Start")));
            QCOMPARE(fixture.keysOf("bot.start"), taken);
            fixture.find<QAbstractButton>("shortcuts.assign")->click();
            QCOMPARE(fixture.keysOf("bot.new"), taken);
            QVERIFY(fixture.keysOf("bot.start").isEmpty());
        }
        SettingsFixture again(directory.path());
        QVERIFY(again.keysOf("bot.start").isEmpty());
        again.find<QAbstractButton>("shortcuts.resetAll")->click();
        QCOMPARE(again.keysOf("bot.new"), QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY(!again.keysOf("bot.start").isEmpty());
    }

    void theLookIsKept()
    {
        const QTemporaryDir directory;
        {
            SettingsFixture fixture(directory.path());
            auto* theme = fixture.find<QComboBox>("settings.theme");
            theme->setCurrentIndex(theme->findData(QStringLiteral("light")));
            QCOMPARE(fixture.window.services().theme.name(), Theme::Name::Light);
            auto* colours = fixture.find<QComboBox>("settings.upDown");
            colours->setCurrentIndex(colours->findData(QStringLiteral("blue-orange")));
            fixture.find<QSpinBox>("settings.fontPoints")->setValue(12);
            auto* times = fixture.find<QComboBox>("settings.times");
            times->setCurrentIndex(times->findData(QStringLiteral("local")));
        }
        SettingsFixture fixture(directory.path());
        const Theme& theme = fixture.window.services().theme;
        QCOMPARE(theme.name(), Theme::Name::Light);
        QCOMPARE(theme.upDown(), Theme::UpDown::BlueOrange);
        QCOMPARE(theme.fontPoints(), 12);
        QCOMPARE(fixture.find<QComboBox>("settings.times")->currentData().toString(),
                 QStringLiteral("local"));
        format::setZone(format::Zone::Utc);
    }

    void timesAreShownInTheChosenZone()
    {
        const Timestamp noon = Timestamp::fromMilliseconds(1'706'702'400'000); // 12:00 UTC
        format::setZone(format::Zone::Utc);
        QCOMPARE(format::timeOfDay(noon), QStringLiteral("12:00:00"));
        QVERIFY(format::instant(noon).endsWith(QLatin1String("12:00 UTC")));
        format::setZone(format::Zone::Local);
        QCOMPARE(format::zoned(noon).timeSpec(), Qt::LocalTime);
        QCOMPARE(format::timeOfDay(noon), format::zoned(noon).toString(QStringLiteral("HH:mm:ss")));
        format::setZone(format::Zone::Utc);
    }

    void aFormIsMadeFromTheSchema()
    {
        SettingsFixture fixture;
        auto* most = fixture.find<QLineEdit>("setting.limits.most");
        QVERIFY(most->text().isEmpty());
        QVERIFY(most->placeholderText().startsWith(QLatin1String("7")));
        QCOMPARE(fixture.label("setting.limits.most.origin"), QStringLiteral("default"));
        QVERIFY(fixture.find<QAbstractButton>("setting.limits.days.monday")->isChecked());
        QCOMPARE(fixture.find<QComboBox>("setting.limits.level")->currentData().toString(),
                 QStringLiteral("info"));
        QVERIFY(!fixture.canApply());
    }

    void aWrongValueIsExplainedWhileTypingAndNotWritten()
    {
        SettingsFixture fixture;
        fixture.type("setting.limits.most", QStringLiteral("250"));
        QVERIFY(
            fixture.label("setting.limits.most.problem").contains(QLatin1String("at most 100")));
        QVERIFY(!fixture.canApply());
        fixture.type("setting.limits.most", QStringLiteral("25"));
        QVERIFY(fixture.label("setting.limits.most.problem").isEmpty());
        QCOMPARE(fixture.label("setting.limits.most.origin"), QStringLiteral("edited"));
        QVERIFY(fixture.canApply());
        fixture.apply();
        QCOMPARE(fixture.settings.written.at("limits.most"), std::string("25"));
        QCOMPARE(fixture.label("setting.limits.most.origin"), QStringLiteral("set here"));
        QVERIFY(!fixture.canApply());
    }

    void aSettingGoesBackToItsDefault()
    {
        SettingsFixture fixture;
        fixture.type("setting.limits.most", QStringLiteral("25"));
        fixture.apply();
        fixture.find<QAbstractButton>("setting.limits.most.reset")->click();
        QVERIFY(fixture.canApply());
        fixture.apply();
        QVERIFY(!fixture.settings.written.contains("limits.most"));
        QVERIFY(fixture.find<QLineEdit>("setting.limits.most")->text().isEmpty());
    }

    void whatIsDecidedElsewhereIsShownAndNotEdited()
    {
        FirstRunFixture fixture(FakeEngine::Content::Rich);
        fixture.settings.others = {{"limits.most", "9", "variable", "QD_LIMITS__MOST", true}};
        fixture.trigger("settings.open");
        auto* most = fixture.find<QLineEdit>("setting.limits.most");
        QCOMPARE(most->text(), QStringLiteral("9"));
        QVERIFY(!most->isEnabled());
        QCOMPARE(fixture.find<QLabel>("setting.limits.most.origin")->toolTip(),
                 QStringLiteral("QD_LIMITS__MOST"));
    }

    void editsAreNotLostByClosing()
    {
        SettingsFixture fixture;
        fixture.type("setting.limits.most", QStringLiteral("25"));
        fixture.find<QAbstractButton>("settings.close")->click();
        QVERIFY(fixture.find<SettingsDialog>("settingsDialog")->isVisible());
        fixture.find<QAbstractButton>("settings.stay")->click();
        fixture.find<QAbstractButton>("settings.revert")->click();
        QVERIFY(fixture.find<QLineEdit>("setting.limits.most")->text().isEmpty());
        fixture.find<QAbstractButton>("settings.close")->click();
        QTRY_VERIFY(fixture.look<SettingsDialog>("settingsDialog") == nullptr);
    }

    void aSettingIsFoundByTyping()
    {
        const SettingsFixture fixture;
        fixture.find<QLineEdit>("settings.search")->setText(QStringLiteral("most trades"));
        auto* pages = fixture.find<QListWidget>("settings.pages");
        QCOMPARE(pages->currentItem()->text(), QStringLiteral("Limits"));
        QVERIFY(pages->item(0)->isHidden());
    }

    void valuesAreShownAsAPersonTypesThem()
    {
        QCOMPARE(plainText("0.0010"), QStringLiteral("0.0010"));
        QCOMPARE(plainText("\"a \\\"b\\\"\""), QStringLiteral("a \"b\""));
        QCOMPARE(plainText(R"(["x", 3])"), QStringLiteral("x, 3"));
        QCOMPARE(plainText(""), QString());
        QCOMPARE(plainText("null"), QString());
    }
};

QD_TEST(TestSettings)
#include "TestSettings.moc"
