<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignmentsCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>%n message(s) have left under it</source>
        <translation>
            <numerusform>%n message has left under it</numerusform>
            <numerusform>%n messages have left under it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message numerus="yes">
        <source>%n message(s) stopped.</source>
        <translation>
            <numerusform>%n message stopped.</numerusform>
            <numerusform>%n messages stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had left before and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n message had left before and can&apos;t be recalled.</numerusform>
            <numerusform>%n messages had left before and can&apos;t be recalled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message numerus="yes">
        <source>%n message(s) to units have not left yet, and are stopped.</source>
        <translation>
            <numerusform>%n message to a unit has not left yet, and is stopped.</numerusform>
            <numerusform>%n messages to units have not left yet, and are stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were stopped.</source>
        <translation>
            <numerusform>%n message was stopped.</numerusform>
            <numerusform>%n messages were stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox and are stopped, unless another consent covers them.</source>
        <translation>
            <numerusform>%n message waits in the outbox and is stopped, unless another consent covers it.</numerusform>
            <numerusform>%n messages wait in the outbox and are stopped, unless another consent covers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n message has left and can&apos;t be recalled.</numerusform>
            <numerusform>%n messages have left and can&apos;t be recalled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
</TS>
