<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
</context>
<context>
    <name>AvailabilityGrid</name>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>odde</translation>
    </message>
    <message>
        <source>even</source>
        <translation>like</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>avtale</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>in place</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Find here</source>
        <translation>Finn her</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>met</source>
        <translation>oppfylt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikkje oppfylt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>tel ikkje</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det som er skrive</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Skjul det som er skrive</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Søk etter alt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>her no</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
</context>
</TS>
