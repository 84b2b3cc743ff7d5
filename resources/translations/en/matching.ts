<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersCard</name>
    <message numerus="yes">
        <source>%n more asked about the same.</source>
        <translation>
            <numerusform>%n more is asked about the same.</numerusform>
            <numerusform>%n more are asked about the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>If {name} also can {what}, %n more fit(s).</source>
        <translation>
            <numerusform>If {name} also can {what}, %n more fits.</numerusform>
            <numerusform>If {name} also can {what}, %n more fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {what} were no must, %n more would fit.</source>
        <translation>
            <numerusform>If {what} were no must, %n more would fit.</numerusform>
            <numerusform>If {what} were no must, %n more would fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n other question(s) about the same are taken back.</source>
        <translation>
            <numerusform>%n other question about the same is taken back.</numerusform>
            <numerusform>%n other questions about the same are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n asked already</source>
        <translation>
            <numerusform>%n asked already</numerusform>
            <numerusform>%n asked already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortListView</name>
    <message numerus="yes">
        <source>and %n more with fewer points</source>
        <translation>
            <numerusform>and %n more with fewer points</numerusform>
            <numerusform>and %n more with fewer points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n match now</numerusform>
            <numerusform>%n matches now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
</TS>
