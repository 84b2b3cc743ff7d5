<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AheadPanel</name>
    <message numerus="yes">
        <source>%n transition(s) with a gap</source>
        <translation>
            <numerusform>%n transition with a gap</numerusform>
            <numerusform>%n transitions with a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) are ready</source>
        <translation>
            <numerusform>%n transition is ready</numerusform>
            <numerusform>%n transitions are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end</source>
        <translation>
            <numerusform>%n consent ends</numerusform>
            <numerusform>%n consents end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end, from {day}</source>
        <translation>
            <numerusform>%n consent ends {day}</numerusform>
            <numerusform>%n consents end, from {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkLineWords</name>
    <message numerus="yes">
        <source>%n receipt(s) wait too.</source>
        <translation>
            <numerusform>%n receipt waits too.</numerusform>
            <numerusform>%n receipts wait too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>%n of them urgent</numerusform>
            <numerusform>%n of them urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n volunteers have had no supervision for long</source>
        <translation>
            <numerusform>%n volunteer has had no supervision for long</numerusform>
            <numerusform>%n volunteers have had no supervision for long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has had no supervision for %n day(s)</source>
        <translation>
            <numerusform>{name} has had no supervision for %n day</numerusform>
            <numerusform>{name} has had no supervision for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities by {name}, the last one {day}</source>
        <translation>
            <numerusform>%n activity by {name}, {day}</numerusform>
            <numerusform>%n activities by {name}, the last one {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a register wait for an answer</source>
        <translation>
            <numerusform>%n row of a register waits for an answer</numerusform>
            <numerusform>%n rows of a register wait for an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
