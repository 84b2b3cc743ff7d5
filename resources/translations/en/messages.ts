<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilesButton</name>
    <message numerus="yes">
        <source>%n sealed file(s) to deliver</source>
        <translation>
            <numerusform>%n sealed file to deliver</numerusform>
            <numerusform>%n sealed files to deliver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message numerus="yes">
        <source>%n page(s) will be printed.</source>
        <translation>
            <numerusform>%n page will be printed.</numerusform>
            <numerusform>%n pages will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmatchingWords</name>
    <message numerus="yes">
        <source>%n message(s) about {name} were stopped.</source>
        <translation>
            <numerusform>%n message about {name} was stopped.</numerusform>
            <numerusform>%n messages about {name} were stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) from it stand in the plan of {name}. Correct what is not so.</source>
        <translation>
            <numerusform>%n transition from it stands in the plan of {name}. Correct what is not so.</numerusform>
            <numerusform>%n transitions from it stand in the plan of {name}. Correct what is not so.</numerusform>
        </translation>
    </message>
</context>
</TS>
