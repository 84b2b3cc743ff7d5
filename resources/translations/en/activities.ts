<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>the %n newest are shown</source>
        <translation>
            <numerusform>the newest one is shown</numerusform>
            <numerusform>the %n newest are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message numerus="yes">
        <source>%n more on {day}</source>
        <translation>
            <numerusform>%n more on {day}</numerusform>
            <numerusform>%n more on {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
