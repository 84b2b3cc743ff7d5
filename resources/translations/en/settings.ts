<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>on %n list(s)</source>
        <translation>
            <numerusform>on %n list</numerusform>
            <numerusform>on %n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anew every %n month(s)</source>
        <translation>
            <numerusform>anew every month</numerusform>
            <numerusform>anew every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message numerus="yes">
        <source>%n volunteer(s) are ready, active or have a pause.</source>
        <translation>
            <numerusform>%n volunteer is ready, active or has a pause.</numerusform>
            <numerusform>%n volunteers are ready, active or have a pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry more than they said.</source>
        <translation>
            <numerusform>%n carries more than she said.</numerusform>
            <numerusform>%n carry more than they said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry much more than the others.</source>
        <translation>
            <numerusform>%n carries much more than the others.</numerusform>
            <numerusform>%n carry much more than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not been asked for long.</source>
        <translation>
            <numerusform>%n has not been asked for long.</numerusform>
            <numerusform>%n have not been asked for long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message numerus="yes">
        <source>%n certificate(s) of units rest on it</source>
        <translation>
            <numerusform>%n certificate of a unit rests on it</numerusform>
            <numerusform>%n certificates of units rest on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on it</source>
        <translation>
            <numerusform>%n on it</numerusform>
            <numerusform>%n on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuersCard</name>
    <message numerus="yes">
        <source>%n certificate(s) of units were taken back, and are used no more.</source>
        <translation>
            <numerusform>%n certificate of a unit was taken back, and is used no more.</numerusform>
            <numerusform>%n certificates of units were taken back, and are used no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s). Make a new one now, so that the units have it in time.</source>
        <translation>
            <numerusform>Its certificate is good for %n more day. Make a new one now, so that the units have it in time.</numerusform>
            <numerusform>Its certificate is good for %n more days. Make a new one now, so that the units have it in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAccountSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%n thing(s) wait to leave this way.</source>
        <translation>
            <numerusform>One thing waits to leave this way.</numerusform>
            <numerusform>%n things wait to leave this way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait until this way is open again.</source>
        <translation>
            <numerusform>One thing waits until this way is open again.</numerusform>
            <numerusform>%n things wait until this way is open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came can’t be fetched from the server, the first since {when}. What comes after is fetched; these are tried again by themselves, and Today tells of them.</source>
        <translation>
            <numerusform>One thing that came can’t be fetched from the server, since {when}. What comes after is fetched; this is tried again by itself, and Today tells of it.</numerusform>
            <numerusform>%n things that came can’t be fetched from the server, the first since {when}. What comes after is fetched; these are tried again by themselves, and Today tells of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCertificateLine</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
