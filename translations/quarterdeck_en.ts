<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BotsModel</name>
    <message numerus="yes">
        <source>Well, %n restart(s)</source>
        <translation>
            <numerusform>Well, %n restart</numerusform>
            <numerusform>Well, %n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>%n bot(s) still at work.</source>
        <translation>
            <numerusform>%n bot still at work.</numerusform>
            <numerusform>%n bots still at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::BotsPane</name>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n bot</numerusform>
            <numerusform>%n bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::OrdersPane</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::PositionsPane</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::TradesPane</name>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::WindowActions</name>
    <message numerus="yes">
        <source>%1, %n bar(s)</source>
        <translation>
            <numerusform>%1, %n bar</numerusform>
            <numerusform>%1, %n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::ui::MigrationDialog</name>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>%n setting found.</numerusform>
            <numerusform>%n settings found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be written.</source>
        <translation>
            <numerusform>%n file would be written.</numerusform>
            <numerusform>%n files would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would replace what is there.</source>
        <translation>
            <numerusform>%n of them would replace what is there.</numerusform>
            <numerusform>%n of them would replace what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written. %n bot(s) added, stopped.</source>
        <translation>
            <numerusform>Written. %n bot added, stopped.</numerusform>
            <numerusform>Written. %n bots added, stopped.</numerusform>
        </translation>
    </message>
</context>
</TS>
