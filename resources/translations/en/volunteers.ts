<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CareCard</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that nobody has said thanks for</source>
        <translation>
            <numerusform>%n activity that nobody has said thanks for</numerusform>
            <numerusform>%n activities that nobody has said thanks for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message numerus="yes">
        <source>It is renewed after %n month(s).</source>
        <translation>
            <numerusform>It is renewed after %n month.</numerusform>
            <numerusform>It is renewed after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>reaches %n min</source>
        <translation>
            <numerusform>reaches %n min</numerusform>
            <numerusform>reaches %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>room for %n</numerusform>
            <numerusform>room for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n match now</numerusform>
            <numerusform>%n matches now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants %n</source>
        <translation>
            <numerusform>wants %n</numerusform>
            <numerusform>wants %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes at most %n minute(s)</source>
        <translation>
            <numerusform>Goes at most %n minute</numerusform>
            <numerusform>Goes at most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message numerus="yes">
        <source>An active volunteer is named after %n day(s) without.</source>
        <translation>
            <numerusform>An active volunteer is named after %n day without.</numerusform>
            <numerusform>An active volunteer is named after %n days without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionWords</name>
    <message numerus="yes">
        <source>%n day(s) without supervision; none is noted</source>
        <translation>
            <numerusform>%n day without supervision; none is noted</numerusform>
            <numerusform>%n days without supervision; none is noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision, the last was {day}</source>
        <translation>
            <numerusform>%n day without supervision, the last was {day}</numerusform>
            <numerusform>%n days without supervision, the last was {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} and %n more</numerusform>
            <numerusform>{what} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
</TS>
