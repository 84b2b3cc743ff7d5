<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) are hidden in the sheet.</source>
        <translation>
            <numerusform>%n column is hidden in the sheet.</numerusform>
            <numerusform>%n columns are hidden in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not brought in unless you choose so.</source>
        <translation>
            <numerusform>%n column is not brought in unless you choose so.</numerusform>
            <numerusform>%n columns are not brought in unless you choose so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Show %n more column</numerusform>
            <numerusform>Show %n more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>%n row stored</numerusform>
            <numerusform>%n rows stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new here.</source>
        <translation>
            <numerusform>%n row is new here.</numerusform>
            <numerusform>%n rows are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were here already and were filled in.</source>
        <translation>
            <numerusform>%n row was here already and were filled in.</numerusform>
            <numerusform>%n rows were here already and were filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for an answer, or for a person who waits.</source>
        <translation>
            <numerusform>%n row waits for an answer, or for a person who waits.</numerusform>
            <numerusform>%n rows wait for an answer, or for a person who waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not stored.</source>
        <translation>
            <numerusform>%n row was refused and are not stored.</numerusform>
            <numerusform>%n rows were refused and are not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) you left out are not stored.</source>
        <translation>
            <numerusform>%n row you left out are not stored.</numerusform>
            <numerusform>%n rows you left out are not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will never be matched.</source>
        <translation>
            <numerusform>%n pair will never be matched.</numerusform>
            <numerusform>%n pairs will never be matched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are titles, sums or notes</source>
        <translation>
            <numerusform>%n row that is a title, a sum or a note</numerusform>
            <numerusform>%n rows that are titles, sums or notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message numerus="yes">
        <source>%n row(s) left</source>
        <translation>
            <numerusform>%n row left</numerusform>
            <numerusform>%n rows left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n row(s)</source>
        <translation>
            <numerusform>Store %n row</numerusform>
            <numerusform>Store %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited</source>
        <translation>
            <numerusform>%n row that waited</numerusform>
            <numerusform>%n rows that waited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) to an import are kept, from {moment}</source>
        <translation>
            <numerusform>%n answer to an import is kept, from {moment}</numerusform>
            <numerusform>%n answers to an import are kept, from {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>Answer for all %n row(s) where «{text}» is written</source>
        <translation>
            <numerusform>Answer for %n row where «{text}» is written</numerusform>
            <numerusform>Answer for all %n rows where «{text}» is written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n row(s) wait from earlier imports</source>
        <translation>
            <numerusform>%n row waits from earlier imports</numerusform>
            <numerusform>%n rows wait from earlier imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
