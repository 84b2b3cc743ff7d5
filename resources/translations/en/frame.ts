<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClockStrip</name>
    <message numerus="yes">
        <source>The practice clock is %n day(s) ahead: here it is {day}.</source>
        <translation>
            <numerusform>The practice clock is %n day ahead: here it is {day}.</numerusform>
            <numerusform>The practice clock is %n days ahead: here it is {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>Nobody has met for %n day(s).</source>
        <translation>
            <numerusform>Nobody has met for %n day.</numerusform>
            <numerusform>Nobody has met for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been reached for %n day(s).</source>
        <translation>
            <numerusform>Nobody has been reached for %n day.</numerusform>
            <numerusform>Nobody has been reached for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since they began.</source>
        <translation>
            <numerusform>No meeting in the %n day since they began.</numerusform>
            <numerusform>No meeting in the %n days since they began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since the pause was over.</source>
        <translation>
            <numerusform>No meeting in the %n day since the pause was over.</numerusform>
            <numerusform>No meeting in the %n days since the pause was over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
