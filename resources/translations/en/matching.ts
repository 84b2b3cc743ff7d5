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
    <name>CompareSheet</name>
    <message numerus="yes">
        <source>%n get(s) somebody else.</source>
        <translation>
            <numerusform>%n gets somebody else.</numerusform>
            <numerusform>%n get somebody else.</numerusform>
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
    <name>DeedsBar</name>
    <message numerus="yes">
        <source>Take in again the %n taken out</source>
        <translation>
            <numerusform>Take in again the one taken out</numerusform>
            <numerusform>Take in again the %n taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard after %n second.</numerusform>
            <numerusform>Copied. It leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDesk</name>
    <message numerus="yes">
        <source>%n pair(s) are proposed. Ask them from the list «Asked».</source>
        <translation>
            <numerusform>%n pair is proposed. Ask them from the list «Asked».</numerusform>
            <numerusform>%n pairs are proposed. Ask them from the list «Asked».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>The others get %n point(s) less</source>
        <translation>
            <numerusform>The others get %n point less</numerusform>
            <numerusform>The others get %n points less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s), and is proposed to others who have waited longer, are nearer a transition or fit better</source>
        <translation>
            <numerusform>%n fits, and is proposed to others who have waited longer, are nearer a transition or fit better</numerusform>
            <numerusform>%n fit, and are proposed to others who have waited longer, are nearer a transition or fit better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fit when ready</source>
        <translation>
            <numerusform>%n would fit when ready</numerusform>
            <numerusform>%n would fit when ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fit with a new pledge</source>
        <translation>
            <numerusform>%n would fit with a new pledge</numerusform>
            <numerusform>%n would fit with a new pledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n place(s) are still free.</source>
        <translation>
            <numerusform>%n place is still free.</numerusform>
            <numerusform>%n places are still free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) would both have more points together, such as {one} and {other}; helping more people goes first.</source>
        <translation>
            <numerusform>%n pair would both have more points together, {one} and {other}; helping more people goes first.</numerusform>
            <numerusform>%n pairs would both have more points together, such as {one} and {other}; helping more people goes first.</numerusform>
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
